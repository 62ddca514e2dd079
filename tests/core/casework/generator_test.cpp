#include "core/casework/generator.h"

#include "core/casework/case_loader.h"
#include "core/rules/fold.h"
#include "core/schema/agreement.pb.h"
#include "core/schema/case.pb.h"
#include "core/schema/mediation.pb.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

namespace beibao::test {

namespace {

GeneratorPlan aPlan(bool steps = true)
{
    return {.seed = 7,
        .today = {2026, 11, 22},
        .committeeId = Id::fromBytes("village-committe").text(),
        .mediatorIds = {Id::fromBytes("mediator-mediato").text()},
        .area = "510902",
        .steps = steps};
}

} // namespace

TEST_CASE("The same seed invents the same case, another seed another")
{
    const auto first = Generator(aPlan()).make(12);
    const auto again = Generator(aPlan()).make(12);
    REQUIRE(first.entries.size() == again.entries.size());
    for (std::size_t i = 0; i < first.entries.size(); ++i) {
        CHECK(first.entries[i].id == again.entries[i].id);
        CHECK(first.entries[i].values == again.entries[i].values);
    }
    auto other = aPlan();
    other.seed = 8;
    CHECK(Generator(other).make(12).id != first.id);
}

TEST_CASE("An invented case can be saved, and saving it again writes nothing")
{
    Device laptop(1);
    const Generator generator(aPlan());
    for (std::uint64_t n = 0; n < 40; ++n) {
        const auto invented = generator.make(n);
        const auto saved = laptop.store().save(invented.entries);
        REQUIRE(saved);
        CHECK(laptop.store().records().ofCase(invented.id).size() == invented.entries.size());
        REQUIRE(laptop.store().save({generator.edit(invented, n)}));
    }
}

TEST_CASE("No invented date lies ahead, and texts have the length they should")
{
    const Generator generator(aPlan(false));
    for (std::uint64_t n = 0; n < 60; ++n) {
        const auto invented = generator.make(n);
        CHECK(std::ranges::count_if(invented.entries, [](const Entry& e) { return e.spec->name == "Session"; }) == 2);
        for (const auto& entry : invented.entries) {
            if (entry.spec->name == "Case") {
                Case record;
                REQUIRE(record.ParseFromString(entry.values.encode()));
                CHECK(record.applied_on() <= "2026-11-22");
                CHECK(record.occurred_on() < record.applied_on());
                CHECK(record.facts().size() > 150 * 3);
                CHECK(record.facts().size() < 900 * 3);
            }
            if (entry.spec->name == "Visit") {
                Visit record;
                REQUIRE(record.ParseFromString(entry.values.encode()));
                CHECK(record.visited_at() < "2026-11-23");
            }
        }
    }
}

TEST_CASE("Every step of an invented case is one the rules allow, and cases stand in many places")
{
    Device laptop(1);
    const Generator generator(aPlan());
    std::set<State> states;
    for (std::uint64_t n = 0; n < 60; ++n) {
        const auto invented = generator.make(n);
        REQUIRE(laptop.store().save(invented.entries));
        const auto file = loadCase(laptop.store().records(), invented.id);
        REQUIRE(file);
        const CaseState state = fold(file->facts);
        for (const auto& refused : state.notApplied) FAIL_CHECK("case " << n << ": " << refused.reason);
        CHECK(state.waiting.empty());
        states.insert(state.state);
    }
    CHECK(states.size() >= 4);
}

} // namespace beibao::test
