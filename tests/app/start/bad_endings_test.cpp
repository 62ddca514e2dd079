#include "app/start/bad_endings.h"
#include "core/base/files.h"
#include "tests/support/hands.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

constexpr std::int64_t kNoon = 1'795'000'000'000;
constexpr std::int64_t kMinute = 60'000;

} // namespace

TEST_CASE("After three bad endings in five minutes the fourth start is careful")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "starts";
    for (int i = 0; i < 3; ++i) CHECK(!BadEndings(file, kNoon + i * kMinute).many());
    const BadEndings fourth(file, kNoon + 4 * kMinute);
    CHECK(fourth.many());
    fourth.endedWell();
    CHECK(!BadEndings(file, kNoon + 4 * kMinute + 1).many());
}

TEST_CASE("Bad endings of long ago, or of a clock that was wrong, are not held against the window")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "starts";
    for (int i = 0; i < 3; ++i) BadEndings(file, kNoon + i * 3 * kMinute);
    CHECK(!BadEndings(file, kNoon + 8 * kMinute).many());
    CHECK(!BadEndings(file, kNoon - 60 * kMinute).many());
}

TEST_CASE("A file of starts that is rubbish counts for nothing and is replaced")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "starts";
    for (const std::string& rubbish :
        {std::string("yesterday\n1\n2\n"), std::string("99999999999999999999999 1 1 1"), std::string(8192, '1')}) {
        REQUIRE(writeWhole(file, rubbish));
        CHECK(!BadEndings(file, kNoon).many());
        CHECK(*readWhole(file) == std::to_string(kNoon) + "\n");
    }
}

TEST_CASE("A run that was never closed is known to the next one, however late that comes")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "starts";
    CHECK_FALSE(BadEndings(file, kNoon).badly());
    const BadEndings next(file, kNoon + 600 * kMinute);
    CHECK(next.badly());
    next.endedWell();
    CHECK_FALSE(BadEndings(file, kNoon + 601 * kMinute).badly());
}
