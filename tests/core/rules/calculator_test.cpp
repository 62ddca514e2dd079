#include "core/rules/calculator.h"
#include "tests/core/rules/a_case.h"

#include <algorithm>

using namespace beibao;
using nlohmann::json;

namespace {

Calculation worked(std::string_view name, const json& args, const RuleBook& rules = theRules())
{
    auto done = calculate(name, args, rules, kToday);
    if (!done) FAIL(name << ": " << done.error().detail);
    std::int64_t sum = 0;
    for (const auto& line : done->lines) {
        CHECK_FALSE(line.label.empty());
        CHECK_FALSE(line.source.empty());
        sum += line.counted ? line.fen : 0;
    }
    CHECK(sum == done->totalFen);
    return *std::move(done);
}

std::int64_t total(std::string_view name, const json& args)
{
    return worked(name, args).totalFen;
}

Fault wrong(std::string_view name, const json& args)
{
    const auto done = calculate(name, args, theRules(), kToday);
    REQUIRE_FALSE(done);
    return done.error().fault;
}

} // namespace

// The figures of the tables below are worked out by hand from 54188 yuan of income, 34557 of consumption, 10343 of
// monthly wages (resources/rules/figures.json).
TEST_CASE("Injury: bills, days, lasting harm, those left behind, and the share of the fault")
{
    struct Row {
        const char* args;
        std::int64_t fen;
    };
    const Row rows[] = {
        {R"({"medical_fen":350000})", 350000},
        {R"({"lost_days":30,"daily_wage_fen":15000,"nursing_days":10,"nursing_daily_fen":12000,"nurses":2})", 690000},
        {R"({"hospital_days":7})", 70000},
        {R"({"disability_grade":10,"age":40})", 10837600},
        {R"({"disability_grade":1,"age":65})", 81282000},
        {R"({"disability_grade":10,"age":80})", 2709400},
        {R"({"dead":true,"age":30})", 108376000 + 6205800},
        {R"({"disability_grade":5,"age":40,"dependents":[{"age":10,"supporters":2}]})", 65025600 + 8293680},
        {R"({"medical_fen":1000000,"percent":70,"mental_fen":200000})", 900000},
    };
    for (const Row& row : rows) {
        INFO(row.args);
        CHECK(total("injury", json::parse(row.args)) == row.fen);
    }
}

TEST_CASE("Several dependents together get no more than one person's yearly consumption")
{
    const auto three
        = total("injury", json::parse(R"({"dead":true,"age":30,"dependents":[{"age":0},{"age":0},{"age":0}]})"));
    CHECK(three == 108376000 + 6205800 + 3455700 * 18);
}

TEST_CASE("Work injury: months by grade on one's own wage, held between bounds, and death")
{
    constexpr std::int64_t kMonths[] = {27, 25, 23, 21, 18, 16, 13, 11, 9, 7};
    for (int grade = 1; grade <= 10; ++grade)
        CHECK(total("work_injury", {{"wage_fen", 800000}, {"grade", grade}}) == 800000 * kMonths[grade - 1]);
    CHECK(total("work_injury", {{"wage_fen", 100000}, {"grade", 10}}) == 620580 * 7);
    CHECK(total("work_injury", {{"dead", true}}) == 1034300 * 6 + 5418800 * 20);
    CHECK(total("work_injury", {{"wage_fen", 800000}, {"grade", 10}, {"paid_leave_months", 3}}) == 8000000);
    const auto first = worked("work_injury", {{"wage_fen", 800000}, {"grade", 1}});
    CHECK(std::any_of(first.lines.begin(), first.lines.end(),
        [](const CalculationLine& line) { return !line.counted && line.fen == 720000; }));
}

TEST_CASE("What a province sets is worked out once it is set, and named until then")
{
    const json args{{"wage_fen", 800000}, {"grade", 10}, {"contract_ended", true}};
    CHECK(worked("work_injury", args).notes.size() == 4); // the average wage is still to be checked
    RuleBook rules = theRules();
    REQUIRE(rules.set("figures.work_injury_medical_months", std::vector<std::string>{"10=6"}, "[norm] province"));
    CHECK(worked("work_injury", args, rules).totalFen == 800000 * 7 + 1034300 * 6);
}

TEST_CASE("Wages: arrears, overtime, double wages, severance")
{
    CHECK(total("wages", {{"wage_fen", 600000}, {"owed_months", 3}}) == 1800000);
    CHECK(total("wages", {{"owed_fen", 1234500}}) == 1234500);
    // 5220 yuan a month is 30 an hour.
    CHECK(total("wages", {{"wage_fen", 522000}, {"overtime_hours", 10}}) == 45000);
    CHECK(total("wages", {{"wage_fen", 522000}, {"restday_hours", 10}}) == 60000);
    CHECK(total("wages", {{"wage_fen", 522000}, {"holiday_hours", 10}}) == 90000);
    CHECK(total("wages", {{"wage_fen", 600000}, {"double_wage_months", 11}}) == 6600000);
    CHECK(total("wages", {{"wage_fen", 600000}, {"severance_months", 24}}) == 1200000);
    CHECK(total("wages", {{"wage_fen", 600000}, {"severance_months", 29}}) == 1500000);
    CHECK(total("wages", {{"wage_fen", 600000}, {"severance_months", 30}}) == 1800000);
    CHECK(total("wages", {{"wage_fen", 5000000}, {"severance_months", 240}}) == 1034300 * 3 * 12);
    CHECK(total("wages", {{"owed_fen", 1000000}, {"late_percent", 50}}) == 1500000);
    CHECK(worked("wages", {{"wage_fen", 150000}, {"owed_months", 1}}).notes.size() == 2);
}

TEST_CASE("Child support: the usual range, one's own share, and the sum until eighteen")
{
    CHECK(total("child_support", {{"income_fen", 800000}}) == 200000);
    CHECK(total("child_support", {{"income_fen", 800000}, {"children", 2}}) == 280000);
    CHECK(
        total("child_support", {{"income_fen", 800000}, {"percent", 20}, {"birth", "2025-11-22"}}) == 160000 * 17 * 12);
    CHECK(worked("child_support", {{"income_fen", 800000}, {"percent", 45}}).notes.size() == 2);
    CHECK(wrong("child_support", {{"income_fen", 800000}, {"birth", "2027-01-01"}}) == Fault::kUsage);
}

TEST_CASE("Interest: days by the year, and not above four times the rate of the day it was agreed")
{
    CHECK(total("interest", {{"principal_fen", 10000000}, {"rate", 1000}, {"from", "2025-11-22"}}) == 1000000);
    CHECK(total("interest", {{"principal_fen", 10000000}, {"rate", 2400}, {"from", "2025-11-22"}}) == 1200000);
    CHECK(total("interest",
              {{"principal_fen", 10000000}, {"rate", 2400}, {"from", "2025-11-22"}, {"made_on", "2024-08-01"}})
        == 1340000);
    CHECK(total("interest", {{"principal_fen", 10000000}, {"from", "2025-11-22"}}) == 0);
    CHECK(wrong("interest", {{"principal_fen", 10000000}, {"rate", 100}, {"from", "2018-01-01"}}) == Fault::kNotFound);
    CHECK(wrong("interest",
              {{"principal_fen", 10000000}, {"rate", 100}, {"from", "1700-01-01"}, {"made_on", "2025-01-01"}})
        == Fault::kUsage);
    CHECK(wrong("interest", {{"principal_fen", 1}, {"from", "2026-01-02"}, {"to", "2026-01-01"}}) == Fault::kUsage);
}

TEST_CASE("What is not understood is refused by name, never guessed")
{
    CHECK(wrong("horoscope", json::object()) == Fault::kUsage);
    for (const auto name : calculatorNames()) {
        INFO(name);
        CHECK(wrong(name, json::array()) == Fault::kUsage);
        CHECK(wrong(name, {{"colour", 1}}) == Fault::kUsage);
    }
    CHECK(wrong("injury", {{"medical_fen", "350000"}}) == Fault::kUsage);
    CHECK(wrong("injury", {{"medical_fen", -1}}) == Fault::kUsage);
    CHECK(wrong("injury", {{"medical_fen", 18446744073709551615ULL}}) == Fault::kUsage);
    CHECK(wrong("injury", {{"dead", true}, {"disability_grade", 3}}) == Fault::kUsage);
    CHECK(wrong("injury", {{"dependents", {{{"age", -1}}}}, {"dead", true}}) == Fault::kUsage);
    CHECK(wrong("work_injury", {{"wage_fen", 1}}) == Fault::kUsage);
    CHECK_FALSE(calculate("injury", {{"dead", true}}, theRules(), {2000, 1, 1}));
}
