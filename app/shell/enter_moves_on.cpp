#include "app/shell/enter_moves_on.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace beibao {

EnterMovesOn::EnterMovesOn(QWidget* form)
    : QObject(form)
{
    for (auto* field : form->findChildren<QLineEdit*>()) field->installEventFilter(this);
}

bool EnterMovesOn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || key->modifiers() & Qt::ControlModifier)
        return false;
    // Tab knows the order; moving focus oneself would have to learn it again.
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QApplication::sendEvent(watched, &tab);
    return true;
}

} // namespace beibao
