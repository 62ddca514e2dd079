#include "core/casework/attaching.h"

#include "core/casework/case_loader.h"
#include "core/rules/dossier.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using beibao::test::aCase;
using beibao::test::aParty;

namespace {

/// A laptop with one dispute between two people.
struct Village {
    test::Device laptop{9};
    Id dispute = laptop.save(aCase());
    Id zhang = laptop.save(aParty(dispute, "张三"));
    Id li = laptop.save(aParty(dispute, "李四", "respondent"));

    Material material(const std::string& role, const std::string& bytes = "bytes") const
    {
        Material made;
        made.caseId = dispute;
        made.role = role;
        made.name = "a.jpg";
        made.bytes = bytes;
        return made;
    }
    Result<Saved> keep(const Material& material) { return keepMaterials(laptop.store(), laptop.blobs(), {material}); }
    CaseFile file() { return *loadCase(laptop.store().records(), dispute); }
    bool lacksIdentity()
    {
        for (const auto& paper : missingPapers(file(), {}))
            if (paper.id == "identity") return true;
        return false;
    }
    void asks(const Id& party, const std::string& what, const std::string& at)
    {
        Consent consent;
        consent.set_case_id(dispute.text());
        consent.set_party_id(party.text());
        consent.set_what(what);
        consent.set_given_at(at);
        laptop.save(consent);
    }
};

} // namespace

TEST_CASE("The dossier asks for a proof of identity until each party's own is there")
{
    Village village;
    Material card = village.material("identity");
    card.party = village.zhang;
    REQUIRE(village.keep(card));
    CHECK(village.lacksIdentity());
    card.party = village.li;
    REQUIRE(village.keep(card));
    CHECK_FALSE(village.lacksIdentity());
}

TEST_CASE("A file that cannot be kept is refused with its reason, and none of those beside it is kept")
{
    Village village;
    Material stranger = village.material("identity");
    stranger.party = village.dispute;
    Material nowhere = village.material("evidence");
    nowhere.caseId = village.zhang;
    for (const auto& bad : {village.material("nonsense"), village.material("evidence", ""), stranger, nowhere}) {
        const auto kept
            = keepMaterials(village.laptop.store(), village.laptop.blobs(), {village.material("evidence"), bad});
        CHECK_FALSE(kept);
    }
    CHECK(village.file().attachments.empty());
}

TEST_CASE("A recording is kept only when everybody's last word is that they agree to it")
{
    Village village;
    CHECK(village.keep(village.material("audio")).error().rule == "consent");
    village.asks(village.zhang, std::string(kConsentToRecording), "2026-11-22T09:00");
    CHECK(village.keep(village.material("audio")).error().rule == "consent");
    village.asks(village.li, std::string(kConsentToRecording), "2026-11-22T09:01");
    REQUIRE(village.keep(village.material("audio")));
    CHECK_FALSE(village.file().attachments.front().record.consent_id().empty());
    village.asks(village.zhang, "不" + std::string(kConsentToRecording), "2026-11-22T09:30");
    CHECK(village.keep(village.material("audio")).error().rule == "consent");
}

TEST_CASE("A name that came from elsewhere is a plain file name on any machine")
{
    const std::string longName = std::string(300, 'x') + ".pdf";
    const std::pair<std::string, std::string> table[]
        = {{"身份证 张三.jpg", "身份证 张三.jpg"}, {"../../etc/passwd", "passwd"}, {"C:\\Windows\\a.exe", "a.exe"},
            {"\\\\host\\share\\b.pdf", "b.pdf"}, {"..", "file"}, {"", "file"}, {".hidden", "hidden"}, {"-rf", "rf"},
            {"a\nb\x7f.txt", "ab.txt"}, {std::string("a\0b.pdf", 7), "ab.pdf"}, {"fdp.\u202Eexe", "fdp.exe"},
            {"x\u2067y", "xy"}, {"con.txt", "_con.txt"}, {"LPT1", "_LPT1"}, {"console.txt", "console.txt"},
            {"a?b*.pdf", "ab.pdf"}, {"name. ", "name"}};
    for (const auto& [given, safe] : table) {
        INFO(given);
        CHECK(safeFileName(given) == safe);
    }
    CHECK(safeFileName(longName).size() == 120);
    CHECK(safeFileName(longName).ends_with(".pdf"));
    std::string chinese;
    for (int i = 0; i < 100; ++i) chinese += "证";
    CHECK(safeFileName(chinese + ".jpg").size() <= 120);
    CHECK(safeFileName(safeFileName(chinese + ".jpg")) == safeFileName(chinese + ".jpg"));
}
