#include "core/casework/township.h"

#include "core/casework/case_list.h"
#include "core/schema/organisation.pb.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

/// A chair's laptop on Wednesday 18 November 2026; weeks begin on Mondays.
struct Township {
    RuleBook rules = *loadRuleBook(BEIBAO_SOURCE_DIR "/resources/rules");
    CaseListView list{&rules};
    test::Device chair{1, Id::fromBytes("township-commit"), {&list}};
    Date today{2026, 11, 18};

    Id committee(const char* name, const char* area)
    {
        Committee made;
        made.set_name(name);
        made.set_area(area);
        made.set_kind("village");
        return chair.save(made);
    }
    void reports(const Id& unit, const char* start, const char* end, int found)
    {
        Screening report;
        report.set_unit(unit.text());
        report.set_period_start(start);
        report.set_period_end(end);
        report.set_found(found);
        chair.save(report);
    }
    std::vector<CommitteeStanding> standing()
    {
        return committeesOn(chair.store().records(), chair.store().database(), rules, today);
    }
};

} // namespace

TEST_CASE("A zero report is a report, and silence is missing")
{
    Township township;
    const Id spoke = township.committee("青石村", "431001102201"),
             silent = township.committee("柳树村", "431001102202");
    for (const auto& [start, end] : {std::pair("2026-10-19", "2026-10-25"), std::pair("2026-10-26", "2026-11-01"),
             std::pair("2026-11-02", "2026-11-08"), std::pair("2026-11-09", "2026-11-15")})
        township.reports(spoke, start, end, 0);
    township.reports(spoke, "2026-11-16", "2026-11-22", 0);
    township.reports(silent, "2026-11-02", "2026-11-08", 2);
    const auto standing = township.standing();
    REQUIRE(standing.size() == 2);
    CHECK(standing[0].name == "青石村");
    CHECK(standing[0].reported);
    CHECK(standing[0].found == 0);
    CHECK(standing[0].missing.empty());
    CHECK_FALSE(standing[1].reported);
    CHECK(standing[1].found == 0); // what was found in an earlier week is not this week's
    CHECK_FALSE(standing[1].missing.empty());
    for (const Round& round : standing[1].missing) CHECK(round.start != Date{2026, 11, 2});
}

TEST_CASE("Each committee's open cases are its own, and what is over is not counted")
{
    Township township;
    const Id one = township.committee("青石村", "431001102201"), two = township.committee("柳树村", "431001102202");
    const auto registerAt = [&](const Id& committee) {
        Case dispute = aCase();
        dispute.set_committee_id(committee.text());
        return township.chair.save(dispute);
    };
    registerAt(one), registerAt(one);
    const Id red = registerAt(two);
    RiskGrade grade;
    grade.set_case_id(red.text());
    grade.set_confirmed("red");
    township.chair.save(grade);
    const auto standing = township.standing();
    REQUIRE(standing.size() == 2);
    CHECK(standing[0].open == 2);
    CHECK(standing[0].red == 0);
    CHECK(standing[1].open == 1);
    CHECK(standing[1].red == 1);
}
