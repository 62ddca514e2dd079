#include "app/shell/dialog_keys.h"

#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>

#include <algorithm>

namespace beibao {

DialogKeys::DialogKeys(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void DialogKeys::add(const QKeySequence& keys, std::function<void()> act)
{
    keys_.emplace_back(keys, std::move(act));
}

/// A key nobody in the dialog wanted comes to the dialog itself.
bool DialogKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || qobject_cast<QDialog*>(watched) == nullptr) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const QKeySequence pressed((key->modifiers() & ~Qt::KeypadModifier) | Qt::Key(key->key()));
    const auto ours = std::ranges::find(keys_, pressed, [](const auto& one) { return one.first; });
    if (ours == keys_.end()) return false;
    ours->second();
    return true;
}

} // namespace beibao
