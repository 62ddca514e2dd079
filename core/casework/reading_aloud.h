#pragma once

#include "core/casework/desk.h"

namespace beibao {

/// Writes down that a paper was read aloud to these parties, one fact each, in one save. `paper` is an id of papers();
/// `by` empty: the person at this device. kUsage for a paper that is none, and for nobody; kNotFound for a party
/// the case does not have.
Result<Saved> noteReading(
    Desk& desk, const Id& caseId, const std::string& paper, const std::vector<Id>& parties, const Id& by = {});

} // namespace beibao
