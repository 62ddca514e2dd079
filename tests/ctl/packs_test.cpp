// Packs, signatures and exports as a script meets them.

#include "core/base/files.h"
#include "tests/support/hands.h"
#include "tests/support/program.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace beibao::test;
using nlohmann::json;

namespace {

struct Village {
    TemporaryFolder folder;

    explicit Village(bool practice = false)
    {
        std::vector<std::string> words{"init", "--area", "990101101201", "--mediator",
            R"({"name":"龙秀英","credential_no":"证1","valid_until":"2099-12-31"})"};
        if (practice) words.emplace_back("--practice");
        answer(words);
    }
    std::string file(const std::string& name) const { return (folder.path() / name).string(); }
    std::string written(const std::string& name, const std::string& text) const
    {
        std::ofstream(file(name)) << text;
        return file(name);
    }
    Spoken ctl(std::vector<std::string> words, const std::string& input = {}) const
    {
        words.insert(words.begin(), {"--store", file("store"), "--json"});
        return run("beibaoctl", words, input, {"BEIBAO_PASSPHRASE=山里的雨"});
    }
    json answer(const std::vector<std::string>& words, const std::string& input = {}) const
    {
        const Spoken said = ctl(words, input);
        INFO(said.err);
        REQUIRE(said.exit == 0);
        return json::parse(said.out);
    }
    int refused(const std::vector<std::string>& words) const
    {
        const Spoken said = ctl(words);
        INFO(said.out);
        CHECK_FALSE(said.err.empty());
        return said.exit;
    }
    std::string registered(const std::string& type) const
    {
        return answer({"register", "-"},
            R"({"case":{"dispute_type":")" + type + R"(","title":"水沟","facts":"为水沟走向争执。","place":"三组"},
            "parties":[{"role":"applicant","kind":"person","name":"张䶮","id_type":"other","id_number":"村里认识","phone":"13900001234","address":"三组"},
                       {"role":"respondent","kind":"person","name":"李𠮷","id_type":"other","id_number":"村里认识","phone":"13900004321","address":"三组"}]})")
            ["id"];
    }
    /// The same up to a sealed agreement nobody has signed.
    std::string sealed(const std::string& type = "neighbour") const
    {
        const std::string id = registered(type);
        answer({"act", id, "accept"});
        answer({"act", id, "assign"});
        const json shown = answer({"show", id});
        for (const auto& party : shown["parties"])
            answer({"put", "-"},
                json{{"Notice",
                         {{"case_id", id}, {"party_id", party["id"]}, {"how", "read"},
                             {"given_at", "2026-11-20T09:00"}}}}
                    .dump());
        answer({"act", id, "mediate"});
        answer({"put", "-"},
            json{{"Session",
                     {{"case_id", id}, {"started_at", "2026-11-20T09:00"}, {"place", "村委会"}, {"text", "双方到场"},
                         {"result", "success"}}}}
                .dump());
        const std::string agreement = answer({"put", "-"},
            json{{"Agreement",
                     {{"case_id", id}, {"form", "written"}, {"facts", "为水沟走向争执。"}, {"made_on", "2026-11-20"}}}}
                .dump())["id"];
        answer({"put", "-"},
            json{{"Obligation",
                     {{"case_id", id}, {"agreement_id", agreement}, {"debtor_id", shown["parties"][1]["id"]},
                         {"creditor_id", shown["parties"][0]["id"]}, {"kind", "do"},
                         {"object", "疏通水沟，沟宽不小于四十厘米"}, {"due_on", "2099-12-31"}, {"manner", "自行施工"}}}}
                .dump());
        answer({"act", id, "draft_agreement"});
        answer({"seal", id, "--reason", "简单"});
        return id;
    }
};

const std::string kPack = R"({"beibao_pack":1,"name":"试行办法","version":1,"effective_from":"2099-01-01",
    "entries":{"deadline.visit_days":10,"template.summons":"# 来开会\n{{committee}}","form.of_a_newer_program":"x"}})";
const std::string kStrokes
    = R"({"beibao_strokes":1,"device":"板","pointer":"pen","strokes":[[[10,10,0],[20,14,40],[35,12,90],[50,30,160]],[[12,40,300],[15,60,380],[40,70,420],[60,52,700]]]})";

} // namespace

TEST_CASE("A pack is checked, previewed with a paper, applied once and taken back")
{
    const Village village;
    const auto pack = village.written("a.beibao-pack", kPack);
    const auto checked = village.answer({"pack", "check", pack});
    CHECK(checked["good"] == true);
    CHECK(checked["findings"].size() == 1); // what this program does not know
    const auto bad = village.written("b.beibao-pack", std::string(kPack).replace(kPack.find("10"), 2, "\"x\""));
    CHECK(village.refused({"pack", "check", bad}) == 2);
    CHECK(village.refused({"pack", "apply", bad}) == 5);
    CHECK(village.refused({"pack", "apply", village.file("none")}) == 2);

    const auto seen
        = village.answer({"pack", "preview", pack, "--document", "summons", "--out", village.file("s.pdf")});
    CHECK(seen["pages"] == 1);
    CHECK(seen["lines"][0]["after"] == "10");
    CHECK(seen["may_apply"] == true);
    CHECK(std::filesystem::file_size(village.file("s.pdf")) > 2000);

    CHECK(village.answer({"pack", "apply", pack})["settings"] == 3);
    CHECK(village.answer({"pack", "apply", pack})["settings"] == 0);
    CHECK(village.answer({"pack", "list"})[0]["in_force"].size() == 3);
    CHECK(village.answer({"pack", "rollback", "试行办法"})["settings"] == 3);
    CHECK(village.refused({"pack", "rollback", "试行办法"}) == 2);
    CHECK(village.answer({"pack", "list"})[0]["in_force"].empty());
}

TEST_CASE("A pack in force changes clocks begun after it, and the paper of its day")
{
    const Village village;
    const auto pack = village.written("a.beibao-pack",
        R"({"beibao_pack":1,"name":"新规","version":1,"effective_from":"2026-01-01","entries":{"deadline.mediation_days":45}})");
    village.answer({"pack", "apply", pack});
    const std::string id = village.registered("neighbour");
    village.answer({"act", id, "accept"});
    const json shown = village.answer({"show", id});
    bool found = false;
    for (const auto& clock : shown["deadlines"])
        if (clock["what"] == "mediation") found = clock["length"] == 45;
    CHECK(found);
}

TEST_CASE(
    "A county's own dispute type is registered, printed, counted as its column, and known after it was taken back")
{
    const Village village;
    const std::string unknown
        = R"({"case":{"dispute_type":"irrigation","title":"水闸","facts":"为放水先后争执。"},"parties":[{"role":"applicant","name":"张䶮"}]})";
    CHECK(village.ctl({"register", "-"}, unknown).exit == 2);
    village.answer({"pack", "apply",
        village.written("a.beibao-pack",
            R"({"beibao_pack":1,"name":"类型","version":1,"effective_from":"2026-01-01",
                "entries":{"list.dispute_types":["irrigation=水利灌溉纠纷=forest_land"]}})")});
    const std::string id = village.answer({"register", "-"}, unknown)["id"];
    village.answer({"paper", id, "cover", "--out", village.file("cover.pdf")});
    const auto table = [&] {
        village.answer({"export", "--map",
            village.written("types.json",
                R"({"key":["编号"],"records":[{"as":"c","kind":"Case"}],"columns":[
                {"names":["编号"],"to":"c.title"},{"names":["类型"],"to":"c.dispute_type","words":{"07":"forest_land"}},
                {"names":["名称"],"computed":"type"}]})"),
            "--out", village.file("t.csv")});
        return *beibao::readWhole(village.file("t.csv"));
    };
    CHECK(table().find("水闸,07,水利灌溉纠纷") != std::string::npos);
    village.answer({"pack", "rollback", "类型"});
    CHECK(table().find("水闸,07,水利灌溉纠纷") != std::string::npos);
    CHECK(village.answer({"list", "Case", "--where", "dispute_type=irrigation"}).size() == 1);
}

TEST_CASE("A case of former years is carried over by a command, first and once")
{
    const Village village;
    const std::string id
        = village.answer({"put", "-"}, R"({"Case":{"dispute_type":"neighbour","title":"老案"}})")["id"];
    CHECK(village.refused({"act", id, "carry_over", R"({"state":"mediating","at":"2021-05-06"})"}) == 5);
    CHECK(
        village.answer({"act", id, "carry_over", R"({"state":"archived","at":"2021-05-06"})"})["state"] == "archived");
    CHECK(village.refused({"act", id, "carry_over", R"({"state":"closed","at":"2021-05-06"})"}) == 5);
    const json shown = village.answer({"show", id});
    CHECK(shown["deadlines"].empty());
    CHECK(shown["events"][0]["state"] == "archived");
}

TEST_CASE("A step says whom it concerns")
{
    const Village village;
    const std::string id = village.registered("neighbour");
    village.answer({"act", id, "accept"});
    village.answer({"act", id, "assign"});
    const json shown = village.answer({"show", id});
    const std::string party = shown["parties"][0]["id"], mediator = shown["beside"]["mediators"][0];
    CHECK(village.refused(
              {"act", id, "ask_recusal", json{{"party_id", party}, {"reason", "亲戚"}, {"about_ids", {id}}}.dump()})
        == 2);
    village.answer({"act", id, "ask_recusal", json{{"party_id", party}, {"reason", "亲戚"}}.dump()});
    const json events = village.answer({"show", id})["events"];
    CHECK(events.back()["about_ids"] == json{mediator});
}

TEST_CASE("Strokes and certificates are verified before they count, and told of by verify")
{
    const Village village;
    const std::string id = village.sealed();
    const json parties = village.answer({"show", id})["parties"];
    const std::string first = parties[0]["id"], second = parties[1]["id"];
    const auto strokes = village.written("s.json", kStrokes);
    CHECK(village.refused({"sign", id, first, "--how", "stroke"}) == 2);
    CHECK(village.refused({"sign", id, first, "--how", "stroke", "--file", village.written("x.json", "[]")}) == 2);
    village.answer({"sign", id, first, "--how", "stroke", "--file", strokes, "--witness", "王五"});

    const auto made = village.answer({"verify", id, "--proof", village.file("proof")});
    CHECK(made["good"] == true);
    CHECK(made["signed"][0]["witness"] == "王五");
    CHECK(made["signed"][0]["doubts"].empty());
    // What openssl alone makes of the proof folder.
    const std::string in = "cd '" + village.file("proof") + "' && ";
    CHECK(std::system((in + "sha256sum -c SHA256SUMS > /dev/null").c_str()) == 0);
    const std::string digests
        = in + "(openssl dgst -sha256 -binary content.json; openssl dgst -sm3 -binary content.json) > d.bin && ";
    const std::string key = digests
        + "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout k.pem -out c.pem -days 30000"
          " -subj /CN=li 2> /dev/null && openssl dgst -sha256 -sign k.pem -out v.bin d.bin";
    REQUIRE(std::system(key.c_str()) == 0);
    const std::string certificate = village.file("proof/c.pem"), value = village.file("proof/v.bin");
    CHECK(village.refused({"sign", id, second, "--how", "certificate", "--certificate", certificate, "--file", strokes})
        == 5);
    CHECK(village.refused({"sign", id, second, "--how", "certificate", "--file", value}) == 2);
    village.answer({"sign", id, second, "--how", "certificate", "--certificate", certificate, "--file", value});
    const auto after = village.answer({"verify", id, "--proof", village.file("after")});
    CHECK(after["good"] == true);
    CHECK(after["signatures"] == 2);
    const std::string check = "cd '" + village.file("after")
        + "' && sha256sum -c SHA256SUMS > /dev/null && openssl x509 -inform DER -in signature2.cer -noout -pubkey > "
          "key.pem"
          " && openssl dgst -sha256 -verify key.pem -signature signature2.bin digests.bin > /dev/null";
    CHECK(std::system(check.c_str()) == 0);
}

TEST_CASE("The same strokes twice are told, and a matter of status wants paper")
{
    const Village village;
    const auto strokes = village.written("s.json", kStrokes);
    const std::string id = village.sealed();
    const json parties = village.answer({"show", id})["parties"];
    for (const auto& party : parties) village.answer({"sign", id, party["id"], "--how", "stroke", "--file", strokes});
    CHECK(village.answer({"verify", id})["signed"][0]["doubts"][0]["doubt"] == "twice");
    CHECK(village.answer({"check", id})["signatures"][0]["doubt"] == "twice");
    const std::string family = village.sealed("marriage_family");
    const std::string who = village.answer({"show", family})["parties"][0]["id"];
    CHECK(village.refused({"sign", family, who, "--how", "stroke", "--file", strokes}) == 5);
    village.answer({"sign", family, who, "--how", "ink"});
}

TEST_CASE("A whole store goes out and comes back into an empty practice store, the same")
{
    const Village village;
    const std::string id = village.sealed();
    village.ctl({"export", "--out", village.file("all.ndjson")});
    CHECK(village.refused({"refill", village.file("all.ndjson")}) == 5);
    const Village trial(true);
    CHECK(trial.refused({"refill", trial.written("bad.ndjson", "{\"Case\":{}}\n")}) == 2);
    trial.answer({"refill", village.file("all.ndjson")});
    const auto here = village.answer({"show", id}), there = trial.answer({"show", id});
    CHECK(here["state"] == there["state"]);
    CHECK(here["events"] == there["events"]);
    CHECK(here["numbers"] == there["numbers"]);
    CHECK(trial.refused({"refill", village.file("all.ndjson")}) == 5);
}
