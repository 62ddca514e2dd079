// The tests, or one run by hand:
//   test_simulation --seed 17 [--seeds 100] [--steps 300] [--level A|B] [--bug 3] [--tell]
#include "tests/simulation/fleet.h"

#include <catch2/catch_session.hpp>

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <iostream>

using namespace beibao::simulation;

namespace {

struct Wish {
    std::uint64_t seed = 0;
    std::uint64_t seeds = 1;
    int steps = 300;
    char level = 'A';
    Bug bug = Bug::kNone;
    bool tell = false;
};

Wish wishIn(int argc, char** argv)
{
    Wish wish;
    for (int i = 1; i < argc; ++i) {
        const char* value = i + 1 < argc ? argv[i + 1] : "";
        if (std::strcmp(argv[i], "--seed") == 0) wish.seed = std::strtoull(value, nullptr, 10);
        if (std::strcmp(argv[i], "--seeds") == 0) wish.seeds = std::strtoull(value, nullptr, 10);
        if (std::strcmp(argv[i], "--steps") == 0) wish.steps = std::atoi(value);
        if (std::strcmp(argv[i], "--level") == 0) wish.level = value[0];
        if (std::strcmp(argv[i], "--bug") == 0) wish.bug = static_cast<Bug>(std::atoi(value));
        if (std::strcmp(argv[i], "--tell") == 0) wish.tell = true;
    }
    return wish;
}

int play(const Wish& wish)
{
    const auto start = std::chrono::steady_clock::now();
    std::uint64_t steps = 0;
    int failed = 0;
    for (std::uint64_t seed = wish.seed; seed < wish.seed + wish.seeds; ++seed) {
        Fleet fleet(Weather::of(seed, wish.steps, wish.level, wish.bug));
        fleet.telling = wish.tell;
        const std::string wrong = fleet.run();
        steps += fleet.steps();
        for (const auto& line : fleet.story) std::cout << line << '\n';
        if (wrong.empty()) continue;
        ++failed;
        std::cout << "seed " << seed << ": " << wrong << " (" << fleet.weather().text() << ")\n";
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::cout << steps << " steps, " << wish.seeds << " seeds, " << failed << " failed, " << seconds << " s\n";
    return failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const Wish wish = wishIn(argc, argv);
    return wish.seed != 0 ? play(wish) : Catch::Session().run(argc, argv);
}
