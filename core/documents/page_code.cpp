#include "core/documents/page_code.h"

#include "core/base/letters.h"
#include "core/base/text.h"
#include "core/documents/blank_form.h"
#include "core/documents/papers.h"
#include "core/documents/seal_content.h"

#include <algorithm>
#include <charconv>

namespace beibao {
namespace {

constexpr std::size_t kLongest = 400; ///< more does not fit a code we print
constexpr int kMostPages = 999;

/// A code has a small alphabet that knows no low line.
std::string paperMark(std::string paper)
{
    std::ranges::replace(paper, '_', '-');
    return inCapitals(paper);
}

std::string paperNamed(std::string_view mark)
{
    std::string paper = inSmall(mark);
    std::ranges::replace(paper, '-', '_');
    return paperOf(paper) ? paper : std::string();
}

bool isMark(std::string_view part)
{
    return part.size() >= 2 && part[1] == '.';
}

void readMark(std::string_view part, PageCode& code)
{
    const std::string_view value = part.substr(2);
    if (part[0] == 'D' && code.form.empty()) code.paper = paperNamed(value);
    if (part[0] == 'A') code.about = Id::parse(inSmall(value)).value_or(Id());
    if (part[0] == 'C' && !code.form.empty()) code.id = Id::parse(inSmall(value)).value_or(Id());
    if (part[0] != 'P') return;
    int page = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), page);
    const bool whole = read.ec == std::errc() && read.ptr == value.data() + value.size();
    if (whole && page > 0 && page <= kMostPages) code.page = page;
}

std::optional<PageCode> beginning(std::string_view text)
{
    PageCode code;
    if (const auto form = parseFormCode(text)) {
        code.paper = form->document;
        code.form = form->number;
        return code;
    }
    const auto known = parseQrText(text);
    if (!known) return std::nullopt;
    code.id = known->id;
    code.content = known->content;
    return code;
}

} // namespace

std::string pageCodeText(const PageCode& code)
{
    const bool form = !code.form.empty();
    std::string text = form ? formCodeText({code.paper, code.form}) : qrText(code.id, code.content);
    if (!form && !code.paper.empty()) text += ":D." + paperMark(code.paper);
    if (!code.about.empty()) text += ":A." + inCapitals(code.about.text());
    if (form && !code.id.empty()) text += ":C." + inCapitals(code.id.text());
    return code.page > 0 ? codeOnPage(text, code.page) : text;
}

std::string codeOnPage(const std::string& code, int page)
{
    return code + ":P." + std::to_string(page);
}

std::optional<PageCode> parsePageCode(std::string_view text)
{
    if (text.size() > kLongest) return std::nullopt;
    const std::string whole = inCapitals(foldWidth(text));
    std::size_t end = whole.find(':');
    while (end != std::string::npos && !isMark(std::string_view(whole).substr(end + 1))) end = whole.find(':', end + 1);
    auto code = beginning(std::string_view(whole).substr(0, end));
    while (code && end != std::string::npos) {
        const std::size_t next = whole.find(':', end + 1);
        const std::string_view part = std::string_view(whole).substr(end + 1, next - end - 1);
        if (!isMark(part)) return std::nullopt;
        readMark(part, *code);
        end = next;
    }
    return code;
}

} // namespace beibao
