#include "core/store/erasures.h"

#include "core/identity/doctor.h"
#include "core/store/scratch.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>
#include <sqlcipher/sqlite3.h>

#include <fstream>
#include <sstream>

using namespace beibao;
using namespace beibao::test;

namespace {

constexpr auto kSecret = "欧阳桂香的手印";

/// A laptop and the county whose word it takes.
struct Village {
    Village()
        : li(1)
        , county(2)
    {
        REQUIRE(li.store().setMeta("county_device", county.store().author().device.bytes()));
        REQUIRE(li.store().setMeta("county_key", county.key.publicKey()));
        caseId = li.save(aCase());
        party = li.save(aParty(caseId, kSecret));
    }

    Erasure order(const Id& record, const std::vector<Change>& changes) const
    {
        Erasure order;
        order.set_case_id(caseId.text());
        if (!record.empty()) order.set_record_id(record.text());
        for (const auto& change : changes) order.add_changes(change.fullHash().bytes());
        order.set_order_no("（2026）川0112执行17号");
        order.set_reason("法院裁定");
        order.set_by("罗股长");
        order.set_at("2026-11-20T09:00:00");
        return order;
    }
    std::vector<Change> history(const Id& record) { return li.store().records().history(record); }
    /// Says it as somebody, and lets the laptop hear it.
    void say(Device& who, const Erasure& order)
    {
        who.save(order);
        li.hear(who);
    }

    Device li, county;
    Id caseId, party;
};

/// Whether the bytes stand anywhere in the file: in its pages as they are decrypted, free ones too, or in the log
/// beside it, which must be empty.
bool stands(Device& device, const std::string& text)
{
    sqlite3_int64 size = 0;
    unsigned char* pages = sqlite3_serialize(device.store().database().raw(), "main", &size, 0);
    REQUIRE(pages != nullptr);
    const std::string_view all(reinterpret_cast<const char*>(pages), static_cast<std::size_t>(size));
    const bool found = all.find(text) != std::string_view::npos;
    sqlite3_free(pages);
    return found;
}

std::uintmax_t walBytes(Device& device)
{
    return std::filesystem::file_size(device.folder.path() / "store.db-wal");
}

std::size_t filesIn(const std::filesystem::path& folder)
{
    std::size_t count = 0;
    if (!std::filesystem::exists(folder)) return 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) count += entry.is_regular_file();
    return count;
}

Id attach(Device& device, const Id& caseId, const std::string& bytes)
{
    Attachment material;
    material.set_case_id(caseId.text());
    material.set_role("evidence");
    material.set_size(std::int64_t(bytes.size()));
    material.set_sha256(sha256(bytes).bytes());
    material.set_blob(device.blobs().put(bytes)->text());
    return device.save(material);
}

} // namespace

TEST_CASE("An order of the county takes the words of a record away and leaves its chain")
{
    Village village;
    Device& li = village.li;
    li.edit<Party>(village.party, [](Party& p) { p.set_address("石桥组"); });
    static_cast<void>(li.store().search().indexWaiting(100));
    REQUIRE(li.store().search().find(kSecret, 5).size() == 1);
    const auto before = village.history(village.party);

    village.say(village.county, village.order(village.party, before));

    const auto after = village.history(village.party);
    REQUIRE(after.size() == 2);
    for (std::size_t i = 0; i < after.size(); ++i) {
        CHECK(after[i].erased());
        CHECK(after[i].header() == before[i].header());
    }
    CHECK(li.record(village.party).as<Party>().name().empty());
    CHECK(li.record(village.caseId).as<Case>().title() == aCase().title());
    CHECK(li.store().search().find(kSecret, 5).empty());
    CHECK(li.store().search().find("石桥组", 5).empty());
    const auto health = examine(li.store(), li.blobs(), li.key.publicKey());
    REQUIRE(health);
    CHECK(health->defects.empty());
    CHECK(health->erased == 2);
    CHECK(health->withoutOrder == 0);
    const auto order = Erasures(li.store().database()).of(village.caseId, village.party);
    REQUIRE(order);
    CHECK(order->order_no() == "（2026）川0112执行17号");
    CHECK_FALSE(Erasures(li.store().database()).ofCase(village.caseId));
}

TEST_CASE("What was erased stands nowhere in the file any more")
{
    Village village;
    Device& li = village.li;
    static_cast<void>(li.store().search().indexWaiting(100));
    REQUIRE(Scratch(li.store().database(), li.clock).keep("party/" + village.party.text(), village.party, kSecret));
    li.edit<Party>(village.party, [](Party& p) { p.set_phone("13900009999"); }); // the record row is written again
    REQUIRE(stands(li, kSecret));
    village.say(village.county, village.order(village.party, village.history(village.party)));
    CHECK_FALSE(stands(li, kSecret));
    CHECK(walBytes(li) < 20'000); // one page: that the sweeping is done
    CHECK(Scratch(li.store().database(), li.clock).all().empty());
}

TEST_CASE("An erased store rebuilds into the same")
{
    Village village;
    village.say(village.county, village.order(village.party, village.history(village.party)));
    const std::string before = village.li.store().logicalDump();
    REQUIRE(village.li.store().rebuild());
    CHECK(village.li.store().logicalDump() == before);
    village.li.reopen();
    CHECK(village.li.store().logicalDump() == before);
}

TEST_CASE("Nobody but the county can have anything erased")
{
    Village village;
    Device ma(3);
    village.say(ma, village.order(village.party, village.history(village.party)));
    CHECK(village.li.record(village.party).as<Party>().name() == kSecret);

    // In the county's name, under another signature.
    Arrival forged = [&] {
        village.county.save(village.order(village.party, village.history(village.party)));
        return village.county.everything();
    }();
    forged.batches.front().batch.signature = ma.key.sign(forged.batches.front().batch.signedText());
    REQUIRE(village.li.store().arrive(forged));
    CHECK(village.li.record(village.party).as<Party>().name() == kSecret);
    CHECK_FALSE(Erasures(village.li.store().database()).of(village.caseId, village.party));
}

TEST_CASE("An order names a case, and takes nothing of another")
{
    Village village;
    const Id other = village.li.save(aCase());
    village.say(village.county, village.order({}, village.history(other)));
    CHECK(village.li.record(other).as<Case>().title() == aCase().title());
}

TEST_CASE("A change without its body waits for its order and counts for nothing")
{
    Village village;
    Device ma(3);
    REQUIRE(ma.store().setMeta("county_device", village.county.store().author().device.bytes()));
    REQUIRE(ma.store().setMeta("county_key", village.county.key.publicKey()));
    Arrival stripped = village.li.everything();
    const Change party = stripped.batches.back().batch.changes.front();
    REQUIRE(party.record() == village.party);
    stripped.batches.back().batch.changes.front() = party.stripped();
    REQUIRE(ma.store().arrive(stripped));
    CHECK_FALSE(ma.store().records().get(village.party));
    const std::string before = ma.store().logicalDump();
    REQUIRE(ma.store().rebuild());
    CHECK(ma.store().logicalDump() == before);

    SECTION("with its order it counts, as everywhere")
    {
        const Erasure order = village.order(village.party, {party});
        village.say(village.county, order);
        ma.hear(village.county);
        CHECK(ma.store().logicalDump() == village.li.store().logicalDump());
        CHECK(village.li.record(village.party).as<Party>().name().empty());
    }
    SECTION("with its body it counts: nobody can hide a change by carrying its header")
    {
        ma.hear(village.li);
        CHECK(ma.record(village.party).as<Party>().name() == kSecret);
        CHECK(ma.store().logicalDump() == village.li.store().logicalDump());
        static_cast<void>(ma.store().search().indexWaiting(100));
        CHECK(ma.store().search().find(kSecret, 5).size() == 1);
    }
    SECTION("a new history of the county does not get it without its order")
    {
        Arrival epoch;
        epoch.epoch = "another";
        REQUIRE(ma.store().arrive(epoch));
        const auto out = ma.store().outbox(0, SIZE_MAX);
        REQUIRE(out);
        CHECK(out->size() == 1);
    }
}

TEST_CASE("A body that comes back is not kept")
{
    Village village;
    Device ma(3);
    ma.hear(village.li);
    const Arrival stick = ma.everything();
    Arrival backup;
    for (const auto& batch : village.li.everything().batches) backup.batches.push_back(batch);
    village.say(village.county, village.order(village.party, village.history(village.party)));
    REQUIRE(village.li.store().arrive(backup));
    REQUIRE(village.li.store().arrive(stick));
    CHECK(village.li.record(village.party).as<Party>().name().empty());
    CHECK_FALSE(stands(village.li, kSecret));
}

TEST_CASE("Files of an erased record go, unless another record speaks of them")
{
    Village village;
    Device& li = village.li;
    const Id only = attach(li, village.caseId, "fingerprint");
    const Id shared = attach(li, village.caseId, "map");
    const Id other = li.save(aCase());
    attach(li, other, "map");
    auto changes = village.history(only);
    for (const auto& change : village.history(shared)) changes.push_back(change);
    REQUIRE(filesIn(li.folder.path() / "blobs") == 3);
    village.say(village.county, village.order({}, changes));
    CHECK_FALSE(li.blobs().holds(sha256("fingerprint").bytes()));
    CHECK(li.blobs().get(Id(), sha256("map").bytes()));
    CHECK(filesIn(li.folder.path() / "blobs") == 2);
    CHECK(examine(li.store(), li.blobs(), li.key.publicKey())->defects.empty());
}

TEST_CASE("Nothing more is written where something was erased")
{
    Village village;
    village.say(village.county, village.order(village.party, village.history(village.party)));
    Party again = aParty(village.caseId, "张三");
    const auto saved = village.li.store().save({Entry::of(again, village.party)});
    REQUIRE_FALSE(saved);
    CHECK(saved.error().fault == Fault::kRefused);
    CHECK(saved.error().rule == "erased");
    CHECK(village.li.store().save({Entry::of(again)}));

    village.say(village.county, village.order({}, village.history(village.caseId)));
    CHECK_FALSE(village.li.store().save({Entry::of(again)}));
    CHECK_FALSE(village.li.store().save({Entry::of(aCase(), village.caseId)}));
}

TEST_CASE("A form that was open when the order came keeps nothing any more")
{
    Village village;
    Scratch scratch(village.li.store().database(), village.li.clock);
    village.say(village.county, village.order(village.party, village.history(village.party)));
    REQUIRE(scratch.keep("party/" + village.party.text(), village.caseId, kSecret));
    REQUIRE(scratch.keep("case/" + village.caseId.text(), village.caseId, "另外的事"));
    CHECK(scratch.all().size() == 1);
    village.say(village.county, village.order({}, village.history(village.caseId)));
    CHECK(scratch.all().empty());
    REQUIRE(scratch.keep("new-visit", village.caseId, kSecret));
    CHECK(scratch.all().empty());
}

TEST_CASE("What somebody kept the sweeping from is swept at the next opening")
{
    Village village;
    Device& li = village.li;
    {
        const auto window = li.look();
        window->execute("BEGIN");
        static_cast<void>(window->query("SELECT count(*) FROM change").step());
        village.say(village.county, village.order(village.party, village.history(village.party)));
        CHECK(walBytes(li) > 20'000);
        window->execute("ROLLBACK");
    }
    CHECK_FALSE(li.store().meta("unswept").empty());
    li.reopen();
    CHECK(li.store().meta("unswept").empty());
    CHECK_FALSE(stands(li, kSecret));
    CHECK(walBytes(li) < 20'000);
}
