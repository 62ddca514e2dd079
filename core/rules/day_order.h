#pragma once

#include "core/rules/agreement_checks.h"

namespace beibao {

/// V05 and V10: days in the order things happen (applied, accepted, mediated, agreed, in force, performed, visited,
/// closed, filed), sessions that end after they begin and not tomorrow, and no two at one time.
std::vector<CheckFinding> checkDayOrder(const CaseFile& file, const CaseState& state, Date today);

} // namespace beibao
