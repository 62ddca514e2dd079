#pragma once

#include "core/exchange/table.h"

#include <filesystem>
#include <string_view>

namespace beibao {

/// Whether the bytes begin like a workbook (or another zip archive).
bool looksLikeXlsx(std::string_view bytes);

/// The first sheet of a workbook (xlsx_sheet.h). kUsage for what is none, is locked with a password, or would
/// unpack to more than a register can be; nothing is unpacked beyond that.
Result<CellTable> readXlsx(std::string_view bytes);

/// Writes a workbook whose cells are all texts, the first row bold and standing still; whole or not at all,
/// readable by its owner only. Cells are guarded as writeCsv guards them: somebody will save the sheet as CSV.
Status writeXlsx(const std::filesystem::path& file, const CellTable& table, const std::string& sheetName);

} // namespace beibao
