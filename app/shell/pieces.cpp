#include "app/shell/pieces.h"

#include <QStyle>

namespace beibao {

QLabel* plainLabel(const QString& text, const char* look, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("look", look);
    return label;
}

QLabel* wrappedLabel(const QString& text, const char* look, QWidget* parent)
{
    QLabel* label = plainLabel(text, look, parent);
    label->setWordWrap(true);
    return label;
}

QPushButton* button(const QString& text, const char* look, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setProperty("look", look);
    made->setAutoDefault(true);
    return made;
}

void setLook(QWidget* widget, const char* look)
{
    widget->setProperty("look", look);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QFrame* card(QWidget* parent, const char* look)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("look", look);
    return frame;
}

int em(const QWidget* widget)
{
    return widget->fontMetrics().height();
}

} // namespace beibao
