#include "core/exchange/xlsx_sheet.h"

#include "core/exchange/strict_xml.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace beibao {

namespace {

constexpr std::string_view kTrue[] = {"1", "true", "on"};

bool isTrue(const XmlEar::Attributes& attributes, std::string_view name)
{
    const auto found = attributes.find(name);
    return found != attributes.end()
        && (found->second == kTrue[0] || found->second == kTrue[1] || found->second == kTrue[2]);
}

std::string attribute(const XmlEar::Attributes& attributes, std::string_view name)
{
    const auto found = attributes.find(name);
    return found == attributes.end() ? std::string() : std::string(found->second);
}

template <typename Number> std::optional<Number> numberIn(std::string_view text)
{
    Number value{};
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// A number as a person would have typed it; one with more digits than the workbook kept stays as it stands.
std::string asTyped(const std::string& text)
{
    constexpr double kExact = 1e15;
    const auto value = numberIn<double>(text);
    if (!value || !std::isfinite(*value) || std::fabs(*value) >= kExact) return text;
    if (*value == std::floor(*value)) return std::to_string(static_cast<std::int64_t>(*value));
    char digits[40];
    const auto [end, code] = std::to_chars(digits, digits + sizeof digits, *value, std::chars_format::fixed);
    return code == std::errc() ? std::string(digits, end) : text;
}

/// B3 is column 1 (from 0), whatever the row.
std::optional<std::size_t> columnOf(std::string_view reference)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    while (letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z' && letters < 4)
        column = column * 26 + static_cast<std::size_t>(reference[letters++] - 'A' + 1);
    if (letters == 0 || letters == 4) return std::nullopt;
    return column - 1;
}

Error damaged(const char* what)
{
    return {Fault::kUsage, std::string("the workbook is damaged: ") + what};
}

class StringsEar final : public XmlEar {
public:
    Status begin(std::string_view name, const Attributes&) override
    {
        if (name == "si") strings.emplace_back();
        if (name == "rPh") ++aside_;
        inText_ = name == "t";
        bytes_ += sizeof(std::string);
        return {};
    }
    Status end(std::string_view name) override
    {
        if (name == "rPh") --aside_;
        inText_ = false;
        return {};
    }
    Status text(std::string_view piece) override
    {
        bytes_ += piece.size();
        if (bytes_ > kMostTableBytes) return Error{Fault::kUsage, "the table is larger than one register may be"};
        if (inText_ && aside_ == 0 && !strings.empty()) strings.back() += piece;
        return {};
    }
    std::vector<std::string> strings;

private:
    bool inText_ = false;
    int aside_ = 0;
    std::size_t bytes_ = 0;
};

class SheetEar final : public XmlEar {
public:
    explicit SheetEar(const std::vector<std::string>& shared)
        : shared_(shared)
    {
    }

    Status begin(std::string_view name, const Attributes& attributes) override
    {
        if (name == "row") return beginRow(attribute(attributes, "r"));
        if (name == "c") return beginCell(attributes);
        if (name == "rPh") ++aside_;
        listening_ = aside_ == 0 && (name == "v" || name == "t");
        return {};
    }
    Status end(std::string_view name) override
    {
        listening_ = false;
        if (name == "rPh") --aside_;
        return name == "c" ? endCell() : Status();
    }
    Status text(std::string_view piece) override
    {
        constexpr std::size_t kLongestCell = 1U << 17U; // four times what a spreadsheet program allows
        if (!listening_) return {};
        text_ += piece;
        return text_.size() <= kLongestCell ? Status() : damaged("a cell is too long");
    }
    TableFiller filler;

private:
    Status beginRow(const std::string& number)
    {
        const auto wanted = number.empty() ? std::optional(rows_ + 1) : numberIn<std::size_t>(number);
        if (!wanted || *wanted <= rows_) return damaged("its rows are out of order");
        rows_ = *wanted;
        column_ = 0;
        return {};
    }
    Status beginCell(const Attributes& attributes)
    {
        const auto reference = attribute(attributes, "r");
        const auto wanted = reference.empty() ? std::optional(column_) : columnOf(reference);
        if (!wanted || rows_ == 0) return damaged("a cell has no place");
        column_ = *wanted;
        type_ = attribute(attributes, "t");
        text_.clear();
        return {};
    }
    Status endCell()
    {
        BEIBAO_TAKE(text, cellText());
        return filler.put(rows_ - 1, column_++, std::move(text));
    }
    Result<std::string> cellText() const
    {
        if (text_.empty()) return std::string();
        if (type_ == "s") {
            const auto index = numberIn<std::size_t>(text_);
            if (!index || *index >= shared_.size()) return damaged("a cell names a text that is not there");
            return shared_[*index];
        }
        if (type_.empty() || type_ == "n") return asTyped(text_);
        if (type_ == "b") return std::string(text_ == "1" ? "是" : "否");
        return text_;
    }

    const std::vector<std::string>& shared_;
    std::size_t rows_ = 0;
    std::size_t column_ = 0;
    std::string type_;
    std::string text_;
    bool listening_ = false;
    int aside_ = 0;
};

class WorkbookEar final : public XmlEar {
public:
    Status begin(std::string_view name, const Attributes& attributes) override
    {
        if (name == "workbookPr") parts.from1904 = isTrue(attributes, "date1904");
        if (name == "sheet" && parts.firstSheet.empty()) parts.firstSheet = attribute(attributes, "r:id");
        return {};
    }
    Status end(std::string_view) override { return {}; }
    Status text(std::string_view) override { return {}; }
    WorkbookParts parts;
};

class RelationsEar final : public XmlEar {
public:
    explicit RelationsEar(std::string_view id)
        : id_(id)
    {
    }
    Status begin(std::string_view name, const Attributes& attributes) override
    {
        if (name != "Relationship" || attribute(attributes, "Id") != id_) return {};
        if (attribute(attributes, "TargetMode") == "External") return damaged("its sheet lies elsewhere");
        target = attribute(attributes, "Target");
        return {};
    }
    Status end(std::string_view) override { return {}; }
    Status text(std::string_view) override { return {}; }
    std::string target;

private:
    std::string_view id_;
};

} // namespace

Result<std::vector<std::string>> sharedStrings(const TextPieces& pieces)
{
    StringsEar ear;
    BEIBAO_TRY(readXml(pieces, ear));
    return std::move(ear.strings);
}

Result<CellTable> sheetCells(const TextPieces& pieces, const std::vector<std::string>& shared)
{
    SheetEar ear(shared);
    BEIBAO_TRY(readXml(pieces, ear));
    return ear.filler.take();
}

Result<WorkbookParts> workbookParts(const TextPieces& pieces)
{
    WorkbookEar ear;
    BEIBAO_TRY(readXml(pieces, ear));
    if (ear.parts.firstSheet.empty()) return damaged("it has no sheet");
    return ear.parts;
}

Result<std::string> relationTarget(const TextPieces& pieces, std::string_view id)
{
    RelationsEar ear(id);
    BEIBAO_TRY(readXml(pieces, ear));
    if (ear.target.empty() || ear.target.find("..") != std::string::npos) return damaged("its sheet is not there");
    return ear.target;
}

TextPieces onePiece(std::string_view text)
{
    return [text, given = false]() mutable -> Result<std::string_view> {
        const auto piece = given ? std::string_view() : text;
        given = true;
        return piece;
    };
}

} // namespace beibao
