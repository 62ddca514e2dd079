// beibaoctl as a script meets it: the real program, its exit codes, its JSON.

#include "tests/support/hands.h"
#include "tests/support/program.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

using namespace beibao::test;
using nlohmann::json;

namespace {

/// A laptop's store and the program that works on it.
struct Laptop {
    TemporaryFolder folder;
    std::string store = (folder.path() / "store").string();
    std::string passphrase = "山里的雨";

    Spoken ctl(std::vector<std::string> words, const std::string& input = {}) const
    {
        words.insert(words.begin(), {"--store", store, "--json"});
        return run("beibaoctl", words, input, {"BEIBAO_PASSPHRASE=" + passphrase});
    }
    json answer(const std::vector<std::string>& words, const std::string& input = {}) const
    {
        const Spoken said = ctl(words, input);
        INFO(said.err);
        REQUIRE(said.exit == 0);
        CHECK(said.err.empty());
        return json::parse(said.out);
    }
    /// The one line of complaint, which must be a JSON object with the exit code in it.
    json refusal(int code, const std::vector<std::string>& words, const std::string& input = {}) const
    {
        const Spoken said = ctl(words, input);
        INFO(said.out << said.err);
        REQUIRE(said.exit == code);
        CHECK(std::ranges::count(said.err, '\n') == 1);
        auto complaint = json::parse(said.err);
        CHECK(complaint["error"] == code);
        CHECK_FALSE(complaint["what"].get<std::string>().empty());
        return complaint;
    }
    void init(const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> words{"init", "--area", "990101101201", "--mediator",
            R"({"name":"龙秀英","credential_no":"证1","valid_until":"2099-12-31"})"};
        words.insert(words.end(), more.begin(), more.end());
        answer(words);
    }
    std::string registered() const
    {
        return answer({"register", "-"}, R"({"case":{"dispute_type":"neighbour","facts":"为水沟走向争执。"},
            "parties":[{"role":"applicant","kind":"person","name":"张䶮","phone":"13900001234","address":"三组"},
                       {"role":"respondent","kind":"person","name":"李𠮷","phone":"13900004321","address":"三组"}]})")
            ["id"];
    }
};

} // namespace

TEST_CASE("A dispute is registered, found again, and every answer is JSON")
{
    Laptop laptop;
    laptop.init();
    const std::string id = laptop.registered();
    const auto shown = laptop.answer({"show", id});
    CHECK(shown["state"] == "registered");
    CHECK(shown["parties"][0]["name"] == "张䶮");
    CHECK(laptop.answer({"search", "李𠮷"})[0]["case_id"] == id);
    CHECK(laptop.answer({"list", "Party", "--where", "case_id=" + id}).size() == 2);
    CHECK(laptop.answer({"act", id, "accept"})["state"] == "accepted");
    CHECK(laptop.answer({"status"})["enrolled"] == false);
    CHECK(laptop.answer({"doctor"})["defects"].empty());
    CHECK(laptop.answer({"rebuild"})["records"].get<int>() > 4);
}

TEST_CASE("A grade and a round registered with a dispute are saved with it, or it is not")
{
    Laptop laptop;
    laptop.init();
    const std::string words = R"({"case":{"dispute_type":"neighbour"},"parties":[{"role":"applicant","name":"张䶮"}],)";
    laptop.refusal(2, {"register", "-"}, words + R"("risk":"orange"})");
    laptop.refusal(2, {"register", "-"}, words + R"("found_in_round":"yes"})");
    CHECK(laptop.answer({"list", "Case"}).empty());
    laptop.answer({"register", "-"}, words + R"("risk":"red","found_in_round":true})");
    CHECK(laptop.answer({"list", "RiskGrade"})[0]["confirmed"] == "red");
    CHECK(laptop.answer({"list", "Screening"})[0]["found"] == 1);
}

TEST_CASE("An edit that names what it saw leaves the other text open to be chosen")
{
    Laptop laptop;
    laptop.init();
    const std::string id = laptop.registered();
    const std::string seen = laptop.answer({"get", id})["Case"]["@seen"];
    const auto edit = [&](const char* text) {
        laptop.answer({"put", "-"}, json{{"Case", {{"id", id}, {"@seen", seen}, {"place", text}}}}.dump());
    };
    edit("村委会");
    edit("田边");
    const auto choices = laptop.answer({"choices"});
    REQUIRE(choices.size() == 1);
    CHECK(choices[0]["values"].size() == 2);
    laptop.answer({"choose", choices[0]["values"][1]["change"]});
    CHECK(laptop.answer({"choices"}).empty());
    CHECK(laptop.answer({"get", id})["Case"]["place"] == choices[0]["values"][1]["fields"]["place"]);
}

TEST_CASE("A wrong passphrase is 3 and touches nothing")
{
    Laptop laptop;
    laptop.init();
    laptop.passphrase = "山里的雪";
    laptop.refusal(3, {"status"});
    laptop.passphrase = "山里的雨";
    laptop.answer({"status"});
}

TEST_CASE("A store another program has open is 3")
{
    Laptop laptop;
    laptop.init();
    const int held = ::open((laptop.store + "/lock").c_str(), O_RDWR);
    REQUIRE(::flock(held, LOCK_EX) == 0);
    laptop.refusal(3, {"status"});
    ::close(held);
}

TEST_CASE("A plain SQLite file in place of the store is 4 and stays as it is")
{
    Laptop laptop;
    laptop.init();
    const std::string plain = "SQLite format 3" + std::string(1, '\0') + std::string(4080, 'x');
    std::ofstream(laptop.store + "/store.db", std::ios::binary) << plain;
    laptop.refusal(4, {"status"});
}

TEST_CASE("A flipped byte in the store is 4")
{
    Laptop laptop;
    laptop.init();
    laptop.registered();
    std::fstream file(laptop.store + "/store.db", std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(200);
    file.put('\x55');
    file.close();
    laptop.refusal(4, {"status"});
}

TEST_CASE("Malformed input is 2, says where, and saves nothing of the lot")
{
    Laptop laptop;
    laptop.init();
    const std::string id = laptop.registered();
    const std::string good = json{{"Party", {{"case_id", id}, {"name", "王五"}}}}.dump() + "\n";
    const auto refused = [&](const std::string& line) {
        const auto what = laptop.refusal(2, {"put", "-"}, good + line)["what"].get<std::string>();
        CHECK(what.starts_with("line 2: "));
        CHECK(laptop.answer({"list", "Party"}).size() == 2);
    };
    refused("{\"Party\":{");
    refused(R"({"Party":{"nickname":"老张"}})");
    refused(R"({"Party":{"birth_date":"2026-02-30"}})");
    refused(R"({"Party":{"role":"judge"}})");
    refused(R"({"Case":{"amount_fen":-5}})");
    refused(R"({"Spell":{"power":1}})");
    laptop.refusal(2, {"frobnicate"});
    laptop.refusal(2, {"get", "not-an-id"});
    laptop.refusal(2, {"act", id, "teleport"});
    laptop.refusal(2, {"act", id, "accept", "{\"colour\":\"red\"}"});
}

TEST_CASE("What a rule forbids is 5, with the guard's id")
{
    Laptop laptop;
    laptop.init();
    const std::string id = laptop.registered();
    CHECK(laptop.refusal(5, {"act", id, "archive"})["guard"] == "G00-state");
    CHECK(laptop.refusal(5, {"seal", id}).contains("guard"));
    laptop.refusal(5, {"put", "-"}, R"({"CaseNumber":{"number":"（2026）假字第1号"}})");
    laptop.refusal(5, {"register", "-"}, R"({"case":{"dispute_type":"other"},"parties":[{"role":"applicant",
        "name":"张三","id_type":"resident","id_number":"110105194912310021"}]})");
    laptop.refusal(5, {"sync"});
    laptop.refusal(5, {"generate", "--cases", "1"});
}

TEST_CASE("An obligation without a date stops the seal, and nothing is frozen")
{
    Laptop laptop;
    laptop.init();
    const std::string id = laptop.registered();
    const auto parties = laptop.answer({"list", "Party"});
    laptop.answer({"act", id, "accept"});
    laptop.answer({"act", id, "assign"});
    laptop.answer({"act", id, "mediate", R"({"reason":"当面告知了权利义务"})"});
    const auto agreement = laptop.answer({"put", "-"},
        json{{"Agreement",
                 {{"case_id", id}, {"form", "written"}, {"facts", "为水沟走向有争议。"}, {"made_on", "2026-11-20"}}}}
            .dump());
    laptop.answer({"put", "-"},
        json{{"Obligation",
                 {{"case_id", id}, {"agreement_id", agreement["id"]}, {"debtor_id", parties[0]["id"]},
                     {"creditor_id", parties[1]["id"]}, {"kind", "pay"}, {"object", "赔偿款"}, {"amount_fen", 100},
                     {"manner", "现金"}}}}
            .dump());
    const auto checks = laptop.answer({"check", id});
    CHECK(checks["good"] == false);
    CHECK(checks["agreement"].dump().find("没有写付款日期") != std::string::npos);
    laptop.refusal(5, {"act", id, "draft_agreement"});
    laptop.refusal(5, {"seal", id});
    CHECK(laptop.answer({"list", "Sealed"}).empty());
}

TEST_CASE("A server that is away is 6 and loses nothing; a practice store meets nobody")
{
    Laptop laptop;
    laptop.init();
    const std::string code = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH";
    const Spoken away = laptop.ctl({"enrol", "--server", "127.0.0.1:1", "--code", code});
    CHECK(away.exit == 6);
    laptop.answer({"status"});

    Laptop practice;
    practice.init({"--practice"});
    practice.refusal(5, {"enrol", "--server", "127.0.0.1:1", "--code", code});
    CHECK(practice.answer({"generate", "--cases", "3"})["cases"] == 3);
}

TEST_CASE("Steps and records are put in one lot, each date says why, and a county's figure counts")
{
    Laptop laptop;
    laptop.init();
    const std::string id = laptop.registered();
    const auto parties = laptop.answer({"list", "Party"});
    std::string told;
    for (const auto& party : parties)
        told += json{{"Notice", {{"case_id", id}, {"party_id", party["id"]}, {"how", "oral"}}}}.dump() + "\n";
    const auto step = [&](const char* action) {
        return json{{"CaseEvent", {{"case_id", id}, {"action", action}}}}.dump() + "\n";
    };
    laptop.refusal(5, {"put", "-"}, told + step("accept") + step("archive"));
    CHECK(laptop.answer({"show", id})["state"] == "registered");
    CHECK(laptop.answer({"list", "Notice"}).empty());
    const Spoken said = laptop.ctl({"put", "-"}, told + step("accept") + step("assign") + step("mediate"));
    INFO(said.err);
    REQUIRE(said.exit == 0);
    CHECK(std::ranges::count(said.out, '\n') == 5);
    const auto shown = laptop.answer({"show", id});
    CHECK(shown["state"] == "mediating");
    CHECK(shown["deadlines"][0]["why"].get<std::string>().find("30日") != std::string::npos);
    laptop.answer({"put", "-"}, R"({"Setting":{"key":"deadline.mediation_days","value":"20"}})");
    const auto after = laptop.answer({"show", id});
    CHECK(after["deadlines"][0]["length"] == 20);
    CHECK(after["deadlines"][0]["source"].get<std::string>().starts_with("[county]"));
    CHECK(laptop.answer({"check", id})["dossier"]["may_archive"] == false);
    laptop.refusal(5, {"amend", id});
}

TEST_CASE("A sum is worked out with its lines, and put into the agreement when wanted")
{
    Laptop laptop;
    laptop.init();
    const std::string id = laptop.registered();
    const auto parties = laptop.answer({"list", "Party"});
    const auto sum = laptop.answer({"calculate", "wages", "--json", R"({"wage_fen":600000,"owed_months":3})", "--into",
        id, "--debtor", parties[0]["id"], "--creditor", parties[1]["id"], "--due", "2026-12-31"});
    CHECK(sum["total_fen"] == 1800000);
    CHECK(sum["capitals"] == "壹万捌仟元整");
    CHECK_FALSE(sum["lines"][0]["source"].get<std::string>().empty());
    CHECK(laptop.answer({"get", sum["obligation"]["id"]})["Obligation"]["amount_fen"] == 1800000);
    laptop.refusal(2, {"calculate", "wages", R"({"colour":1})"});
    laptop.refusal(2, {"calculate", "horoscope"});
    CHECK(laptop.answer({"rules", "lpr."}).size() == 1);
}

TEST_CASE("One click says that a round found nothing")
{
    Laptop laptop;
    laptop.init();
    CHECK(laptop.answer({"screening", "due"})["reported"] == false);
    CHECK(laptop.answer({"screening", "zero"})["found"] == 0);
    CHECK(laptop.answer({"screening", "due"})["reported"] == true);
    laptop.refusal(5, {"screening", "find", R"({"matter":"争水"})"});
}
