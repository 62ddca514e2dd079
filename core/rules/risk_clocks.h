#pragma once

#include "core/rules/deadlines.h"

namespace beibao {

/// The clocks of hours that a graded danger starts (domain § 6; the list risk.clocks): from the last grading, each
/// until a report of its kind was made after it. Over when the case is.
std::vector<Deadline> riskClocks(const CaseFile& file, const CaseState& state, const RuleBook& rules);

} // namespace beibao
