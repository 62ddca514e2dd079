#pragma once

#include "core/rules/guards.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// What a guard looks at.
struct GuardView {
    Action action;
    const CaseFile& file;
    const CaseState& state;
    const ActionInput& input;
    const RuleBook& rules;
    Date today;

    /// The day the act is dated.
    Date day() const
    {
        const Date at = dayOf(input.at);
        return at.empty() ? today : at;
    }
};

/// Asks one guard of the lifecycle table. What to do about it in plain Chinese; empty: it has nothing to say.
std::string adviceOf(std::string_view guardId, const GuardView& view);

/// The ids adviceOf() knows, for the test that the table names no other.
std::vector<std::string_view> knownGuards();

} // namespace beibao
