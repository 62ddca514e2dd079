#include "sync/stick_courier.h"

#include "core/casework/verifying.h"
#include "core/store/correspondence.h"
#include "sync/server/stick_office.h"
#include "tests/support/county.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace beibao;
using beibao::test::aCase;
using beibao::test::aParty;
using beibao::test::County;
using beibao::test::TemporaryFolder;
using Laptop = beibao::test::Device;

namespace {

/// A stick, and the hands that carry it.
struct Pocket {
    TemporaryFolder folder;
    std::filesystem::path out = folder.path() / "work.beibao";
    std::filesystem::path back = folder.path() / "answer.beibao";
};

/// Somebody at a laptop with a stick in it.
struct Hands {
    explicit Hands(Laptop& laptop)
        : memory(laptop.store())
        , courier(StickCourier::of(
              laptop.store(), laptop.key, {laptop.store(), laptop.parcels(), memory, laptop.clock, laptop.random}))
    {
        if (!courier) FAIL(courier.error().detail);
    }
    StoredStickMemory memory;
    Result<StickCourier> courier;
};

Status take(Laptop& laptop, const std::filesystem::path& file)
{
    return Hands(laptop).courier->take(file).ended;
}

StickLoad load(Laptop& laptop, const Pocket& pocket)
{
    const auto load = Hands(laptop).courier->write(pocket.out);
    if (!load) FAIL(load.error().detail);
    return *load;
}

Result<StickAnswer> answer(County& county, const Pocket& pocket)
{
    return StickOffice(county.office()).answer(pocket.out, pocket.back);
}

void carryThere(County& county, const Pocket& pocket)
{
    const auto answered = answer(county, pocket);
    if (!answered) FAIL(answered.error().detail);
}

MeetingReport takeBack(Laptop& laptop, const Pocket& pocket)
{
    MeetingReport report = Hands(laptop).courier->take(pocket.back);
    if (!report.ended) FAIL(report.ended.error().detail);
    return report;
}

std::size_t waiting(Laptop& laptop)
{
    return laptop.store().outbox(0, 100U << 20U)->size();
}

bool holds(Laptop& laptop, const Id& id)
{
    return laptop.store().records().get(id).has_value();
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void put(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

} // namespace

TEST_CASE("A village without a link hands its work over by stick, and the receipt comes back on it")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& chair = county.device("chair", "chair", county.hekou);
    const Id id = li.save(aCase());
    li.save(aParty(id, "张三"));
    const Pocket pocket;
    CHECK(load(li, pocket).changes == 2);
    CHECK(waiting(li) == 2); // written is not received
    CHECK(carriedByStick(li.store().database()) > 0);

    carryThere(county, pocket);
    county.meet(chair);
    CHECK(holds(chair, id));
    chair.edit<Case>(id, [](Case& kept) { kept.set_title("排水沟"); });
    county.meet(chair);

    const auto report = takeBack(li, pocket);
    CHECK(report.sent == 2);
    CHECK(waiting(li) == 0);
    CHECK(carriedByStick(li.store().database()) == 0);
    CHECK(county.meetOne(li).received == 1); // what the chair wrote later comes by the next way that opens
}

TEST_CASE("What others wrote comes back on the stick, however much it is")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& wang = county.device("wang", "mediator", county.liushu);
    std::vector<Id> cases;
    for (int i = 0; i < 40; ++i) {
        Case big = aCase();
        std::string facts;
        for (int part = 0; part < 12'000; ++part)
            facts += li.random.bytes(1) == "a" ? "x" : std::to_string(li.random.below(1'000'000));
        big.set_facts(facts);
        cases.push_back(wang.save(big));
    }
    county.meet(wang);
    const Pocket pocket;
    load(li, pocket);
    carryThere(county, pocket);
    CHECK(takeBack(li, pocket).received >= 40);
    for (const auto& id : cases) CHECK(holds(li, id));
    CHECK(county.meetOne(li).received == 0); // the cursor came along
}

TEST_CASE("I6 a stick read twice, late, or after a meeting changes nothing more")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    const Id id = li.save(aCase());
    const Pocket first;
    load(li, first);
    county.meet(li); // a link opened on the way
    carryThere(county, first);
    carryThere(county, first);
    const std::string before = li.store().logicalDump();
    takeBack(li, first);
    takeBack(li, first);
    CHECK(li.store().logicalDump() == before);
    CHECK(waiting(li) == 0);
    li.edit<Case>(id, [](Case& kept) { kept.set_title("第二次"); });
    takeBack(li, first); // the old answer says nothing of this
    CHECK(waiting(li) == 1);
    CHECK(county.meetOne(li).sent == 1);
}

TEST_CASE("I10 an old answer cannot take a laptop back to a history it has left")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    county.meet(li);
    li.save(aCase());
    const Pocket pocket;
    load(li, pocket);
    carryThere(county, pocket);
    REQUIRE(county.office().beginEpoch());
    county.meet(li);
    const auto epoch = *li.store().epoch();
    const auto cursor = *li.store().cursor();
    takeBack(li, pocket);
    CHECK(*li.store().epoch() == epoch);
    CHECK(*li.store().cursor() == cursor);
    CHECK(waiting(li) == 0);
}

TEST_CASE("I2 a county that forgot what a stick brought is offered it again")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    county.meet(li);
    const auto backup = county.backup();
    const Id id = li.save(aCase());
    const Pocket pocket;
    load(li, pocket);
    carryThere(county, pocket);
    takeBack(li, pocket);
    REQUIRE(waiting(li) == 0);
    county.restore(backup);
    CHECK(county.meetOne(li).newEpoch);
    auto& chair = county.device("chair", "chair", county.hekou);
    county.meet(chair);
    CHECK(holds(chair, id));
}

TEST_CASE("Files go along on the stick, and are whole at the county")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    const Id id = li.save(aCase());
    std::string picture(300'000, '\0');
    for (std::size_t i = 0; i < picture.size(); ++i) picture[i] = static_cast<char>(i * 31 % 251);
    Attachment material;
    material.set_case_id(id.text());
    material.set_role("evidence");
    material.set_size(std::int64_t(picture.size()));
    material.set_sha256(sha256(picture).bytes());
    material.set_blob(li.blobs().put(picture)->text());
    li.save(material);
    county.meet(li); // the record has a place; its file has not gone
    const Pocket pocket;
    CHECK(load(li, pocket).files == 1);
    carryThere(county, pocket);
    REQUIRE(Correspondence(li.store().database()).count().files == 1);
    takeBack(li, pocket);
    CHECK(Correspondence(li.store().database()).count().files == 0);
    auto& chair = county.device("chair", "chair", county.hekou);
    county.meet(chair);
    county.carry(chair);
    CHECK(*chair.blobs().get(Id::parse(material.blob()).value_or(Id()), material.sha256()) == picture);
}

TEST_CASE("I8 a stick is read by nobody it was not written for")
{
    County county, other;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& wang = county.device("wang", "mediator", county.liushu);
    Case secret = aCase();
    secret.set_facts("谁也不该看到这一句");
    li.save(secret);
    const Pocket pocket;
    load(li, pocket);
    CHECK(bytesOf(pocket.out).find("谁也不该看到这一句") == std::string::npos);
    CHECK(answer(other, pocket).error().rule == "unknown");
    carryThere(county, pocket);
    CHECK(take(wang, pocket.back).error().rule == "addressee");
    CHECK(take(li, pocket.out).error().rule == "addressee"); // her own way out is no answer
}

TEST_CASE("A stick of a laptop that was revoked is put aside, and one of nobody's is refused")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    li.save(aCase());
    const Pocket pocket;
    load(li, pocket);
    REQUIRE(county.office().revoke(li.store().author().device));
    carryThere(county, pocket);
    CHECK(county.putAside() == std::vector<std::string>{"revoked"});
    CHECK(take(li, pocket.back).error().rule == "unknown");
    CHECK(waiting(li) == 1);
}

TEST_CASE("A practice store writes no stick")
{
    Laptop laptop(1);
    Author author = laptop.store().author();
    author.realm = wire::PRACTICE;
    REQUIRE(laptop.store().setAuthor(author));
    StoredStickMemory memory(laptop.store());
    const auto courier = StickCourier::of(
        laptop.store(), laptop.key, {laptop.store(), laptop.parcels(), memory, laptop.clock, laptop.random});
    REQUIRE_FALSE(courier);
    CHECK(courier.error().rule == "practice");
}

TEST_CASE("I18 a bundle that is cut anywhere, or changed in any byte, is refused and nothing of it is taken in")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    li.save(aCase());
    const Pocket pocket;
    load(li, pocket);
    const std::string whole = bytesOf(pocket.out);
    const auto end = county.ledger.end()->position;
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        put(pocket.out, whole.substr(0, size));
        CHECK_FALSE(answer(county, pocket));
    }
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1 << at % 8);
        put(pocket.out, changed);
        if (answer(county, pocket)) FAIL("byte " << at << " may be changed");
    }
    CHECK(county.ledger.end()->position == end);
    CHECK_FALSE(std::filesystem::exists(pocket.back));
    put(pocket.out, whole);
    CHECK(answer(county, pocket));
}

TEST_CASE("A stick that is full or read-only leaves no half bundle, and the work waits on")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    li.save(aCase());
    const auto load = Hands(li).courier->write("/proc/nowhere/work.beibao");
    REQUIRE_FALSE(load);
    CHECK(waiting(li) == 1);
    CHECK(carriedByStick(li.store().database()) == 0);
}
