#include "tests/simulation/weather.h"

#include "tests/support/hands.h"

namespace beibao::simulation {

std::string Weather::text() const
{
    std::string out;
    const auto say = [&](bool on, const char* name) {
        if (on) out += std::string(out.empty() ? "" : " ") + name;
    };
    say(questionsLost, "questionsLost");
    say(answersLost, "answersLost");
    say(doubled, "doubled");
    say(replays, "replays");
    say(oldAnswers, "oldAnswers");
    say(dies, "dies");
    say(restored, "restored");
    say(failover, "failover");
    say(crashes, "crashes");
    say(wildClocks, "wildClocks");
    say(randomStamps, "randomStamps");
    say(clones, "clones");
    say(oldCopies, "oldCopies");
    say(revocation, "revocation");
    say(hot, "hot");
    say(bins, "bins");
    say(moves, "moves");
    say(numbers, "numbers");
    say(late, "late");
    say(sameWords, "sameWords");
    say(sticks, "sticks");
    say(erasures, "erasures");
    return out;
}

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
             &weather.wildClocks, &weather.clones, &weather.oldCopies, &weather.revocation, &weather.hot, &weather.bins,
             &weather.moves, &weather.numbers, &weather.late, &weather.sameWords})
        *fault = chance.below(3) == 0;
    weather.randomStamps = chance.below(6) == 0 && level == 'A';
    // A restored roster has forgotten who was revoked; the county's people must say it again
    // before anything else, and what the laptop had brought by then is theirs to release.
    if (weather.revocation) weather.restored = weather.failover = false;
    // What came by stick is left to its author to bring to the county, who must be able to.
    weather.sticks = chance.below(3) == 0 && !weather.revocation && !weather.oldCopies;
    weather.erasures = chance.below(3) == 0;
    return weather;
}

} // namespace beibao::simulation
