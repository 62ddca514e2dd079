#include "core/base/identity_number.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {
const Date kToday{2026, 11, 22};
}

TEST_CASE("The examples of the standards are good numbers")
{
    CHECK(checkResidentId("11010519491231002X", kToday) == NumberVerdict::kGood);
    CHECK(checkResidentId("440524188001010014", kToday) == NumberVerdict::kGood);
    CHECK(checkCreditCode("91350100M000100Y43") == NumberVerdict::kGood);
}

TEST_CASE("Width, case and spaces of a number do not matter")
{
    CHECK(checkResidentId(" １１０１０５ 19491231 002x", kToday) == NumberVerdict::kGood);
    CHECK(normaliseIdNumber("１１０１０５19491231 002x") == "11010519491231002X");
    CHECK(checkCreditCode("91350100m000100y43") == NumberVerdict::kGood);
}

TEST_CASE("One wrong digit anywhere is found")
{
    const std::string good = "440524188001010014";
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string bad = good;
        bad[at] = bad[at] == '9' ? '8' : static_cast<char>(bad[at] + 1);
        CHECK_FALSE(acceptable(checkResidentId(bad, kToday)));
    }
    const std::string code = "91350100M000100Y43";
    for (std::size_t at = 0; at < code.size(); ++at) {
        std::string bad = code;
        bad[at] = bad[at] == '1' ? '2' : '1';
        CHECK_FALSE(acceptable(checkCreditCode(bad)));
    }
}

TEST_CASE("Each fault of a number has its own verdict and sentence")
{
    CHECK(checkResidentId("1101051949123100", kToday) == NumberVerdict::kWrongLength);
    CHECK(checkResidentId("", kToday) == NumberVerdict::kWrongLength);
    CHECK(checkResidentId("1101051949123100X2", kToday) == NumberVerdict::kWrongCharacter);
    CHECK(checkResidentId("110105194902310021", kToday) == NumberVerdict::kNoSuchDate);
    CHECK(checkResidentId("110105203012310020", kToday) == NumberVerdict::kNoSuchDate);
    CHECK(checkResidentId("110105194912310021", kToday) == NumberVerdict::kWrongCheck);
    CHECK(checkCreditCode("91350100I000100Y43") == NumberVerdict::kWrongCharacter);
    CHECK(sentenceFor(NumberVerdict::kGood).empty());
    CHECK_FALSE(sentenceFor(NumberVerdict::kWrongCheck).empty());
}

TEST_CASE("An old card of fifteen digits is accepted with a warning")
{
    const auto verdict = checkResidentId("110105491231002", kToday);
    CHECK(verdict == NumberVerdict::kOldShort);
    CHECK(acceptable(verdict));
    CHECK_FALSE(sentenceFor(verdict).empty());
    CHECK(birthDateOf("110105491231002") == Date{1949, 12, 31});
}

TEST_CASE("A number tells the birth date and the sex")
{
    CHECK(birthDateOf("11010519491231002X") == Date{1949, 12, 31});
    CHECK(sexOf("11010519491231002X") == "female");
    CHECK(sexOf("440524188001010014") == "male");
    CHECK(sexOf("护照").empty());
    CHECK_FALSE(birthDateOf("E1234567").has_value());
}

TEST_CASE("Other papers only have to have a number")
{
    CHECK(checkIdNumber("passport", "E12345678", kToday) == NumberVerdict::kGood);
    CHECK(checkIdNumber("passport", " ", kToday) == NumberVerdict::kWrongLength);
    CHECK(checkIdNumber("resident", "11010519491231002X", kToday) == NumberVerdict::kGood);
    CHECK(checkIdNumber("uscc", "11010519491231002X", kToday) == NumberVerdict::kWrongCheck);
}
