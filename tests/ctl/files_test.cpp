// Files of a case through the real program.

#include "core/base/files.h"
#include "tests/support/hands.h"
#include "tests/support/program.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>

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

TEST_CASE("Records and files go out together, are checked without a store, and a changed one is told")
{
    const TemporaryFolder folder;
    const auto file = [&](const char* name) { return (folder.path() / name).string(); };
    const auto ctl = [&](std::vector<std::string> words, const std::string& input = {}) {
        words.insert(words.begin(), {"--store", file("store"), "--json"});
        return run("beibaoctl", words, input, {"BEIBAO_PASSPHRASE=山里的雨"});
    };
    ctl({"init", "--area", "990101101201"});
    const Spoken registered = ctl({"register", "-"}, R"({"case":{"dispute_type":"neighbour","facts":"为水沟走向争执。"},
        "parties":[{"role":"applicant","kind":"person","name":"张三"}]})");
    REQUIRE(registered.exit == 0);
    REQUIRE(writeWhole(file("a.pdf"), "%PDF-1.7 a paper"));
    REQUIRE(ctl({"attach", json::parse(registered.out)["id"], file("a.pdf")}).exit == 0);

    const Spoken zipped = ctl({"export", "--zip", file("all.zip")});
    INFO(zipped.err);
    REQUIRE(zipped.exit == 0);
    CHECK(json::parse(zipped.out)["files"] == 1);
    CHECK(json::parse(zipped.out)["encrypted"] == false);
    CHECK(ctl({"export", "--with-files", file("all")}).exit == 0);
    for (const char* copy : {"all.zip", "all"}) {
        const Spoken said = run("beibaoctl", {"--json", "export", "--check", file(copy)}, {}, {});
        INFO(said.err);
        CHECK(said.exit == 0);
        CHECK(json::parse(said.out)["good"] == true);
    }
    REQUIRE(writeWhole(file("all/records.ndjson"), "{}"));
    CHECK(ctl({"export", "--check", file("all")}).exit == 4);
    for (const std::vector<std::string>& wrong : {std::vector<std::string>{"export"},
             {"export", "--zip", file("x.zip"), "--with-files", file("y")}, {"export", "--with-files", file("all")},
             {"export", "--check", file("a.pdf")}, {"export", "--check", file("none")}})
        CHECK(ctl(wrong).exit == 2);
    int trails = 0;
    for (const auto& entry : json::parse(ctl({"list", "AuditEntry"}).out)) trails += entry["what"] == "export" ? 1 : 0;
    CHECK(trails == 2);
}

TEST_CASE("What a recogniser hears goes behind the text of a session; what it cannot do is told")
{
    const TemporaryFolder folder;
    const auto file = [&](const char* name) { return (folder.path() / name).string(); };
    const auto ctl = [&](std::vector<std::string> words, const std::string& input = {}) {
        words.insert(words.begin(), {"--store", file("store"), "--json"});
        return run("beibaoctl", words, input, {"BEIBAO_PASSPHRASE=山里的雨"});
    };
    const auto recogniser = [&](const char* name, const std::string& body) {
        REQUIRE(writeWhole(file(name), "#!/bin/sh\n" + body));
        std::filesystem::permissions(file(name), std::filesystem::perms::owner_all);
        return file(name);
    };
    ctl({"init", "--area", "990101101201"});
    const Spoken registered = ctl({"register", "-"}, R"({"case":{"dispute_type":"neighbour","facts":"为水沟走向争执。"},
        "parties":[{"role":"applicant","kind":"person","name":"张三"}]})");
    REQUIRE(registered.exit == 0);
    const std::string id = json::parse(registered.out)["id"];
    const std::string party = json::parse(ctl({"list", "Party"}).out)[0]["id"];
    REQUIRE(ctl({"put", "-"},
                R"({"Consent":{"case_id":")" + id + R"(","party_id":")" + party
                    + R"(","what":"同意录音","given_at":"2026-11-22T09:00","how":"oral"}})")
                .exit
        == 0);
    const Spoken session = ctl({"put", "-"}, R"({"Session":{"case_id":")" + id + R"(","text":"双方到场。"}})");
    REQUIRE(session.exit == 0);
    const std::string sessionId = json::parse(session.out)["id"];
    REQUIRE(writeWhole(file("a.wav"), "four"));
    const Spoken kept = ctl({"attach", id, file("a.wav"), "--role", "audio"});
    REQUIRE(kept.exit == 0);
    const std::string sound = json::parse(kept.out)["id"];

    CHECK(ctl({"transcribe", sound}).exit == 2); // nobody named one yet
    const auto good = recogniser("good", R"(n=$(wc -c); printf '{"from_ms":0,"to_ms":9,"text":"%s 个字节"}\n' "$n")");
    const Spoken heard = ctl({"transcribe", sound, "--with", good, "--into", sessionId});
    INFO(heard.err);
    REQUIRE(heard.exit == 0);
    CHECK(json::parse(heard.out)["text"] == "4 个字节");
    CHECK(json::parse(ctl({"get", sessionId}).out)["Session"]["text"] == "双方到场。\n4 个字节");
    CHECK(ctl({"transcribe", sound}).exit == 0); // it is remembered

    CHECK(ctl({"transcribe", sound, "--with", recogniser("sad", R"(echo '{"error":"no model"}')")}).exit == 5);
    CHECK(ctl({"transcribe", sound, "--with", recogniser("noise", "echo noise")}).exit == 2);
    CHECK(ctl({"transcribe", sound, "--with", recogniser("dies", "exit 3")}).exit == 5);
    CHECK(ctl({"transcribe", sound, "--with", file("none")}).exit == 2);
    CHECK(ctl({"transcribe", sound, "--with", good, "--into", id}).exit == 2);
    CHECK(ctl({"transcribe", party, "--with", good}).exit == 2);
    CHECK(json::parse(ctl({"get", sessionId}).out)["Session"]["text"] == "双方到场。\n4 个字节");

    const Spoken beside = ctl({"transcribe", sound, "--with", good, "--keep"});
    REQUIRE(beside.exit == 0);
    const std::string words = json::parse(beside.out)["kept"];
    CHECK(json::parse(ctl({"get", words}).out)["Attachment"]["about"] == sound);
    CHECK(json::parse(ctl({"get", words}).out)["Attachment"]["text"] == "4 个字节");
}

TEST_CASE("A recogniser is named, tried and forgotten, and one that cannot be used is not remembered")
{
    const TemporaryFolder folder;
    const auto file = [&](const char* name) { return (folder.path() / name).string(); };
    const auto ctl = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"--store", file("store"), "--json"});
        return run("beibaoctl", words, {}, {"BEIBAO_PASSPHRASE=山里的雨"});
    };
    const auto program = [&] { return json::parse(ctl({"recogniser"}).out)["program"]; };
    // It must have been given its arguments, then the kind of sound, and an Ogg.
    REQUIRE(writeWhole(file("good"),
        "#!/bin/sh\n[ \"$1\" = 'two words' ] && [ \"$2\" = audio/ogg ] || exit 3\n"
        "[ \"$(head -c 4)\" = OggS ] || exit 4\ncat > /dev/null\n"));
    std::filesystem::permissions(file("good"), std::filesystem::perms::owner_all);
    ctl({"init", "--area", "990101101201"});

    CHECK(program() == "");
    CHECK(ctl({"recogniser", "--try"}).exit == 2);
    CHECK(ctl({"recogniser", "--set", file("none"), "--try"}).exit == 2);
    CHECK(ctl({"recogniser", "--set", file("good"), "--try"}).exit == 5); // without its arguments
    CHECK(program() == "");
    CHECK(ctl({"recogniser", "--set", file("good"), "--arguments", "\"two words\"", "--try"}).exit == 0);
    CHECK(program() == file("good"));
    CHECK(ctl({"recogniser", "--try"}).exit == 0); // it is remembered with them
    CHECK(ctl({"recogniser", "--forget", "--set", "x"}).exit == 2);
    CHECK(ctl({"recogniser", "--forget"}).exit == 0);
    CHECK(program() == "");
}
