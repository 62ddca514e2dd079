#pragma once

#include "app/cases/case_draft.h"
#include "app/workbench/workbench.h"

#include <functional>

namespace beibao {

/// Puts a draft on the register, grades its risk, counts it in the week's round
/// if it was found there, and drops the draft. To be given to Workbench::perform().
std::function<Result<Registered>(Workbench::Writing&)> registerJob(
    CaseDraft draft, std::string form, Date today, const RuleBook& rules);

} // namespace beibao
