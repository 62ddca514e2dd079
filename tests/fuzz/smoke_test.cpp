#include "tests/fuzz/targets.h"
#include "tests/support/hands.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

constexpr int kMutations = 2000;

/// Some bytes changed, cut off, repeated or put in.
std::string mutated(std::string bytes, test::SeededRandom& random)
{
    for (std::uint64_t n = 1 + random.below(4); n > 0; --n) {
        const std::size_t at = random.below(bytes.size() + 1);
        switch (random.below(5)) {
        case 0: bytes.resize(at); break;
        case 1: bytes.insert(at, 1 + random.below(9), static_cast<char>(random.next())); break;
        case 2: bytes.insert(at, bytes.substr(random.below(bytes.size() + 1), random.below(40))); break;
        default:
            if (at < bytes.size()) bytes[at] = static_cast<char>(random.next());
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("I20 bytes from elsewhere are read or refused, and nothing else happens")
{
    for (const auto& target : fuzz::targets()) {
        test::SeededRandom random(23);
        const auto seeds = target.seeds();
        for (const auto& seed : seeds) target.run(seed);
        for (int i = 0; i < kMutations; ++i) target.run(mutated(seeds[random.below(seeds.size())], random));
        SUCCEED(target.name);
    }
}
