#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace beibao {

/// A sheet as text: rows of cells, as a spreadsheet program numbers them (the first row is row 1).
/// Dates of a workbook stand here as the serial numbers they are; `serialShift` days make them count from 1900.
struct CellTable {
    std::vector<std::vector<std::string>> rows;
    int serialShift = 0;
};

/// What no register of a county comes near, and no memory is given beyond.
inline constexpr std::size_t kMostTableBytes = 128U << 20U;
inline constexpr std::size_t kMostTableRows = 100'000;
inline constexpr std::size_t kMostTableColumns = 256;

/// Fills a table from the top, and says when it grows beyond what one register can be.
class TableFiller {
public:
    /// Puts a text into a cell counted from 0. An empty one takes no place. kUsage beyond the limits.
    Status put(std::size_t row, std::size_t column, std::string text)
    {
        if (text.empty()) return {};
        if (row >= kMostTableRows) return Error{Fault::kUsage, "the table has more rows than one register may have"};
        if (column >= kMostTableColumns)
            return Error{Fault::kUsage, "the table has more columns than one register may have"};
        bytes_ += text.size() + room(row, column);
        if (bytes_ > kMostTableBytes) return Error{Fault::kUsage, "the table is larger than one register may be"};
        if (table_.rows.size() <= row) table_.rows.resize(row + 1);
        auto& cells = table_.rows[row];
        if (cells.size() <= column) cells.resize(column + 1);
        cells[column] = std::move(text);
        return {};
    }
    CellTable take() { return std::move(table_); }

private:
    /// What the cell would make the table grow by: one cell far out takes a whole row of empty ones.
    std::size_t room(std::size_t row, std::size_t column) const
    {
        const auto& rows = table_.rows;
        const std::size_t wide = row < rows.size() ? rows[row].size() : 0;
        const std::size_t more = row < rows.size() ? 0 : row + 1 - rows.size();
        return more * sizeof rows[0] + (column < wide ? 0 : column + 1 - wide) * sizeof(std::string);
    }

    CellTable table_;
    std::size_t bytes_ = 0;
};

} // namespace beibao
