#include "core/base/telephone.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

TEST_CASE("Telephones are told apart and tidied")
{
    CHECK(checkPhone("１３９ ００００ １２３４") == PhoneVerdict::kMobile);
    CHECK(normalisePhone("139-0000-1234") == "13900001234");
    CHECK(normalisePhone("+86 13900001234") == "13900001234");
    CHECK(checkPhone("0739-5321234") == PhoneVerdict::kFixed);
    CHECK(normalisePhone("07395321234") == "0739-5321234");
    CHECK(normalisePhone("（010）88886666转801") == "010-88886666-801");
    CHECK(checkPhone("（010）88886666转801") == PhoneVerdict::kFixed);
    CHECK(checkPhone("无") == PhoneVerdict::kNone);
    CHECK(checkPhone("13900001234（儿子张小三）") == PhoneVerdict::kRelative);
    CHECK(normalisePhone("儿子 13900001234") == "13900001234儿子");
}

TEST_CASE("What cannot ring is no telephone")
{
    for (const auto* text :
        {"", "12900001234", "1390000123", "139000012345", "5321234", "0739-532", "电话", "-", "07395"})
        CHECK(checkPhone(text) == PhoneVerdict::kWrong);
}
