#include "core/backup/restore.h"
#include "core/backup/snapshots.h"

#include "core/base/files.h"
#include "core/store/scratch.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <fstream>
#include <sstream>
#include <sys/resource.h>

using namespace beibao;
using namespace beibao::test;

namespace {

constexpr auto kPassphrase = "山里的雨";

/// A store in a folder, and a stick.
struct Desk {
    TemporaryFolder folder;
    HeldClock clock;
    SeededRandom random{4};
    std::filesystem::path path = folder.path() / "store";
    std::filesystem::path stick = folder.path() / "stick";
    std::filesystem::path backup = stick / "beibao.bbk";
    std::unique_ptr<StoreFolder> store;

    Desk()
    {
        std::filesystem::create_directories(stick);
        auto made = StoreFolder::create(path, kPassphrase, wire::REAL, outside(), SlotCost::kCheapForTests);
        REQUIRE(made);
        store = *std::move(made);
    }
    StoreFolder::Outside outside() { return {.clock = clock, .random = random}; }
    Id save(const google::protobuf::Message& record)
    {
        auto saved = store->store().save({Entry::of(record)});
        REQUIRE(saved);
        return saved->ids.front();
    }
    std::unique_ptr<StoreMoment> moment()
    {
        auto moment = StoreMoment::of(*store, clock, random);
        if (!moment) FAIL(moment.error().detail);
        return *std::move(moment);
    }
    BackupReport make(const BackupWishes& wishes = {})
    {
        auto made = makeBackup(*moment(), backup, wishes);
        if (!made) FAIL(made.error().detail);
        return *made;
    }
    Result<BackupReport> check() { return checkBackup(backup, store->key()); }
    Result<Restored> restore(const std::filesystem::path& into, const std::filesystem::path& filesFrom = {})
    {
        auto key = keyOfBackup(backup, kPassphrase);
        if (!key) return key.error();
        return restoreBackup({backup, into, filesFrom}, *key, outside());
    }
    std::unique_ptr<StoreFolder> open(const std::filesystem::path& where)
    {
        auto opened = StoreFolder::open(where, kPassphrase, outside());
        if (!opened) FAIL(opened.error().detail);
        return *std::move(opened);
    }
    std::filesystem::path onlyBlob() const { return std::filesystem::directory_iterator(path / "blobs")->path(); }
    std::size_t onStick() const
    {
        const auto all = std::filesystem::directory_iterator(stick);
        return static_cast<std::size_t>(std::distance(begin(all), end(all)));
    }
};

/// The records, but for the trace a restore leaves.
std::string recordsIn(Store& store)
{
    std::istringstream lines(store.logicalDump());
    std::string out;
    for (std::string line; std::getline(lines, line);)
        if (line.find(" 52 ") == std::string::npos) out += line + '\n';
    return out;
}

std::string bytesOf(const std::filesystem::path& file)
{
    auto bytes = readWhole(file);
    REQUIRE(bytes);
    return *std::move(bytes);
}

void put(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

void flip(const std::filesystem::path& file, std::size_t at)
{
    std::string bytes = bytesOf(file);
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    put(file, bytes);
}

/// No file of this process may grow beyond this while it lives: a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit now{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

} // namespace

TEST_CASE("A backup becomes the same store again: records, photographs and what was being typed")
{
    Desk desk;
    const Id id = desk.save(aCase());
    const auto photo = desk.store->blobs().put(std::string(200'000, 'p'));
    REQUIRE(photo);
    REQUIRE(Scratch(desk.store->store().database(), desk.clock).keep("new-case/1", {}, "写到一半"));
    const auto report = desk.make();
    CHECK(report.files == 1);
    CHECK(report.damaged == 0);
    CHECK(report.madeAt == desk.clock.nowMs());
    const std::string dump = recordsIn(desk.store->store());

    const auto restored = desk.restore(desk.folder.path() / "again");
    REQUIRE(restored);
    CHECK(restored->absent == 0);
    const auto again = desk.open(desk.folder.path() / "again");
    CHECK(recordsIn(again->store()) == dump);
    CHECK(again->store().records().get(id));
    CHECK(*again->blobs().get(*photo) == std::string(200'000, 'p'));
    CHECK(Scratch(again->store().database(), desk.clock).find("new-case/1")->state == "写到一半");
    CHECK(again->store().author().device == desk.store->store().author().device);
    CHECK(again->store().author().incarnation != desk.store->store().author().incarnation);
}

TEST_CASE("Work goes on while a backup is made: the copy is of the moment it began, and nothing is lost")
{
    Desk desk;
    desk.save(aCase());
    auto moment = desk.moment();
    const std::string then = recordsIn(desk.store->store());
    BackupWishes wishes;
    int saved = 0;
    wishes.going = [&](std::uint64_t, std::uint64_t) {
        desk.save(aCase());
        desk.store->store().idle(); // would fold the log into the file that is being copied
        ++saved;
        return true;
    };
    REQUIRE(makeBackup(*moment, desk.backup, wishes));
    moment.reset();
    REQUIRE(saved > 0);
    const std::string now = desk.store->store().logicalDump();
    desk.store.reset();
    CHECK(desk.open(desk.path)->store().logicalDump() == now);
    REQUIRE(desk.restore(desk.folder.path() / "again"));
    CHECK(recordsIn(desk.open(desk.folder.path() / "again")->store()) == then);
}

TEST_CASE("I18 a backup that is cut anywhere, or has one bit changed, is refused")
{
    Desk desk;
    desk.save(aCase());
    REQUIRE(desk.store->blobs().put(std::string(3000, 'p')));
    desk.make();
    const std::string good = bytesOf(desk.backup);
    SeededRandom random(9);
    const auto refused = [&](const std::string& bytes) {
        put(desk.backup, bytes);
        const auto checked = desk.check();
        return !checked && exitCodeOf(checked.error().fault) == 4;
    };
    for (std::size_t size = 0; size < good.size(); size += 1 + (size < 800 ? 0 : random.below(good.size() / 200))) {
        INFO("cut after " << size << " of " << good.size());
        REQUIRE(refused(good.substr(0, size)));
    }
    for (int i = 0; i < 400; ++i) {
        const std::size_t at = i < 200 ? random.below(600) : random.below(good.size());
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ (1 << random.below(8)));
        INFO("flipped at " << at);
        REQUIRE(refused(bad));
    }
    REQUIRE(refused(good + "x"));
    put(desk.backup, good);
    CHECK(desk.check());
}

TEST_CASE("A stick that gives back other bytes than it was given does not take the place of the backup before")
{
    Desk desk;
    desk.make();
    const std::string before = bytesOf(desk.backup);
    desk.save(aCase());
    {
        auto written = writeBackup(*desk.moment(), desk.backup, {});
        REQUIRE(written);
        flip(written->part(), 5000);
        CHECK(checkBackup(written->part(), desk.store->key()).error().fault == Fault::kDamaged);
    }
    CHECK(bytesOf(desk.backup) == before);
    CHECK(desk.onStick() == 1);
}

TEST_CASE("A full disk, and one that takes no large file, leaves the backup before")
{
    Desk desk;
    desk.make();
    const std::string before = bytesOf(desk.backup);
    for (int i = 0; i < 20; ++i) desk.save(aCase());
    auto moment = desk.moment();
    for (const std::size_t room : {std::size_t(10), std::size_t(70'000), before.size()}) {
        const FullDisk full(room);
        CHECK(makeBackup(*moment, desk.backup, {}).error().fault == Fault::kDiskFull);
    }
    CHECK(bytesOf(desk.backup) == before);
    CHECK(desk.onStick() == 1);
    CHECK(makeBackup(*moment, desk.backup, {}));
}

TEST_CASE("A folder that is not there, or not to be written, is said")
{
    Desk desk;
    CHECK(makeBackup(*desk.moment(), desk.stick / "gone" / "b.bbk", {}).error().fault == Fault::kStorage);
    put(desk.stick / "file", "x");
    CHECK(makeBackup(*desk.moment(), desk.stick / "file" / "b.bbk", {}).error().fault == Fault::kStorage);
}

TEST_CASE("A backup that is stopped leaves nothing")
{
    Desk desk;
    BackupWishes wishes;
    wishes.going = [](std::uint64_t, std::uint64_t) { return false; };
    const auto stopped = makeBackup(*desk.moment(), desk.backup, wishes);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().rule == "stopped");
    CHECK(desk.onStick() == 0);
}

TEST_CASE("Fault 26: where no file may be large, a backup has several, and one of them missing is noticed")
{
    Desk desk;
    desk.save(aCase());
    const BackupWishes small{.volumeBytes = 50'000};
    desk.make(small);
    const std::size_t volumes = desk.onStick();
    REQUIRE(volumes > 2);
    CHECK(desk.check());
    REQUIRE(desk.restore(desk.folder.path() / "again"));

    const auto id = readHead(desk.backup)->id();
    const auto second = volumeOf(desk.backup, id, 2), third = volumeOf(desk.backup, id, 3);
    const std::string taken = bytesOf(second);
    SECTION("missing")
    {
        std::filesystem::remove(second);
    }
    SECTION("in the wrong order")
    {
        put(second, bytesOf(third));
    }
    SECTION("cut")
    {
        put(second, taken.substr(0, 20'000));
    }
    CHECK(desk.check().error().fault == Fault::kDamaged);
    CHECK_FALSE(desk.restore(desk.folder.path() / "never"));
    CHECK_FALSE(std::filesystem::exists(desk.folder.path() / "never"));
    CHECK_FALSE(std::filesystem::exists(desk.folder.path() / "never.part"));

    desk.make();
    CHECK(desk.onStick() == 1); // the volumes of the one before are gone with it
}

TEST_CASE("A backup opens by the passphrase and the recovery code of its day, and by nothing else")
{
    Desk desk;
    const RecoveryCode code = RecoveryCode::make(desk.random);
    REQUIRE(desk.store->takeRecoveryCode(code, SlotCost::kCheapForTests));
    desk.make();
    REQUIRE(desk.store->changePassphrase("新的口令", SlotCost::kCheapForTests));
    CHECK(keyOfBackup(desk.backup, "新的口令").error().fault == Fault::kWrongKey);
    CHECK(keyOfBackup(desk.backup, kPassphrase));
    CHECK(keyOfBackup(desk.backup, code));
    CHECK(keyOfBackup(desk.backup, RecoveryCode::make(desk.random)).error().fault == Fault::kWrongKey);
    const std::string bytes = bytesOf(desk.backup);
    CHECK(bytes.find("SQLite") == std::string::npos);
    CHECK(bytes.find("store.db") == std::string::npos);
}

TEST_CASE("A store is never restored over another, and twice makes two that are told apart")
{
    Desk desk;
    desk.make();
    CHECK(desk.restore(desk.path).error().fault == Fault::kUsage);
    REQUIRE(desk.restore(desk.folder.path() / "one"));
    REQUIRE(desk.restore(desk.folder.path() / "two"));
    CHECK(desk.restore(desk.folder.path() / "two").error().fault == Fault::kUsage);
    CHECK(desk.open(desk.folder.path() / "one")->store().author().incarnation
        != desk.open(desk.folder.path() / "two")->store().author().incarnation);
}

TEST_CASE("A damaged store makes no backup; a damaged photograph keeps nothing else from being saved")
{
    Desk desk;
    const Id id = desk.save(aCase());
    const auto good = desk.store->blobs().put("one photograph");
    REQUIRE(good);
    const auto goodFile = desk.onlyBlob();
    REQUIRE(desk.store->blobs().put("another photograph"));
    for (const auto& entry : std::filesystem::directory_iterator(desk.path / "blobs"))
        if (entry.path() != goodFile) flip(entry.path(), 30);
    CHECK(desk.make().damaged == 1);
    const auto restored = desk.restore(desk.folder.path() / "again");
    REQUIRE(restored);
    CHECK(restored->absent == 1);
    const auto again = desk.open(desk.folder.path() / "again");
    CHECK(again->store().records().get(id));
    CHECK(*again->blobs().get(*good) == "one photograph");

    const std::string before = bytesOf(desk.backup);
    desk.store->store().idle();
    auto moment = desk.moment();
    flip(desk.path / "store.db", 5 * 4096 + 100);
    CHECK(makeBackup(*moment, desk.backup, {}).error().fault == Fault::kDamaged);
    CHECK(bytesOf(desk.backup) == before);
}

TEST_CASE("The copy beside a store brings the database back and finds its photographs where they are")
{
    Desk desk;
    const auto one = desk.store->blobs().put("one photograph");
    const auto oneFile = desk.onlyBlob();
    const auto two = desk.store->blobs().put("another photograph");
    REQUIRE((one && two));
    CHECK(desk.make({.beside = true}).files == 2);
    std::filesystem::remove(oneFile);
    const auto restored = desk.restore(desk.folder.path() / "again", desk.path);
    REQUIRE(restored);
    CHECK(restored->absent == 1);
    const auto again = desk.open(desk.folder.path() / "again");
    CHECK_FALSE(again->blobs().get(*one));
    CHECK(*again->blobs().get(*two) == "another photograph");
}

TEST_CASE("A store keeps the newest copies of itself, and none from before an order to erase")
{
    Desk desk;
    const Snapshots copies(desk.path);
    CHECK(copies.due(desk.clock.nowMs(), 0));
    for (int day = 0; day < 5; ++day) {
        desk.clock.advance(86'400'000);
        REQUIRE(copies.take(*desk.moment(), 3));
    }
    CHECK(copies.all().size() == 3);
    CHECK(copies.all().front().madeAt == desk.clock.nowMs());
    CHECK_FALSE(copies.due(desk.clock.nowMs(), 0));
    CHECK(copies.due(desk.clock.nowMs(), 1));
    CHECK(copies.due(desk.clock.nowMs() + 86'400'000, 0));

    desk.store->store().database().execute("INSERT INTO erasure(seq, case_id) VALUES(1, x'00')");
    desk.clock.advance(1000 * 60);
    REQUIRE(copies.take(*desk.moment(), 3));
    CHECK(copies.all().size() == 1);
    CHECK(copies.take(*desk.moment(), 3, [] { return false; }).error().rule == "stopped");
}

TEST_CASE("A restored store takes the place of a damaged one, wherever a power cut stopped it; nothing is thrown away")
{
    Desk desk;
    const Id id = desk.save(aCase());
    desk.make();
    desk.store.reset();
    put(desk.path / "store.db", "rust");
    const auto moving = desk.path / "restored-moving";
    SECTION("at once")
    {
        REQUIRE(desk.restore(restoredIn(desk.path)));
    }
    SECTION("after half of the damaged one was put aside")
    {
        REQUIRE(desk.restore(restoredIn(desk.path)));
        std::filesystem::create_directories(desk.path / "damaged-before");
        std::filesystem::rename(desk.path / "store.db", desk.path / "damaged-before" / "store.db");
    }
    SECTION("after half of the new one was moved in")
    {
        REQUIRE(desk.restore(moving));
        std::filesystem::create_directories(desk.path / "damaged-before");
        for (const char* name : {"slot", "lock", "store.db.tail"})
            std::filesystem::rename(desk.path / name, desk.path / "damaged-before" / name);
        std::filesystem::rename(desk.path / "store.db", desk.path / "damaged-before" / "store.db");
        std::filesystem::rename(moving / "store.db", desk.path / "store.db");
    }
    REQUIRE(takePlace(desk.path, desk.clock.nowMs()));
    REQUIRE(takePlace(desk.path, desk.clock.nowMs()));
    CHECK_FALSE(std::filesystem::exists(moving));
    CHECK(desk.open(desk.path)->store().records().get(id));
    bool rust = false;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(desk.path))
        rust = rust || (entry.path().filename() == "store.db" && entry.file_size() == 4);
    CHECK(rust);
}

TEST_CASE("What a restore left that lost its power is in nobody's way")
{
    Desk desk;
    desk.make();
    const auto part = desk.folder.path() / "again.part";
    std::filesystem::create_directories(part);
    put(part / "mine", "not Beibao's");
    CHECK(desk.restore(desk.folder.path() / "again").error().fault == Fault::kUsage);
    put(part / "restoring", "");
    CHECK(desk.restore(desk.folder.path() / "again"));
}
