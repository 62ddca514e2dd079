// Photographs through the real program.

#include "core/documents/blank_form.h"
#include "core/documents/papers.h"
#include "core/documents/seal_content.h"
#include "tests/app/scan/telephone.h"
#include "tests/support/filed_case.h"
#include "tests/support/hands.h"
#include "tests/support/program.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace beibao;
using nlohmann::json;

namespace {

/// A store with one dispute, and a folder of photographs beside it.
struct Village {
    test::TemporaryFolder folder;
    Id caseId;

    Village()
    {
        std::filesystem::create_directory(folder.path() / "DCIM");
        REQUIRE(ctl({"init", "--area", "990101101201"}).exit == 0);
        const auto said = ctl({"register", "-"}, R"({"case":{"dispute_type":"neighbour","facts":"为水沟走向争执。"},
            "parties":[{"role":"applicant","kind":"person","name":"张䶮"},{"role":"respondent","kind":"person","name":"李𠮷"}]})");
        REQUIRE(said.exit == 0);
        caseId = *Id::parse(json::parse(said.out)["id"].get<std::string>());
    }
    test::Spoken ctl(std::vector<std::string> words, const std::string& input = {}) const
    {
        words.insert(words.begin(), {"--store", (folder.path() / "store").string(), "--json"});
        return test::run("beibaoctl", words, input, {"BEIBAO_PASSPHRASE=山里的雨"});
    }
    json answer(std::vector<std::string> words) const
    {
        const auto said = ctl(std::move(words));
        INFO(said.err);
        REQUIRE(said.exit == 0);
        return json::parse(said.out);
    }
    std::string photograph(const char* name, const FormCode& form, const Id& forCase, std::size_t page = 0) const
    {
        const std::string path = (folder.path() / "DCIM" / name).string();
        const QImage picture = testing::Telephone().take(layOut(*blankForm(form, "青石村", {}, forCase)), page);
        REQUIRE(picture.save(QString::fromStdString(path), "JPEG", 85));
        return path;
    }
    std::string photos() const { return (folder.path() / "DCIM").string(); }
};

} // namespace

TEST_CASE("A folder is looked at, filed once, and what is left is filed by hand")
{
    const Village village;
    const std::string known = village.photograph("a.jpg", {"mediation_record", "K7QM-2XWA"}, village.caseId);
    village.photograph("b.jpg", {"follow_up", "AAAA-BBBB"}, {});
    std::ofstream((village.folder.path() / "DCIM" / "c.jpg")) << "no picture";
    const json look = village.answer({"scan", village.photos(), "--dry-run"});
    CHECK(look["counts"] == json{{"known", 1}, {"unknown", 1}, {"unreadable", 1}});
    CHECK(village.answer({"tray"}).empty());
    CHECK(village.answer({"list", "Attachment"}).empty());
    CHECK(
        village.answer({"scan", village.photos()})["counts"] == json{{"filed", 1}, {"unreadable", 1}, {"waiting", 1}});
    CHECK(village.answer({"scan", village.photos()})["counts"]
        == json{{"already", 1}, {"unreadable", 1}, {"waiting", 1}});
    CHECK(village.answer({"scan", "--find", known})["id"] == village.caseId.text());
    const json tray = village.answer({"tray"});
    REQUIRE(tray.size() == 1);
    const std::string id = tray[0]["id"];
    CHECK(village.ctl({"tray", "file", id, village.caseId.text(), "poem"}).exit == 2);
    village.answer({"tray", "file", id, village.caseId.text(), "follow_up"});
    CHECK(village.answer({"tray"}).empty());
    CHECK(village.answer({"scan", village.photos()})["counts"] == json{{"already", 2}, {"unreadable", 1}});
    CHECK(village.answer({"list", "Attachment"}).size() == 2);
    CHECK(village.ctl({"tray", "drop", id}).exit == 2);
}

TEST_CASE("The text of a code finds the case, and nonsense finds nothing")
{
    const Village village;
    const json found = village.answer({"search", qrText(village.caseId) + ":D.AGREEMENT:P.1"});
    REQUIRE(found.size() == 1);
    CHECK(found[0]["case_id"] == village.caseId.text());
    CHECK(village.answer({"search", "BEIBAO:1:NOTHING"}).empty());
    CHECK(village.ctl({"scan", (village.folder.path() / "nowhere.jpg").string()}).exit == 2);
}
