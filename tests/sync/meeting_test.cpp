#include "core/schema/housekeeping.pb.h"
#include "sync/packs.h"
#include "tests/support/county.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using beibao::test::aCase;
using beibao::test::aParty;
using beibao::test::BreakingLine;
using beibao::test::County;

namespace {

using Texts = std::vector<std::string>;

/// The texts that stand side by side in a field, the shown one first.
Texts openChoice(test::Device& device, std::uint32_t group)
{
    Texts out;
    for (const auto& choice : device.store().records().openChoices(0)) {
        if (choice.group != group) continue;
        for (const auto& value : choice.values) {
            Case shown;
            shown.ParseFromString(value.fields.encode());
            out.push_back(shown.facts());
        }
    }
    return out;
}

bool holds(test::Device& device, const Id& id)
{
    return device.store().records().get(id).has_value();
}

} // namespace

TEST_CASE("Two mediators word the same agreement apart; neither text is lost")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& ma = county.device("ma", "mediator", county.liushu);
    const Id id = li.save(aCase());
    county.meet(li, ma);

    li.edit<Case>(id, [](Case& c) { c.set_facts("各退一尺"); });
    ma.clock.advance(60'000);
    ma.edit<Case>(id, [](Case& c) { c.set_facts("以水沟为界"); });
    county.meet(li, ma, li);

    CHECK(openChoice(li, Case::kFactsFieldNumber) == Texts{"以水沟为界", "各退一尺"});
    // Number blocks are addressed to each; the case is the same for both.
    CHECK(li.record(id).fields == ma.record(id).fields);
    CHECK(li.record(id).heads.encode() == ma.record(id).heads.encode());
}

TEST_CASE("A day's work goes in one question, and nothing to say costs one small one")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    county.meet(li);
    for (int i = 0; i < 20; ++i) {
        const Id id = li.save(aCase());
        li.save(aParty(id, "张三"));
        li.save(aParty(id, "李四", "respondent"));
        li.edit<Case>(id, [](Case& c) { c.set_facts("当日经过，双方各执一词，约定次日再谈。"); });
    }
    const auto day = county.meetOne(li);
    CHECK(day.sent == 80);
    CHECK(day.roundTrips <= 2);
    CHECK(li.store().outbox(0, SIZE_MAX)->empty());

    const auto nothing = county.meetOne(li);
    CHECK(nothing.roundTrips == 1);
    CHECK(nothing.bytesOut <= 1024);
    CHECK(nothing.bytesIn <= 1024);
    CHECK(nothing.received == 0);
}

TEST_CASE("I2 no receipt before the county has committed, and a lost answer is asked for again")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    const Id id = li.save(aCase());

    const auto direct = county.line(li);
    BreakingLine cutBefore(*direct);
    cutBefore.cutQuestion(1);
    CHECK(county.meetOver(li, cutBefore).ended.error().fault == Fault::kOffline);
    CHECK(li.store().outbox(0, SIZE_MAX)->size() == 1);

    BreakingLine cutAfter(*direct);
    cutAfter.cutAnswer(1);
    CHECK_FALSE(county.meetOver(li, cutAfter).ended);
    CHECK(li.store().outbox(0, SIZE_MAX)->size() == 1);
    const auto size = county.ledger.log().size();

    const auto report = county.meetOne(li);
    CHECK(report.sent == 1);
    CHECK(li.store().outbox(0, SIZE_MAX)->empty());
    CHECK(county.ledger.log().size() == size); // I6: the second time counts for nothing
    CHECK(li.record(id).as<Case>().title() == aCase().title());
}

TEST_CASE("A meeting cut after every answer ends where an uncut one ends")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& ma = county.device("ma", "mediator", county.liushu);
    for (int i = 0; i < 40; ++i) {
        Case big = aCase();
        std::string facts;
        for (int k = 0; k < 400; ++k) facts += li.random.bytes(1)[0] < 64 ? "甲" : "乙";
        big.set_facts(facts);
        li.save(big);
    }
    const auto direct = county.line(li);
    int meetings = 0;
    for (bool done = false; !done; ++meetings) {
        BreakingLine line(*direct);
        line.cutQuestion(2);
        SyncSession session(li.store(), line);
        done = session.meet().ended && li.store().outbox(0, 1)->empty();
        REQUIRE(meetings < 50);
    }
    county.meet(li, ma);
    CHECK(ma.store().records().ofKind(10, 1000).size() == 40);
}

TEST_CASE("A line that breaks is asked in small pieces, which grow again while it holds")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    const auto direct = county.line(li);
    BreakingLine line(*direct);
    line.cutQuestion(1);
    SyncSession session(li.store(), line);
    CHECK_FALSE(session.meet().ended);
    CHECK(session.pieceBytes() <= 8192);
    line.cutQuestion(0);
    for (int i = 0; i < 5; ++i) CHECK(session.meet().ended);
    CHECK(session.pieceBytes() == 64U << 10U); // not at once to the size that broke
    for (int i = 0; i < 20; ++i) CHECK(session.meet().ended);
    CHECK(session.pieceBytes() == 256U << 10U);
}

TEST_CASE("A line that broke once carries the rest of the meeting in smaller pieces")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    for (int i = 0; i < 60; ++i) {
        Case big = aCase();
        big.set_facts(toHex(li.random.bytes(6000)));
        li.save(big);
    }
    const auto direct = county.line(li);
    BreakingLine line(*direct);
    line.cutOnce(2);
    const auto report = county.meetOver(li, line);
    CHECK(report.ended);
    CHECK(report.sent == 60);
    CHECK(li.store().outbox(0, SIZE_MAX)->empty());
}

TEST_CASE("What is asked for ahead of time arrives whole and in order, also when the line breaks between")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& ma = county.device("ma", "mediator", county.liushu);
    for (int i = 0; i < 120; ++i) {
        Case big = aCase();
        big.set_facts(toHex(li.random.bytes(3000)));
        li.save(big);
    }
    county.meet(li);
    const auto direct = county.line(ma);
    for (const int cut : {1, 3, 0}) { // breaks at once, then in the middle of the copy, then never
        BreakingLine line(*direct, true);
        SyncSession session(ma.store(), line);
        line.cutQuestion(1);
        CHECK_FALSE(session.meet().ended); // so that it asks for little at a time
        line.cutQuestion(cut == 0 ? 0 : cut + 1);
        CHECK(bool(session.meet().ended) == (cut == 0));
    }
    CHECK(ma.store().records().ofKind(10).size() == 120);
    county.meet(ma);
    const auto again = county.meetOne(ma);
    CHECK(again.received == 0);
    CHECK(again.roundTrips == 1);
}

TEST_CASE("The township sees the village's case; the next village gets not a byte of it")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& wang = county.device("wang", "chair", county.hekou);
    auto& zhao = county.device("zhao", "mediator", county.taohua);
    auto& admin = county.device("admin", "admin", county.hekou);
    county.meet(wang, zhao, admin);
    const Id id = li.save(aCase());
    const Id party = li.save(aParty(id, "张三"));
    county.meet(li, wang);
    CHECK(holds(wang, id));
    CHECK(holds(wang, party));

    for (auto* other : {&zhao, &admin}) {
        const auto direct = county.line(*other);
        BreakingLine line(*direct);
        const auto report = county.meetOver(*other, line);
        CHECK(report.received == 0);
        CHECK(line.answers().front().pack().empty());
        CHECK_FALSE(holds(*other, id));
    }
}

TEST_CASE("Practice is refused whole, before anything of it is read")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    Author author = li.store().author();
    author.realm = wire::PRACTICE;
    REQUIRE(li.store().setAuthor(author));
    li.save(aCase());
    const auto size = county.ledger.log().size();
    const auto direct = county.line(li);
    const auto report = county.meetOver(li, *direct);
    CHECK(report.ended.error().rule == "practice");
    CHECK(report.sent == 0);
    CHECK(county.ledger.log().size() == size);

    wire::ExchangeRequest request = county.question(li);
    request.set_realm(wire::PRACTICE);
    request.set_pack("not even a pack");
    CHECK(county.ask(li, request).refusal() == "practice");
}

TEST_CASE("A practice change in a real meeting is put aside")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    Author author = li.store().author();
    author.realm = wire::PRACTICE;
    REQUIRE(li.store().setAuthor(author));
    li.save(aCase());
    author.realm = wire::REAL;
    REQUIRE(li.store().setAuthor(author));
    CHECK(county.meetOne(li).refused == 1);
    CHECK(county.putAside() == std::vector<std::string>{"realm"});
}

TEST_CASE("One refused batch does not keep the others")
{
    County county;
    auto& finance = county.device("finance", "finance", county.liushu);
    county.meet(finance);
    finance.save(aCase()); // not hers to write
    AuditEntry audit;
    audit.set_what("export");
    finance.save(audit);
    const auto report = county.meetOne(finance);
    CHECK(report.refused == 1);
    CHECK(report.sent == 1);
    CHECK(county.putAside() == std::vector<std::string>{"role"});
    CHECK(finance.store().outbox(0, SIZE_MAX)->empty());
}

TEST_CASE("A stranger's work on a case is refused, and looks no different from nonsense")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& zhao = county.device("zhao", "mediator", county.taohua);
    const Id id = li.save(aCase());
    county.meet(li);
    zhao.save(aParty(id, "不速之客"));
    CHECK(county.meetOne(zhao).refused == 1);
    county.meet(li);
    CHECK(li.store().records().ofKind(12, 10).empty());
}

TEST_CASE("What belongs to a case nobody knows yet is held and comes out with the case")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& ma = county.device("ma", "mediator", county.liushu);
    const Id id = li.save(aCase());
    ma.hear(li); // by stick
    const Id party = ma.save(aParty(id, "张三"));
    // Only what ma wrote herself goes first.
    wire::Pushed pushed;
    const auto waiting = ma.store().outbox(0, SIZE_MAX);
    *pushed.add_batches() = waiting->back().batch.toWire();
    wire::ExchangeRequest request = county.question(ma);
    request.set_pack(pushed.SerializeAsString().empty() ? "" : packForLine(pushed.SerializeAsString()));
    const auto reply = county.ask(ma, request);
    REQUIRE(reply.receipts_size() == 1);
    CHECK(reply.receipts(0).position() > 0);
    CHECK(county.putAside() == std::vector<std::string>{"held"});
    auto& wang = county.device("wang", "chair", county.hekou);
    county.meet(wang);
    CHECK_FALSE(holds(wang, party));
    county.meet(li, wang);
    CHECK(holds(wang, party));
}

TEST_CASE("Two copies of one store lose nothing, and the fork is marked")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& ma = county.device("ma", "mediator", county.liushu);
    const Id id = li.save(aCase());
    county.meet(li);

    // A twin with the same key, incarnation and numbers writes something else.
    test::Device twin(5, county.liushu);
    twin.key = li.key;
    REQUIRE(twin.store().setAuthor(li.store().author()));
    const Id other = twin.save(aCase());
    county.meet(twin, ma);
    CHECK(holds(ma, id));
    CHECK(holds(ma, other));
    CHECK(county.ledger.log().back().remark == "fork");
}

TEST_CASE("A laptop set back to an old copy gets its own later work again and goes on after it")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    const Id id = li.save(aCase());
    const Id later = li.save(aParty(id, "张三"));
    county.meet(li);
    test::Device copy(5, county.liushu);
    copy.key = li.key;
    REQUIRE(copy.store().setAuthor(li.store().author()));
    county.meet(copy);
    CHECK(holds(copy, id));
    CHECK(holds(copy, later));
    copy.save(aParty(id, "李四"));
    county.meet(copy);
    CHECK(county.ledger.log().back().remark.empty());
}
