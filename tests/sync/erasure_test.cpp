// A court's order reaches everybody who ever had the case: what was written goes, what it was bound with holds.
#include "core/identity/doctor.h"
#include "core/store/erasures.h"
#include "sync/server/sqlite_ledger.h"
#include "tests/support/county.h"

#include <catch2/catch_test_macros.hpp>
#include <sqlcipher/sqlite3.h>

using namespace beibao;
using beibao::test::aCase;
using beibao::test::aParty;
using beibao::test::County;
using Laptop = beibao::test::Device;

namespace {

constexpr auto kSecret = "欧阳桂香的手印";

Erasure anOrder(const Id& caseId, const Id& record = {})
{
    Erasure order;
    order.set_case_id(caseId.text());
    if (!record.empty()) order.set_record_id(record.text());
    order.set_order_no("（2026）川0112执行17号");
    order.set_reason("法院裁定删除");
    order.set_by("罗股长");
    return order;
}

ErasedCount erase(County& county, const Erasure& order)
{
    const auto count = county.office().erase(order);
    if (!count) FAIL(count.error().detail);
    return *count;
}

std::string refusal(County& county, const Erasure& order)
{
    const auto count = county.office().erase(order);
    REQUIRE_FALSE(count);
    CHECK(count.error().fault == Fault::kRefused);
    return count.error().rule;
}

bool countyHolds(const County& county, const std::string& text)
{
    return std::any_of(county.ledger.log().begin(), county.ledger.log().end(),
        [&](const LogEntry& entry) { return entry.batch.find(text) != std::string::npos; });
}

bool holds(Laptop& laptop, const std::string& text)
{
    for (const auto& record : laptop.store().records().all())
        if (record.fields.encode().find(text) != std::string::npos) return true;
    for (const auto& record : laptop.store().records().all())
        for (const auto& change : laptop.store().records().history(record.id))
            if (change.values().find(text) != std::string::npos) return true;
    return false;
}

void checkSound(Laptop& laptop)
{
    const auto health = examine(laptop.store(), laptop.blobs(), laptop.key.publicKey());
    REQUIRE(health);
    CHECK(health->defects == std::vector<std::string>());
    CHECK(health->withoutOrder == 0);
    const std::string before = laptop.store().logicalDump();
    REQUIRE(laptop.store().rebuild());
    CHECK(laptop.store().logicalDump() == before);
}

/// The dump of one case: what must be equal wherever the case is seen.
std::string caseDump(Laptop& laptop, const Id& caseId)
{
    std::vector<std::string> lines;
    for (const auto& record : laptop.store().records().ofCase(caseId))
        lines.push_back(record.id.text() + toHex(record.fields.encode()) + toHex(record.heads.encode()));
    std::sort(lines.begin(), lines.end());
    std::string out;
    for (const auto& line : lines) out += line + '\n';
    return out;
}

} // namespace

TEST_CASE("The county erases a record; it is gone everywhere and every chain holds")
{
    County county;
    Laptop& li = county.device("li", "mediator", county.liushu);
    Laptop& chair = county.device("chair", "judicial_office", county.hekou);
    const Id caseId = li.save(aCase());
    const Id party = li.save(aParty(caseId, kSecret));
    county.meet(li, chair);
    li.edit<Party>(party, [](Party& p) { p.set_address("石桥组"); });
    county.meet(li, chair);
    REQUIRE(holds(chair, kSecret));
    REQUIRE(countyHolds(county, kSecret));

    const ErasedCount count = erase(county, anOrder(caseId, party));
    CHECK(count.records == 1);
    CHECK(count.changes == 2);
    CHECK_FALSE(countyHolds(county, kSecret));
    county.meet(li, chair);
    for (Laptop* laptop : {&li, &chair}) {
        CHECK_FALSE(holds(*laptop, kSecret));
        CHECK(holds(*laptop, "两家为屋后水沟的走向争执"));
        checkSound(*laptop);
    }
    CHECK(caseDump(li, caseId) == caseDump(chair, caseId));

    Laptop& fresh = county.device("fresh", "mediator", county.liushu);
    county.meet(fresh);
    CHECK_FALSE(holds(fresh, kSecret));
    CHECK(fresh.store().records().history(party).size() == 2);
    CHECK(caseDump(fresh, caseId) == caseDump(li, caseId));
    CHECK(Erasures(fresh.store().database()).of(caseId, party));
    checkSound(fresh);
}

TEST_CASE("Of an erased case the number, the owner and the order stay")
{
    County county;
    Laptop& li = county.device("li", "mediator", county.liushu);
    const Id caseId = li.save(aCase());
    li.save(aParty(caseId, kSecret));
    CaseNumber number;
    number.set_case_id(caseId.text());
    number.set_number("柳树调2026-0007");
    const Id numbered = li.save(number);
    county.meet(li);
    REQUIRE(county.office().assign(caseId, county.taohua));
    REQUIRE(county.office().assign(caseId, county.liushu));
    CHECK(erase(county, anOrder(caseId)).records == 2);
    county.meet(li);
    CHECK_FALSE(holds(li, kSecret));
    CHECK_FALSE(holds(li, "排水纠纷"));
    CHECK(li.record(numbered).as<CaseNumber>().number() == "柳树调2026-0007");
    const auto order = Erasures(li.store().database()).ofCase(caseId);
    REQUIRE(order);
    CHECK(order->by() == "罗股长");
    CHECK_FALSE(order->at().empty());
    checkSound(li);
}

TEST_CASE("What a laptop wrote before it heard of the order is taken without its words")
{
    County county;
    Laptop& li = county.device("li", "mediator", county.liushu);
    Laptop& ma = county.device("ma", "mediator", county.liushu);
    const Id caseId = li.save(aCase());
    county.meet(li, ma);
    ma.save(aParty(caseId, kSecret)); // in the valley
    ma.edit<Case>(caseId, [](Case& c) { c.set_facts(std::string(kSecret) + "为证"); });
    erase(county, anOrder(caseId));
    const MeetingReport report = county.meetOne(ma);
    CHECK(report.refused == 0);
    CHECK(report.sent == 2);
    CHECK_FALSE(countyHolds(county, kSecret));
    CHECK_FALSE(holds(ma, kSecret));
    CHECK(ma.store().outbox(0, SIZE_MAX)->empty());
    county.meet(li, ma);
    CHECK(caseDump(li, caseId) == caseDump(ma, caseId));
    checkSound(li);
    checkSound(ma);
}

TEST_CASE("A laptop restored from a backup loses the words again at its next meeting")
{
    County county;
    Laptop& li = county.device("li", "mediator", county.liushu);
    const Id caseId = li.save(aCase());
    const Id party = li.save(aParty(caseId, kSecret));
    county.meet(li);
    li.store().idle();
    const auto store = li.folder.path() / "store.db", backup = li.folder.path() / "backup.db";
    std::filesystem::copy_file(store, backup);
    erase(county, anOrder(caseId, party));
    county.meet(li);
    REQUIRE_FALSE(holds(li, kSecret));

    const std::string before = caseDump(li, caseId);
    li.putBack(backup);
    REQUIRE(holds(li, kSecret));
    county.meet(li);
    CHECK_FALSE(holds(li, kSecret));
    CHECK(caseDump(li, caseId) == before);
    checkSound(li);
}

TEST_CASE("A county restored from before the order learns it from the laptops and obeys")
{
    County county;
    Laptop& li = county.device("li", "mediator", county.liushu);
    const Id caseId = li.save(aCase());
    const MemoryLedger empty = county.backup();
    li.save(aParty(caseId, kSecret));
    county.meet(li);
    const MemoryLedger full = county.backup();
    erase(county, anOrder(caseId));
    county.meet(li);
    const std::string before = caseDump(li, caseId);

    SECTION("that still has the words")
    {
        county.restore(full);
    }
    SECTION("that never heard of the case")
    {
        county.restore(empty);
    }
    county.meet(li);
    Laptop& fresh = county.device("fresh", "mediator", county.liushu);
    county.meet(fresh, li);
    CHECK_FALSE(countyHolds(county, kSecret));
    CHECK_FALSE(holds(fresh, kSecret));
    CHECK(county.putAside() == std::vector<std::string>(county.putAside().size(), "held"));
    CHECK(caseDump(li, caseId) == before);
    CHECK(caseDump(fresh, caseId) == before);
    checkSound(fresh);
}

TEST_CASE("Who had the case before loses the words, too; who never had it hears nothing")
{
    County county;
    Laptop& li = county.device("li", "mediator", county.liushu);
    Laptop& tao = county.device("tao", "mediator", county.taohua);
    Laptop& gao = county.device("gao", "mediator", county.gaoping);
    const Id caseId = li.save(aCase());
    const Id party = li.save(aParty(caseId, kSecret));
    county.meet(li);
    REQUIRE(county.office().assign(caseId, county.taohua));
    county.meet(li, tao);
    Laptop& later = county.device("later", "mediator", county.liushu);
    REQUIRE(holds(li, kSecret));
    erase(county, anOrder(caseId, party));
    county.meet(li, tao, gao, later);
    CHECK_FALSE(holds(li, kSecret));
    CHECK_FALSE(holds(tao, kSecret));
    CHECK(gao.store().records().ofCase(caseId).empty());
    CHECK(later.store().records().ofCase(caseId).empty());
}

TEST_CASE("Files of an erased case are gone at the county and on every laptop")
{
    County county;
    Laptop& li = county.device("li", "mediator", county.liushu);
    Laptop& chair = county.device("chair", "judicial_office", county.hekou);
    const Id caseId = li.save(aCase());
    const std::string bytes(100'000, 'p');
    Attachment material;
    material.set_case_id(caseId.text());
    material.set_role("evidence");
    material.set_size(std::int64_t(bytes.size()));
    material.set_sha256(sha256(bytes).bytes());
    material.set_blob(li.blobs().put(bytes)->text());
    const Id file = li.save(material);
    county.meet(li);
    county.carry(li);
    county.meet(chair);
    county.carry(chair);
    REQUIRE(chair.blobs().holds(sha256(bytes).bytes()));
    REQUIRE(county.files.kept.size() == 1);

    CHECK(erase(county, anOrder(caseId)).files == 1);
    CHECK(county.files.kept.empty());
    county.meet(li, chair);
    CHECK_FALSE(li.blobs().holds(sha256(bytes).bytes()));
    CHECK_FALSE(chair.blobs().holds(sha256(bytes).bytes()));
    county.carry(li);
    CHECK(county.files.kept.empty());
    CHECK(li.store().records().history(file).front().erased());
}

TEST_CASE("An order says what, why, by which number and by whom; the state of a case does not go alone")
{
    County county;
    Laptop& li = county.device("li", "mediator", county.liushu);
    const Id caseId = li.save(aCase());
    const Id party = li.save(aParty(caseId, kSecret));
    CaseEvent event;
    event.set_case_id(caseId.text());
    event.set_action("register");
    const Id registered = li.save(event);
    county.meet(li);
    Erasure order = anOrder(caseId, party);
    order.clear_order_no();
    CHECK(refusal(county, order) == "order_no");
    order = anOrder(caseId, party);
    order.clear_reason();
    CHECK(refusal(county, order) == "reason");
    order = anOrder(caseId, party);
    order.clear_by();
    CHECK(refusal(county, order) == "by");
    CHECK(refusal(county, anOrder(party)) == "unknown");
    CHECK(refusal(county, anOrder(caseId, Id::fromBytes("nobody-has-this."))) == "unknown");
    CHECK(refusal(county, anOrder(caseId, registered)) == "state");
    CHECK(refusal(county, anOrder(caseId, caseId)) == "state");
    erase(county, anOrder(caseId, party));
    CHECK(refusal(county, anOrder(caseId, party)) == "erased");
    CHECK(erase(county, anOrder(caseId)).changes == 2);
}

TEST_CASE("A mediator's own order to erase is put aside, and so is a change that comes without its body")
{
    County county;
    Laptop& li = county.device("li", "mediator", county.liushu);
    Laptop& ma = county.device("ma", "mediator", county.liushu);
    const Id caseId = li.save(aCase());
    const Id party = li.save(aParty(caseId, kSecret));
    county.meet(li, ma);
    Erasure forged = anOrder(caseId, party);
    forged.add_changes(li.store().records().history(party).front().fullHash().bytes());
    ma.save(forged);
    CHECK(county.meetOne(ma).refused == 1);
    CHECK(county.putAside() == std::vector<std::string>{"role"});
    CHECK(holds(ma, kSecret));

    const Id other = li.save(aParty(caseId, "李四"));
    auto bare = *li.store().outbox(0, SIZE_MAX);
    for (auto& change : bare.front().batch.changes) change = change.stripped();
    auto request = county.question(ma);
    request.set_version(2);
    request.set_pack(packPushed(bare, Press::kQuick));
    CHECK(county.ask(ma, request).receipts(0).refused() == "erased");
    // The true one is not kept out by the bare one.
    county.meet(li, ma);
    CHECK(ma.record(other).as<Party>().name() == "李四");
}

TEST_CASE("What was put aside for an erased case says nothing any more")
{
    County county;
    Laptop& li = county.device("li", "mediator", county.liushu);
    Laptop& gao = county.device("gao", "mediator", county.gaoping);
    const Id caseId = li.save(aCase());
    county.meet(li);
    gao.hear(li); // a stick that went astray
    gao.save(aParty(caseId, kSecret));
    CHECK(county.meetOne(gao).refused > 0);
    REQUIRE(countyHolds(county, kSecret));
    erase(county, anOrder(caseId));
    CHECK_FALSE(countyHolds(county, kSecret));
    const auto before = county.ledger.log().size();
    auto again = *gao.store().outbox(0, SIZE_MAX);
    CHECK(again.empty());
    county.meet(gao);
    CHECK(county.ledger.log().size() == before);
}

TEST_CASE("The books on disk keep nothing of what was replaced in them")
{
    test::TemporaryFolder folder;
    const auto file = folder.path() / "books.db";
    auto books = SqliteLedger::open(file, StoreKey());
    REQUIRE(books);
    LogEntry entry;
    entry.routing = Routing::kCase;
    entry.caseId = Id::fromBytes("a-case-a-case-16");
    for (const std::size_t size : {10U, 300U, 20'000U}) {
        entry.batch = std::string(size, 'x') + kSecret;
        REQUIRE((*books)->write([&]() -> Status {
            BEIBAO_TRY((*books)->append(entry, {}));
            return {};
        }));
    }
    const auto stands = [&] {
        sqlite3_int64 size = 0;
        unsigned char* pages = sqlite3_serialize((*books)->database().raw(), "main", &size, 0);
        REQUIRE(pages != nullptr);
        const bool found = std::string_view(reinterpret_cast<const char*>(pages), std::size_t(size)).find(kSecret)
            != std::string::npos;
        sqlite3_free(pages);
        return found;
    };
    REQUIRE(stands());
    const auto hash = *(*books)->hashAt(3);
    REQUIRE((*books)->write([&]() -> Status {
        for (std::uint64_t position = 1; position <= 3; ++position) BEIBAO_TRY((*books)->replace(position, "bare"));
        return {};
    }));
    CHECK_FALSE(stands());
    CHECK(std::filesystem::file_size(folder.path() / "books.db-wal") == 0);
    CHECK(*(*books)->hashAt(3) == hash);
    CHECK((*(*books)->at(2))->batch == "bare");
}
