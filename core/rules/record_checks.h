#pragma once

#include "core/rules/agreement_checks.h"

namespace beibao {

/// Checks V01 … V10 of what was entered, with or without an agreement (docs/domain): names, identity numbers,
/// telephones, days that exist, days in their order, minors and those who speak for them, sums, bank cards, codes of
/// organisations, sessions at one time. In the order of their ids; empty when all is well. Nothing here forbids a step:
/// somebody should have looked.
std::vector<CheckFinding> checkRecords(const CaseFile& file, const CaseState& state, const RuleBook& rules, Date today);

/// Runs of 16 to 19 digits in a text that look like bank cards and have a wrong check digit.
std::vector<std::string> wrongCardsIn(std::string_view text);

} // namespace beibao
