// A site sketch through the real program.

#include "tests/support/hands.h"
#include "tests/support/program.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>

using namespace beibao::test;
using nlohmann::json;

TEST_CASE("A sketch is checked when it is put and printed with its record")
{
    const TemporaryFolder folder;
    const auto ctl = [&](std::vector<std::string> words, const std::string& input = {}) {
        words.insert(words.begin(), {"--store", (folder.path() / "store").string(), "--json"});
        return run("beibaoctl", words, input, {"BEIBAO_PASSPHRASE=山里的雨"});
    };
    REQUIRE(ctl({"init", "--area", "990101101201"}).exit == 0);
    const Spoken made = ctl({"register", "-"}, R"({"case":{"dispute_type":"neighbour","facts":"为界址争执。"},
        "parties":[{"role":"applicant","kind":"person","name":"张䶮"},{"role":"respondent","kind":"person","name":"李𠮷"}]})");
    REQUIRE(made.exit == 0);
    const std::string id = json::parse(made.out)["id"];
    const auto put = [&](const std::string& sketch) {
        return ctl({"put", "-"}, json{{"Investigation", {{"case_id", id}, {"text", "问"}, {"sketch", sketch}}}}.dump());
    };
    const Spoken bad = put(R"({"format":"beibao-sketch-1","corners":[[0,0],[0,0]]})");
    CHECK(bad.exit == 2);
    CHECK(json::parse(bad.err)["what"].get<std::string>().find("two corners at one place") != std::string::npos);
    CHECK(put("a drawing").exit == 2);
    REQUIRE(put(R"({"format":"beibao-sketch-1","corners":[[0,0],[1250,0],[1250,800]]})").exit == 0);
    const std::string out = (folder.path() / "i.pdf").string();
    REQUIRE(ctl({"paper", id, "investigation_record", "-o", out}).exit == 0);
    CHECK(std::filesystem::file_size(out) > 10000);
}
