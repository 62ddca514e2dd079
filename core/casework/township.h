#pragma once

#include "core/rules/rule_book.h"
#include "core/rules/screening_rounds.h"
#include "core/store/records.h"

#include <cstdint>
#include <string>
#include <vector>

namespace beibao {

/// How one committee stands on a day, for whoever watches over several. Says nothing of single mediators,
/// and ranks nobody.
struct CommitteeStanding {
    Id committee;
    std::string name;
    std::string area;
    std::int64_t open = 0; ///< cases not over
    std::int64_t red = 0; ///< of them
    std::int64_t overdue = 0; ///< of them: something fell due before the day
    std::int64_t submitted = 0; ///< agreements that wait for the chair
    Round round; ///< that the day lies in
    bool reported = false; ///< on that round; a zero report is a report
    std::int64_t found = 0; ///< on that round
    std::vector<Round> missing; ///< rounds of the last four weeks that nobody reported on, oldest first
};

/// Every committee this device knows, by area code. Dates are the device's own.
std::vector<CommitteeStanding> committeesOn(
    const Records& records, Database& database, const RuleBook& rules, Date today);

} // namespace beibao
