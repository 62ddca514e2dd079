#include "core/base/money.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace beibao;

TEST_CASE("Money in capitals reads as the rules for bills print it")
{
    CHECK(moneyInCapitals(0) == "零元整");
    CHECK(moneyInCapitals(5) == "伍分");
    CHECK(moneyInCapitals(50) == "伍角整");
    CHECK(moneyInCapitals(1000) == "壹拾元整");
    CHECK(moneyInCapitals(10530) == "壹佰零伍元叁角整");
    CHECK(moneyInCapitals(1200000) == "壹万贰仟元整");
    CHECK(moneyInCapitals(10000101) == "壹拾万零壹元零壹分");
    CHECK(moneyInCapitals(100000000) == "壹佰万元整");
    CHECK(moneyInCapitals(2030004506) == "贰仟零叁拾万零肆拾伍元零陆分");
    CHECK(moneyInCapitals(10000000000) == "壹亿元整");
}

TEST_CASE("Runs of zeros read one 零, wherever they stand")
{
    CHECK(moneyInCapitals(350000) == "叁仟伍佰元整");
    CHECK(moneyInCapitals(55) == "伍角伍分");
    CHECK(moneyInCapitals(100100) == "壹仟零壹元整");
    CHECK(moneyInCapitals(1001000) == "壹万零壹拾元整");
    CHECK(moneyInCapitals(10000010000) == "壹亿零壹佰元整");
    CHECK(moneyInCapitals(10100000000) == "壹亿零壹佰万元整");
    CHECK(moneyInCapitals(kMostMoneyFen) == "壹佰亿元整");
    CHECK(moneyInCapitals(1234567890123) == "壹佰贰拾叁亿肆仟伍佰陆拾柒万捌仟玖佰零壹元贰角叁分");
}

TEST_CASE("No sum, however wrong, breaks the writing of it")
{
    CHECK(moneyInCapitals(-350000) == "负叁仟伍佰元整");
    CHECK_FALSE(moneyInCapitals(std::numeric_limits<std::int64_t>::min()).empty());
    CHECK_FALSE(moneyInCapitals(std::numeric_limits<std::int64_t>::max()).empty());
    CHECK(moneyInFigures(std::numeric_limits<std::int64_t>::min()) == "-92233720368547758.08");
}

TEST_CASE("Money in figures has two decimals")
{
    CHECK(moneyInFigures(0) == "0.00");
    CHECK(moneyInFigures(5) == "0.05");
    CHECK(moneyInFigures(350000) == "3500.00");
    CHECK(moneyInFigures(-123) == "-1.23");
}

TEST_CASE("A typed sum is understood in every width people type")
{
    CHECK(parseMoney("3500") == 350000);
    CHECK(parseMoney("3,500.5") == 350050);
    CHECK(parseMoney(" ￥３，５００．００ ") == 350000);
    CHECK(parseMoney("¥12.34元") == 1234);
    CHECK(parseMoney("人民币 5 元") == 500);
    CHECK(parseMoney("0.05") == 5);
}

TEST_CASE("What is not a sum is not guessed at")
{
    for (const auto* text :
        {"", "元", "abc", "1.234", "1.2.3", "-5", "1.", ".5", ",5", "1 000", "三千", "99999999999999999999"})
        CHECK_FALSE(parseMoney(text).has_value());
    CHECK(parseMoney("10000000000.00") == kMostMoneyFen);
    CHECK_FALSE(parseMoney("10000000000.01").has_value());
}

TEST_CASE("Every sum survives being written and read")
{
    for (std::int64_t fen = 0; fen < 2'000'000; fen += 37) REQUIRE(parseMoney(moneyInFigures(fen)) == fen);
}
