#include "sync/server/memory_ledger.h"
#include "sync/server/sqlite_ledger.h"
#include "tests/support/hands.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace beibao;

namespace {

/// Every promise of ledger.h is asked of every ledger.
class Books {
public:
    virtual ~Books() = default;
    virtual Ledger& ledger() = 0;
};

class InMemory final : public Books {
public:
    Ledger& ledger() override { return ledger_; }

private:
    MemoryLedger ledger_;
};

class OnDisk final : public Books {
public:
    OnDisk()
    {
        auto opened = SqliteLedger::open(folder_.path() / "books.db", StoreKey());
        REQUIRE(opened);
        ledger_ = *std::move(opened);
    }
    Ledger& ledger() override { return *ledger_; }

private:
    test::TemporaryFolder folder_;
    std::unique_ptr<SqliteLedger> ledger_;
};

std::vector<std::unique_ptr<Books>> everyKind()
{
    std::vector<std::unique_ptr<Books>> out;
    out.push_back(std::make_unique<InMemory>());
    out.push_back(std::make_unique<OnDisk>());
    return out;
}

Id id(const std::string& name)
{
    std::string bytes = name;
    bytes.resize(Id::kSize, '.');
    return Id::fromBytes(bytes);
}

LogEntry entry(const std::string& batch, const std::string& caseName = "c1", Routing routing = Routing::kCase)
{
    LogEntry out;
    out.routing = routing;
    out.caseId = id(caseName);
    out.unit = id("unit");
    out.from = id("from");
    out.device = id("device");
    out.incarnation = 0xfedcba9876543210ULL;
    out.last = 7;
    out.remark = "late";
    out.batch = batch;
    return out;
}

std::vector<std::string> batches(Ledger& ledger, std::uint64_t after)
{
    std::vector<std::string> out;
    REQUIRE(ledger.read(after, [&](const LogEntry&, const Ledger::Bytes& batch) {
        out.emplace_back(batch());
        return true;
    }));
    return out;
}

} // namespace

TEST_CASE("A log only grows, each entry chained to all before it")
{
    for (const auto& books : everyKind()) {
        Ledger& ledger = books->ledger();
        CHECK(ledger.end()->position == 0);
        CHECK(*ledger.append(entry("a"), {{id("x"), 1}}) == 1);
        CHECK(*ledger.append(entry("b"), {{id("y"), 2}}) == 2);
        const auto end = ledger.end();
        CHECK(end->position == 2);
        CHECK(end->hash == nextHash(nextHash(Digest(), entry("a")), entry("b")));
        CHECK(**ledger.hashAt(2) == end->hash);
        CHECK(**ledger.hashAt(0) == Digest());
        CHECK_FALSE(ledger.hashAt(3)->has_value());
        CHECK(batches(ledger, 0) == std::vector<std::string>{"a", "b"});
        CHECK(batches(ledger, 1) == std::vector<std::string>{"b"});
        const auto kept = ledger.at(1);
        REQUIRE(*kept);
        CHECK((*kept)->caseId == id("c1"));
        CHECK((*kept)->unit == id("unit"));
        CHECK((*kept)->from == id("from"));
        CHECK((*kept)->addressee.empty());
        CHECK((*kept)->incarnation == 0xfedcba9876543210ULL);
        CHECK((*kept)->remark == "late");
        CHECK((*kept)->batch == "a");
    }
}

TEST_CASE("What fails is undone whole")
{
    for (const auto& books : everyKind()) {
        Ledger& ledger = books->ledger();
        REQUIRE(ledger.write([&] { return ledger.put("kept", "yes"); }));
        REQUIRE(ledger.append(entry("a"), {{id("x"), 1}}));
        const auto failed = ledger.write([&]() -> Status {
            BEIBAO_TRY(ledger.append(entry("b"), {{id("x"), 1}, {id("y"), 2}}));
            BEIBAO_TRY(ledger.put("kept", ""));
            BEIBAO_TRY(ledger.put("other", "yes"));
            return Error{Fault::kUsage, "no"};
        });
        CHECK(failed.error().fault == Fault::kUsage);
        CHECK(ledger.end()->position == 1);
        CHECK(**ledger.find(id("x")) == 1);
        CHECK_FALSE(ledger.find(id("y"))->has_value());
        CHECK(*ledger.get("kept") == "yes");
        CHECK(ledger.get("other")->empty());
        CHECK(ledger.chains(id("device"))->size() == 1);
        CHECK(*ledger.append(entry("c"), {}) == 2);
    }
}

TEST_CASE("Changes are found by name, and by their place in a chain")
{
    for (const auto& books : everyKind()) {
        Ledger& ledger = books->ledger();
        REQUIRE(ledger.append(entry("a"), {{id("x"), 1}, {id("y"), 2}}));
        REQUIRE(ledger.append(entry("aside"), {{id("z"), 0}}));
        CHECK(**ledger.find(id("y")) == 1);
        CHECK(**ledger.find(id("z")) == 2);
        const auto incarnation = entry("").incarnation;
        CHECK_FALSE(*ledger.forks(id("device"), incarnation, {id("x"), 1}));
        CHECK(*ledger.forks(id("device"), incarnation, {id("other"), 1}));
        CHECK_FALSE(*ledger.forks(id("device"), incarnation, {id("other"), 3}));
        CHECK_FALSE(*ledger.forks(id("device"), 5, {id("other"), 1}));
        const auto chains = ledger.chains(id("device"));
        REQUIRE(chains->size() == 1);
        CHECK(chains->front() == std::pair(incarnation, std::uint64_t(2)));
    }
}

TEST_CASE("The history of a case leaves out what nobody is served")
{
    for (const auto& books : everyKind()) {
        Ledger& ledger = books->ledger();
        REQUIRE(ledger.append(entry("1"), {}));
        REQUIRE(ledger.append(entry("2", "c2"), {}));
        REQUIRE(ledger.append(entry("3", "c1", Routing::kNobody), {}));
        REQUIRE(ledger.append(entry("4"), {}));
        REQUIRE(ledger.append(entry("5"), {}));
        std::string told;
        REQUIRE(ledger.readCase(id("c1"), 0, 5, [&](const LogEntry&, const Ledger::Bytes& batch) {
            told += batch();
            return true;
        }));
        CHECK(told == "14");
        told.clear();
        REQUIRE(ledger.readCase(id("c1"), 1, 99, [&](const LogEntry&, const Ledger::Bytes& batch) {
            told += batch();
            return false;
        }));
        CHECK(told == "4");
    }
}

TEST_CASE("Small facts are kept by key and listed by how they begin")
{
    for (const auto& books : everyKind()) {
        Ledger& ledger = books->ledger();
        const std::string odd("device/\xff\xff\0\x01", 11);
        for (const auto& key : {std::string("device/a"), odd, std::string("devicf"), std::string("devic")})
            REQUIRE(ledger.put(key, key + "!"));
        const auto found = ledger.under("device/");
        REQUIRE(found->size() == 2);
        CHECK(found->at(0).first == "device/a");
        CHECK(found->at(1) == std::pair(odd, odd + "!"));
        CHECK(ledger.under("device/\xff\xff")->size() == 1);
        REQUIRE(ledger.put("device/a", ""));
        CHECK(ledger.get("device/a")->empty());
    }
}

TEST_CASE("Books on disk are there again, and not in clear")
{
    test::TemporaryFolder folder;
    const auto file = folder.path() / "books.db";
    {
        auto books = SqliteLedger::open(file, StoreKey());
        REQUIRE(books);
        REQUIRE((*books)->write([&]() -> Status {
            BEIBAO_TRY((*books)->append(entry("canary in the batch"), {}));
            return (*books)->put("canary", "canary in a fact");
        }));
    }
    std::string bytes;
    for (const auto& part : std::filesystem::directory_iterator(folder.path())) {
        std::ifstream in(part.path(), std::ios::binary);
        bytes.append(std::istreambuf_iterator<char>(in), {});
    }
    CHECK(bytes.find("canary") == std::string::npos);
    CHECK(bytes.size() > 4096);
    StoreKey wrong;
    wrong.bytes[0] = 1;
    CHECK(SqliteLedger::open(file, wrong).error().fault == Fault::kDamaged);
    const auto again = SqliteLedger::open(file, StoreKey());
    REQUIRE(again);
    CHECK(batches(**again, 0) == std::vector<std::string>{"canary in the batch"});
    CHECK(*(*again)->get("canary") == "canary in a fact");
}
