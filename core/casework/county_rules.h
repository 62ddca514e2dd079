#pragma once

#include "core/rules/case_file.h"
#include "core/rules/rule_book.h"
#include "core/store/records.h"

namespace beibao {

/// Every Setting this store holds.
std::vector<Kept<Setting>> settingsIn(const Records& records);

/// Our rules as the county of this store has them on `day` (settings.h).
RuleBook countyRules(const Records& records, const RuleBook& ours, Date day);

} // namespace beibao
