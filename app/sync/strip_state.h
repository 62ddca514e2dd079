#pragma once

#include "app/shell/signs.h"

#include <QString>

#include <cstdint>

namespace beibao {

/// What is known about the way between this computer and the county.
struct CountyLine {
    bool practice = false;
    bool joined = false;
    bool meeting = false; ///< a meeting is under way
    bool unreached = false; ///< the last try in this run did not get through
    std::int64_t waiting = 0; ///< saves without a receipt of the county
    std::int64_t files = 0; ///< own files the county does not have whole
    std::int64_t fileBytes = 0;
    std::int64_t refused = 0; ///< saves the county put aside
    std::int64_t choices = 0; ///< questions only a person can answer
    std::int64_t carried = 0; ///< questions on their way on a stick, not answered
    std::int64_t sending = 0; ///< of this meeting: how many waited when it began
    QString lastReceipt; ///< when the newest receipt or meeting was; empty: never
};

enum class StripState { kPractice, kAlone, kAllThere, kSending, kByStick, kWaiting, kOffline, kLookAtIt };

/// The one state the strip shows. "All there" only when nothing waits, nothing was
/// put aside, nothing is undecided, and there is a county that has it (I: zero false ✓).
StripState stripStateOf(const CountyLine& line);

/// Its words and its sign.
QString stripWords(const CountyLine& line);
Sign stripSign(StripState state);
Ink stripColour(StripState state);

} // namespace beibao
