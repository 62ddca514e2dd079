#include "app/start/errand.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

TEST_CASE("An errand arrives as it was sent")
{
    const auto id = Id::fromBytes("0123456789abcdef");
    for (const Errand& errand : {Errand{}, Errand{.open = id}, Errand{.import = "/home/李月/名册 一.csv"},
             Errand{.newCase = true}, Errand{.jot = true, .sync = true}}) {
        const std::string line = errand.line();
        CAPTURE(line);
        CHECK(line.find('\n') == std::string::npos);
        const auto arrived = Errand::parse(line);
        REQUIRE(arrived);
        CHECK(*arrived == errand);
    }
}

TEST_CASE("What is no errand is refused")
{
    const std::string lines[] = {"", "[]", "null", "{", "7", R"("open")", R"({"open":7})", R"({"open":"case one"})",
        R"({"open":""})", R"({"import":"here.csv"})", R"({"import":["/a"]})", R"({"import":""})",
        "{\"import\":\"/a\\u0000b\"}", R"({"new_case":"yes"})", R"({"jot":1})", R"({"passphrase":"x"})",
        R"({"sync":true} {})", "{\"import\":\"/\xff\"}", '"' + std::string(Errand::kLongestLine, 'a') + '"'};
    for (const auto& line : lines) {
        CAPTURE(line.substr(0, 60));
        CHECK(!Errand::parse(line));
    }
}
