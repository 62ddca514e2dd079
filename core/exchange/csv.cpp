#include "core/exchange/csv.h"

#include "core/exchange/file_text.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::string_view kSeparators = ",;\t";
constexpr std::string_view kFormulaSigns[] = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};

/// The sign there is most of outside quotes where the table begins.
char separatorOf(std::string_view text)
{
    constexpr std::size_t kLookedAt = 4096;
    std::size_t counts[3] = {};
    bool quoted = false;
    for (const char c : text.substr(0, kLookedAt)) {
        if (c == '"') quoted = !quoted;
        const auto which = kSeparators.find(c);
        if (!quoted && which != std::string_view::npos) ++counts[which];
    }
    return kSeparators[static_cast<std::size_t>(std::max_element(counts, counts + 3) - counts)];
}

/// Walks over the text once, cell by cell.
class CsvReader {
public:
    explicit CsvReader(std::string_view text)
        : text_(text)
        , separator_(separatorOf(text))
    {
    }

    Result<CellTable> read()
    {
        while (at_ < text_.size()) {
            BEIBAO_TAKE(cell, nextCell());
            BEIBAO_TRY(filler_.put(row_, column_, std::move(cell)));
            goOn();
        }
        return filler_.take();
    }

private:
    Result<std::string> nextCell()
    {
        if (text_[at_] == '"') return quotedCell();
        const std::size_t end = std::min(text_.find_first_of(std::string{separator_, '\r', '\n'}, at_), text_.size());
        std::string cell(text_.substr(at_, end - at_));
        at_ = end;
        return cell;
    }

    Result<std::string> quotedCell()
    {
        std::string cell;
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] != '"')
                cell += text_[at_];
            else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"')
                cell += text_[at_++];
            else
                return closed(std::move(cell));
        }
        return wrong("a quotation mark is not closed");
    }

    Result<std::string> closed(std::string cell)
    {
        ++at_;
        const bool ends = at_ == text_.size() || text_[at_] == separator_ || text_[at_] == '\r' || text_[at_] == '\n';
        if (!ends) return wrong("text follows a closing quotation mark");
        return cell;
    }

    /// Over the separator or the line end after a cell.
    void goOn()
    {
        if (at_ == text_.size()) return;
        const char c = text_[at_++];
        if (c == separator_) {
            ++column_;
            return;
        }
        if (c == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
        ++row_;
        column_ = 0;
    }

    Error wrong(const std::string& what) const
    {
        return {Fault::kUsage, "row " + std::to_string(row_ + 1) + ": " + what};
    }

    std::string_view text_;
    char separator_;
    TableFiller filler_;
    std::size_t at_ = 0;
    std::size_t row_ = 0;
    std::size_t column_ = 0;
};

std::string quotedForCsv(const std::string& text)
{
    const bool plain
        = text.find_first_of(",;\t\"\r\n") == std::string::npos && !text.starts_with(' ') && !text.ends_with(' ');
    if (plain) return text;
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

bool looksLikeFormula(std::string_view text)
{
    return std::ranges::any_of(kFormulaSigns, [&](std::string_view sign) { return text.starts_with(sign); });
}

} // namespace

Result<CellTable> readCsv(std::string_view bytes)
{
    BEIBAO_TAKE(text, fileText(bytes));
    return CsvReader(text).read();
}

std::string writeCsv(const CellTable& table)
{
    std::string out = "\xef\xbb\xbf";
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) out += ',';
            out += quotedForCsv(withoutFormula(row[i]));
        }
        out += "\r\n";
    }
    return out;
}

std::string withoutFormula(std::string_view text)
{
    return looksLikeFormula(text) ? "'" + std::string(text) : std::string(text);
}

std::string_view asBeforeGuard(std::string_view text)
{
    if (text.starts_with('\'') && looksLikeFormula(text.substr(1))) text.remove_prefix(1);
    return text;
}

} // namespace beibao
