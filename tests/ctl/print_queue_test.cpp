// The print queue and the chair's marks through the real program.

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
        std::filesystem::create_directory(folder.path() / "stick");
    }
    std::string file(const char* name) const { return (folder.path() / name).string(); }
    Spoken ctl(std::vector<std::string> words, const std::string& input = {}) const
    {
        words.insert(words.begin(), {"--store", file("store"), "--json"});
        return run("beibaoctl", words, input, {"BEIBAO_PASSPHRASE=山里的雨"});
    }
    json good(std::vector<std::string> words) const
    {
        const Spoken said = ctl(std::move(words));
        INFO(said.err);
        REQUIRE(said.exit == 0);
        return json::parse(said.out);
    }
    json waiting() const { return good({"print-queue", "list"}); }
};

} // namespace

TEST_CASE("Papers wait in a queue, and come out as files in its order, each named without a person")
{
    const Village village;
    const json first = village.good({"print-queue", "add", "rights_notice", village.id});
    CHECK(first["copies"] == 3); // two parties and the committee
    village.good({"print-queue", "add", "acceptance_register", village.id, "--copies", "2"});
    const json form = village.good({"print-queue", "add", "summons", "--blank"});
    CHECK(village.waiting().size() == 3);
    CHECK(village.waiting()[0]["to_be_signed_by"].dump().find("张䶮") != std::string::npos);
    village.good({"print-queue", "remove", form["id"]});
    CHECK(village.ctl({"print-queue", "remove", form["id"]}).exit == 2);

    const json out = village.good({"print-queue", "out", village.file("stick")});
    REQUIRE(out["files"].size() == 2);
    for (const auto& one : out["files"]) {
        const std::string name = one["file"];
        CHECK(std::filesystem::file_size(std::filesystem::path(village.file("stick")) / name) > 5000);
        CHECK(name.find("张") == std::string::npos);
    }
    CHECK(out["files"][0]["file"] == "01-人民调解当事人权利义务告知书-3份.pdf");
    CHECK(village.waiting().empty());
}

TEST_CASE("A paper that cannot be made yet stays in the queue and says why")
{
    const Village village;
    village.good({"print-queue", "add", "confirmation", village.id});
    village.good({"print-queue", "add", "acceptance_register", village.id});
    const Spoken said = village.ctl({"print-queue", "out", village.file("stick")});
    CHECK(said.exit == 5);
    const json out = json::parse(said.out);
    CHECK(out["files"].size() == 1);
    REQUIRE(out["left"].size() == 1);
    REQUIRE(village.waiting().size() == 1);
    CHECK(village.waiting()[0]["document"] == "confirmation");
    CHECK(village.waiting()[0]["trouble"] == "not_yet");
    CHECK(village.ctl({"print-queue", "out", village.file("no such folder")}).exit == 2);
    CHECK(village.waiting().size() == 1);
}

TEST_CASE("A paper is made when it is printed, not when it was queued")
{
    const Village village;
    village.good({"print-queue", "add", "acceptance_register", village.id});
    const auto show = village.good({"show", village.id});
    const std::string stay = show["parties"][0]["id"];
    const Spoken changed = village.ctl({"put", "-"}, R"({"Party":{"id":")" + stay + R"(","name":"张建国"}})");
    REQUIRE(changed.exit == 0);
    village.good({"print-queue", "out", village.file("stick")});
    const auto again = village.good({"paper", village.id, "acceptance_register", "-o", village.file("now.pdf")});
    const auto size = [](const std::filesystem::path& path) { return std::filesystem::file_size(path); };
    std::uintmax_t queued = 0;
    for (const auto& one : std::filesystem::directory_iterator(village.file("stick"))) queued = size(one.path());
    CHECK(queued == size(village.file("now.pdf")));
}

TEST_CASE("What is no paper, no case and no number of copies is not queued")
{
    const Village village;
    CHECK(village.ctl({"print-queue", "add", "love_letter", village.id}).exit == 2);
    CHECK(village.ctl({"print-queue", "add", "dossier"}).exit == 2);
    CHECK(village.ctl({"print-queue", "add", "dossier", "没有这件"}).exit == 2);
    CHECK(village.ctl({"print-queue", "add", "dossier", village.id, "--copies", "0"}).exit == 2);
    CHECK(village.ctl({"print-queue", "remove", "x"}).exit == 2);
    CHECK(village.waiting().empty());
}

TEST_CASE("Marks of a return are named by the command that shows the case, and malformed ones are refused")
{
    const Village village;
    for (const char* bad : {R"({"marks":1})", R"({"marks":[1]})", R"({"marks":[{"field":"Agreement.facts"}]})",
             R"({"reason":"缺日期","marks":[{"words":""}]})"}) {
        INFO(bad);
        CHECK(village.ctl({"act", village.id, "return", bad}).exit == 2);
    }
    CHECK(village.ctl({"act", village.id, "assign", R"({"marks":[{"words":"看一下"}]})"}).exit == 2);
    CHECK(village.ctl({"act", village.id, "return", R"({"reason":"缺日期","marks":[{"words":"看一下"}]})"}).exit == 5);
    CHECK(village.good({"show", village.id})["review"]["marks"].empty());
}
