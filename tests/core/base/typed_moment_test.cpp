#include "core/base/typed_moment.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

TEST_CASE("A day with its time is understood the way people say it")
{
    const Date today{2026, 11, 22}; // a Sunday
    const auto read = [&](const char* typed) {
        const auto moment = parseTypedMoment(typed, today);
        return moment ? moment->iso() : std::string("?");
    };
    CHECK(read("下周三 9:30") == "2026-11-25T09:30");
    CHECK(read("明天下午3点半") == "2026-11-23T15:30");
    CHECK(read("2026-12-3 9：05") == "2026-12-03T09:05");
    CHECK(read("2026年12月3日9时30分") == "2026-12-03T09:30");
    CHECK(read("１２月３日　１４：００") == "2026-12-03T14:00");
    CHECK(read("11-25 9点") == "2026-11-25T09:00");
    CHECK(read("中午12点") == "2026-11-22T12:00");
    CHECK(read("2026-12-03T09:30") == "2026-12-03T09:30");
    CHECK(read("明天9点一刻") == "2026-11-23T09:15");
}

TEST_CASE("What is no day with a time is not guessed at")
{
    const Date today{2026, 11, 22};
    for (const char* typed :
        {"", " ", "明天", "2026-12-3", "2026-13-3 9:30", "2026-2-30 9:30", "9", "9:5", "9:60", "25:00", "24点", "下午",
            "9:30:15", "9点70分", "下周八 9:30", "明天 9:30 或 10:30", "\xff\xff 9:30", "x9:30"}) {
        INFO(typed);
        CHECK_FALSE(parseTypedMoment(typed, today));
    }
    CHECK_FALSE(parseTypedMoment(std::string(100000, '1') + ":30", today));
}
