#include "core/identity/device_key.h"
#include "core/schema/housekeeping.pb.h"
#include "core/store/scratch.h"
#include "core/store/store.h"
#include "tests/support/crash_vfs.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>
#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace beibao::test {

namespace {

constexpr auto kFile = "/crash/store.db";
constexpr int kCommits = 150;
constexpr std::size_t kImages = 30'000; // about 75 s of one core; BEIBAO_CRASH_IMAGES asks for more or fewer

std::size_t imagesWanted()
{
    const char* asked = std::getenv("BEIBAO_CRASH_IMAGES");
    return asked != nullptr ? std::strtoull(asked, nullptr, 10) : kImages;
}

/// What a store needs from outside, the same in every run.
struct Outside {
    HeldClock clock;
    SeededRandom random{11};
    DeviceKey key = DeviceKey::make(random);

    StoreSetup setup(const char* vfs)
    {
        StoreKey storeKey;
        storeKey.bytes.fill(7);
        return {.file = kFile, .key = storeKey, .clock = clock, .random = random, .signer = &key, .vfs = vfs};
    }
};

Author anAuthor()
{
    Author author;
    author.device = Id::fromBytes("device-of-a-test");
    author.incarnation = 1;
    author.unit = Id::fromBytes("village-committe");
    author.person = Id::fromBytes("mediator-mediato");
    return author;
}

/// Everything of a store that must survive, as one text.
std::string stateOf(Store& store)
{
    std::string text = store.logicalDump() + store.meta("cursor") + store.meta("note");
    auto counts = store.database().query("SELECT (SELECT count(*) FROM change), (SELECT count(*) FROM batch), "
                                         "(SELECT count(*) FROM scratch)");
    if (counts.step())
        text += std::to_string(counts.number(0)) + ' ' + std::to_string(counts.number(1)) + ' '
            + std::to_string(counts.number(2));
    return sha256(text).hex();
}

/// What others sent, to be received during the work.
struct Heard {
    std::vector<Arrival> neighbour; ///< a neighbour's laptop, bit by bit
    std::string countyDevice, countyKey;
    Arrival order; ///< the county has the neighbour's first party erased
};

Heard heardOf(const Id& caseId)
{
    Device neighbour(77), county(78);
    Heard out{{}, county.store().author().device.bytes(), county.key.publicKey(), {}};
    Id first;
    for (int i = 0; i < 12; ++i) {
        const Id party = neighbour.save(aParty(caseId, "邻居" + std::to_string(i % 3)));
        if (i == 0) first = party;
        Arrival one = neighbour.everything();
        one.cursor = "cursor " + std::to_string(i);
        out.neighbour.push_back(std::move(one));
    }
    Erasure order;
    order.set_case_id(caseId.text());
    order.set_record_id(first.text());
    for (const auto& change : neighbour.store().records().history(first)) order.add_changes(change.fullHash().bytes());
    order.set_order_no("（2026）川0112执行17号");
    county.save(order);
    out.order = county.everything();
    return out;
}

/// The work of some days. Each step is one commit; `between` is what happens without anybody asking.
class Work {
public:
    explicit Work(Store& store, Clock& clock)
        : store_(store)
        , clock_(clock)
        , heard_(heardOf(case_))
    {
    }

    Status step(int n)
    {
        if (n == 0) return store_.setAuthor(anAuthor());
        if (n == 1) return save({Entry::of(aCase(), case_)});
        if (n == kCountyStep) return store_.setMeta("county_device", heard_.countyDevice);
        if (n == kCountyStep + 10) return store_.setMeta("county_key", heard_.countyKey);
        if (n == kErasedStep) return received(store_.arrive(heard_.order));
        switch (n % 10) {
        case 2:
        case 7: return edit("地点" + std::to_string(n), {});
        case 3:
            return n < 60 ? save({Entry::of(aParty(case_, "张三")), Entry::of(aParty(case_, "李四"))})
                          : edit({}, "各退" + std::to_string(n) + "寸");
        case 4:
            return received(
                store_.arrive(heard_.neighbour[static_cast<std::size_t>(n / 10) % heard_.neighbour.size()]));
        case 5: return store_.setMeta("note", std::to_string(n));
        case 6:
            return Scratch(store_.database(), clock_)
                .keep("case/" + std::to_string(n % 3), case_, "写到一半" + std::to_string(n));
        default: return edit("地点" + std::to_string(n), "各说各有理，第" + std::to_string(n) + "回");
        }
    }

    void between(int n)
    {
        if (n % 4 == 1) static_cast<void>(store_.search().indexWaiting(100));
        if (n % 8 == 6) store_.idle();
    }

private:
    static constexpr int kCountyStep = 5;
    static constexpr int kErasedStep = 94;

    Status save(const std::vector<Entry>& entries) { return received(store_.save(entries)); }
    template <typename T> static Status received(const Result<T>& result) { return result ? Status() : result.error(); }

    Status edit(const std::string& place, const std::string& facts)
    {
        Case record = aCase();
        record.set_place(place);
        record.set_facts(facts);
        Entry entry = Entry::of(record, case_);
        entry.fields.clear();
        if (!place.empty()) entry.fields.push_back(Case::kPlaceFieldNumber);
        if (!facts.empty()) entry.fields.push_back(Case::kFactsFieldNumber);
        return save({entry});
    }

    Store& store_;
    Clock& clock_;
    Id case_ = Id::fromBytes("case-of-the-test");
    Heard heard_;
};

/// The calls of the whole work, and the state after each step. Mark n stands where step n was reported as saved.
struct Recording {
    std::vector<DiskCall> calls;
    std::vector<std::string> states; ///< states[n]: before step n
};

Recording recorded()
{
    Outside outside;
    CrashVfs disk("crash-recorded");
    disk.recording = true;
    Recording out;
    {
        auto store = Store::open(outside.setup(disk.name()));
        REQUIRE(store);
        Work work(**store, outside.clock);
        out.states.push_back(stateOf(**store));
        for (int n = 0; n < kCommits; ++n) {
            outside.clock.advance(60'000);
            if (const auto done = work.step(n); !done) FAIL(done.error().detail);
            disk.mark(static_cast<std::size_t>(n) + 1);
            out.states.push_back(stateOf(**store));
            work.between(n);
        }
        auto erased = (*store)->database().query("SELECT count(*) FROM change WHERE body IS NULL");
        REQUIRE(erased.step());
        REQUIRE(erased.number(0) > 0); // the county was obeyed
    }
    out.calls = std::move(disk.log);
    return out;
}

/// Opens what a crash left and compares it with what was said to be saved.
class Witness {
public:
    explicit Witness(const Recording& recording)
        : recording_(recording)
    {
    }

    /// Empty when all is well: the store holds step `saved`, or the one that was under way.
    std::string look(DiskFiles image, std::size_t saved)
    {
        ++looked_;
        disk_.files = std::move(image);
        disk_.fault = {};
        Outside outside;
        auto store = Store::open(outside.setup(disk_.name()));
        if (!store) return "does not open: " + store.error().detail;
        const std::string state = stateOf(**store);
        const bool known = state == recording_.states[saved]
            || (saved + 1 < recording_.states.size() && state == recording_.states[saved + 1]);
        if (!known) return "holds neither what was saved nor the next step";
        if (looked_ % 16 == 0) return sound(**store);
        disk_.fault = [](DiskCall::What) { return SQLITE_IOERR; }; // no time is spent on closing well
        return {};
    }
    std::size_t looked() const { return looked_; }

private:
    static std::string sound(Store& store)
    {
        {
            auto check = store.database().query("PRAGMA integrity_check");
            if (!check.step() || check.text(0) != "ok") return "fails its integrity check";
        }
        const std::string before = stateOf(store);
        if (!store.rebuild() || stateOf(store) != before) return "rebuilds into something else";
        return store.setMeta("note", "still writing") ? std::string() : "takes no more";
    }

    const Recording& recording_;
    CrashVfs disk_{"crash-image"};
    std::size_t looked_ = 0;
};

using Fate = FragileDisk::Fate;

/// What happens to unsafe sectors in the `n`-th crash at one place.
std::function<Fate(std::size_t)> fateOf(std::size_t n, std::size_t unsafe, SeededRandom& random)
{
    if (n == 0) return [](std::size_t) { return Fate::kLost; };
    if (n == 1) return [](std::size_t) { return Fate::kKept; };
    if (n % 4 == 2)
        return [cut = random.below(unsafe + 1)](std::size_t part) { return part < cut ? Fate::kKept : Fate::kLost; };
    if (n % 4 == 3)
        return [lost = random.below(unsafe + 1)](std::size_t part) { return part == lost ? Fate::kLost : Fate::kKept; };
    if (n % 8 == 4)
        return [bad = random.below(unsafe + 1), cut = random.below(unsafe + 1)](std::size_t part) {
            return part == bad ? Fate::kGarbage : part < cut ? Fate::kKept : Fate::kLost;
        };
    return
        [&random, keep = random.below(10)](std::size_t) { return random.below(10) < keep ? Fate::kKept : Fate::kLost; };
}

} // namespace

TEST_CASE("I1 whatever a crash leaves of unsynced sectors, all that was said to be saved is there")
{
    const Recording recording = recorded();
    const auto syncs
        = static_cast<std::size_t>(std::ranges::count(recording.calls, DiskCall::What::kSync, &DiskCall::what));
    const std::size_t perPlace = imagesWanted() * 6 / 5 / syncs + 1;

    FragileDisk disk({});
    Witness witness(recording);
    SeededRandom random(3);
    std::size_t saved = 0;
    for (const auto& call : recording.calls) {
        if (call.what == DiskCall::What::kMark) saved = call.offset;
        if (call.what == DiskCall::What::kSync && disk.unsafe() > 0) {
            std::set<std::string> seen;
            for (std::size_t n = 0; n < perPlace; ++n) {
                std::string fates;
                const auto fate = fateOf(n, disk.unsafe(), random);
                for (std::size_t part = 0; part < disk.unsafe(); ++part) fates += static_cast<char>(fate(part));
                if (!seen.insert(fates).second) continue;
                const auto image = disk.crashed([&](std::size_t part) { return static_cast<Fate>(fates[part]); });
                const std::string wrong = witness.look(image, saved);
                if (!wrong.empty()) FAIL("after step " << saved << ", crash " << n << ": the store " << wrong);
            }
        }
        disk.take(call);
    }
    const std::string wrong = witness.look(disk.crashed([](std::size_t) { return Fate::kLost; }), saved);
    CHECK(wrong.empty());
    WARN(witness.looked() << " different images at " << syncs << " places");
}

// ---- calls that fail

namespace {

/// A small day of work during which disk calls fail. Remembers what was reported as saved.
class Day {
public:
    explicit Day(Outside& outside, const char* vfs)
        : outside_(outside)
        , vfs_(vfs)
    {
    }

    void work()
    {
        for (int n = 1; n <= 6; ++n) {
            if (!store_ && !open()) continue; // a person tries again
            Party party = aParty(Id::fromBytes("case-of-the-test"), "第" + std::to_string(n) + "次");
            Entry entry = Entry::of(party, Id::fromBytes("party-of-a-test-"));
            Entry another = Entry::of(party, Id::fromBytes("party-number-00" + std::to_string(n)));
            tried_ = n;
            if (store_->save({entry, another}))
                written_.insert(saved_ = n);
            else if (n % 2 == 0)
                store_.reset(); // some close the program, some just try again
            if (!store_) continue;
            if (n == 3) store_->idle();
            if (n == 4) static_cast<void>(store_->search().indexWaiting(100));
            if (n == 5) store_.reset();
        }
        store_.reset();
    }

    /// Empty when everything reported as saved is there and the file is sound.
    std::string look()
    {
        if (!open()) return "the store does not open any more";
        const auto latest = store_->records().get(Id::fromBytes("party-of-a-test-"));
        const int found = latest ? std::atoi(latest->as<Party>().name().substr(3).c_str()) : 0;
        if (found != saved_ && !(found > saved_ && found <= tried_)) return "lost save " + std::to_string(saved_);
        for (int n = 1; n <= saved_; ++n)
            if (written_.contains(n) && !store_->records().get(Id::fromBytes("party-number-00" + std::to_string(n))))
                return "lost a party";
        auto check = store_->database().query("PRAGMA integrity_check");
        return check.step() && check.text(0) == "ok" ? "" : "fails its integrity check";
    }

private:
    bool open()
    {
        auto opened = Store::open(outside_.setup(vfs_));
        if (!opened) return false;
        store_ = *std::move(opened);
        if (store_->author().device.empty() && !store_->setAuthor(anAuthor())) store_.reset();
        return store_ != nullptr;
    }

    Outside& outside_;
    const char* vfs_;
    std::unique_ptr<Store> store_;
    int saved_ = 0;
    int tried_ = 0;
    std::set<int> written_;
};

struct Failing {
    DiskCall::What what;
    int code;
    const char* name;
};

} // namespace

TEST_CASE("The n-th read, write, sync or open fails, once or for ever: a clean error, and no damage")
{
    const Failing kFailing[] = {
        {DiskCall::What::kWrite, SQLITE_IOERR_WRITE, "write"},
        {DiskCall::What::kWrite, SQLITE_FULL, "disk full"},
        {DiskCall::What::kSync, SQLITE_IOERR_FSYNC, "sync"},
        {DiskCall::What::kOpen, SQLITE_CANTOPEN, "open"},
        {DiskCall::What::kRead, SQLITE_IOERR_READ, "read"},
        {DiskCall::What::kTruncate, SQLITE_IOERR_TRUNCATE, "truncate"},
        {DiskCall::What::kDelete, SQLITE_IOERR_DELETE, "delete"},
    };
    std::size_t runs = 0;
    for (const auto& failing : kFailing) {
        for (const bool forEver : {false, true}) {
            for (int nth = 1;; ++nth) {
                CrashVfs disk("crash-failing");
                Outside outside;
                int calls = 0;
                disk.fault = [&](DiskCall::What what) {
                    if (what != failing.what) return 0;
                    ++calls;
                    return calls == nth || (forEver && calls > nth) ? failing.code : 0;
                };
                Day day(outside, disk.name());
                day.work();
                disk.fault = {};
                CAPTURE(failing.name, forEver, nth);
                REQUIRE(day.look() == "");
                ++runs;
                if (calls < nth) break;
            }
        }
    }
    WARN(runs << " runs with a failing call");
}

TEST_CASE("After a failed sync a store takes nothing more until it is opened again")
{
    CrashVfs disk("crash-sync");
    Outside outside;
    auto store = Store::open(outside.setup(disk.name()));
    REQUIRE(store);
    REQUIRE((*store)->setAuthor(anAuthor()));
    disk.fault = [](DiskCall::What what) { return what == DiskCall::What::kSync ? SQLITE_IOERR_FSYNC : 0; };
    CHECK((*store)->save({Entry::of(aCase())}).error().fault == Fault::kStorage);
    disk.fault = {};
    CHECK((*store)->save({Entry::of(aCase())}).error().fault == Fault::kStorage);
    store->reset();
    store = Store::open(outside.setup(disk.name()));
    REQUIRE(store);
    CHECK((*store)->save({Entry::of(aCase())}));
}

} // namespace beibao::test
