#pragma once

#include "core/base/date.h"
#include "core/rules/rule_book.h"
#include "core/schema/rounds.pb.h"

#include <string_view>
#include <vector>

namespace beibao {

/// How often a unit looks for disputes. Days count from Monday, halves of a
/// month from the 1st and the 16th.
enum class Cadence { kDaily, kWeekly, kHalfMonthly, kMonthly };

/// First and last day of one round.
struct Round {
    Date start;
    Date end;
    bool operator==(const Round&) const = default;
};

/// By kind of committee ("village", "township" …), and daily for everybody in a sensitive period.
Cadence cadenceOn(std::string_view committeeKind, Date day, const RuleBook& rules);

/// The round `day` lies in.
Round roundOn(std::string_view committeeKind, Date day, const RuleBook& rules);

/// Whether a report speaks of the whole round: one on a longer period does.
bool covers(const Screening& report, const Round& round);

/// Whether somebody reported on this round, zero reports included.
bool isReported(const Round& round, const std::vector<Screening>& reports);

/// Rounds that began on or after `from`, ended before `today`, and that nobody reported on, oldest first.
/// `reports` are those of the one unit. Silence is missing, not zero.
std::vector<Round> missingRounds(std::string_view committeeKind, Date from, Date today,
    const std::vector<Screening>& reports, const RuleBook& rules);

} // namespace beibao
