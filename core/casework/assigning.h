#pragma once

#include "core/rules/guards.h"
#include "core/store/records.h"

#include <map>
#include <string>
#include <vector>

namespace beibao {

/// Somebody who may be named for a case, with what a chair wants to know first. A person decides.
struct Candidate {
    Kept<Mediator> mediator;
    bool ours = false; ///< of the committee whose case it is
    bool now = false; ///< named for it at present
    int open = 0; ///< cases not over this person is named for, on this device
    std::string validUntil; ///< of the credential; empty: not known
    std::vector<std::string>
        doubts; ///< sentences: of the same name as a party, credential run out, asked to step aside
    bool proposed = false; ///< of the committee, without a doubt, and nobody such has fewer open cases
};

/// Everybody this device knows as a mediator, those of the committee first, then those without a doubt, then those with
/// the fewest open cases. One person known under two ids (own store and roster) is named once, as `self` if that is one
/// of them. `step` is assign or recuse; `load` as openLoad().
std::vector<Candidate> candidatesFor(const Records& records, const CaseFile& file, const CaseState& state, Action step,
    const RuleBook& rules, Date today, const std::map<std::string, int>& load, const Id& self);

/// In how many cases that are not over each mediator is named, by id. Reads through the open cases.
std::map<std::string, int> openLoad(const Records& records);

/// Whether somebody else named this person for the case and nothing was done by them since: new on their desk.
bool isNewFor(const CaseFile& file, const CaseState& state, const Id& person);

} // namespace beibao
