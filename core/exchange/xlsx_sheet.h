#pragma once

#include "core/exchange/table.h"

#include <functional>
#include <string_view>

namespace beibao {

/// Gives the next piece of a part of a workbook; an empty piece is its end.
using TextPieces = std::function<Result<std::string_view>()>;

/// What the parts of a workbook say, read strictly: kUsage for XML that is not well formed, for any DTD (so there are
/// no entities), for nesting deeper than a sheet has, and beyond the limits of table.h. Formulas are not looked at: a
/// cell is what was last computed for it. Styles, links and macros are never read.

/// The shared strings, in their order; what is only a reading aid is left out.
Result<std::vector<std::string>> sharedStrings(const TextPieces& pieces);
/// The cells of a sheet.
Result<CellTable> sheetCells(const TextPieces& pieces, const std::vector<std::string>& shared);

/// One element's attributes that name parts and how to count days.
struct WorkbookParts {
    std::string firstSheet; ///< its relation's id
    bool from1904 = false;
};
Result<WorkbookParts> workbookParts(const TextPieces& pieces);
/// The target of a relation. kUsage when it is not there or lies outside the workbook.
Result<std::string> relationTarget(const TextPieces& pieces, std::string_view id);

/// A text as one piece.
TextPieces onePiece(std::string_view text);

} // namespace beibao
