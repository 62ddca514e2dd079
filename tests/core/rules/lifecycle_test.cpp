#include "core/rules/lifecycle.h"

#include <catch2/catch_test_macros.hpp>

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
