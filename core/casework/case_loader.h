#pragma once

#include "core/base/result.h"
#include "core/rules/case_file.h"
#include "core/store/records.h"

namespace beibao {

/// Reads everything a rule or a paper may look at in one case. Recycled
/// records are left out. kNotFound when there is no such case here, or it lies in the bin.
Result<CaseFile> loadCase(const Records& store, const Id& caseId);
/// The same of records that stand in a hand, some of them not saved yet; people and committee come from the store.
Result<CaseFile> caseOf(const Records& store, const Id& caseId, const std::vector<Record>& records);

/// The same without the committee, the recorder and the mediators, whose records
/// are not of the case: enough for its state and its row in a list.
Result<CaseFile> loadCaseAlone(const Records& store, const Id& caseId);

} // namespace beibao
