#include "app/sync/strip_state.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

CountyLine atRest()
{
    CountyLine line;
    line.joined = true;
    line.lastReceipt = QStringLiteral("18:05");
    return line;
}

} // namespace

TEST_CASE("The strip says that all is there only when all is there")
{
    CHECK(stripStateOf(atRest()) == StripState::kAllThere);
    // Every combination of what may be open: one of them is enough to forbid the check mark.
    for (int open = 1; open < 128; ++open) {
        CountyLine line = atRest();
        if (open & 1) line.waiting = 2;
        if (open & 2) line.refused = 1;
        if (open & 4) line.choices = 1;
        if (open & 8) line.joined = false;
        if (open & 16) line.meeting = true;
        if (open & 32) line.unreached = true;
        if (open & 64) line.practice = true;
        INFO(open);
        CHECK(stripStateOf(line) != StripState::kAllThere);
    }
}

TEST_CASE("The strip names what is most pressing, in the words of the house")
{
    CountyLine line = atRest();
    CHECK(stripWords(line) == QStringLiteral("都已到县里 18:05"));
    line.waiting = 3;
    CHECK(stripWords(line) == QStringLiteral("3 条在本机等着发"));
    line.unreached = true;
    CHECK(stripWords(line) == QStringLiteral("没有联网 · 3 条在本机"));
    line.meeting = true;
    line.sending = 5;
    CHECK(stripWords(line) == QStringLiteral("正在发 2/5"));
    line.choices = 1;
    CHECK(stripWords(line) == QStringLiteral("1 条要您看一下"));
    line.practice = true;
    CHECK(stripWords(line) == QStringLiteral("练习资料，只在本机"));
}

TEST_CASE("A county that was never heard of has nothing")
{
    CountyLine line;
    line.joined = true;
    CHECK(stripStateOf(line) == StripState::kWaiting);
}
