// A laptop that comes back from a backup meets its county again. Nothing is lost that anybody still has, nothing is
// written over, and no number is given twice (I11).
#include "core/backup/restore.h"
#include "core/casework/number_blocks.h"
#include "tests/support/county.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace beibao;
using namespace beibao::test;

namespace {

/// A laptop as a person has it: a store in a folder, and sticks.
class Laptop {
public:
    Laptop(County& county, std::uint64_t seed)
        : county_(county)
        , random_(seed)
    {
        auto made
            = StoreFolder::create(folder_.path() / "0", kPassphrase, wire::REAL, outside(), SlotCost::kCheapForTests);
        REQUIRE(made);
        store_ = *std::move(made);
        Author author = store().author();
        author.county = "510112";
        author.unit = county.liushu;
        author.person = Id::make(random_);
        REQUIRE(store().setAuthor(author));
        REQUIRE(store().setMeta("county_device", county.office().device().bytes()));
        REQUIRE(store().setMeta("county_key", county.office().publicKey()));
        kept::Device card;
        card.set_id(author.device.bytes());
        card.set_public_key(store_->deviceKey().publicKey());
        card.set_unit(county.liushu.bytes());
        card.set_role("mediator");
        card.set_incarnation(author.incarnation);
        REQUIRE(county.office().welcome(card, {}));
    }
    Store& store() { return store_->store(); }
    Id save(const google::protobuf::Message& record, const Id& id = {})
    {
        auto saved = store().save({Entry::of(record, id)});
        REQUIRE(saved);
        return saved->ids.front();
    }
    MeetingReport meet()
    {
        LoopbackLine line(county_.office(), store().author().device);
        const NumbersWanted wanted{2026, {}, static_cast<std::uint32_t>(numbers())};
        MeetingReport report = SyncSession(store(), line).meet(wanted);
        if (!report.ended) FAIL(report.ended.error().detail);
        const auto epoch = store().epoch();
        REQUIRE(epoch);
        BlobSession(store_->parcels(), line, wire::REAL, *epoch).meet();
        return report;
    }
    /// How many numbers of its blocks are left to it.
    int numbers() { return NumberBlocks(store().records(), store().author(), 2026).left(); }
    bool holds(const Id& id) { return store().records().get(id).has_value(); }
    std::string facts(const Id& id) { return store().records().get(id)->as<Case>().facts(); }

    std::filesystem::path backUp()
    {
        const auto file = folder_.path() / ("stick-" + std::to_string(++sticks_) + ".bbk");
        auto moment = StoreMoment::of(*store_, county_.clock, random_);
        REQUIRE(moment);
        REQUIRE(makeBackup(**moment, file, {}));
        return file;
    }
    /// What a backup becomes: another folder on another disk.
    std::unique_ptr<StoreFolder> revived(const std::filesystem::path& backup)
    {
        const auto into = folder_.path() / std::to_string(++folders_);
        const auto key = keyOfBackup(backup, kPassphrase);
        REQUIRE(key);
        REQUIRE(restoreBackup({backup, into, {}}, *key, outside()));
        auto opened = StoreFolder::open(into, kPassphrase, outside());
        if (!opened) FAIL(opened.error().detail);
        return *std::move(opened);
    }
    /// The disk dies; a backup takes its place.
    void comeBackFrom(const std::filesystem::path& backup) { store_ = revived(backup); }
    /// Works on with the other store; answers the one before.
    std::unique_ptr<StoreFolder> swap(std::unique_ptr<StoreFolder> other)
    {
        std::swap(store_, other);
        return other;
    }

private:
    static constexpr auto kPassphrase = "山里的雨";
    StoreFolder::Outside outside() { return {.clock = county_.clock, .random = random_}; }

    County& county_;
    SeededRandom random_;
    TemporaryFolder folder_;
    std::unique_ptr<StoreFolder> store_;
    int sticks_ = 0;
    int folders_ = 0;
};

/// The records, but for blocks of numbers, which are told only to whom they are given.
std::string contents(Store& store)
{
    std::istringstream lines(store.logicalDump());
    std::string out;
    for (std::string line; std::getline(lines, line);)
        if (line.find(" 5 ") == std::string::npos) out += line + '\n';
    return out;
}

void checkSameEverywhere(Laptop& li, test::Device& ma, County& county)
{
    county.meet(ma);
    li.meet();
    county.meet(ma);
    CHECK(contents(li.store()) == contents(ma.store()));
    for (const auto& why : county.putAside()) CHECK(why == "held");
}

} // namespace

TEST_CASE("I11 a backup from before newer work was sent: the county gives that work back, and work goes on")
{
    County county;
    Laptop li(county, 3);
    test::Device& ma = county.device("ma", "mediator", county.liushu);
    const Id id = li.save(aCase());
    li.meet();
    const auto backup = li.backUp();
    Case later = aCase();
    later.set_facts("已各退一尺，写好了协议。");
    li.save(later, id);
    const Id party = li.save(aParty(id, "张三"));
    li.meet();

    li.comeBackFrom(backup);
    CHECK_FALSE(li.holds(party));
    const Id after = li.save(aParty(id, "李四"));
    li.meet();
    CHECK(li.holds(party));
    CHECK(li.facts(id) == "已各退一尺，写好了协议。");
    CHECK(li.holds(after));
    CHECK(li.store().outbox(0, SIZE_MAX)->empty());
    checkSameEverywhere(li, ma, county);
    CHECK(county.ledger.log().back().remark.empty()); // no fork: another incarnation
}

TEST_CASE("I11 what was not sent when the backup was made is sent by what comes out of it, once")
{
    County county;
    Laptop li(county, 4);
    test::Device& ma = county.device("ma", "mediator", county.liushu);
    const Id id = li.save(aCase());
    li.meet();
    const Id unsent = li.save(aParty(id, "张三"));
    const auto backup = li.backUp();
    SECTION("the laptop was lost before it met the county again") { }
    SECTION("the laptop had sent it after all")
    {
        li.meet();
    }
    li.comeBackFrom(backup);
    li.meet();
    county.meet(ma);
    CHECK(ma.store().records().get(unsent));
    CHECK(ma.store().records().ofKind(Schema::get().kind("Party")->number).size() == 1);
    CHECK(li.store().outbox(0, SIZE_MAX)->empty());
    checkSameEverywhere(li, ma, county);
}

TEST_CASE("I11 two copies of one backup both go on; both are heard, and share neither a change nor a number")
{
    County county;
    Laptop li(county, 5);
    test::Device& ma = county.device("ma", "mediator", county.liushu);
    const Id id = li.save(aCase());
    li.meet();
    REQUIRE(li.numbers() > 0);
    const auto backup = li.backUp();
    auto original = li.swap(li.revived(backup));
    CHECK(li.numbers() == 0); // those of the block belong to the one it was given to
    const Id ofTheCopy = li.save(aParty(id, "张三"));
    li.meet();
    CHECK(li.numbers() > 0);
    auto copy = li.swap(std::move(original));
    const Id ofTheOriginal = li.save(aParty(id, "李四"));
    li.meet();
    auto kept = li.swap(std::move(copy));
    const Id again = li.save(aParty(id, "王五"));
    li.meet();
    county.meet(ma);
    for (const Id& one : {ofTheCopy, ofTheOriginal, again}) CHECK(ma.store().records().get(one));
    for (const auto& entry : county.ledger.log()) CHECK(entry.remark != "fork");
    checkSameEverywhere(li, ma, county);
    li.swap(std::move(kept));
    checkSameEverywhere(li, ma, county);
}

TEST_CASE("I3 two copies changed the same words: both are kept, and a person chooses")
{
    County county;
    Laptop li(county, 6);
    const Id id = li.save(aCase());
    li.meet();
    const auto backup = li.backUp();
    Case ours = aCase();
    ours.set_facts("以水沟为界");
    li.save(ours, id);
    li.meet();
    auto original = li.swap(li.revived(backup));
    Case theirs = aCase();
    theirs.set_facts("各退一尺");
    li.save(theirs, id);
    li.meet();
    CHECK(li.store().records().openChoices(0).size() == 1);
    li.swap(std::move(original));
    li.meet();
    CHECK(li.store().records().openChoices(0).size() == 1);
}
