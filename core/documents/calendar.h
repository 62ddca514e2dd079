#pragma once

#include "core/base/date.h"

#include <string>

namespace beibao {

/// A day somebody must not forget.
struct DayToKeep {
    std::string id; ///< the same for the same promise, so that a second scan replaces the first
    Date on;
    std::string summary;
};

/// The day as an iCalendar event (RFC 5545) with a reminder at nine in the morning of the day before; lines
/// end with LF here, and none is longer than 75 bytes. `stamp` is when it was written down.
std::string calendarEvent(const DayToKeep& day, Date stamp);

} // namespace beibao
