#pragma once

#include "core/rules/case_file.h"
#include "core/rules/fold.h"
#include "core/rules/rule_book.h"

#include <string>
#include <vector>

namespace beibao {

enum class Urgency { kOk, kSoon, kOverdue };

/// "ok", "soon", "overdue".
std::string_view urgencyId(Urgency urgency);

/// One clock that runs in an open case.
struct Deadline {
    std::string what; ///< accept, mediation, receipt, obligation, confirmation, labour_review, visit, dossier
    std::string record; ///< obligation id, where one is meant
    std::string label; ///< 受理期限, 第1笔付款 …
    Date due;
    std::string rule; ///< id in the RuleBook, or the article of a statute
    std::string source; ///< where the length comes from
    Urgency urgency = Urgency::kOk;
};

/// All clocks that run on `today`, earliest first. While mediation is suspended its clock stands
/// still and is not listed; days of suspensions that ended are added.
std::vector<Deadline> deadlinesOf(const CaseFile& file, const CaseState& state, const RuleBook& rules, Date today);

/// Monday to Friday, but for days off and swapped weekends in the calendar of that year.
bool isWorkingDay(Date day, const RuleBook& rules);

/// The n-th working day after `day`.
Date plusWorkingDays(Date day, int n, const RuleBook& rules);

} // namespace beibao
