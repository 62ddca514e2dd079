// Not part of the usual run: `test_sync "[speed]"` prints where the time of a large pull goes.
#include "sync/packs.h"
#include "sync/server/sqlite_ledger.h"
#include "tests/support/county.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <cstdio>

using namespace beibao;

namespace {

constexpr int kCases = 25'000;
constexpr int kAtOnce = 500;

class Stopwatch {
public:
    void tell(const char* what)
    {
        const auto now = std::chrono::steady_clock::now();
        std::printf("%-34s %7.2f s\n", what, std::chrono::duration<double>(now - start_).count());
        start_ = std::chrono::steady_clock::now();
    }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

void saveCases(test::Device& device)
{
    for (int i = 0; i < kCases; i += kAtOnce) {
        std::vector<Entry> entries;
        for (int k = 0; k < kAtOnce; ++k) {
            Case dispute = test::aCase();
            dispute.set_facts(dispute.facts() + toHex(device.random.bytes(120)));
            entries.push_back(Entry::of(dispute));
        }
        REQUIRE(device.store().save(entries));
    }
}

} // namespace

TEST_CASE("Pulling 25,000 cases", "[.speed]")
{
    test::TemporaryFolder folder;
    auto ledger = SqliteLedger::open(folder.path() / "books.db", StoreKey());
    REQUIRE(ledger);
    test::HeldClock clock;
    test::SeededRandom random(1);
    const DeviceKey key = DeviceKey::make(random);
    auto office = Office::open({.ledger = **ledger, .key = key, .clock = clock, .random = random, .area = "510112"});
    REQUIRE(office);
    const Id unit = *(*office)->addUnit("510112101001");
    test::Device li(1, unit), ma(2, unit);
    for (auto* device : {&li, &ma}) {
        kept::Device card;
        card.set_id(device->store().author().device.bytes());
        card.set_public_key(device->key.publicKey());
        card.set_unit(unit.bytes());
        card.set_role("mediator");
        REQUIRE((*office)->welcome(card, {}));
    }
    Stopwatch watch;
    saveCases(li);
    watch.tell("li saves");
    LoopbackLine lis(**office, li.store().author().device), mas(**office, ma.store().author().device);
    const auto pushed = SyncSession(li.store(), lis).meet();
    CHECK(pushed.sent == kCases);
    watch.tell("li pushes");

    wire::ExchangeRequest request;
    request.set_version(1);
    request.set_want_bytes(2U << 20U);
    std::size_t bytes = 0;
    for (bool more = true; more;) {
        const auto reply = mas.exchange(request);
        REQUIRE(reply);
        bytes += reply->pack().size();
        request.set_cursor(reply->cursor());
        more = reply->more();
    }
    watch.tell("county serves, nobody takes in");
    const auto pulled = SyncSession(ma.store(), mas).meet();
    CHECK(pulled.received >= kCases);
    watch.tell("ma pulls and takes in");
    std::printf("%zu bytes packed, %llu round trips\n", bytes, static_cast<unsigned long long>(pulled.roundTrips));
}
