#include "core/rules/calculator.h"
#include "core/rules/figure_status.h"
#include "tests/core/rules/a_case.h"

#include <algorithm>

using namespace beibao;
using nlohmann::json;

namespace {

constexpr std::string_view kStatuses[] = {"[law] ", "[norm] ", "[norm?] ", "[practice] ", "[assumed] "};

/// Every figure money is counted by.
std::vector<RuleBook::Rule> figures()
{
    std::vector<RuleBook::Rule> out;
    for (const auto& [id, rule] : theRules().all())
        if (id.starts_with("figures.") || id.starts_with("support.") || id == "lpr.one_year") out.push_back(rule);
    return out;
}

bool says(const Calculation& done, std::string_view words)
{
    return std::ranges::any_of(
        done.notes, [&](const std::string& note) { return note.find(words) != std::string::npos; });
}

Calculation mealsAndHarm(const RuleBook& rules)
{
    auto done = calculate("injury", json{{"hospital_days", 7}, {"disability_grade", 10}, {"age", 40}}, rules, kToday);
    if (!done) FAIL(done.error().detail);
    return *std::move(done);
}

} // namespace

TEST_CASE("Every rule says how sure it is and where it comes from; every figure also what it is and since when")
{
    for (const auto& [id, rule] : theRules().all()) {
        INFO(id);
        const auto status = std::ranges::find_if(
            kStatuses, [&](std::string_view one) { return (rule.source + " ").starts_with(one); });
        CHECK(status != std::end(kStatuses));
    }
    REQUIRE(figures().size() >= 12);
    for (const auto& figure : figures()) {
        INFO(figure.id);
        CHECK_FALSE(figure.words.empty());
        CHECK(figure.source.size() > figure.source.find(']') + 2); // not the status alone
        const auto* lines = std::get_if<std::vector<std::string>>(&figure.value);
        if (lines == nullptr || figure.id.ends_with("_months")) continue;
        CHECK_FALSE(lines->empty());
        CHECK(std::ranges::is_sorted(*lines));
        for (const auto& line : *lines) CHECK(Date::parse(std::string_view(line).substr(0, 10)));
    }
}

TEST_CASE("A figure nobody has confirmed is shown as one to be checked, once, until the county sets it")
{
    const Calculation before = mealsAndHarm(theRules());
    CHECK(says(before, "城镇居民人均可支配收入（一年，全国数）暂按54188.00元（自2025年1月17日起）计算，请核对"));
    CHECK(std::ranges::count_if(before.notes, [](const auto& note) { return note.find("暂按") != std::string::npos; })
        == 2);

    RuleBook set = theRules();
    for (const char* id : {"figures.urban_income_fen", "figures.hospital_meal_fen"})
        REQUIRE(set.set(id, std::vector<std::string>{"2025-01-17=5000000"}, "[county] setting 1"));
    CHECK_FALSE(says(mealsAndHarm(set), "暂按"));
    CHECK(figureCaution(theRules(), "support.percent_least", kToday).empty());
    CHECK(figureCaution(theRules(), "figures.minimum_wage_fen", {1990, 1, 1}).empty());
}

TEST_CASE("A rate of interest is told as a percentage to be checked")
{
    const auto done = calculate("interest",
        json{{"principal_fen", 1000000}, {"rate", 2400}, {"from", "2025-06-01"}, {"to", "2025-12-01"}}, theRules(),
        kToday);
    REQUIRE(done);
    CHECK(says(*done, "LPR）暂按3.00%（自2025年5月20日起）计算，请核对"));
}
