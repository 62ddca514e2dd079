#include "core/exchange/spoken_lines.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

const std::string kTwo = "{\"from_ms\":0,\"to_ms\":1200,\"text\":\"你们两家\"}\n\n"
                         "{\"from_ms\":1200,\"to_ms\":2400,\"text\":\" 慢慢说 \",\"more\":1}\r\n";

Status readAll(SpokenLines& lines, const std::string& bytes)
{
    BEIBAO_TRY(lines.take(bytes));
    return lines.end();
}

} // namespace

TEST_CASE("What a recogniser says is read, however its output is cut")
{
    for (std::size_t piece = 1; piece <= kTwo.size(); ++piece) {
        SpokenLines lines;
        for (std::size_t at = 0; at < kTwo.size(); at += piece) REQUIRE(lines.take(kTwo.substr(at, piece)));
        REQUIRE(lines.end());
        CHECK(lines.text() == "你们两家\n慢慢说");
        CHECK(lines.lines().back().fromMs == 1200);
    }
    SpokenLines unended;
    REQUIRE(readAll(unended, R"({"from_ms":0,"to_ms":0,"text":"好"})"));
    CHECK(unended.text() == "好");
}

TEST_CASE("I20 whatever else a recogniser says ends the reading, and what was read before stays")
{
    const std::string bad[] = {"x", "[]", "null", "{}", R"({"text":"a"})", R"({"from_ms":0,"text":"a"})",
        R"({"from_ms":5,"to_ms":4,"text":"a"})", R"({"from_ms":-1,"to_ms":4,"text":"a"})",
        R"({"from_ms":0.5,"to_ms":4,"text":"a"})", R"({"from_ms":"0","to_ms":4,"text":"a"})",
        R"({"from_ms":0,"to_ms":18446744073709551615,"text":"a"})", R"({"from_ms":0,"to_ms":86400001,"text":"a"})",
        R"({"from_ms":0,"to_ms":1,"text":7})", R"({"from_ms":0,"to_ms":1})",
        "{\"from_ms\":0,\"to_ms\":1,\"text\":\"\xff\xfe\"}", std::string(SpokenLines::kLongestLine + 1, '['),
        R"({"error":"no model"})", R"({"error":{}})"};
    for (const auto& line : bad) {
        INFO(line.substr(0, 60));
        SpokenLines lines;
        REQUIRE(lines.take(kTwo));
        CHECK_FALSE(readAll(lines, line + "\n"));
        CHECK(lines.lines().size() == 2);
        CHECK_FALSE(lines.take(kTwo));
        CHECK(lines.lines().size() == 2);
    }
}

TEST_CASE("An error a recogniser reports is told in its words, without what a terminal would obey")
{
    SpokenLines lines;
    const auto status = lines.take("{\"error\":\"no\\u001b[2Jmodel\"}\n");
    REQUIRE_FALSE(status);
    CHECK(status.error().rule == "recogniser");
    CHECK(status.error().detail == "no [2Jmodel");
}

TEST_CASE("I20 a recogniser that never ends is stopped")
{
    SpokenLines lines;
    const std::string line = R"({"from_ms":0,"to_ms":1,"text":")" + std::string(1000, 'a') + "\"}\n";
    int taken = 0;
    while (lines.take(line)) ++taken;
    CHECK(taken < 1100);
}
