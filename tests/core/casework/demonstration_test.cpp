#include "core/casework/demonstration.h"

#include "core/casework/case_list.h"
#include "core/casework/founding.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace beibao;
using namespace beibao::test;

namespace {

struct Village {
    CaseListView list;
    test::Device laptop{7, Id(), {&list}};
    DayClock clock{laptop.clock};
    RuleBook rules = *loadRuleBook(BEIBAO_SOURCE_DIR "/resources/rules");
    Blobs blobs{laptop.folder.path() / "blobs", StoreKey(), laptop.store().database(), laptop.random};
    Desk desk{laptop.store(), blobs, rules, clock, laptop.random};

    explicit Village(const std::string& county)
    {
        Mediator mediator;
        mediator.set_name("龙秀英");
        mediator.set_credential_no("证1");
        mediator.set_valid_until("2029-01-01");
        REQUIRE(found(laptop.store(), {}, mediator));
        Author author = laptop.store().author();
        author.county = county;
        REQUIRE(laptop.store().setAuthor(author));
    }
    Result<int> play(const VillagePlan& plan)
    {
        return playVillage(desk, clock, plan, [](const SealDraft&) { return Result<std::string>("%PDF"); });
    }
};

} // namespace

TEST_CASE("Two villages show a case in every state, one of them red, some overdue")
{
    std::set<std::string> states;
    int red = 0, overdue = 0, waiting = 0;
    for (const int number : {0, 1}) {
        Village village("990101");
        const auto played = village.play({.village = number});
        if (!played) FAIL(played.error().detail << " " << played.error().rule);
        auto& database = village.laptop.store().database();
        for (const auto& row : listCases(database, {})) {
            states.insert(row.state);
            red += row.risk == "red";
            waiting += row.submitted;
        }
        overdue += static_cast<int>(countCases(database, {.dueBefore = village.desk.today().iso()}));
    }
    for (const auto* state : {"registered", "refused", "accepted", "assigned", "investigating", "mediating",
             "suspended", "oral_agreed", "drafted", "reviewed", "performing", "performed", "failed", "ended",
             "withdrawn", "followed", "closed", "archived"}) {
        INFO(state);
        CHECK(states.contains(state));
    }
    CHECK(red == 1);
    CHECK(overdue >= 1);
    CHECK(waiting >= 1);
}

TEST_CASE("Invented cases are refused by a store that does real work")
{
    Village village("430527");
    CHECK(village.play({}).error().rule == "practice");
    CHECK(village.laptop.store().records().ofKind(10).empty());
}
