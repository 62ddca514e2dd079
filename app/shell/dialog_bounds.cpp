#include "app/shell/dialog_bounds.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace beibao {

DialogBounds::DialogBounds(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool DialogBounds::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Show) return false;
    if (auto* dialog = qobject_cast<QDialog*>(watched))
        dialog->resize(dialog->size().boundedTo(kMost).boundedTo(dialog->screen()->availableSize()));
    return false;
}

} // namespace beibao
