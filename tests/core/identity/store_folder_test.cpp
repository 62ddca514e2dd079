#include "core/identity/store_folder.h"

#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <sys/stat.h>

using namespace beibao;
using namespace beibao::test;

namespace {

struct Desk {
    TemporaryFolder folder;
    HeldClock clock;
    SeededRandom random{4};
    std::filesystem::path path = folder.path() / "store";

    auto create(wire::Realm realm = wire::REAL)
    {
        return StoreFolder::create(
            path, "山里的雨", realm, {.clock = clock, .random = random}, SlotCost::kCheapForTests);
    }
    auto open(std::string_view passphrase)
    {
        return StoreFolder::open(path, passphrase, {.clock = clock, .random = random});
    }
};

} // namespace

TEST_CASE("The right passphrase opens the store, a wrong one touches nothing")
{
    Desk desk;
    Id id;
    {
        auto made = desk.create();
        REQUIRE(made);
        id = (*made)->store().save({Entry::of(aCase())})->ids.front();
    }
    CHECK(desk.open("山里的雪").error().fault == Fault::kWrongKey);
    auto opened = desk.open("山里的雨");
    REQUIRE(opened);
    CHECK((*opened)->store().records().get(id));
}

TEST_CASE("Fault 25: a second program on one store is refused")
{
    Desk desk;
    auto made = desk.create();
    REQUIRE(made);
    CHECK(desk.open("山里的雨").error().fault == Fault::kInUse);
}

TEST_CASE("A damaged key file is told apart from a wrong passphrase")
{
    Desk desk;
    REQUIRE(desk.create());
    std::fstream slot(desk.path / "slot", std::ios::in | std::ios::out | std::ios::binary);
    slot.seekp(30);
    slot.put('\x7f');
    slot.close();
    CHECK(desk.open("山里的雨").error().fault == Fault::kDamaged);
}

TEST_CASE("A new passphrase locks the same store")
{
    Desk desk;
    {
        auto made = desk.create();
        REQUIRE((*made)->changePassphrase("新的口令"));
    }
    CHECK_FALSE(desk.open("山里的雨"));
    CHECK(desk.open("新的口令"));
}

TEST_CASE("A practice store stays a practice store")
{
    Desk desk;
    REQUIRE(desk.create(wire::PRACTICE));
    CHECK((*desk.open("山里的雨"))->store().author().realm == wire::PRACTICE);
}

TEST_CASE("I17 nothing a user typed is in clear in any file, and no file is for others to read")
{
    Desk desk;
    const std::string canary = "金丝雀七号在此";
    {
        auto made = desk.create();
        Case dispute = aCase();
        dispute.set_facts(canary);
        REQUIRE((*made)->store().save({Entry::of(dispute)}));
        for (const auto& entry : std::filesystem::directory_iterator(desk.path)) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes(std::istreambuf_iterator<char>(in), {});
            CHECK(bytes.find(canary) == std::string::npos);
            struct stat status { };
            REQUIRE(::stat(entry.path().c_str(), &status) == 0);
            CHECK((status.st_mode & 0077U) == 0);
        }
    }
}
