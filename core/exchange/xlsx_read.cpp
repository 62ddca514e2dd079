#include "core/exchange/xlsx.h"
#include "core/exchange/xlsx_sheet.h"

#include <zip.h>

#include <memory>

namespace beibao {

namespace {

constexpr zip_uint64_t kMostUnpacked = 256U << 20U;
constexpr zip_int64_t kMostParts = 2000;
constexpr std::string_view kZipMark = "PK\x03\x04";
constexpr std::string_view kOldMark = "\xd0\xcf\x11\xe0"; // .xls, and any workbook with a password
constexpr int kDaysFrom1904 = 1462;

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Part = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

Error notAWorkbook()
{
    return {Fault::kUsage, "the file is not a workbook of the kind .xlsx"};
}

/// The bytes outlive the archive.
Archive archiveOver(std::string_view bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (archive == nullptr && source != nullptr) zip_source_free(source);
    zip_error_fini(&error);
    return {archive, &zip_discard};
}

/// A part in pieces of one buffer. What the directory says of its size is not believed.
class PartReader {
public:
    PartReader(zip_t* archive, const std::string& name)
        : part_(zip_fopen(archive, name.c_str(), 0), &zip_fclose)
    {
    }
    bool there() const { return part_ != nullptr; }

    Result<std::string_view> next()
    {
        const zip_int64_t read = zip_fread(part_.get(), buffer_, sizeof buffer_);
        if (read < 0) return Error{Fault::kUsage, "the workbook is damaged: a part cannot be unpacked"};
        unpacked_ += static_cast<zip_uint64_t>(read);
        if (unpacked_ > kMostUnpacked)
            return Error{Fault::kUsage, "the workbook unpacks to more than a register may be"};
        return std::string_view(buffer_, static_cast<std::size_t>(read));
    }
    TextPieces pieces()
    {
        return [this] { return next(); };
    }

private:
    Part part_;
    zip_uint64_t unpacked_ = 0;
    char buffer_[1U << 15U]{};
};

Result<std::vector<std::string>> stringsOf(zip_t* archive)
{
    PartReader part(archive, "xl/sharedStrings.xml");
    return part.there() ? sharedStrings(part.pieces()) : std::vector<std::string>();
}

Result<std::string> sheetName(zip_t* archive, const std::string& relation)
{
    PartReader part(archive, "xl/_rels/workbook.xml.rels");
    if (!part.there()) return notAWorkbook();
    const auto target = relationTarget(part.pieces(), relation);
    if (!target) return target.error();
    return target->starts_with('/') ? std::string(*target, 1) : "xl/" + *target;
}

} // namespace

bool looksLikeXlsx(std::string_view bytes)
{
    return bytes.starts_with(kZipMark) || bytes.starts_with(kOldMark);
}

Result<CellTable> readXlsx(std::string_view bytes)
{
    if (bytes.starts_with(kOldMark))
        return Error{
            Fault::kUsage, "the workbook is of the old kind .xls or has a password; save it as .xlsx without one"};
    const Archive archive = archiveOver(bytes);
    if (!archive || zip_get_num_entries(archive.get(), 0) > kMostParts) return notAWorkbook();
    PartReader workbook(archive.get(), "xl/workbook.xml");
    if (!workbook.there()) return notAWorkbook();
    BEIBAO_TAKE(parts, workbookParts(workbook.pieces()));
    BEIBAO_TAKE(name, sheetName(archive.get(), parts.firstSheet));
    BEIBAO_TAKE(strings, stringsOf(archive.get()));
    PartReader sheet(archive.get(), name);
    if (!sheet.there()) return notAWorkbook();
    BEIBAO_TAKE(table, sheetCells(sheet.pieces(), strings));
    table.serialShift = parts.from1904 ? kDaysFrom1904 : 0;
    return table;
}

} // namespace beibao
