#include "core/rules/screening_rounds.h"
#include "tests/core/rules/a_case.h"

using namespace beibao;

namespace {

Screening report(std::string_view start, std::string_view end)
{
    Screening out;
    out.set_period_start(std::string(start));
    out.set_period_end(std::string(end));
    return out;
}

} // namespace

TEST_CASE("A village looks round from Monday to Sunday, a township twice a month")
{
    CHECK(roundOn("village", kToday, theRules()) == Round{{2026, 11, 16}, {2026, 11, 22}});
    CHECK(roundOn("village", {2026, 11, 23}, theRules()) == Round{{2026, 11, 23}, {2026, 11, 29}});
    CHECK(roundOn("township", {2026, 11, 15}, theRules()) == Round{{2026, 11, 1}, {2026, 11, 15}});
    CHECK(roundOn("township", kToday, theRules()) == Round{{2026, 11, 16}, {2026, 11, 30}});
    CHECK(roundOn("county_major", {2026, 12, 31}, theRules()) == Round{{2026, 12, 1}, {2026, 12, 31}});
    CHECK(roundOn("enterprise", kToday, theRules()) == roundOn("village", kToday, theRules()));
}

TEST_CASE("In a sensitive period everybody looks every day")
{
    CHECK(cadenceOn("township", {2026, 2, 17}, theRules()) == Cadence::kDaily);
    CHECK(roundOn("village", {2026, 2, 17}, theRules()) == Round{{2026, 2, 17}, {2026, 2, 17}});
}

TEST_CASE("Silence is missing, and a zero report is not silence")
{
    const std::vector<Screening> reports{report("2026-11-02", "2026-11-08")};
    const auto missing = missingRounds("village", {2026, 11, 2}, kToday, reports, theRules());
    CHECK(missing == std::vector<Round>{{{2026, 11, 9}, {2026, 11, 15}}});
}

TEST_CASE("The round that runs today is not missing yet, nor one that began before the unit did")
{
    CHECK(missingRounds("village", {2026, 11, 18}, kToday, {}, theRules()).empty());
    CHECK(missingRounds("village", {2026, 11, 16}, {2026, 11, 23}, {}, theRules()).size() == 1);
    CHECK(missingRounds("village", kToday, {2026, 11, 1}, {}, theRules()).empty());
}

TEST_CASE("A report on part of a round, or on no days at all, does not cover it")
{
    const Round week{{2026, 11, 16}, {2026, 11, 22}};
    CHECK_FALSE(isReported(week, {report("2026-11-17", "2026-11-22")}));
    CHECK_FALSE(isReported(week, {report("", "")}));
    CHECK(isReported(week, {report("2026-11-01", "2026-11-30")}));
}
