#include "core/rules/guards.h"
#include "core/rules/lifecycle.h"
#include "tests/core/rules/a_case.h"

#include <map>
#include <set>
#include <string>

using namespace beibao;

TEST_CASE("Every state and action has an id of its own and a word people use")
{
    std::set<std::string_view> ids;
    for (int i = 0; i < kStateCount; ++i) {
        const auto state = static_cast<State>(i);
        CHECK(parseState(stateId(state)) == state);
        CHECK_FALSE(stateLabel(state).empty());
        ids.insert(stateId(state));
    }
    CHECK(ids.size() == 23);
    ids.clear();
    for (int i = 0; i < kActionCount; ++i) {
        const auto action = static_cast<Action>(i);
        CHECK(parseAction(actionId(action)) == action);
        CHECK_FALSE(actionLabel(action).empty());
        ids.insert(actionId(action));
    }
    CHECK(ids.size() == kActionCount);
    CHECK_FALSE(parseState("flying").has_value());
    CHECK_FALSE(parseAction("fly").has_value());
}

TEST_CASE("All thirty-one transitions stand in the table, and every action in some row")
{
    std::set<int> numbers;
    std::set<Action> actions;
    for (const Transition& row : transitions()) {
        numbers.insert(row.number);
        actions.insert(row.action);
        CHECK_FALSE(row.roles.empty());
    }
    for (int number = 1; number <= 31; ++number) CHECK(numbers.count(number) == 1);
    CHECK(actions.size() == kActionCount);
}

TEST_CASE("No state allows one action by two rows")
{
    for (int s = 0; s < kStateCount; ++s) {
        std::set<Action> seen;
        for (const Transition& row : transitions())
            if (row.from.has(static_cast<State>(s))) CHECK(seen.insert(row.action).second);
    }
}

// Written from the description of the field, not from the table.
TEST_CASE("The table leads where the field says")
{
    struct Step {
        const char* from;
        const char* action;
        const char* to;
    };
    constexpr Step kSteps[] = {{"draft", "find", "lead"}, {"lead", "solve_on_spot", "closed"},
        {"lead", "register", "registered"}, {"draft", "register", "registered"}, {"registered", "refuse", "refused"},
        {"registered", "transfer", "transferred"}, {"accepted", "transfer", "transferred"},
        {"transferred", "receive", "accepted"}, {"registered", "accept", "accepted"},
        {"accepted", "assign", "assigned"}, {"assigned", "investigate", "investigating"},
        {"assigned", "mediate", "mediating"}, {"investigating", "mediate", "mediating"},
        {"mediating", "mediate", "mediating"}, {"mediating", "suspend", "suspended"},
        {"mediating", "agree_orally", "oral_agreed"}, {"mediating", "draft_agreement", "drafted"},
        {"drafted", "clear", "reviewed"}, {"drafted", "return", "mediating"}, {"mediating", "fail", "failed"},
        {"drafted", "end", "ended"}, {"registered", "withdraw", "withdrawn"}, {"performed", "visit", "followed"},
        {"performing", "visit", "followed"}, {"failed", "visit", "followed"}, {"performed", "close", "closed"},
        {"failed", "close", "closed"}, {"ended", "close", "closed"}, {"withdrawn", "close", "closed"},
        {"refused", "close", "closed"}, {"closed", "archive", "archived"}, {"closed", "reopen", "mediating"},
        {"archived", "reopen", "mediating"}};
    for (const Step& step : kSteps) {
        const Transition* row = transitionFor(*parseAction(step.action), *parseState(step.from));
        INFO(step.from << " " << step.action);
        REQUIRE(row);
        CHECK(row->target == Target::kNamed);
        CHECK(stateId(row->to) == step.to);
    }
}

TEST_CASE("Signed paper cannot be withdrawn, ended, failed or returned")
{
    for (const auto state :
        {State::kEffective, State::kPerforming, State::kOverdue, State::kPerformed, State::kFollowed})
        for (const auto action :
            {Action::kWithdraw, Action::kEnd, Action::kFail, Action::kReturn, Action::kDraftAgreement, Action::kClear})
            CHECK_FALSE(transitionFor(action, state));
}

TEST_CASE("An archived case is read only but for reports, late ink and reopening")
{
    CHECK(actionsIn(State::kArchived) == std::vector{Action::kSign, Action::kReport, Action::kReopen});
}

namespace {

using namespace history;

/// A history that ends in each state a fold can give.
std::map<State, History> roads()
{
    const History drafted = untilMediating() + History{event("d", {"m"}, "draft_agreement")};
    const History visited = untilEffective() + History{visit("v", {"c"})};
    const History closed = visited + History{event("x", {"v"}, "close")};
    const History registered{event("r", {}, "register")};
    return {{State::kDraft, {}}, {State::kLead, {event("f", {}, "find")}}, {State::kRegistered, registered},
        {State::kRefused, registered + History{event("n", {"r"}, "refuse")}},
        {State::kTransferred, registered + History{event("t", {"r"}, "transfer")}},
        {State::kAccepted, registered + History{event("a", {"r"}, "accept")}},
        {State::kAssigned, registered + History{event("a", {"r"}, "accept"), event("s", {"a"}, "assign")}},
        {State::kInvestigating,
            registered
                + History{event("a", {"r"}, "accept"), event("s", {"a"}, "assign"), event("i", {"s"}, "investigate")}},
        {State::kMediating, untilMediating()},
        {State::kSuspended, untilMediating() + History{event("u", {"m"}, "suspend")}},
        {State::kOralAgreed, untilMediating() + History{event("g", {"m"}, "agree_orally")}}, {State::kDrafted, drafted},
        {State::kReviewed, drafted + History{event("k", {"d"}, "clear")}}, {State::kEffective, untilEffective()},
        {State::kPerforming,
            untilEffective(R"({"obligations":[{"id":"o1","amount_fen":9,"due_on":"2026-12-31"}]})")
                + History{performance("p1", {"c"}, "o1", 1)}},
        {State::kPerformed, untilEffective() + History{performance("p1", {"c"}, "", 0)}},
        {State::kFailed, untilMediating() + History{event("f", {"m"}, "fail")}},
        {State::kEnded, untilMediating() + History{event("e", {"m"}, "end")}},
        {State::kWithdrawn, untilMediating() + History{event("w", {"m"}, "withdraw")}}, {State::kFollowed, visited},
        {State::kClosed, closed}, {State::kArchived, closed + History{event("y", {"x"}, "archive")}}};
}

/// The fact an action is, on top of everything before it.
CaseFact factOf(Action action, const History& before)
{
    CaseFact fact;
    switch (factKindOf(action)) {
    case FactKind::kPerformance: fact = performance("z9", {}, "o1", 0); break;
    case FactKind::kVisit: fact = visit("z9", {}); break;
    case FactKind::kConfirmation: fact = confirmation("z9", {}, "applied"); break;
    default: fact = event("z9", {}, actionId(action)); break;
    }
    if (action == Action::kCarryOver) std::get<CaseEvent>(fact.what).set_state("closed");
    fact.bases = caseFactHeads(before);
    return fact;
}

} // namespace

TEST_CASE("Every state and every action: the table, the guard of states and the fold say the same")
{
    const auto all = roads();
    CHECK(all.size() == kStateCount - 1); // overdue is a matter of the day
    for (const auto& [state, road] : all) {
        const CaseState before = fold(road);
        INFO(stateId(state));
        REQUIRE(before.state == state);
        for (int i = 0; i < kActionCount; ++i) {
            const auto action = static_cast<Action>(i);
            INFO(actionId(action));
            const Transition* row = transitionFor(action, state);
            const auto guards = runGuards(action, aCase(), before, {}, theRules(), kToday);
            REQUIRE(guards.size() >= 3);
            CHECK(guards[0].id == "G00-state");
            CHECK(guards[0].passed == (row != nullptr));
            for (const auto& guard : guards) CHECK((guard.passed || !guard.remedy.empty() || guard.id[0] == 'A'));
            if (factKindOf(action) == FactKind::kSealed || factKindOf(action) == FactKind::kSignature) continue;
            const CaseState after = fold(road + History{factOf(action, road)});
            // The chair's clearing of what was signed meanwhile stays as a mark.
            const bool mark = action == Action::kClear && before.inForce();
            const bool taken = after.applied.size() == before.applied.size() + 1;
            CHECK(taken == (row != nullptr || mark));
            CHECK((taken || (after.notApplied.size() == 1 && !after.notApplied[0].reason.empty())));
            CHECK((taken || after.state == state));
            if (taken && row && row->target == Target::kNamed) CHECK(after.state == row->to);
        }
    }
}
