// Files of a case through the real program.

#include "core/base/files.h"
#include "tests/support/hands.h"
#include "tests/support/program.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace beibao;
using namespace beibao::test;
using nlohmann::json;

TEST_CASE("A file goes into a case and comes out again, and a wrong word is told in one line")
{
    const TemporaryFolder folder;
    const auto file = [&](const char* name) { return (folder.path() / name).string(); };
    const auto ctl = [&](std::vector<std::string> words, const std::string& input = {}) {
        words.insert(words.begin(), {"--store", file("store"), "--json"});
        return run("beibaoctl", words, input, {"BEIBAO_PASSPHRASE=山里的雨"});
    };
    ctl({"init", "--area", "990101101201"});
    const Spoken registered = ctl({"register", "-"}, R"({"case":{"dispute_type":"neighbour","facts":"为水沟走向争执。"},
        "parties":[{"role":"applicant","kind":"person","name":"张三"},{"role":"respondent","kind":"person","name":"李四"}]})");
    REQUIRE(registered.exit == 0);
    const std::string id = json::parse(registered.out)["id"];
    const std::string party = json::parse(ctl({"list", "Party"}).out)[0]["id"];
    REQUIRE(writeWhole(file("a.pdf"), "%PDF-1.7 a paper"));
    REQUIRE(writeWhole(file("empty"), ""));

    const Spoken kept = ctl({"attach", id, file("a.pdf"), "--role", "identity", "--party", party});
    REQUIRE(kept.exit == 0);
    const std::string attachment = json::parse(kept.out)["id"];
    CHECK(json::parse(ctl({"get", attachment}).out)["Attachment"]["party_id"] == party);
    CHECK(ctl({"attachment", attachment, "--out", file("out.pdf")}).exit == 0);
    CHECK(*readWhole(file("out.pdf")) == "%PDF-1.7 a paper");
    CHECK(json::parse(ctl({"status"}).out)["blobs_waiting"] == 1);

    const std::pair<std::vector<std::string>, int> table[] = {{{"attach", id, file("empty")}, 2},
        {{"attach", id, file("none")}, 2}, {{"attach", id, file("a.pdf"), "--role", "x"}, 2},
        {{"attach", id, file("a.pdf"), "--party", id}, 2}, {{"attach", "nobody", file("a.pdf")}, 2},
        {{"attach", id, file("a.pdf"), "--role", "audio"}, 5}, {{"attachment", party, "--out", file("x")}, 2},
        {{"attachment", attachment, "--thumbnail", "--out", file("x")}, 2},
        {{"attachment", "!", "--out", file("x")}, 2}};
    for (const auto& [words, code] : table) {
        const Spoken said = ctl(words);
        INFO(said.err);
        CHECK(said.exit == code);
        CHECK(said.out.empty());
    }
}
