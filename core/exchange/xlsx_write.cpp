#include "core/exchange/csv.h"
#include "core/exchange/xlsx.h"

#include <fcntl.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <system_error>

namespace beibao {

namespace {

/// An empty file only its owner reads, for the library to write into.
bool ownFile(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0) return false;
    ::close(descriptor);
    return true;
}

bool fill(lxw_workbook* book, lxw_worksheet* sheet, const CellTable& table)
{
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
            const auto text = withoutFormula(table.rows[row][column]);
            const auto done = worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                text.c_str(), row == 0 ? bold : nullptr);
            if (done != LXW_NO_ERROR) return false;
        }
    return true;
}

} // namespace

Status writeXlsx(const std::filesystem::path& file, const CellTable& table, const std::string& sheetName)
{
    const std::string temporary = file.string() + ".part";
    if (!ownFile(temporary)) return Error{Fault::kStorage, "the file cannot be written there"};
    // What the library sets aside lies where the file will, not in a folder of everybody's.
    std::string folder = file.has_parent_path() ? file.parent_path().string() : ".";
    lxw_workbook_options setup{};
    setup.tmpdir = folder.data();
    lxw_workbook* book = workbook_new_opt(temporary.c_str(), &setup);
    lxw_worksheet* sheet
        = book != nullptr ? workbook_add_worksheet(book, sheetName.empty() ? nullptr : sheetName.c_str()) : nullptr;
    const bool filled = sheet != nullptr && fill(book, sheet, table);
    const bool closed = book != nullptr && workbook_close(book) == LXW_NO_ERROR;
    std::error_code code;
    if (filled && closed) std::filesystem::rename(temporary, file, code);
    if (filled && closed && !code) return {};
    std::filesystem::remove(temporary, code);
    return Error{Fault::kStorage, "the workbook could not be written"};
}

} // namespace beibao
