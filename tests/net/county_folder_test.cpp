#include "sync/server/county_folder.h"
#include "tests/support/hands.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace beibao;
using IfAbsent = CountyFolder::IfAbsent;

namespace {

Fault faultOf(const CountyFolder::Setup& setup)
{
    test::SeededRandom random(2);
    const auto opened = CountyFolder::open(setup, random);
    REQUIRE_FALSE(opened);
    return opened.error().fault;
}

} // namespace

TEST_CASE("A county's folder keeps its key to itself and lets one server in")
{
    const test::TemporaryFolder place;
    const CountyFolder::Setup setup{.folder = place.path() / "county", .ifAbsent = IfAbsent::kMake};
    test::SeededRandom random(1);
    StoreKey key;
    {
        const auto folder = CountyFolder::open(setup, random);
        REQUIRE(folder);
        key = (*folder)->key();
        CHECK(faultOf(setup) == Fault::kInUse);
        using std::filesystem::perms;
        CHECK((std::filesystem::status(setup.folder / "key").permissions() & (perms::group_all | perms::others_all))
            == perms::none);
    }
    const auto again = CountyFolder::open(setup, random);
    REQUIRE(again);
    CHECK((*again)->key().bytes == key.bytes);
}

TEST_CASE("A county under a passphrase opens with it and with nothing else")
{
    const test::TemporaryFolder place;
    CountyFolder::Setup setup{.folder = place.path() / "county", .passphrase = "青山不改", .ifAbsent = IfAbsent::kMake};
    test::SeededRandom random(1);
    REQUIRE(CountyFolder::open(setup, random));
    CHECK(CountyFolder::open(setup, random));
    setup.passphrase = "绿水长流";
    CHECK(faultOf(setup) == Fault::kWrongKey);
    setup.passphrase.reset();
    CHECK(faultOf(setup) == Fault::kUsage);
    CHECK_FALSE(std::filesystem::exists(setup.folder / "key"));
}

TEST_CASE("A mistyped folder is not turned into a county")
{
    const test::TemporaryFolder place;
    CHECK(faultOf({.folder = place.path() / "conty"}) == Fault::kNotFound);
    CHECK_FALSE(std::filesystem::exists(place.path() / "conty"));
}

TEST_CASE("A passphrase is the first line of its file")
{
    const test::TemporaryFolder place;
    std::ofstream(place.path() / "p") << "青山不改\nnot this\n";
    const auto read = readPassphrase(place.path() / "p");
    REQUIRE(read);
    CHECK(*read == "青山不改");
    CHECK_FALSE(readPassphrase(place.path() / "absent"));
}
