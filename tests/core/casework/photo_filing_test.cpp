#include "core/casework/case_list.h"
#include "core/casework/photo_tray.h"
#include "core/documents/seal_content.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

/// A laptop with one dispute and a sealed agreement on it.
struct Village {
    test::Device laptop{1, Id()};
    Blobs blobs{laptop.folder.path() / "blobs", StoreKey(), laptop.store().database(), laptop.random};
    Scratch scratch{laptop.store().database(), laptop.clock};
    PhotoTray tray{scratch, blobs, laptop.random};
    Id caseId = laptop.save(aCase());
    Id sealedId = laptop.save(sealed());

    Sealed sealed() const
    {
        Sealed fact;
        fact.set_case_id(caseId.text());
        fact.set_document("agreement");
        fact.set_content("{}");
        fact.set_content_sha256(sha256("{}").bytes());
        return fact;
    }
    const Records& records() { return laptop.store().records(); }
    PagePlace place(const PageCode& code) { return placeOf(records(), code); }
    FiledPhoto file(const PhotoPage& page)
    {
        auto filed = filePhoto(laptop.store(), blobs, page);
        REQUIRE(filed);
        return *std::move(filed);
    }
    std::vector<Attachment> attachments()
    {
        std::vector<Attachment> found;
        for (const auto& record : records().ofCase(caseId))
            if (record.spec()->name == "Attachment") found.push_back(record.as<Attachment>());
        return found;
    }
};

PhotoPage aPage(const PagePlace& place, const std::string& bytes = "jpeg one")
{
    return {"IMG_0001.jpg", bytes, "2026-11-19T09:30", place};
}

} // namespace

TEST_CASE("A recognised page is kept with its case as one save, and twice is once")
{
    Village village;
    const auto place = village.place({.id = village.caseId, .paper = "mediation_record", .page = 2});
    REQUIRE(place.known());
    const FiledPhoto first = village.file(aPage(place));
    CHECK_FALSE(first.before);
    CHECK(first.changed.records.size() == 1);
    const FiledPhoto again = village.file(aPage(place));
    CHECK(again.before);
    CHECK(again.attachment == first.attachment);
    CHECK(again.changed.empty());
    const auto kept = village.attachments();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].paper() == "mediation_record");
    CHECK(kept[0].role() == "mediation_record");
    CHECK(kept[0].page() == 2);
    CHECK(kept[0].name() == "人民调解记录 第2页.jpg");
    CHECK(kept[0].made_at() == "2026-11-19T09:30");
    CHECK(kept[0].media_type() == "image/jpeg");
    CHECK(*village.blobs.get(*Id::parse(kept[0].blob())) == "jpeg one");
}

TEST_CASE("A page of the sealed agreement is filed under its sealing")
{
    Village village;
    const auto place = village.place({.id = village.sealedId, .content = sha256("{}"), .page = 1});
    REQUIRE(place.known());
    CHECK(place.caseId == village.caseId);
    CHECK(place.about == village.sealedId);
    CHECK(place.paper == "agreement");
    CHECK(village.place({.id = village.sealedId, .content = sha256("other")}).doubt == PageDoubt::kOtherWords);
}

TEST_CASE("Further pages of a form go where its first page went")
{
    Village village;
    const PageCode form{.paper = "mediation_record", .form = "K7QM-2XWA", .page = 2};
    CHECK(village.place(form).doubt == PageDoubt::kNoCase);
    PageCode forCase = form;
    forCase.id = village.caseId;
    CHECK(village.place(forCase).known());
    PageCode first = form;
    first.page = 1;
    const Id waiting = *village.tray.put(aPage(village.place(first)));
    const auto byHand = placeByHand(village.records(), village.caseId, "mediation_record", 0);
    REQUIRE(village.tray.file(village.laptop.store(), waiting, *byHand));
    CHECK(village.attachments().at(0).name() == "人民调解记录 K7QM-2XWA 第1页.jpg");
    const auto place = village.place(form);
    CHECK(place.known());
    CHECK(place.caseId == village.caseId);
}

TEST_CASE("What this store does not know is not guessed at")
{
    Village village;
    const Id stranger = Id::fromBytes("another county..");
    CHECK(placeOf(village.records(), std::nullopt).doubt == PageDoubt::kNoCode);
    CHECK(village.place({.id = stranger, .paper = "agreement"}).doubt == PageDoubt::kUnknownHere);
    CHECK(village.place({.id = stranger, .paper = "agreement", .form = "K7QM-2XWA"}).doubt == PageDoubt::kUnknownHere);
    CHECK(village.place({.id = village.caseId}).doubt == PageDoubt::kNoPaper);
    CHECK(filePhoto(village.laptop.store(), village.blobs, aPage({})).error().fault == Fault::kUsage);
    CHECK(placeByHand(village.records(), village.caseId, "poem", 1).error().fault == Fault::kUsage);
    CHECK(placeByHand(village.records(), stranger, "agreement", 1).error().fault == Fault::kNotFound);
    CHECK(village.attachments().empty());
}

TEST_CASE("What was not recognised waits in the tray, over a restart, until somebody says where it belongs")
{
    Village village;
    const auto id = village.tray.put(aPage(village.place({.id = village.caseId, .page = 3})));
    REQUIRE(id);
    CHECK(*village.tray.put(aPage({})) == *id); // the same picture again
    village.laptop.reopen();
    Blobs blobs(
        village.laptop.folder.path() / "blobs", StoreKey(), village.laptop.store().database(), village.laptop.random);
    Scratch scratch(village.laptop.store().database(), village.laptop.clock);
    PhotoTray tray(scratch, blobs, village.laptop.random);
    const auto waiting = trayPhotos(scratch);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].name == "IMG_0001.jpg");
    CHECK(waiting[0].place.doubt == PageDoubt::kNoPaper);
    CHECK(waiting[0].place.caseId == village.caseId);
    CHECK(waiting[0].place.page == 3);
    const auto place = placeByHand(village.records(), village.caseId, "agreement", 3);
    const auto filed = tray.file(village.laptop.store(), *id, *place);
    REQUIRE(filed);
    CHECK(trayPhotos(scratch).empty());
    const auto kept = village.attachments();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].about() == village.sealedId.text());
    CHECK(*blobs.get(*Id::parse(kept[0].blob())) == "jpeg one");
    CHECK(blobs.get(waiting[0].blob).error().fault == Fault::kNotFound);
}

TEST_CASE("A picture that was filed by hand does not come back with its folder")
{
    Village village;
    const auto first = village.tray.settle(village.laptop.store(), aPage({}));
    REQUIRE(first);
    REQUIRE_FALSE(first->waiting.empty());
    const auto place = placeByHand(village.records(), village.caseId, "agreement", 1);
    REQUIRE(village.tray.file(village.laptop.store(), first->waiting, *place));
    const auto again = village.tray.settle(village.laptop.store(), aPage({}));
    REQUIRE(again);
    CHECK(again->before);
    CHECK(trayPhotos(village.scratch).empty());
    CHECK(village.attachments().size() == 1);
}

TEST_CASE("A picture stays in the tray when it cannot be filed, and is gone when thrown away")
{
    Village village;
    const Id id = *village.tray.put(aPage({}));
    CHECK_FALSE(village.tray.file(village.laptop.store(), id, {}));
    REQUIRE(trayPhotos(village.scratch).size() == 1);
    const Id blob = trayPhotos(village.scratch)[0].blob;
    CHECK(village.tray.drop(id));
    CHECK(trayPhotos(village.scratch).empty());
    CHECK(village.blobs.get(blob).error().fault == Fault::kNotFound);
    CHECK(village.tray.drop(id).error().fault == Fault::kNotFound);
}

TEST_CASE("Rows of open forms and rows that cannot be read are no photographs")
{
    Village village;
    CHECK(village.scratch.keep("session/new/x", village.caseId, "{}"));
    CHECK(village.scratch.keep("photo/nonsense", {}, "{}"));
    CHECK(village.scratch.keep("photo/" + village.caseId.text(), {}, "[1"));
    CHECK(trayPhotos(village.scratch).empty());
}

TEST_CASE("The text of a code and the digest at the foot of a page find the record")
{
    Village village;
    const auto byCode = namedOnPaper(village.records(), pageCodeText({.id = village.caseId, .paper = "agreement"}));
    REQUIRE(byCode);
    CHECK(byCode->record == village.caseId);
    std::string digest = shortDigest(sha256("{}"));
    const auto byDigest = namedOnPaper(village.records(), digest);
    REQUIRE(byDigest);
    CHECK(byDigest->record == village.sealedId);
    CHECK(byDigest->caseId == village.caseId);
    for (char& c : digest) c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    CHECK(namedOnPaper(village.records(), " " + digest));
    CHECK_FALSE(namedOnPaper(village.records(), "AAAA-BBBB-CCCC"));
    CHECK_FALSE(namedOnPaper(village.records(), "张三"));
}
