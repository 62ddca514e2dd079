#include "core/help/code_book.h"

#include "core/base/files.h"
#include "core/base/letters.h"
#include "core/base/resources.h"
#include "core/rules/guards.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace beibao {

namespace {

using nlohmann::json;

constexpr std::size_t kLargestBook = 1U << 20U, kLongestText = 300;

Error wrong(const std::string& what)
{
    return {Fault::kUsage, "the book of codes: " + what};
}

/// A text of an object; kUsage for anything else, or one too long.
Result<std::string> textIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end()) return std::string();
    if (!found->is_string() || found->get_ref<const std::string&>().size() > kLongestText)
        return wrong(std::string(name) + " is no text");
    return found->get<std::string>();
}

Result<CodePage> pageFrom(const json& object, const char* named)
{
    if (!object.is_object()) return wrong("a page is an object");
    BEIBAO_TAKE(code, textIn(object, named));
    BEIBAO_TAKE(what, textIn(object, "what"));
    BEIBAO_TAKE(safe, textIn(object, "safe"));
    BEIBAO_TAKE(todo, textIn(object, "do"));
    BEIBAO_TAKE(ask, textIn(object, "ask"));
    return CodePage{std::move(code), std::move(what), std::move(safe), std::move(todo), std::move(ask)};
}

/// What the whole family says, where a page says nothing.
void fillFrom(const std::vector<CodePage>& families, CodePage& page)
{
    const auto family
        = std::ranges::find_if(families, [&](const CodePage& one) { return page.code.starts_with(one.code); });
    if (family == families.end()) return;
    if (page.safe.empty()) page.safe = family->safe;
    if (page.ask.empty()) page.ask = family->ask;
}

Result<std::vector<CodePage>> pagesIn(const json& object, const char* list, const char* named)
{
    std::vector<CodePage> out;
    const auto found = object.find(list);
    if (found == object.end() || !found->is_array()) return wrong(std::string(list) + " is a list");
    for (const auto& one : *found) {
        BEIBAO_TAKE(page, pageFrom(one, named));
        out.push_back(std::move(page));
    }
    return out;
}

} // namespace

Result<CodeBook> CodeBook::parse(std::string_view text)
{
    if (text.size() > kLargestBook) return wrong("too large");
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object()) return wrong("no JSON object");
    BEIBAO_TAKE(families, pagesIn(object, "families", "begins"));
    BEIBAO_TAKE(pages, pagesIn(object, "codes", "code"));
    CodeBook book;
    for (auto& page : pages) {
        if (page.code.empty() || page.what.empty()) return wrong("a page without code or words");
        if (book.find(page.code) != nullptr) return wrong(page.code + " stands there twice");
        fillFrom(families, page);
        book.pages_.push_back(std::move(page));
    }
    return book;
}

const CodeBook& CodeBook::get()
{
    static const CodeBook book = [] {
        const auto text = readWhole(resourcesFolder() / "help" / "codes.zh_CN.json", kLargestBook);
        auto parsed = text ? parse(*text) : Result<CodeBook>(text.error());
        return parsed ? *std::move(parsed) : CodeBook();
    }();
    return book;
}

const CodePage* CodeBook::find(std::string_view code) const
{
    // Of "B-R-0009 G08-consent" the second says more.
    const auto space = code.find_last_of(' ');
    if (space != std::string_view::npos) {
        const CodePage* later = find(code.substr(space + 1));
        return later != nullptr ? later : find(code.substr(0, space));
    }
    const std::string wanted = inCapitals(code);
    const auto found
        = std::ranges::find_if(pages_, [&](const CodePage& page) { return inCapitals(page.code) == wanted; });
    return found == pages_.end() ? nullptr : &*found;
}

std::string adviceFor(const CodePage& page, const RuleBook& rules)
{
    return page.todo.empty() ? remedyFor(page.code, rules) : page.todo;
}

std::string_view codeOf(Fault fault)
{
    switch (fault) {
    case Fault::kUsage: return "B-U-0001";
    case Fault::kNotFound: return "B-U-0002";
    case Fault::kWrongKey: return "B-K-0003";
    case Fault::kInUse: return "B-K-0004";
    case Fault::kDamaged: return "B-S-0005";
    case Fault::kFromTheFuture: return "B-S-0006";
    case Fault::kDiskFull: return "B-S-0007";
    case Fault::kStorage: return "B-S-0008";
    case Fault::kRefused: return "B-R-0009";
    case Fault::kOffline: return "B-N-0010";
    }
    return {};
}

} // namespace beibao
