#include "app/settings/look_card.h"

#include "app/shell/flow_layout.h"
#include "app/shell/pieces.h"
#include "app/shell/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QVBoxLayout>

namespace beibao {

LookCard::LookCard(Theme& theme, QWidget* parent)
    : QFrame(parent)
    , theme_(theme)
{
    setProperty("look", "card");
    auto* layout = new QVBoxLayout(this);
    const int side = em(this);
    layout->setContentsMargins(side, side * 3 / 4, side, side * 3 / 4);
    layout->addWidget(plainLabel(tr("Colours"), "heading", this));
    layout->addWidget(palettes());
    layout->addWidget(wrappedLabel(tr("Paper stays white, on the screen and from the printer."), "muted", this));
    layout->addWidget(touch());
}

QWidget* LookCard::palettes()
{
    auto* row = new QWidget(this);
    new FlowLayout(row, em(this) / 4);
    auto* group = new QButtonGroup(this);
    const std::pair<Palette, QString> offered[] = {{Palette::kLight, tr("Light")}, {Palette::kDark, tr("Dark")},
        {Palette::kHighContrast, tr("High contrast")}, {Palette::kAsSystem, tr("As the system")}};
    for (const auto& [palette, name] : offered) {
        auto* one = button(name, "choice", row);
        one->setCheckable(true);
        one->setChecked(palette == theme_.palette());
        group->addButton(one, int(palette));
        row->layout()->addWidget(one);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { theme_.setPalette(Palette(id)); });
    return row;
}

QWidget* LookCard::touch()
{
    auto* box = new QCheckBox(tr("For fingers: larger buttons and fields"), this);
    box->setObjectName(QStringLiteral("touch"));
    box->setChecked(theme_.touch());
    connect(box, &QCheckBox::toggled, &theme_, &Theme::setTouch);
    return box;
}

} // namespace beibao
