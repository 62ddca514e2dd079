#include "core/base/date.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

TEST_CASE("Only days that exist are dates")
{
    CHECK(Date::parse("2026-11-22") == Date{2026, 11, 22});
    CHECK(Date::parse("2024-02-29").has_value());
    CHECK(Date::parse("2000-02-29").has_value());
    for (const auto* text : {"2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-2",
             "20261122", "", "2026-11-22T", "0000-01-01", "2026-11-2a"})
        CHECK_FALSE(Date::parse(text).has_value());
}

TEST_CASE("Days are counted as the calendar counts them")
{
    CHECK(Date{1970, 1, 1}.days() == 0);
    CHECK(Date{2000, 3, 1}.days() == 11017);
    for (std::int64_t day = -200000; day < 200000; day += 13) {
        const Date date = Date::fromDays(day);
        REQUIRE(date.days() == day);
        REQUIRE(Date::exists(date.year, date.month, date.day));
    }
    CHECK(Date{2026, 12, 31}.plusDays(1) == Date{2027, 1, 1});
    CHECK(Date{2024, 3, 1}.plusDays(-1) == Date{2024, 2, 29});
    CHECK(daysBetween({2026, 11, 22}, {2026, 12, 22}) == 30);
}

TEST_CASE("A month on is the same day, or the last of a shorter month")
{
    CHECK(Date{2026, 1, 31}.plusMonths(1) == Date{2026, 2, 28});
    CHECK(Date{2026, 11, 22}.plusMonths(2) == Date{2027, 1, 22});
    CHECK(Date{2026, 1, 31}.plusMonths(-2) == Date{2025, 11, 30});
}

TEST_CASE("Weekdays start on Monday")
{
    CHECK(Date{1970, 1, 1}.weekday() == 4);
    CHECK(Date{2026, 11, 22}.weekday() == 7);
    CHECK(Date{2026, 11, 23}.weekday() == 1);
    CHECK(Date{1949, 10, 1}.weekday() == 6);
}

TEST_CASE("Age counts full years")
{
    CHECK(ageOn({2008, 11, 22}, {2026, 11, 22}) == 18);
    CHECK(ageOn({2008, 11, 23}, {2026, 11, 22}) == 17);
    CHECK(ageOn({2008, 2, 29}, {2026, 2, 28}) == 17);
    CHECK(ageOn({2008, 2, 29}, {2026, 3, 1}) == 18);
}

TEST_CASE("Dates print as official letters print them")
{
    CHECK(Date{2026, 1, 2}.chinese() == "2026年1月2日");
    CHECK(Date{2026, 1, 2}.iso() == "2026-01-02");
    CHECK(Date{}.chinese().empty());
    CHECK(DateTime::parse("2026-11-22T09:30")->chinese() == "2026年11月22日9时30分");
}

TEST_CASE("A time of a record is a wall time to the minute")
{
    CHECK(DateTime::parse("2026-11-22T09:30")->iso() == "2026-11-22T09:30");
    for (const auto* text :
        {"2026-11-22T24:00", "2026-11-22T09:60", "2026-11-22 09:30", "2026-11-22", "2026-11-31T09:30", ""})
        CHECK_FALSE(DateTime::parse(text).has_value());
    CHECK(dayOf("2026-11-22T09:30") == Date{2026, 11, 22});
    CHECK(dayOf("2026-11-22") == Date{2026, 11, 22});
    CHECK(dayOf("soon").empty());
}

TEST_CASE("It is tomorrow in China while it is still today in Greenwich")
{
    CHECK(Date::fromEpochMs(0) == Date{1970, 1, 1});
    CHECK(Date::fromEpochMs(16LL * 3600 * 1000) == Date{1970, 1, 2});
    CHECK(Date::fromEpochMs(16LL * 3600 * 1000 - 1) == Date{1970, 1, 1});
    CHECK(DateTime::fromEpochMs(-9LL * 3600 * 1000).iso() == "1969-12-31T23:00");
}

TEST_CASE("A typed date is understood relative to today")
{
    const Date sunday{2026, 11, 22};
    const auto typed = [&](std::string_view text) { return parseTypedDate(text, sunday); };
    CHECK(typed("今天") == sunday);
    CHECK(typed("昨天") == Date{2026, 11, 21});
    CHECK(typed("大后天") == Date{2026, 11, 25});
    CHECK(typed("3天后") == Date{2026, 11, 25});
    CHECK(typed("下周三") == Date{2026, 11, 25});
    CHECK(typed("周三") == Date{2026, 11, 18});
    CHECK(typed("上星期天") == Date{2026, 11, 15});
    CHECK(typed("2026年1月2日") == Date{2026, 1, 2});
    CHECK(typed("２０２６－１－２") == Date{2026, 1, 2});
    CHECK(typed("2026/1/2") == Date{2026, 1, 2});
    CHECK(typed("2026. 1. 2") == Date{2026, 1, 2});
    CHECK(typed("20260102") == Date{2026, 1, 2});
    CHECK(typed("12月3日") == Date{2026, 12, 3});
    CHECK(typed("12-3") == Date{2026, 12, 3});
    CHECK(typed("5号") == Date{2026, 11, 5});
}

TEST_CASE("A date nobody can mean is not taken")
{
    for (const auto* text : {"", "尽快", "2026年2月30日", "2026-13-1", "20261301", "周八", "下下下下下周一", "1-2-3",
             "12-3-", "99999999999"})
        CHECK_FALSE(parseTypedDate(text, {2026, 11, 22}).has_value());
}
