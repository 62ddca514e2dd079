#pragma once

#include "app/cases/case_draft.h"
#include "app/workbench/workbench.h"

#include <functional>

namespace beibao {

/// Puts a draft on the register, grades its risk, counts it in the week's round
/// if it was found there, and drops the draft. To be given to Workbench::perform().
std::function<Result<Registered>(Workbench::Writing&)> registerJob(
    CaseDraft draft, std::string form, Date today, const RuleBook& rules);

/// The newest case that is not over and in which all of `words` are found; empty: none.
Id openCaseOf(const Workbench& bench, const QString& words);

} // namespace beibao
