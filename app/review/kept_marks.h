#pragma once

#include "core/casework/clause_marks.h"
#include "core/store/scratch.h"

namespace beibao {

// Marks that somebody is still writing or ticking are kept on this machine, like every open form, until they go out
// with a return or a submission.

/// Keeps them; none: forgets what was kept.
Status keepMarks(Scratch& scratch, const Id& caseId, const ClauseMarks& marks);
/// What was left; nothing when nobody wrote or ticked.
std::optional<ClauseMarks> keptMarks(const Scratch& scratch, const Id& caseId);

} // namespace beibao
