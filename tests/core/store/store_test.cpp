#include "core/store/store.h"

#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>

using namespace beibao;
using namespace beibao::test;

TEST_CASE("What was saved is there after the power came back")
{
    Device laptop(1);
    const Id id = laptop.save(aCase());
    laptop.reopen();
    CHECK(laptop.record(id).as<Case>().title() == "张三与李四排水纠纷");
}

TEST_CASE("Saving what is already there writes nothing")
{
    Device laptop(1);
    const Id id = laptop.save(aCase());
    const auto again = laptop.store().save({Entry::of(aCase(), id)});
    REQUIRE(again);
    CHECK(again->changed.empty());
    CHECK(laptop.store().records().history(id).size() == 1);
}

TEST_CASE("An edit records only the fields that differ")
{
    Device laptop(1);
    const Id id = laptop.save(aCase());
    laptop.edit<Case>(id, [](Case& c) { c.set_place("村委会"); });
    const auto history = laptop.store().records().history(id);
    REQUIRE(history.size() == 2);
    REQUIRE(history.back().head().groups_size() == 1);
    CHECK(history.back().head().groups(0).group() == Case::kPlaceFieldNumber);
}

TEST_CASE("The parts of a promise are written together")
{
    Device laptop(1);
    const Id caseId = laptop.save(aCase());
    Obligation promise;
    promise.set_case_id(caseId.text());
    promise.set_amount_fen(350000);
    promise.set_due_on("2026-12-31");
    const Id id = laptop.save(promise);
    laptop.edit<Obligation>(id, [](Obligation& o) { o.set_due_on("2027-01-31"); });
    const auto change = laptop.store().records().history(id).back();
    const auto values = FieldMap::parse(change.values());
    CHECK_FALSE(values->get(Obligation::kAmountFenFieldNumber).empty());
}

TEST_CASE("Two mediators word the same facts apart; neither text is lost")
{
    Device li(1), ma(2);
    const Id id = li.save(aCase());
    ma.hear(li);

    li.edit<Case>(id, [](Case& c) { c.set_facts("各退一尺"); });
    ma.clock.advance(60'000);
    ma.edit<Case>(id, [](Case& c) { c.set_facts("以水沟为界"); });
    ma.hear(li);
    li.hear(ma);

    CHECK(li.store().logicalDump() == ma.store().logicalDump());
    CHECK(li.record(id).as<Case>().facts() == "以水沟为界");
    const auto choices = li.store().records().openChoices(0);
    REQUIRE(choices.size() == 1);
    CHECK(choices[0].group == Case::kFactsFieldNumber);
    CHECK(choices[0].values.size() == 2);
}

TEST_CASE("One is chosen and the question is answered everywhere")
{
    Device li(1), ma(2);
    const Id id = li.save(aCase());
    ma.hear(li);
    li.edit<Case>(id, [](Case& c) { c.set_facts("各退一尺"); });
    ma.edit<Case>(id, [](Case& c) { c.set_facts("以水沟为界"); });
    li.hear(ma);
    ma.hear(li);

    const auto choices = li.store().records().openChoices(0);
    REQUIRE(li.store().choose(choices[0].values[1].change));
    ma.hear(li);
    CHECK(li.store().records().openChoices(0).empty());
    CHECK(ma.store().records().openChoices(0).empty());
    CHECK(ma.record(id).as<Case>().facts() == li.record(id).as<Case>().facts());
    CHECK(li.store().logicalDump() == ma.store().logicalDump());
}

TEST_CASE("Different fields changed apart merge by themselves")
{
    Device li(1), ma(2);
    const Id id = li.save(aCase());
    ma.hear(li);
    li.edit<Case>(id, [](Case& c) { c.set_place("村委会"); });
    ma.edit<Case>(id, [](Case& c) { c.set_difficulty("simple"); });
    li.hear(ma);
    CHECK(li.record(id).as<Case>().place() == "村委会");
    CHECK(li.record(id).as<Case>().difficulty() == "simple");
    CHECK(li.store().records().openChoices(0).empty());
}

TEST_CASE("The same words in full width are not a choice, and a superscript is not a digit")
{
    Device li(1), ma(2);
    const Id id = li.save(aCase());
    ma.hear(li);
    li.edit<Case>(id, [](Case& c) { c.set_place("３组 102"), c.set_facts("宽10²尺"); });
    ma.edit<Case>(id, [](Case& c) { c.set_place("3组　102"), c.set_facts("宽102尺"); });
    li.hear(ma);
    const auto choices = li.store().records().openChoices(0);
    REQUIRE(choices.size() == 1);
    CHECK(choices[0].group == Case::kFactsFieldNumber);
}

TEST_CASE("One empties a field that another filled: that is a choice, whoever comes first")
{
    Device li(1), ma(2);
    const Id id = li.save(aCase());
    ma.hear(li);
    li.edit<Case>(id, [](Case& c) { c.clear_title(); });
    ma.edit<Case>(id, [](Case& c) { c.set_title("排水沟纠纷"); });
    const Arrival before = li.everything();
    li.hear(ma);
    REQUIRE(ma.store().arrive(before));
    for (Device* device : {&li, &ma}) {
        const auto choices = device->store().records().openChoices(0);
        REQUIRE(choices.size() == 1);
        CHECK(choices[0].values.size() == 2);
        CHECK(device->store().choose(choices[0].values[1].change));
    }
}

TEST_CASE("A pull while a form is open does not enlarge what the save replaces")
{
    Device li(1), ma(2);
    const Id id = li.save(aCase());
    ma.hear(li);
    const Seen opened = li.store().records().seen(li.record(id));
    Case form = li.record(id).as<Case>();
    ma.edit<Case>(id, [](Case& c) { c.set_facts("以水沟为界"); });
    li.hear(ma);
    form.set_facts("各退一尺");
    li.saveSeen(form, id, opened);
    CHECK(li.store().records().openChoices(0).size() == 1);
}

TEST_CASE("I5 any order of arrival gives the same store, and rebuilding changes nothing")
{
    Device li(1), ma(2);
    const Id id = li.save(aCase());
    ma.hear(li);
    const Id party = li.save(aParty(id, "张三"));
    for (int i = 0; i < 4; ++i) {
        li.edit<Case>(id, [i](Case& c) { c.set_facts("甲说" + std::to_string(i)); });
        ma.edit<Case>(id, [i](Case& c) { c.set_facts("乙说" + std::to_string(i)), c.set_place(std::to_string(i)); });
        if (i == 1) ma.hear(li);
    }
    li.edit<Party>(party, [](Party& p) { p.set_phone("13900004321"); });
    Arrival all = li.everything();
    for (auto& served : ma.everything().batches) all.batches.push_back(std::move(served));
    li.hear(ma);

    SeededRandom random(9);
    for (int round = 0; round < 12; ++round) {
        for (std::size_t i = all.batches.size(); i > 1; --i)
            std::swap(all.batches[i - 1], all.batches[random.below(i)]);
        Device other(100 + static_cast<std::uint64_t>(round));
        for (const auto& served : all.batches) {
            Arrival one;
            one.batches.push_back(served);
            REQUIRE(other.store().arrive(one));
            REQUIRE(other.store().arrive(one)); // twice is the same as once
        }
        REQUIRE(other.store().logicalDump() == li.store().logicalDump());
        REQUIRE(other.store().rebuild());
        REQUIRE(other.store().logicalDump() == li.store().logicalDump());
    }
}

TEST_CASE("I15 a field of a newer program is kept, shown to nobody, and passed on")
{
    Device newer(1), older(2), third(3);
    Case dispute = aCase();
    dispute.GetReflection()->MutableUnknownFields(&dispute)->AddLengthDelimited(77, "来自明年");
    Entry entry = Entry::of(dispute);
    entry.fields.push_back(77);
    const auto saved = newer.store().save({entry});
    REQUIRE(saved);
    older.hear(newer);
    older.edit<Case>(saved->ids[0], [](Case& c) { c.set_place("村委会"); });
    Arrival restored;
    restored.epoch = "another county history";
    REQUIRE(older.store().arrive(restored)); // now it offers everything it holds
    third.hear(older);
    CHECK(third.record(saved->ids[0]).fields.get(77).ends_with("来自明年"));
}

TEST_CASE("A fact is written once")
{
    Device laptop(1);
    const Id caseId = laptop.save(aCase());
    Notice notice;
    notice.set_case_id(caseId.text());
    const Id id = laptop.save(notice);
    notice.set_how("oral");
    CHECK(laptop.store().save({Entry::of(notice, id)}).error().fault == Fault::kUsage);
}

TEST_CASE("All entries of a save are kept, or none")
{
    Device laptop(1);
    const Id caseId = laptop.save(aCase());
    Notice notice;
    notice.set_case_id(caseId.text());
    const Id fact = laptop.save(notice);
    const auto before = laptop.store().logicalDump();
    CHECK_FALSE(laptop.store().save({Entry::of(aParty(caseId, "李四")), Entry::of(notice, fact)}));
    CHECK(laptop.store().logicalDump() == before);
    laptop.save(aParty(caseId, "王五"));
    laptop.reopen();
}

TEST_CASE("Every own change follows on the one before, whatever failed in between")
{
    Device laptop(1);
    const Id id = laptop.save(aCase());
    for (int i = 0; i < 5; ++i) laptop.edit<Case>(id, [i](Case& c) { c.set_place(std::to_string(i)); });
    const auto history = laptop.store().records().history(id);
    for (std::size_t i = 1; i < history.size(); ++i) {
        CHECK(history[i].head().prev() == history[i - 1].fullHash().view());
        CHECK(history[i].head().number() == history[i - 1].head().number() + 1);
    }
}

TEST_CASE("I2 a change leaves the outbox on the county's receipt only, and comes back with a new epoch")
{
    Device laptop(1);
    laptop.save(aCase());
    const auto waiting = laptop.store().outbox(0, SIZE_MAX);
    REQUIRE(waiting->size() == 1);
    Arrival receipt;
    receipt.epoch = "e1";
    receipt.receipts.push_back({waiting->front().row, 5, {}});
    REQUIRE(laptop.store().arrive(receipt));
    CHECK(laptop.store().outbox(0, SIZE_MAX)->empty());
    CHECK(*laptop.store().newestReceipt() == 5);

    Arrival restored;
    restored.epoch = "e2";
    REQUIRE(laptop.store().arrive(restored));
    CHECK(laptop.store().outbox(0, SIZE_MAX)->size() == 1);
    CHECK(laptop.store().cursor()->empty());
}

TEST_CASE("A plain SQLite file is not a store, and stays as it is")
{
    TemporaryFolder folder;
    const auto file = folder.path() / "store.db";
    const std::string plain = "SQLite format 3" + std::string(1, '\0') + std::string(4000, 'x');
    std::ofstream(file, std::ios::binary) << plain;
    HeldClock clock;
    SeededRandom random(1);
    const auto opened = Store::open({.file = file, .key = {}, .clock = clock, .random = random});
    CHECK(opened.error().fault == Fault::kDamaged);
    std::ifstream in(file, std::ios::binary);
    CHECK(std::string(std::istreambuf_iterator<char>(in), {}) == plain);
}

TEST_CASE("I18 a flipped byte is damage, never an empty store")
{
    Device laptop(1);
    for (int i = 0; i < 30; ++i) laptop.save(aCase());
    laptop.store().idle();
    const auto file = laptop.folder.path() / "store.db";
    std::fstream bytes(file, std::ios::binary | std::ios::in | std::ios::out);
    for (const std::streamoff at : {100, 5000, 9000}) {
        bytes.seekp(at);
        bytes.put('\x5a');
    }
    bytes.close();
    TemporaryFolder elsewhere;
    std::filesystem::copy(file, elsewhere.path() / "store.db");
    Database::Mode mode = Database::Mode::kWrite;
    StoreKey key;
    SeededRandom random(1);
    static_cast<void>(DeviceKey::make(random));
    random.fill(key.bytes.data(), key.bytes.size());
    const auto opened = Database::open(elsewhere.path() / "store.db", key, mode);
    CHECK(opened.error().fault == Fault::kDamaged);
}

TEST_CASE("A store that ends before its last saved change says so")
{
    Device laptop(1);
    laptop.save(aCase());
    laptop.store().idle();
    TemporaryFolder copies;
    const auto file = laptop.folder.path() / "store.db";
    std::filesystem::copy(file, copies.path() / "old.db");
    laptop.save(aCase());
    laptop.store().idle();
    std::filesystem::copy(copies.path() / "old.db", file, std::filesystem::copy_options::overwrite_existing);
    StoreKey key;
    SeededRandom random(1);
    static_cast<void>(DeviceKey::make(random));
    random.fill(key.bytes.data(), key.bytes.size());
    HeldClock clock;
    const auto opened = Store::open({.file = file, .key = key, .clock = clock, .random = random});
    CHECK(opened.error().fault == Fault::kDamaged);
}

TEST_CASE("What is saved at once is signed case by case, in pieces that travel")
{
    Device laptop(1);
    const Id first = laptop.save(aCase()), second = laptop.save(aCase());
    std::vector<Entry> entries;
    for (int i = 0; i < 600; ++i) {
        Party party;
        party.set_case_id((i % 2 == 0 ? first : second).text());
        party.set_name("第" + std::to_string(i) + "人");
        party.set_address(std::string(2000, 'x'));
        entries.push_back(Entry::of(party));
    }
    REQUIRE(laptop.store().save(entries));

    const auto waiting = *laptop.store().outbox(0, 64U << 20U);
    REQUIRE(waiting.size() < 2 + 600 / 50);
    for (const auto& outgoing : waiting) CHECK(outgoing.batch.toWire().ByteSizeLong() < (1U << 20U));
    CHECK(laptop.store().records().ofCase(first).size() == 301);
    CHECK(laptop.store().records().ofCase(second).size() == 301);
}

TEST_CASE("A text too long to travel is refused, and nothing of the lot is kept")
{
    Device laptop(1);
    Case endless = aCase();
    endless.set_facts(std::string(2U << 20U, 'x'));
    const auto saved = laptop.store().save({Entry::of(aCase()), Entry::of(endless)});
    REQUIRE_FALSE(saved);
    CHECK(saved.error().fault == Fault::kUsage);
    CHECK(laptop.store().records().all().empty());
    CHECK_FALSE(laptop.save(aCase()).empty());
}
