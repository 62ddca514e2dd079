// Codes and the support bundle as a script meets them.

#include "tests/support/hands.h"
#include "tests/support/program.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>

using namespace beibao::test;
using nlohmann::json;

TEST_CASE("A code is explained without a store, and one nobody knows is said to be none")
{
    const Spoken said = run("beibaoctl", {"--json", "explain", "B-R-0009 G12-notice"}, {}, {});
    REQUIRE(said.exit == 0);
    const json page = json::parse(said.out);
    CHECK(page["code"] == "G12-notice");
    for (const char* part : {"what", "safe", "do", "ask"}) CHECK_FALSE(page[part].get<std::string>().empty());
    const Spoken unknown = run("beibaoctl", {"explain", "X-99"}, {}, {});
    CHECK(unknown.exit == 2);
    CHECK(unknown.err.find("error 2: there is no such code") == 0);
}

TEST_CASE("A refused command is in the support bundle of its store by its code alone")
{
    TemporaryFolder folder;
    const std::string store = (folder.path() / "store").string(), file = (folder.path() / "bundle.zip").string();
    const auto ctl = [&](std::vector<std::string> words, const std::string& input = {}) {
        words.insert(words.begin(), {"--store", store, "--json"});
        return run("beibaoctl", words, input, {"BEIBAO_PASSPHRASE=山里的雨"});
    };
    REQUIRE(ctl({"init", "--mediator", R"({"name":"龙秀英"})"}).exit == 0);
    CHECK(ctl({"sync"}).exit == 5);
    const Spoken shown = ctl({"support-bundle", "-"});
    REQUIRE(shown.exit == 0);
    CHECK(shown.out.find("龙秀英") == std::string::npos);
    const json troubles = json::parse(json::parse(shown.out)["troubles.json"].get<std::string>());
    REQUIRE(troubles.size() == 1);
    CHECK(troubles[0]["code"] == "B-R-0009");
    CHECK(troubles[0]["rule"] == "enrolled");
    REQUIRE(ctl({"support-bundle", file}).exit == 0);
    CHECK(std::filesystem::file_size(file) > 500);
    // The day it does not open is the day somebody asks for help.
    const Spoken locked = run("beibaoctl", {"--store", store, "support-bundle", "-"}, {}, {"BEIBAO_PASSPHRASE=wrong"});
    REQUIRE(locked.exit == 0);
    CHECK(locked.out.find("B-K-0003") != std::string::npos);
    CHECK(locked.out.find("store.json") == locked.out.rfind("store.json")); // named in the readme alone
}
