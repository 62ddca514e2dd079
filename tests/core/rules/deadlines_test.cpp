#include "core/rules/deadlines.h"
#include "core/rules/dispute_types.h"
#include "tests/core/rules/a_case.h"

#include <algorithm>

using namespace beibao;
using namespace beibao::history;

namespace {

CaseState in(State state, Date accepted = {2026, 11, 20})
{
    CaseState out;
    out.state = state;
    out.on.registered = out.on.accepted = accepted;
    return out;
}

Date due(std::string_view what, const CaseFile& file, const CaseState& state, const RuleBook& rules = theRules())
{
    const auto all = deadlinesOf(file, state, rules, kToday);
    CHECK(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.due < b.due; }));
    for (const Deadline& one : all) {
        CHECK_FALSE(one.label.empty());
        CHECK_FALSE(one.source.empty());
        if (one.what == what) return one.due;
    }
    return {};
}

CaseState effective()
{
    return fold(untilEffective(
        R"({"obligations":[{"id":"o1","amount_fen":1,"due_on":"2026-11-18"},{"id":"o2","amount_fen":1,"due_on":"2026-12-31"}]})"));
}

} // namespace

TEST_CASE("Working days leave out weekends and feasts and keep swapped weekends")
{
    CHECK(isWorkingDay({2026, 11, 20}, theRules()));
    CHECK_FALSE(isWorkingDay({2026, 11, 22}, theRules()));
    CHECK_FALSE(isWorkingDay({2026, 10, 1}, theRules()));
    CHECK(isWorkingDay({2026, 10, 10}, theRules()));
    CHECK(plusWorkingDays({2026, 11, 20}, 3, theRules()) == Date{2026, 11, 25});
    CHECK(plusWorkingDays({2026, 9, 30}, 1, theRules()) == Date{2026, 10, 8});
    CHECK(plusWorkingDays({2026, 11, 20}, 0, theRules()) == Date{2026, 11, 20});
}

TEST_CASE("An oral application is decided the same day, a written one in three working days")
{
    CaseFile file = aCase();
    CHECK(due("accept", file, in(State::kRegistered)) == Date{2026, 11, 20});
    file.main.set_application_form("written");
    CHECK(due("accept", file, in(State::kRegistered)) == Date{2026, 11, 25});
    CHECK(due("accept", file, in(State::kAccepted)).empty());
}

TEST_CASE("Mediation takes thirty days, and less or other days by who sent the case")
{
    CaseFile file = aCase();
    CHECK(due("mediation", file, in(State::kMediating)) == Date{2026, 12, 20});
    CHECK(due("mediation", file, in(State::kSuspended)).empty());
    CaseState paused = in(State::kMediating);
    paused.daysSuspended = 7;
    CHECK(due("mediation", file, paused) == Date{2026, 12, 27});
    file.main.set_source("ref_court");
    CHECK(due("mediation", file, in(State::kMediating)) == Date{2026, 12, 20});
    file.main.set_source_ref("委托调解函 12 号");
    CHECK(due("mediation", file, in(State::kMediating)) == Date{2026, 12, 5});
    file.main.set_dispute_type("medical");
    CHECK(
        due("mediation", file, in(State::kMediating, {2026, 9, 30})) == plusWorkingDays({2026, 9, 30}, 30, theRules()));
}

TEST_CASE("A county's own figure moves the clock")
{
    RuleBook rules = theRules();
    REQUIRE(rules.set("deadline.mediation_days", std::int64_t{20}, "[practice] county"));
    CHECK(due("mediation", aCase(), in(State::kMediating), rules) == Date{2026, 12, 10});
}

TEST_CASE("Each open promise has its day, and what has passed says so")
{
    const auto all = deadlinesOf(aCase(), effective(), theRules(), kToday);
    REQUIRE(all.size() == 3);
    CHECK(all[0].what == "obligation");
    CHECK(all[0].record == "o1");
    CHECK(all[0].label == "第1条付款");
    CHECK(all[0].urgency == Urgency::kOverdue);
    CHECK(all[1].record == "o2");
    CHECK(all[1].urgency == Urgency::kOk);
    CHECK(all[2].what == "visit");
    CHECK(all[2].due == Date{2027, 1, 7});
}

TEST_CASE("Soon is three days and today, not yesterday")
{
    const auto urgency = [](Date accepted) {
        return deadlinesOf(aCase(), in(State::kMediating, accepted), theRules(), kToday)[0].urgency;
    };
    CHECK(urgency({2026, 10, 27}) == Urgency::kOk);
    CHECK(urgency({2026, 10, 26}) == Urgency::kSoon);
    CHECK(urgency({2026, 10, 23}) == Urgency::kSoon);
    CHECK(urgency({2026, 10, 22}) == Urgency::kOverdue);
}

TEST_CASE("Who wants the court has thirty days, labour cases fifteen for the arbitrator")
{
    CaseFile file = aCase();
    CHECK(due("confirmation", file, effective()).empty());
    file.agreements[0].record.set_court_wanted(true);
    CHECK(due("confirmation", file, effective()) == Date{2026, 12, 20});
    CaseState applied = effective();
    applied.confirmation = "applied";
    CHECK(due("confirmation", file, applied).empty());
    file.main.set_dispute_type("migrant_wage_arrears");
    CHECK(due("labour_review", file, effective()) == Date{2026, 12, 5});
}

TEST_CASE("A visit follows the last day of performance, the dossier the closing")
{
    CaseFile file = aCase();
    Kept<RiskGrade> yellow;
    yellow.record.set_confirmed("yellow");
    file.risks = {yellow};
    CHECK(due("visit", file, effective()) == Date{2027, 1, 15});
    CaseState visited = effective();
    visited.on.visited = {2026, 11, 22};
    CHECK(due("visit", file, visited).empty());
    CaseState closed = in(State::kClosed);
    closed.on.closed = {2026, 11, 20};
    CHECK(due("dossier", file, closed) == Date{2026, 12, 5});
    CaseState sent = in(State::kTransferred);
    sent.on.transferred = {2026, 11, 20};
    CHECK(due("receipt", file, sent) == Date{2026, 11, 21});
    CHECK(deadlinesOf(file, in(State::kArchived), theRules(), kToday).empty());
}

TEST_CASE("A county's own type is treated as the type it is counted as")
{
    CaseFile file = aCase();
    file.main.set_dispute_type("hospital_care");
    Setting types;
    types.set_key("list.dispute_types");
    types.set_value(R"(["hospital_care=护理服务纠纷=medical"])");
    CHECK(typeColumn(file) == "other");
    file.wordings.push_back({Id(), types});
    CHECK(typeColumn(file) == "medical");
    CHECK(
        due("mediation", file, in(State::kMediating, {2026, 9, 30})) == plusWorkingDays({2026, 9, 30}, 30, theRules()));
    CHECK(typeAmong({"medical"}, file));
    CHECK(typeAmong({"hospital_care"}, file));
    CHECK_FALSE(typeAmong({"neighbour"}, file));
}
