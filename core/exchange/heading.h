#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/table.h"

#include <optional>

namespace beibao {

/// Where the columns of a mapping stand in a table.
struct Heading {
    std::size_t row = 0; ///< counted from 0; what is above it is a title
    std::vector<std::optional<std::size_t>> places; ///< for each column of the mapping
    std::vector<std::string> unused; ///< headings nobody asked for
};

/// Finds the row of headings among the first twenty: the one that has every required column. kUsage, naming what is
/// missing, when there is none, and for a heading that stands there twice.
Result<Heading> headingOf(const CellTable& table, const Mapping& mapping);

/// The trimmed text of a cell, without the guard of writeCsv; empty where the table ends.
std::string cellOf(const CellTable& table, std::size_t row, std::optional<std::size_t> column);

} // namespace beibao
