#include "tests/simulation/weather.h"

#include "tests/support/hands.h"

namespace beibao::simulation {

Weather Weather::of(std::uint64_t seed, int steps, char level, Bug bug)
{
    test::SeededRandom chance(seed * 2 + 1);
    Weather weather;
    weather.seed = seed;
    weather.steps = steps;
    weather.level = level;
    weather.bug = bug;
    for (bool* fault : {&weather.questionsLost, &weather.answersLost, &weather.doubled, &weather.replays,
             &weather.oldAnswers, &weather.dies, &weather.restored, &weather.failover, &weather.crashes,
             &weather.wildClocks, &weather.clones, &weather.oldCopies, &weather.revocation, &weather.hot,
             &weather.bins, &weather.moves, &weather.numbers, &weather.late, &weather.sameWords})
        *fault = chance.below(3) == 0;
    weather.randomStamps = chance.below(6) == 0 && level == 'A';
    // A restored roster has forgotten who was revoked; the county's people must say it again
    // before anything else, and what the laptop had brought by then is theirs to release.
    if (weather.revocation) weather.restored = weather.failover = false;
    return weather;
}

} // namespace beibao::simulation
