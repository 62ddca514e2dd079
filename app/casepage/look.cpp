#include "app/casepage/look.h"

#include "app/shell/pieces.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace beibao {

Section section(const QString& heading, QWidget* parent)
{
    Section made;
    made.frame = card(parent);
    made.body = new QVBoxLayout(made.frame);
    made.body->setContentsMargins(10, 8, 10, 8);
    made.body->setSpacing(6);
    made.head = new QHBoxLayout;
    made.head->addWidget(plainLabel(heading, "strong", made.frame));
    made.head->addStretch(1);
    made.body->addLayout(made.head);
    return made;
}

QPushButton* bigButton(const QString& text, QWidget* parent)
{
    return button(text, "main", parent);
}

QPushButton* toggle(const QString& text, QWidget* parent)
{
    auto* made = button(QStringLiteral("○ ") + text, "choice", parent);
    made->setCheckable(true);
    made->setAutoDefault(false);
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    QObject::connect(made, &QPushButton::toggled, made,
        [made, text](bool on) { made->setText((on ? QStringLiteral("✓ ") : QStringLiteral("○ ")) + text); });
    return made;
}

QLabel* chip(QWidget* parent)
{
    QLabel* label = plainLabel({}, "chip", parent);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    return label;
}

void setChip(QLabel* label, const QString& text, const char* look)
{
    setLook(label, look); // first: the look decides how much room the text gets
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QLabel* remark(const QString& text, QWidget* parent)
{
    return wrappedLabel(text, "muted", parent);
}

QLabel* warning(QWidget* parent)
{
    QLabel* label = wrappedLabel({}, "warning", parent);
    label->setObjectName(QStringLiteral("warning"));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

void setWarning(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

namespace {

/// Never narrower than what it holds: it scrolls up and down only.
class ScrollDown final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    QSize minimumSizeHint() const override
    {
        const int inside = widget() == nullptr ? 0 : widget()->minimumSizeHint().width();
        return {inside + verticalScrollBar()->sizeHint().width(), QScrollArea::minimumSizeHint().height()};
    }
};

} // namespace

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new ScrollDown(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the keyboard; PageUp and PageDown come here all the same
    area->setWidget(content);
    return area;
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        if (item->layout()) clear(item->layout());
        delete item;
    }
}

} // namespace beibao
