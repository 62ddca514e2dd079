#include "tests/app/every_page/watch.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace beibao::test {

namespace {

std::vector<Watch*>& watches()
{
    static std::vector<Watch*> all;
    return all;
}

} // namespace

Watch::Watch(Village::Names village, int percent, Turn turn, Look look)
    : village_(village)
    , percent_(percent)
    , turn_(turn)
    , look_(look)
{
    watches().push_back(this);
}

void Watch::report()
{
    if (!been_) goRound(village_, percent_);
    INFO(complaints_.told());
    CHECK(complaints_.told().empty());
}

void Watch::goRound(Village::Names village, int percent)
{
    std::vector<Watch*> together;
    for (auto* watch : watches())
        if (watch->village_ == village && watch->percent_ == percent) together.push_back(watch);
    std::ranges::stable_sort(together, {}, [](const Watch* watch) { return watch->turn_; });
    Village& place = Village::of(village);
    place.frame(percent);
    for (const auto& sight : everySight()) {
        INFO(sight.name << " at " << percent << " %");
        QWidget* opened = sight.open(place);
        REQUIRE(opened != nullptr);
        opened->activateWindow();
        settle();
        for (auto* watch : together) watch->look_(sight, *opened, watch->complaints_);
        place.tidy();
    }
    for (auto* watch : together) watch->been_ = true;
}

} // namespace beibao::test
