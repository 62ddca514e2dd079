#include "app/shell/composing.h"

#include <QCoreApplication>
#include <QInputMethodEvent>

namespace beibao {

Composing::Composing(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Composing::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::InputMethod)
        composing_ = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::FocusOut) composing_ = false; // the word went with the field
    return false;
}

} // namespace beibao
