#include "core/help/code_book.h"

#include "core/base/files.h"
#include "core/rules/guard_questions.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <regex>
#include <set>

using namespace beibao;

namespace {

namespace fs = std::filesystem;

CodeBook theBook()
{
    const auto text = readWhole(BEIBAO_SOURCE_DIR "/resources/help/codes.zh_CN.json");
    REQUIRE(text);
    auto book = CodeBook::parse(*text);
    if (!book) FAIL(book.error().detail);
    return *std::move(book);
}

RuleBook theRules()
{
    auto rules = loadRuleBook(BEIBAO_SOURCE_DIR "/resources/rules");
    REQUIRE(rules);
    return *std::move(rules);
}

void takeAll(const std::string& text, const char* pattern, std::set<std::string>& into)
{
    const std::regex wanted(pattern);
    for (std::sregex_iterator at(text.begin(), text.end(), wanted), end; at != end; ++at) into.insert((*at)[1]);
}

/// Every literal of the sources by which something is refused: ids of guards and checks, the last text of an
/// Error{Fault::kRefused, …}, and the words a county puts into a receipt or an answer.
std::set<std::string> codesInTheSources()
{
    std::set<std::string> out;
    for (const char* part : {"core", "app", "sync"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(BEIBAO_SOURCE_DIR) / part)) {
            const auto kind = entry.path().extension();
            if (kind != ".cpp" && kind != ".h") continue;
            const std::string text = *readWhole(entry.path());
            takeAll(text, R"re("([A-EG-Z][0-9]{2}(?:-[a-z-]+)?)")re", out);
            takeAll(text, R"re(Fault::kRefused,[^}]*?,\s*"([a-z_-]+)"\s*\})re", out);
            takeAll(text, R"re((?:refuse|refused|refusal|set_refusal|set_refused)\(\s*"([a-z_-]+)")re", out);
            takeAll(text, R"re(refused = "([a-z_-]+)")re", out);
            if (entry.path().parent_path().filename() == "server")
                takeAll(text, R"re(return std::string\("([a-z_-]+)"\))re", out);
        }
    }
    return out;
}

constexpr Fault kFaults[] = {Fault::kUsage, Fault::kNotFound, Fault::kWrongKey, Fault::kInUse, Fault::kDamaged,
    Fault::kFromTheFuture, Fault::kDiskFull, Fault::kStorage, Fault::kRefused, Fault::kOffline};

} // namespace

TEST_CASE("Every code of the program has a page, and every page belongs to a code")
{
    const CodeBook book = theBook();
    std::set<std::string> codes = codesInTheSources();
    CHECK(codes.size() > 130); // the patterns still find them
    for (const auto guard : knownGuards()) codes.insert(std::string(guard));
    for (const Fault fault : kFaults) codes.insert(std::string(codeOf(fault)));
    for (const auto& code : codes) {
        INFO(code);
        CHECK(book.find(code) != nullptr);
    }
    for (const auto& page : book.pages()) {
        INFO(page.code);
        CHECK(codes.contains(page.code));
    }
}

TEST_CASE("A page says what happened, what became of the work, what to do and whom to ask")
{
    const CodeBook book = theBook();
    const RuleBook rules = theRules();
    for (const auto& page : book.pages()) {
        INFO(page.code);
        CHECK_FALSE(page.what.empty());
        CHECK_FALSE(page.safe.empty());
        CHECK_FALSE(adviceFor(page, rules).empty());
        CHECK_FALSE(page.ask.empty());
        for (const char* never : {"冲突", "合并", "失败", "提交", "推送", "拉取", "令牌", "数据库", "非法", "确定要"})
            CHECK((page.what + page.safe + page.todo + page.ask).find(never) == std::string::npos);
    }
}

TEST_CASE("A code is found as it stands in the window, and in small letters")
{
    const CodeBook book = theBook();
    REQUIRE(book.find("B-R-0009 G08-consent") != nullptr);
    CHECK(book.find("B-R-0009 G08-consent")->code == "G08-consent");
    CHECK(book.find("b-s-0005")->code == "B-S-0005");
    CHECK(book.find("B-R-0009 something new")->code == "B-R-0009");
    CHECK(book.find("B-S-9999") == nullptr);
    CHECK(book.find("") == nullptr);
}

TEST_CASE("A text that is no book of codes is refused")
{
    for (const char* text : {"", "[]", "{", "{}", R"({"families":[],"codes":{}})", R"({"families":{},"codes":[]})",
             R"({"families":[],"codes":[1]})", R"({"families":[],"codes":[{"code":"A","what":1}]})",
             R"({"families":[],"codes":[{"code":"A"}]})", R"({"families":[],"codes":[{"what":"x"}]})",
             R"({"families":["A"],"codes":[]})",
             R"({"families":[],"codes":[{"code":"A","what":"x"},{"code":"a","what":"y"}]})"}) {
        INFO(text);
        const auto book = CodeBook::parse(text);
        REQUIRE_FALSE(book);
        CHECK(book.error().fault == Fault::kUsage);
    }
}
