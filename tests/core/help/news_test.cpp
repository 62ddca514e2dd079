#include "core/help/news.h"

#include "core/base/files.h"

#include <catch2/catch_test_macros.hpp>

#include <regex>

using namespace beibao;

TEST_CASE("The newest news is of the version that is built, and the changelog knows every version")
{
    const auto text = readWhole(BEIBAO_SOURCE_DIR "/resources/help/news.json");
    const auto changelog = readWhole(BEIBAO_SOURCE_DIR "/CHANGELOG.md");
    const auto project = readWhole(BEIBAO_SOURCE_DIR "/CMakeLists.txt");
    REQUIRE((text && changelog && project));
    const auto news = parseNews(*text);
    if (!news) FAIL(news.error().detail);
    std::smatch version;
    REQUIRE(std::regex_search(*project, version, std::regex(R"(VERSION (\d+\.\d+\.\d+))")));
    REQUIRE_FALSE(news->empty());
    CHECK(news->front().version == version[1]);
    for (const auto& one : *news) {
        INFO(one.version);
        // What is being worked on stands under Unreleased until its day.
        const bool unreleased = one.version == version[1] && changelog->find("## [Unreleased]") != std::string::npos;
        CHECK((unreleased || changelog->find("## [" + one.version + "]") != std::string::npos));
    }
}

TEST_CASE("What is no list of news is refused")
{
    for (const char* text :
        {"", "[]", "{}", R"({"versions":{}})", R"({"versions":[1]})", R"({"versions":[{"version":"1","things":[]}]})",
            R"({"versions":[{"things":[{"says":"x"}]}]})", R"({"versions":[{"version":"1","things":[{"says":""}]}]})",
            R"({"versions":[{"version":"1","things":[{"says":1}]}]})",
            R"({"versions":[{"version":"1","things":["x"]}]})",
            R"({"versions":[{"version":"1","things":[{"says":"a"},{"says":"b"},{"says":"c"},{"says":"d"}]}]})"}) {
        INFO(text);
        CHECK_FALSE(parseNews(text));
    }
}
