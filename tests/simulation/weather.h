#pragma once

#include "tests/simulation/bug.h"

#include <cstdint>
#include <string>

namespace beibao::simulation {

/// What can go wrong in one run, and how it is to be run. Made from the seed alone.
struct Weather {
    std::uint64_t seed = 1;
    int steps = 300;
    char level = 'A'; ///< A: stores in memory; B: the real store in encrypted files
    Bug bug = Bug::kNone;
    bool calm = false; ///< no faults at all

    // The line (faults 8 and 9).
    bool questionsLost = false;
    bool answersLost = false;
    bool doubled = false;
    bool replays = false;
    bool oldAnswers = false;
    // The server (10 and 12).
    bool dies = false;
    bool restored = false;
    bool failover = false;
    // The laptops (1, 7, 11, 22).
    bool crashes = false;
    bool wildClocks = false;
    bool randomStamps = false;
    bool clones = false;
    bool oldCopies = false;
    bool revocation = false;
    // The people (18, 19, 20, 23 and a long absence).
    bool hot = false; ///< everybody edits the same few records
    bool bins = false;
    bool moves = false;
    bool numbers = false;
    bool late = false;
    bool sameWords = false;
    bool erasures = false; ///< the county erases a record or a case
    bool sticks = false; ///< a batch is carried from laptop to laptop, before and out of turn

    /// What is switched on, by name.
    std::string text() const;
    static Weather of(std::uint64_t seed, int steps, char level = 'A', Bug bug = Bug::kNone);
};

} // namespace beibao::simulation
