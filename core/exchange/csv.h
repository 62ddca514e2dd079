#pragma once

#include "core/exchange/table.h"

#include <string_view>

namespace beibao {

/// Reads a table of RFC 4180 as offices write it: comma, semicolon or tab (whichever there is most of), quoted cells
/// with line ends in them, any line end. UTF-8 or GB18030 (file_text.h). kUsage, with the row, for a quote that is
/// not closed or is followed by text; kUsage beyond the limits of table.h.
Result<CellTable> readCsv(std::string_view bytes);

/// The table for a spreadsheet program: UTF-8 with its mark, commas, CRLF. A cell that such a program would take
/// for a formula gets an apostrophe in front (withoutFormula).
std::string writeCsv(const CellTable& table);

/// A text that begins with = + - @, their wide forms, a tab or a line end, with an apostrophe in front; any other as it
/// is. Readers of formulas take it for text.
std::string withoutFormula(std::string_view text);

/// What withoutFormula was given.
std::string_view asBeforeGuard(std::string_view text);

} // namespace beibao
