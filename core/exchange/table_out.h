#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/table.h"

namespace beibao {

/// The records of a mapping's first kind as its columns, oldest first, under its headings: what importing reads,
/// written. Of several people in one cell the mapping's first sign stands between. The address, employer and telephone
/// of a party who is protected stay out. Recycled cases stay out, and of cases those applied for outside `from`…`to`
/// (empty: no bound).
/// Computed columns are as the case looks on `today`; columns with a sum are added up in a last row, 合计.
Result<CellTable> tableOf(const Records& records, const Mapping& mapping, Date from, Date to, Date today);

} // namespace beibao
