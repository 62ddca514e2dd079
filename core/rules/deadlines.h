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
    std::string what; ///< accept, mediation, receipt, obligation, confirmation, court_accept, court_decide,
                      ///< notary_decide, order_accept, order_issue, labour_review, visit, dossier, risk_…
    std::string record; ///< obligation id, where one is meant
    std::string label; ///< 受理期限, 第1笔付款 …
    Date due;
    std::string rule; ///< id in the RuleBook; "agreement" for a day the parties named
    std::string source; ///< where the length comes from
    Urgency urgency = Urgency::kOk;
    // How the date came about, for whoever asks.
    std::string words{}; ///< what the rule says
    std::int64_t length = 0; ///< so many of `unit`
    std::string unit{}; ///< days, working_days, hours
    std::string fact{}; ///< counted from what: accepted, effective, graded …
    std::string from{}; ///< date or datetime of that
    int addedDays = 0; ///< for suspensions that ended
    std::string dueAt{}; ///< datetime, of clocks that count hours
    Date lastDay{}; ///< when `due` is a day off: the next working day, until which it is still in time
};

/// In plain words: 自受理之日2026年11月20日起30日，司法部令第75号 …
std::string explain(const Deadline& deadline);

/// All clocks that run at `now`, earliest first. While mediation is suspended its clock stands
/// still and is not listed; days of suspensions that ended are added.
std::vector<Deadline> deadlinesOf(const CaseFile& file, const CaseState& state, const RuleBook& rules, DateTime now);
/// The same for a whole day: a clock of hours is late once its day is over.
std::vector<Deadline> deadlinesOf(const CaseFile& file, const CaseState& state, const RuleBook& rules, Date today);

/// Monday to Friday, but for days off and swapped weekends in the calendar of that year.
bool isWorkingDay(Date day, const RuleBook& rules);

/// `day`, or the next working day when it is a day off (Civil Code art 203).
Date lastDay(Date day, const RuleBook& rules);

/// The n-th working day after `day`.
Date plusWorkingDays(Date day, int n, const RuleBook& rules);

} // namespace beibao
