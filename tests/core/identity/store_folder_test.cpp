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
    auto recover(const RecoveryCode& code, std::string_view passphrase)
    {
        return StoreFolder::recover(
            path, code, passphrase, {.clock = clock, .random = random}, SlotCost::kCheapForTests);
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

TEST_CASE("The printed code opens the store when the passphrase is forgotten, and sets another one")
{
    Desk desk;
    const auto code = RecoveryCode::make(desk.random);
    Id id;
    {
        auto made = desk.create();
        id = (*made)->store().save({Entry::of(aCase())})->ids.front();
        CHECK_FALSE((*made)->hasRecoveryCode());
        REQUIRE((*made)->takeRecoveryCode(code, SlotCost::kCheapForTests));
        CHECK((*made)->hasRecoveryCode());
    }
    {
        const auto typed = RecoveryCode::parse(code.text());
        REQUIRE(typed);
        auto opened = desk.recover(*typed, "想起来了");
        REQUIRE(opened);
        CHECK((*opened)->store().records().get(id));
    }
    CHECK(desk.open("山里的雨").error().fault == Fault::kWrongKey);
    CHECK(desk.open("想起来了"));
}

TEST_CASE("A newer sheet makes the old one worthless, another passphrase does not")
{
    Desk desk;
    const auto first = RecoveryCode::make(desk.random), second = RecoveryCode::make(desk.random);
    {
        auto made = desk.create();
        REQUIRE((*made)->takeRecoveryCode(first, SlotCost::kCheapForTests));
        REQUIRE((*made)->changePassphrase("新的口令", SlotCost::kCheapForTests));
    }
    REQUIRE(desk.recover(first, "又一个口令"));
    {
        auto opened = desk.open("又一个口令");
        REQUIRE((*opened)->takeRecoveryCode(second, SlotCost::kCheapForTests));
    }
    CHECK(desk.recover(first, "不该成的").error().fault == Fault::kWrongKey);
    CHECK(desk.open("又一个口令"));
    CHECK(desk.recover(second, "最后一个"));
}
