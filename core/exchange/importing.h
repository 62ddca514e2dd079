#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/table.h"
#include "core/store/store.h"

namespace beibao {

/// One thing that stands in the way of a row.
struct ImportProblem {
    std::size_t row = 0; ///< as a spreadsheet program numbers it
    std::string column; ///< its heading; empty: the row as a whole
    std::string value; ///< what stands there. Of a person, perhaps: it is shown, never logged.
    std::string code; ///< a word a program knows it by
    std::string sentence; ///< what is wrong and what to do
};

/// What an import found, and did or would do.
struct ImportReport {
    std::size_t rows = 0; ///< that say anything
    std::size_t added = 0; ///< records
    std::size_t changed = 0; ///< records
    std::size_t known = 0; ///< rows that were here already and stay as they are
    std::vector<std::string> unused; ///< headings the mapping has no use for
    std::vector<ImportProblem> problems;
    bool saved = false;
};

/// Looks at every row of a table through a mapping; saves all of them in one transaction when none has a problem and
/// this is no rehearsal, else nothing. A row of which the same records came in before, on this laptop or another
/// of the committee, adds nothing: its records have ids made of its key. An empty cell clears nothing. Cases come in as
/// they stood in the register: with their parties, their number and the state the register tells (carry_over), and no
/// clock runs for them.
/// kUsage when no row carries the headings the mapping needs; else as Store::save.
Result<ImportReport> importTable(
    Store& store, const CellTable& table, const Mapping& mapping, const std::string& now, bool rehearsal);

} // namespace beibao
