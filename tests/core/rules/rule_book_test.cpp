#include "core/rules/rule_book.h"
#include "tests/core/rules/a_case.h"

using namespace beibao;

TEST_CASE("The rules that come with the program are whole, and each says where it is from")
{
    CHECK(theRules().number("review.headcount") == 10);
    CHECK(theRules().text("number.template") == "（{year}）{short}人调字第{n}号");
    CHECK(theRules().list("refusal.words").size() == 10);
    for (const auto& [id, rule] : theRules().all()) {
        INFO(id);
        CHECK(rule.source.substr(0, 1) == "[");
    }
}

TEST_CASE("A malformed rule changes nothing and is named")
{
    RuleBook book;
    REQUIRE(book.add(R"({"rules":[{"id":"a","value":1,"source":"[assumed]"}]})"));
    for (const auto* text :
        {"", "[]", "{}", R"({"rules":[1]})", R"({"rules":[{"id":"a","value":2}]})",
            R"({"rules":[{"id":"a","value":1.5,"source":""}]})", R"({"rules":[{"id":"a","value":[1],"source":""}]})"}) {
        const auto added = book.add(text);
        REQUIRE_FALSE(added);
        CHECK(added.error().fault == Fault::kUsage);
    }
    CHECK(book.number("a") == 1);
}

TEST_CASE("A county's own figure takes the place of ours and changes the version")
{
    RuleBook book = theRules();
    const std::string before = book.version();
    REQUIRE(book.set("review.headcount", std::int64_t{20}, "[practice] county order"));
    CHECK(book.number("review.headcount") == 20);
    CHECK(book.version() != before);
    CHECK(book.version().size() == 16);
    CHECK_FALSE(book.set("review.headcount", std::string("many"), ""));
    CHECK_FALSE(book.set("no.such", std::int64_t{1}, ""));
}

TEST_CASE("What is not in the book reads as nothing")
{
    CHECK(theRules().number("no.such") == 0);
    CHECK(theRules().text("review.headcount").empty());
    CHECK(theRules().list("review.headcount").empty());
    CHECK(loadRuleBook("/no/such/folder").error().fault == Fault::kNotFound);
}
