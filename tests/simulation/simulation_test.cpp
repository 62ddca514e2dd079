#include "tests/simulation/fleet.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

using namespace beibao::simulation;

namespace {

std::string commandFor(const Weather& weather)
{
    return "replay: test_simulation --seed " + std::to_string(weather.seed) + " --steps "
        + std::to_string(weather.steps) + " --level " + weather.level + " --tell\nweather: " + weather.text();
}

/// Plays seeds until the steps are done; how many steps it were.
std::uint64_t playSeeds(std::uint64_t first, std::uint64_t wanted, int stepsEach, char level)
{
    std::uint64_t steps = 0;
    for (std::uint64_t seed = first; steps < wanted; ++seed) {
        const Weather weather = Weather::of(seed, stepsEach, level);
        Fleet fleet(weather);
        const std::string wrong = fleet.run();
        INFO(commandFor(weather));
        CHECK(wrong.empty());
        if (!wrong.empty()) std::cout << "seed " << seed << ": " << wrong << '\n' << commandFor(weather) << '\n';
        steps += fleet.steps();
    }
    return steps;
}

/// In ctest the county in memory is a test of its own ([memory]), beside the rest.
/// BEIBAO_SIMULATION=10 plays ten times as much, as at night.
std::uint64_t times()
{
    const char* wish = std::getenv("BEIBAO_SIMULATION");
    return wish == nullptr ? 1 : std::strtoull(wish, nullptr, 10);
}

} // namespace

TEST_CASE("The same seed gives the same trace, and another seed another")
{
    const auto trace = [](std::uint64_t seed) {
        Fleet fleet(Weather::of(seed, 300));
        fleet.run();
        return fleet.trace();
    };
    CHECK(trace(5) == trace(5));
    CHECK(trace(5) != trace(6));
}

TEST_CASE("Seeds that once failed")
{
    std::ifstream file(BEIBAO_SOURCE_DIR "/tests/simulation/seeds.txt");
    REQUIRE(file);
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.starts_with('#')) continue;
        std::istringstream words(line);
        char level = 'A';
        std::uint64_t seed = 0;
        int steps = 0;
        words >> level >> seed >> steps;
        const Weather weather = Weather::of(seed, steps, level);
        Fleet fleet(weather);
        INFO(commandFor(weather));
        CHECK(fleet.run() == "");
    }
}

TEST_CASE("I2 I3 I5 I6 I8 I9 I10 I11 I12 I13 I14 I19 I21 a county in memory survives every fault", "[.memory]")
{
    const auto steps = playSeeds(1, 2'000'000 * times(), 300, 'A');
    std::cout << "level A: " << steps << " steps\n";
}

TEST_CASE("I1 I2 I3 I5 I9 I10 I11 I13 a county of real stores survives every fault")
{
    const auto steps = playSeeds(100'001, 200'000 * times(), 150, 'B');
    std::cout << "level B: " << steps << " steps\n";
}
