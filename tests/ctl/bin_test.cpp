// The recycle bin, the history and the reading aloud as a script meets them.

#include "tests/support/hands.h"
#include "tests/support/program.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace beibao::test;
using nlohmann::json;

namespace {

/// A laptop with one dispute on its register.
struct Laptop {
    TemporaryFolder folder;
    std::string store = (folder.path() / "store").string();
    std::string caseId, party;

    Laptop()
    {
        answer({"init", "--area", "990101101201", "--mediator", R"({"name":"龙秀英"})"});
        caseId = answer({"register", "-"}, R"({"case":{"dispute_type":"neighbour","facts":"为水沟走向争执。"},
            "parties":[{"role":"applicant","kind":"person","name":"张䶮"},{"role":"respondent","kind":"person","name":"李𠮷"}]})")
            ["id"];
        party = answer({"show", caseId})["parties"][0]["id"];
    }
    Spoken ctl(std::vector<std::string> words, const std::string& input = {}) const
    {
        words.insert(words.begin(), {"--store", store, "--json"});
        return run("beibaoctl", words, input, {"BEIBAO_PASSPHRASE=山里的雨"});
    }
    json answer(const std::vector<std::string>& words, const std::string& input = {}) const
    {
        const Spoken said = ctl(words, input);
        INFO(said.err);
        REQUIRE(said.exit == 0);
        return json::parse(said.out);
    }
};

} // namespace

TEST_CASE("A record goes into the bin and comes back, and the history names both")
{
    Laptop laptop;
    CHECK(laptop.ctl({"recycle", laptop.party}).exit == 2); // why is asked for
    laptop.answer({"recycle", laptop.party, "--reason", "录错了"});
    CHECK(laptop.answer({"show", laptop.caseId})["parties"].size() == 1);
    CHECK(laptop.answer({"search", "张䶮"}).empty());
    const json bin = laptop.answer({"bin", laptop.caseId});
    REQUIRE(bin.size() == 1);
    CHECK(bin[0]["id"] == laptop.party);
    CHECK(bin[0]["kind"] == "当事人");

    laptop.answer({"take-back", laptop.party});
    CHECK(laptop.answer({"bin"}).empty());
    CHECK(laptop.ctl({"take-back", laptop.party}).exit == 2);
    const json history = laptop.answer({"history", laptop.party});
    REQUIRE(history.size() == 3);
    CHECK(history[0]["what"] == "taken_back");
    CHECK(history[1]["reason"] == "录错了");
    CHECK(history[2]["who"] == "龙秀英");
}

TEST_CASE("A whole case can be put away until it is accepted, and not after")
{
    Laptop laptop;
    laptop.answer({"recycle", laptop.caseId, "--reason", "录重了"});
    CHECK(laptop.ctl({"show", laptop.caseId}).exit == 2);
    laptop.answer({"take-back", laptop.caseId});
    laptop.answer({"act", laptop.caseId, "accept"});
    const Spoken said = laptop.ctl({"recycle", laptop.caseId, "--reason", "录重了"});
    CHECK(said.exit == 5);
    CHECK(json::parse(said.err)["guard"] == "R02-number");
}

TEST_CASE("That a paper was read aloud is a fact of each who listened, and no telling of rights")
{
    Laptop laptop;
    CHECK(laptop.ctl({"read", laptop.caseId, "agreement", "--party", laptop.caseId}).exit == 2);
    CHECK(laptop.ctl({"read", laptop.caseId, "no such paper", "--party", laptop.party}).exit == 2);
    CHECK(laptop.answer({"read", laptop.caseId, "agreement", "--party", laptop.party})["ids"].size() == 1);
    const json notices = laptop.answer({"list", "Notice"});
    REQUIRE(notices.size() == 1);
    CHECK(notices[0]["how"] == "read");
    CHECK(notices[0]["paper"] == "agreement");
    CHECK(notices[0]["party_id"] == laptop.party);
}
