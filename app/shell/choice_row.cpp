#include "app/shell/choice_row.h"

#include "app/shell/flow_layout.h"
#include "app/shell/pieces.h"
#include "app/shell/plain_tip.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace beibao {

namespace {
constexpr int kLongestInLetters = 12;
}

ChoiceRow::ChoiceRow(const QString& name, std::vector<Option> options, std::vector<Option> more, QWidget* parent)
    : QWidget(parent)
    , options_(std::move(options))
    , more_(std::move(more))
    , group_(new QButtonGroup(this))
{
    setAccessibleName(name);
    new FlowLayout(this, em(this) / 6);
    for (const auto& option : options_) add(option)->setAccessibleName(name + QLatin1Char(' ') + option.label);
    if (!more_.empty()) {
        moreButton_ = add({{}, tr("More…")});
        connect(moreButton_, &QPushButton::clicked, this, &ChoiceRow::openMore);
    }
    setFocusProxy(group_->buttons().constFirst());
    connect(group_, &QButtonGroup::idClicked, this, [this](int id) {
        if (id < int(options_.size())) emit changed();
    });
    connect(group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && id < int(options_.size())) emit changed();
    });
}

QPushButton* ChoiceRow::add(const Option& option)
{
    // A name may be longer than any button, and hold an & that is no mnemonic.
    const QString label = fontMetrics().elidedText(option.label, Qt::ElideRight, em(this) * kLongestInLetters);
    auto* made = button(QString(label).replace(QLatin1Char('&'), QStringLiteral("&&")), "choice", this);
    if (label != option.label) made->setToolTip(plainTip(option.label));
    made->setIcon(option.icon);
    made->setCheckable(true);
    made->setObjectName(QString::fromStdString(option.id));
    made->installEventFilter(this);
    layout()->addWidget(made);
    group_->addButton(made, int(group_->buttons().size()));
    return made;
}

std::string ChoiceRow::chosen() const
{
    const int id = group_->checkedId();
    if (id < 0) return {};
    return id < int(options_.size()) ? options_[std::size_t(id)].id : chosenMore_;
}

void ChoiceRow::choose(const std::string& id)
{
    const auto few = std::ranges::find(options_, id, &Option::id);
    if (few != options_.end()) {
        group_->button(int(few - options_.begin()))->setChecked(true);
        return;
    }
    const auto many = std::ranges::find(more_, id, &Option::id);
    if (many == more_.end()) return;
    chosenMore_ = id;
    moreButton_->setText(QString(many->label).replace(QLatin1Char('&'), QStringLiteral("&&")));
    moreButton_->setChecked(true);
    emit changed();
}

void ChoiceRow::openMore()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& option : more_) menu->addAction(option.label, this, [this, id = option.id] { choose(id); });
    if (chosenMore_.empty()) {
        // Pressed by opening the list, but nothing is chosen yet.
        group_->setExclusive(false);
        moreButton_->setChecked(false);
        group_->setExclusive(true);
    }
    menu->popup(moreButton_->mapToGlobal(QPoint(0, moreButton_->height())));
}

bool ChoiceRow::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const int digit = key->key() - Qt::Key_1;
    if (key->modifiers() & ~Qt::KeypadModifier || digit < 0 || digit >= int(group_->buttons().size())) return false;
    group_->button(digit)->setFocus(Qt::ShortcutFocusReason);
    group_->button(digit)->click();
    return true;
}

} // namespace beibao
