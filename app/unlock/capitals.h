#pragma once

class QEvent;

namespace beibao {

/// Whether Caps Lock seems to be on, as far as the last key can tell: Qt does
/// not ask the keyboard, so a capital without Shift is what gives it away.
bool capitalsAreOn(const QEvent* event);

} // namespace beibao
