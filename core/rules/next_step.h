#pragma once

#include "core/rules/deadlines.h"

#include <optional>
#include <string>
#include <vector>

namespace beibao {

/// The one big button of a case: what to do now, why, and by when.
struct NextStep {
    Action action = Action::kMediate;
    std::string label; ///< on the button: 记录回访
    std::string reason; ///< beside it: 第1条付款 11月18日到期，已过 4 天
    Date due; ///< empty: no day is set
    Urgency urgency = Urgency::kOk;
};

/// The step recommended on `today`; nothing when the case is over for this committee. Which steps are *possible* is
/// actionsIn().
std::optional<NextStep> nextStep(const CaseFile& file, const CaseState& state, const RuleBook& rules, Date today);

} // namespace beibao
