#include "app/unlock/capitals.h"

#include <QKeyEvent>

namespace beibao {

bool capitalsAreOn(const QEvent* event)
{
    static bool on = false;
    if (event->type() != QEvent::KeyPress) return on;
    const auto* key = static_cast<const QKeyEvent*>(event);
    if (key->key() == Qt::Key_CapsLock) return on = !on;
    const QString text = key->text();
    if (text.size() != 1 || !text.at(0).isLetter()) return on;
    const bool shift = key->modifiers().testFlag(Qt::ShiftModifier);
    return on = text.at(0).isUpper() != shift && text.at(0).toLower() != text.at(0).toUpper();
}

} // namespace beibao
