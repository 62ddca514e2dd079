#pragma once

#include "app/ctl/context.h"

namespace beibao::ctl {

/// What `show` answers: the records of a case, its state, its clocks, what is missing and what waits for a choice.
Result<nlohmann::json> caseAsJson(Open& open, const Id& caseId, Date on);

/// What `check` answers: agreement checks and the papers of the dossier.
Result<nlohmann::json> checksAsJson(Open& open, const Id& caseId);

} // namespace beibao::ctl
