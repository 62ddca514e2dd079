#include "app/shell/elided_label.h"

#include "app/shell/plain_tip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace beibao {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().height() * 2, fontMetrics().height()};
}

bool ElidedLabel::event(QEvent* event)
{
    const QString whole = text().simplified();
    if (event->type() != QEvent::ToolTip || fontMetrics().horizontalAdvance(whole) <= width())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(whole), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(text().simplified(), Qt::ElideRight, width()));
}

} // namespace beibao
