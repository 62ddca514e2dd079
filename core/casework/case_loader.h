#pragma once

#include "core/base/result.h"
#include "core/rules/case_file.h"
#include "core/store/records.h"

namespace beibao {

/// Reads everything a rule or a paper may look at in one case. Recycled
/// records are left out. kNotFound when there is no such case here.
Result<CaseFile> loadCase(const Records& store, const Id& caseId);

/// The same without the committee, the recorder and the mediators, whose records
/// are not of the case: enough for its state and its row in a list.
Result<CaseFile> loadCaseAlone(const Records& store, const Id& caseId);

} // namespace beibao
