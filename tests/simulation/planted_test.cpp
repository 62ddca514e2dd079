// The simulator is worth what it finds: each mistake on the list must be found soon,
// and the code without them is clean.
#include "tests/simulation/fleet.h"

#include <catch2/catch_test_macros.hpp>

#include <iostream>

using namespace beibao::simulation;

namespace {

constexpr int kSeeds = 50;
constexpr int kSteps = 300;

/// The first of fifty seeds that finds the mistake; 0 when none does.
std::uint64_t foundAt(Bug bug, std::string& how)
{
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        Fleet fleet(Weather::of(seed, kSteps, 'A', bug));
        how = fleet.run();
        if (!how.empty()) return seed;
    }
    return 0;
}

} // namespace

TEST_CASE("Every planted mistake is found within fifty seeds")
{
    for (int i = 1; i < static_cast<int>(Bug::kEnd); ++i) {
        const auto bug = static_cast<Bug>(i);
        std::string how;
        const auto seed = foundAt(bug, how);
        INFO("planted: " << nameOf(bug));
        CHECK(seed != 0);
        std::cout << "planted: " << nameOf(bug) << " - seed " << seed << " - " << how << '\n';
    }
}
