#include "core/rules/numbering.h"
#include "tests/core/rules/a_case.h"

using namespace beibao;

namespace {

NumberBlock block(std::int64_t first, std::int64_t last)
{
    NumberBlock out;
    out.set_first(first);
    out.set_last(last);
    return out;
}

} // namespace

TEST_CASE("A number is written by the county's template")
{
    CHECK(caseNumber(theRules(), 2026, "柳树", 12) == "（2026）柳树人调字第12号");
    CHECK(caseNumber(theRules(), 2026, "柳树", 12, "口") == "（2026）柳树口人调字第12号");
    RuleBook rules = theRules();
    REQUIRE(rules.set("number.template", std::string("晋医人调字[{year}]{n}号"), "[practice]"));
    REQUIRE(rules.set("number.padding", std::int64_t{3}, "[practice]"));
    CHECK(caseNumber(rules, 2019, "", 11) == "晋医人调字[2019]011号");
    CHECK(caseNumber(rules, 2019, "", 12345) == "晋医人调字[2019]12345号");
}

TEST_CASE("Without a number the mark shows that it is for the time being")
{
    CHECK(provisionalNumber(theRules(), "K7QF", 3) == "临-K7QF-3");
}

TEST_CASE("A block gives each number once and then no more")
{
    CHECK(nextInBlock(block(11, 13), {}) == 11);
    CHECK(nextInBlock(block(11, 13), {11, 5, 99}) == 12);
    CHECK(nextInBlock(block(11, 13), {12}) == 13);
    CHECK_FALSE(nextInBlock(block(11, 13), {13}).has_value());
    CHECK_FALSE(nextInBlock(block(13, 11), {}).has_value());
    CHECK_FALSE(nextInBlock(block(0, 0), {}).has_value());
}

TEST_CASE("A number is read back only by its own template")
{
    for (const std::int64_t n : {1, 12, 4711})
        CHECK(serialIn(theRules(), 2026, "柳树", caseNumber(theRules(), 2026, "柳树", n)) == n);
    for (const auto* text : {"", "临-K7QF-3", "（2025）柳树人调字第12号", "（2026）柳树人调字第号",
             "（2026）柳树人调字第-1号", "（2026）柳树人调字第1x号", "（2026）柳树人调字第99999999999999999999号"})
        CHECK_FALSE(serialIn(theRules(), 2026, "柳树", text).has_value());
}
