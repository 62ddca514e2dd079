#pragma once

#include "core/base/date.h"

namespace beibao {

/// The last day on which both sides may ask the court to confirm an agreement that took effect on
/// `effective` (Civil Procedure Law art 205); no date for no date.
inline Date lastDayToConfirm(Date effective)
{
    constexpr int kDays = 30;
    return effective.empty() ? effective : effective.plusDays(kDays);
}

} // namespace beibao
