// The papers of a case through the real program.

#include "tests/support/hands.h"
#include "tests/support/program.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>

using namespace beibao::test;
using nlohmann::json;

namespace {

/// A store with one accepted dispute in it.
struct Village {
    TemporaryFolder folder;
    std::string id;

    Village()
    {
        ctl({"init", "--area", "990101101201", "--mediator",
            R"({"name":"龙秀英","credential_no":"证1","valid_until":"2099-12-31"})"});
        const Spoken said = ctl({"register", "-"}, R"({"case":{"dispute_type":"neighbour","facts":"为水沟走向争执。"},
            "parties":[{"role":"applicant","kind":"person","name":"张䶮","phone":"13900001234","address":"三组"},
                       {"role":"respondent","kind":"person","name":"李𠮷","phone":"13900004321","address":"三组"}]})");
        REQUIRE(said.exit == 0);
        id = json::parse(said.out)["id"];
        REQUIRE(ctl({"act", id, "accept"}).exit == 0);
    }
    std::string file(const char* name) const { return (folder.path() / name).string(); }
    Spoken ctl(std::vector<std::string> words, const std::string& input = {}) const
    {
        words.insert(words.begin(), {"--store", file("store"), "--json"});
        return run("beibaoctl", words, input, {"BEIBAO_PASSPHRASE=山里的雨"});
    }
    json paper(std::vector<std::string> words) const
    {
        const Spoken said = ctl(std::move(words));
        INFO(said.err);
        REQUIRE(said.exit == 0);
        return json::parse(said.out);
    }
};

} // namespace

TEST_CASE("A dossier is one file from the first day, and every paper of the case another")
{
    const Village village;
    const auto dossier = village.paper({"paper", village.id, "dossier", "-o", village.file("d.pdf")});
    CHECK(dossier["pages"].get<int>() >= 5); // covers, contents, register and the note on what is missing
    CHECK(dossier["missing_glyphs"] == "");
    CHECK(std::filesystem::file_size(village.file("d.pdf")) > 20000);
    const auto summons = village.paper({"paper", village.id, "summons", "-o", village.file("s.pdf")});
    const auto large = village.paper({"paper", village.id, "rights_notice", "--large", "-o", village.file("l.pdf")});
    CHECK(summons["pages"] == 1);
    CHECK(large["pages"].get<int>() > 3);
}

TEST_CASE("A paper is made for the one it names, and not for a stranger")
{
    const Village village;
    const std::string party = json::parse(village.ctl({"show", village.id}).out)["parties"][1]["id"];
    village.paper({"paper", village.id, "take_home", "--about", party, "-o", village.file("t.pdf")});
    CHECK(
        village.ctl({"paper", village.id, "take_home", "--about", village.id, "-o", village.file("u.pdf")}).exit == 2);
    CHECK_FALSE(std::filesystem::exists(village.file("u.pdf")));
}

TEST_CASE("The court is given nothing while no agreement binds")
{
    const Village village;
    CHECK(village.ctl({"paper", village.id, "confirmation", "-o", village.file("c.pdf")}).exit == 5);
    CHECK_FALSE(std::filesystem::exists(village.file("c.pdf")));
}

TEST_CASE("Empty forms come in any number")
{
    const Village village;
    CHECK(village.paper({"form", "follow_up", "--count", "3", "-o", village.file("f.pdf")})["pages"] == 3);
    CHECK(village.ctl({"form", "take_home", "-o", village.file("g.pdf")}).exit == 2);
}
