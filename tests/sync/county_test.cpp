#include "core/base/resources.h"
#include "core/casework/county_rules.h"
#include "core/packs/pack.h"
#include "core/schema/organisation.pb.h"
#include "core/schema/rounds.pb.h"
#include "sync/packs.h"
#include "sync/server/pack_office.h"
#include "sync/server/sqlite_ledger.h"
#include "tests/support/county.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using beibao::test::aCase;
using beibao::test::aParty;
using beibao::test::BreakingLine;
using beibao::test::County;

namespace {

bool holds(test::Device& device, const Id& id)
{
    return device.store().records().get(id).has_value();
}

std::string packOf(const SignedBatch& batch)
{
    wire::Pushed pushed;
    *pushed.add_batches() = batch.toWire();
    return packForLine(pushed.SerializeAsString());
}

CaseEvent anEvent(const Id& caseId, const std::string& action)
{
    CaseEvent event;
    event.set_case_id(caseId.text());
    event.set_action(action);
    return event;
}

} // namespace

TEST_CASE("I8 a case that moves takes its history along, and the former owner gets nothing new")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& zhao = county.device("zhao", "mediator", county.taohua);
    const Id id = li.save(aCase());
    const Id before = li.save(aParty(id, "张三"));
    county.meet(li, zhao);
    CHECK_FALSE(holds(zhao, id));

    REQUIRE(county.office().assign(id, county.taohua));
    county.meet(zhao, li);
    CHECK(holds(zhao, id));
    CHECK(holds(zhao, before));
    CHECK(li.store().records().ofKind(3).size() == 1); // it is told who has it now

    const Id after = zhao.save(aParty(id, "李四"));
    county.meet(zhao);
    const auto direct = county.line(li);
    BreakingLine line(*direct);
    CHECK(county.meetOver(li, line).received == 0);
    CHECK(line.answers().front().pack().empty());
    CHECK_FALSE(holds(li, after));
    CHECK(holds(li, before));
}

TEST_CASE("A laptop that joins the former owner later never hears of the case")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    const Id id = li.save(aCase());
    county.meet(li);
    REQUIRE(county.office().assign(id, county.taohua));
    auto& late = county.device("late", "mediator", county.liushu);
    county.meet(late);
    CHECK_FALSE(holds(late, id));
    CHECK(late.store().records().ofKind(3).empty());
}

TEST_CASE("A history is told in pieces, and the cursor waits for its end")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& zhao = county.device("zhao", "mediator", county.taohua);
    county.meet(zhao);
    const Id id = li.save(aCase());
    for (int i = 0; i < 30; ++i) li.save(aParty(id, "当事人" + std::to_string(i)));
    county.meet(li);
    REQUIRE(county.office().assign(id, county.taohua));

    auto request = county.question(zhao);
    request.set_cursor(*zhao.store().cursor());
    request.set_want_bytes(1000);
    std::size_t pieces = 0;
    std::size_t changes = 0;
    for (bool more = true; more; ++pieces) {
        const auto reply = county.ask(zhao, request);
        wire::Served served;
        REQUIRE(served.ParseFromString(*unpackFromLine(reply.pack(), 1U << 20U)));
        changes += static_cast<std::size_t>(served.entries_size());
        request.set_cursor(reply.cursor());
        more = reply.more();
        REQUIRE(pieces < 100);
    }
    CHECK(pieces > 5);
    CHECK(changes == 32); // the case, its thirty parties and the fact that brought it
}

TEST_CASE("Work a former owner did before it knew is accepted and marked")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& zhao = county.device("zhao", "mediator", county.taohua);
    const Id id = li.save(aCase());
    county.meet(li);
    REQUIRE(county.office().assign(id, county.taohua));
    const Id late = li.save(aParty(id, "张三"));
    CHECK(county.meetOne(li).refused == 0);
    county.meet(zhao);
    CHECK(holds(zhao, late));
    CHECK(county.ledger.log().back().remark == "late");
}

TEST_CASE("There and back again: each owner has it while it is theirs")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& zhao = county.device("zhao", "mediator", county.taohua);
    const Id id = li.save(aCase());
    county.meet(li, zhao);
    Id last = id;
    for (int turn = 0; turn < 4; ++turn) {
        auto& giver = turn % 2 == 0 ? li : zhao;
        auto& taker = turn % 2 == 0 ? zhao : li;
        REQUIRE(county.office().assign(id, turn % 2 == 0 ? county.taohua : county.liushu));
        county.meet(giver, taker);
        CHECK(holds(taker, last));
        last = taker.save(aParty(id, "第" + std::to_string(turn) + "人"));
        county.meet(taker, giver);
        CHECK_FALSE(holds(giver, last));
    }
}

TEST_CASE("A transfer hands the case over, and sending it back returns it")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& zhao = county.device("zhao", "mediator", county.taohua);
    const Id id = li.save(aCase());
    CaseEvent transfer = anEvent(id, "transfer");
    transfer.set_to_committee_id(county.taohua.text());
    li.save(transfer);
    county.meet(li, zhao);
    CHECK(holds(zhao, id));
    zhao.save(anEvent(id, "send_back"));
    county.meet(zhao, li);
    const auto owners = Owners(county.ledger).of(id);
    CHECK(Owners::current(*owners) == county.liushu);
    CHECK(li.store().records().ofKind(3).size() == 2);
}

TEST_CASE("A case handed over and back is where it was after the server forgot all of it")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& zhao = county.device("zhao", "mediator", county.taohua);
    county.meet(li, zhao);
    const auto backup = county.backup();
    const Id id = li.save(aCase());
    CaseEvent transfer = anEvent(id, "transfer");
    transfer.set_to_committee_id(county.taohua.text());
    li.save(transfer);
    county.meet(li, zhao);
    zhao.save(anEvent(id, "send_back"));
    county.meet(zhao, li);
    for (const bool liFirst : {true, false}) {
        county.restore(backup);
        if (liFirst)
            county.meet(li, zhao, li);
        else
            county.meet(zhao, li, zhao);
        CHECK(Owners::current(*Owners(county.ledger).of(id)) == county.liushu);
    }
}

TEST_CASE("I10 a server restored from an old backup is given everything back")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& ma = county.device("ma", "mediator", county.liushu);
    const Id early = li.save(aCase());
    county.meet(li, ma);
    const auto backup = county.backup();

    const Id later = li.save(aCase());
    REQUIRE(county.office().assign(early, county.taohua));
    auto& young = county.device("young", "mediator", county.liushu);
    county.meet(li, ma, young);
    const Id youngs = young.save(aCase());
    county.meet(young, li, ma);
    const auto epoch = *county.office().epoch();

    county.restore(backup);
    const auto report = county.meetOne(li);
    CHECK(report.newEpoch);
    CHECK(*county.office().epoch() != epoch);
    county.meet(young, ma); // the card of the young one came back with li
    auto& fresh = county.device("fresh", "mediator", county.liushu);
    county.meet(fresh);
    CHECK(holds(fresh, later));
    CHECK(holds(fresh, youngs));
    CHECK_FALSE(holds(fresh, early)); // it still belongs to the other village
    CHECK(holds(li, early)); // what it had it keeps
}

TEST_CASE("A log that went back and grew past the old end is noticed all the same")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& ma = county.device("ma", "mediator", county.liushu);
    county.meet(li, ma);
    const auto backup = county.backup();
    const Id lost = li.save(aCase());
    county.meet(li);
    county.restore(backup);
    for (int i = 0; i < 5; ++i) ma.save(aCase());
    county.meet(ma); // knows of nothing
    CHECK(county.meetOne(li).newEpoch);
    county.meet(ma);
    CHECK(holds(ma, lost));
}

TEST_CASE("A receipt beyond the end of the log starts a new history, but not for ever")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto request = county.question(li);
    std::size_t epochs = 0;
    for (int i = 0; i < 20; ++i) {
        const auto epoch = *county.office().epoch();
        request.set_epoch(epoch);
        request.set_newest_receipt(1'000'000);
        county.ask(li, request);
        if (*county.office().epoch() != epoch) ++epochs;
    }
    CHECK(epochs > 0);
    CHECK(epochs < 10);
}

TEST_CASE("I14 after a restore no number is given twice")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    county.meet(li);
    const auto backup = county.backup();
    auto& ma = county.device("ma", "mediator", county.liushu);
    county.meet(ma);
    county.restore(backup);
    const auto direct = county.line(ma);
    CHECK_FALSE(county.meetOver(ma, *direct).ended); // enrolled after the backup, and so unknown; but heeded
    auto& zhou = county.device("zhou", "mediator", county.liushu);
    county.meet(zhou);
    std::vector<std::pair<std::int64_t, std::int64_t>> blocks;
    for (auto* device : {&li, &ma, &zhou})
        for (const auto& record : device->store().records().ofKind(5)) {
            const auto block = record.as<NumberBlock>();
            blocks.emplace_back(block.first(), block.last());
        }
    std::sort(blocks.begin(), blocks.end());
    REQUIRE(blocks.size() == 3);
    for (std::size_t i = 1; i < blocks.size(); ++i) CHECK(blocks[i].first > blocks[i - 1].second);
}

TEST_CASE("Numbers are given when few are left, once for each need")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& ma = county.device("ma", "mediator", county.liushu);
    county.meet(li, ma);
    CHECK(li.store().records().ofKind(5).size() == 1); // its own only
    const auto direct = county.line(li);
    BreakingLine broken(*direct);
    broken.cutAnswer(1);
    CHECK_FALSE(SyncSession(li.store(), broken).meet(NumbersWanted{2026, "", 3}).ended);
    CHECK(SyncSession(li.store(), *direct).meet(NumbersWanted{2026, "", 3}).ended);
    CHECK(li.store().records().ofKind(5).size() == 2);
    CHECK(SyncSession(li.store(), *direct).meet(NumbersWanted{2026, "", 23}).ended);
    CHECK(li.store().records().ofKind(5).size() == 2);
    CHECK(SyncSession(li.store(), *direct).meet(NumbersWanted{-5, "", 0}).ended);
    CHECK(ma.store().records().ofKind(5).size() == 1);
}

TEST_CASE("I21 a revoked laptop looks unknown, and what it brings waits for a person")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& ma = county.device("ma", "mediator", county.liushu);
    const Id before = li.save(aCase());
    county.meet(li);
    REQUIRE(county.office().revoke(li.store().author().device));
    const Id after = li.save(aCase());
    const auto direct = county.line(li);
    CHECK(county.meetOver(li, *direct).ended.error().rule == "unknown");
    CHECK(county.putAside() == std::vector<std::string>{"revoked"});
    CHECK_FALSE(li.store().outbox(0, SIZE_MAX)->empty());

    LoopbackLine stranger(county.office(), Id::fromBytes("nobody-knows-me."));
    auto known = county.question(li);
    CHECK(stranger.exchange(known)->SerializeAsString() == county.ask(li, known).SerializeAsString());

    // Nor does it enter by a neighbour's hand; what came before still counts.
    ma.hear(li);
    county.meet(ma);
    auto& fresh = county.device("fresh", "mediator", county.liushu);
    county.meet(fresh);
    CHECK(holds(fresh, before));
    CHECK_FALSE(holds(fresh, after));
}

TEST_CASE("What the county alone may write is refused from everyone else")
{
    County county;
    auto& wang = county.device("wang", "chair", county.hekou);
    auto& li = county.device("li", "mediator", county.liushu);
    const Id id = li.save(aCase());
    county.meet(li, wang);
    Owner owner;
    owner.set_case_id(id.text());
    owner.set_unit(county.hekou.text());
    owner.set_term(1);
    wang.save(owner);
    beibao::Device card;
    card.set_role("admin");
    wang.save(card);
    NumberBlock block;
    block.set_first(1);
    wang.save(block);
    CHECK(county.meetOne(wang).refused == 3);
    CHECK(county.putAside() == std::vector<std::string>{"role", "role", "role"});
}

TEST_CASE("A signature that does not hold is refused, and does not stand in the way of the true one")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    const Id id = li.save(aCase());
    SignedBatch forged = li.store().outbox(0, SIZE_MAX)->front().batch;
    forged.signature.back() ^= 1;
    auto request = county.question(li);
    request.set_pack(packOf(forged));
    for (int i = 0; i < 3; ++i) CHECK(county.ask(li, request).receipts(0).refused() == "signature");
    CHECK(county.putAside().size() == 1);
    CHECK(county.meetOne(li).sent == 1);
    auto& ma = county.device("ma", "mediator", county.liushu);
    county.meet(ma);
    CHECK(holds(ma, id));
}

TEST_CASE("A cursor somebody made up, or another laptop's, counts as none and frightens nobody")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& zhao = county.device("zhao", "mediator", county.taohua);
    county.meet(li, zhao);
    const auto epoch = *county.office().epoch();
    auto request = county.question(zhao);
    std::string forged = *zhao.store().cursor();
    forged.back() ^= 1;
    std::vector<std::string> cursors{forged, *li.store().cursor(), std::string(12, 'x'), std::string(5000, '\xff')};
    for (const auto& cursor : cursors) {
        request.set_cursor(cursor);
        request.set_epoch(epoch);
        CHECK(county.ask(zhao, request).refusal().empty());
    }
    CHECK(*county.office().epoch() == epoch);
}

TEST_CASE("Twelve bytes of garbage anywhere are refused cleanly")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    test::SeededRandom chance(3);
    for (int i = 0; i < 200; ++i) {
        auto request = county.question(li);
        const std::string noise = chance.bytes(12);
        switch (i % 5) {
        case 0: request.set_pack(noise); break;
        case 1: request.set_pack(packForLine(noise)); break;
        case 2: request.set_epoch(noise); break;
        case 3: request.set_cursor(noise); break;
        default: {
            wire::Pushed pushed;
            auto& batch = *pushed.add_batches();
            batch.set_signature(noise);
            batch.add_changes()->set_header(noise);
            request.set_pack(packForLine(pushed.SerializeAsString()));
        }
        }
        const auto reply = county.ask(li, request);
        if (i % 5 == 4) CHECK(reply.receipts(0).refused() == "unreadable");
    }
    CHECK(county.office().exchange("zzz", county.question(li))->refusal() == "unknown");
    auto request = county.question(li);
    request.set_version(7);
    CHECK(county.ask(li, request).refusal() == "version");
}

TEST_CASE("A pack that says it is huge is refused before any memory is taken")
{
    const std::string bomb = packForLine(std::string(20U << 20U, '\0'));
    CHECK(bomb.size() < 10'000);
    CHECK(unpackFromLine(bomb, 16U << 20U).error().fault == Fault::kDamaged);
    CHECK(unpackFromLine(bomb, 32U << 20U)->size() == 20U << 20U);
    CHECK(unpackFromLine("", 10)->empty());
    CHECK_FALSE(unpackFromLine(bomb.substr(0, bomb.size() / 2), 32U << 20U));
}

TEST_CASE("A laptop that changes its unit sees the new one's cases from their beginning")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& zhao = county.device("zhao", "mediator", county.taohua);
    const Id id = li.save(aCase());
    county.meet(li, zhao);
    county.move(zhao, "mediator", county.liushu);
    county.meet(zhao);
    CHECK(holds(zhao, id));
}

TEST_CASE("Cards flow down, zero reports flow up, neither flows across")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& zhao = county.device("zhao", "mediator", county.taohua);
    auto& wang = county.device("wang", "chair", county.hekou);
    county.meet(li, zhao, wang);
    CHECK(li.store().records().ofKind(1).size() == 4);
    CHECK(zhao.store().records().ofKind(4).size() == 3);
    Screening zero;
    zero.set_round("routine");
    const Id report = li.save(zero);
    Setting rule;
    rule.set_key("visit.days");
    const Id setting = wang.save(rule);
    county.meet(li, wang, zhao, li);
    CHECK(holds(wang, report));
    CHECK_FALSE(holds(zhao, report));
    CHECK(holds(li, setting));
    CHECK(holds(zhao, setting));
    auto& far = county.device("far", "mediator", county.gaoping);
    county.meet(far);
    CHECK_FALSE(holds(far, setting));
}

TEST_CASE("The books are closed and opened again, and every cursor still holds")
{
    test::TemporaryFolder folder;
    test::HeldClock clock;
    test::SeededRandom random(1);
    const DeviceKey key = DeviceKey::make(random);
    test::Device li(1), ma(2);
    Id unit, id;
    for (int day = 0; day < 3; ++day) {
        auto ledger = SqliteLedger::open(folder.path() / "books.db", StoreKey());
        REQUIRE(ledger);
        auto office
            = Office::open({.ledger = **ledger, .key = key, .clock = clock, .random = random, .area = "510112"});
        REQUIRE(office);
        if (day == 0) unit = *(*office)->addUnit("510112101001");
        for (auto* device : {&li, &ma}) {
            kept::Device card;
            card.set_id(device->store().author().device.bytes());
            card.set_public_key(device->key.publicKey());
            card.set_unit(unit.bytes());
            card.set_role("mediator");
            if (day == 0) REQUIRE((*office)->welcome(card, {}));
        }
        id = li.save(aCase());
        for (auto* device : {&li, &ma}) {
            LoopbackLine line(**office, device->store().author().device);
            const auto report = SyncSession(device->store(), line).meet();
            CHECK(report.ended);
            CHECK(report.newEpoch == false);
        }
        CHECK(holds(ma, id));
    }
    auto ledger = SqliteLedger::open(folder.path() / "books.db", StoreKey());
    const DeviceKey other = DeviceKey::make(random);
    CHECK(Office::open({.ledger = **ledger, .key = other, .clock = clock, .random = random, .area = "510112"})
              .error()
              .fault
        == Fault::kWrongKey);
}

TEST_CASE("The county publishes a pack; every device has it after its next meeting, and loses it when it is taken back")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    county.meet(li);
    PackOffice packs(county.office());
    const std::string pack
        = R"({"beibao_pack":1,"name":"新规","version":1,"effective_from":"2020-01-01","entries":{"deadline.visit_days":9}})";
    const auto days = [&] {
        const RuleBook ours = *loadRuleBook(resourcesFolder() / "rules");
        return countyRules(li.store().records(), ours, {2099, 1, 1}).number("deadline.visit_days");
    };
    const auto usual = days();
    REQUIRE(packs.publish(pack));
    CHECK(*packs.publish(pack) == 0);
    county.meet(li);
    CHECK(days() == 9);
    const auto file = packs.sign(pack);
    REQUIRE(file);
    CHECK(signedBy(*Pack::parse(*file), county.office().publicKey()));
    CHECK_FALSE(packs.publish(R"({"beibao_pack":1})"));
    REQUIRE(packs.rollback("新规"));
    county.meet(li);
    CHECK(days() == usual);
    CHECK(packs.list()->find("新规") != std::string::npos);
    CHECK_FALSE(packs.rollback("新规"));
}
