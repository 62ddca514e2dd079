#include "core/rules/fold.h"
#include "tests/core/rules/history.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace beibao;
using namespace beibao::history;

namespace {

constexpr std::string_view kTwoPromises = R"({"obligations":[)"
                                          R"({"amount_fen":200000,"due_on":"2026-12-01","id":"o1"},)"
                                          R"({"amount_fen":150000,"due_on":"2026-12-31","id":"o2"}]})";

bool refused(const CaseState& state, std::string_view name)
{
    return std::any_of(state.notApplied.begin(), state.notApplied.end(),
        [&](const NotApplied& one) { return one.id == id(name) && !one.reason.empty(); });
}

/// Every order in which the last facts can arrive, after the first ones.
void sameInAnyOrder(const History& before, History tail)
{
    const CaseState expected = fold(before + tail);
    std::sort(tail.begin(), tail.end(), [](const CaseFact& a, const CaseFact& b) { return a.id < b.id; });
    do {
        REQUIRE(fold(before + tail) == expected);
        REQUIRE(fold(tail + before) == expected);
        REQUIRE(fold(tail + before + tail) == expected);
    } while (std::next_permutation(
        tail.begin(), tail.end(), [](const CaseFact& a, const CaseFact& b) { return a.id < b.id; }));
}

} // namespace

TEST_CASE("A case without facts waits to be registered")
{
    const CaseState state = fold({});
    CHECK(state.state == State::kDraft);
    CHECK(state.heads.empty());
}

TEST_CASE("A case walks from registration to the archive")
{
    const CaseState state = fold(untilEffective(kTwoPromises)
        + History{performance("p1", {"c"}, "o1", 200000), performance("p2", {"p1"}, "o2", 150000), visit("v", {"p2"}),
            event("x", {"v"}, "close"), event("y", {"x"}, "archive")});
    CHECK(state.state == State::kArchived);
    CHECK(state.notApplied.empty());
    CHECK(state.waiting.empty());
    CHECK(state.heads == ids({"y"}));
    CHECK(state.effectiveSealed == id("p"));
    CHECK(state.on.effective == Date{2026, 11, 20});
    CHECK(state.openObligations().empty());
}

TEST_CASE("An agreement binds when the last expected signature is on it, the seal among them")
{
    auto facts = untilEffective();
    facts.pop_back();
    CaseState state = fold(facts);
    CHECK(state.state == State::kDrafted);
    CHECK(state.effectiveSealed.empty());
    REQUIRE(state.seals.size() == 1);
    CHECK(state.seals[0].missing() == std::vector<std::string>{"seal"});
    CHECK(fold(untilEffective()).state == State::kEffective);
}

TEST_CASE("A paper that names no seal still needs it")
{
    const CaseState state = fold(untilMediating()
        + History{event("d", {"m"}, "draft_agreement"), sealed("p", {"d"}, "a1", {"zhang"}),
            signature("z", {"p"}, "p", "zhang")});
    CHECK(state.state == State::kDrafted);
}

TEST_CASE("A withdrawal made apart from signed paper is shown and undoes nothing")
{
    const auto rival = History{event("w", {"m"}, "withdraw")};
    const CaseState state = fold(untilEffective() + rival);
    CHECK(state.state == State::kEffective);
    CHECK(refused(state, "w"));
    sameInAnyOrder(untilMediating(),
        {event("d", {"m"}, "draft_agreement"), sealed("p", {"d"}, "a1", {"zhang", "seal"}),
            signature("z", {"p"}, "p", "zhang"), signature("c", {"z"}, "p", "seal"), event("w", {"m"}, "withdraw")});
}

TEST_CASE("Even a long history of ending does not undo signed paper")
{
    const auto rivals = History{event("f", {"m"}, "fail"), event("x", {"f"}, "close"), event("y", {"x"}, "archive")};
    const CaseState state = fold(untilMediating() + rivals
        + History{event("d", {"m"}, "draft_agreement"), sealed("p", {"d"}, "a1", {"zhang", "seal"}),
            signature("z", {"p"}, "p", "zhang"), signature("c", {"z"}, "p", "seal")});
    CHECK(state.state == State::kEffective);
    CHECK(refused(state, "f"));
    CHECK(refused(state, "x"));
    CHECK(refused(state, "y"));
}

TEST_CASE("A late return of the chair does not unmake an agreement")
{
    const CaseState state = fold(untilEffective() + History{event("n", {"d"}, "return")});
    CHECK(state.state == State::kEffective);
    CHECK(refused(state, "n"));
    sameInAnyOrder(untilMediating() + History{event("d", {"m"}, "draft_agreement")},
        {event("n", {"d"}, "return"), sealed("p", {"d"}, "a1", {"seal"}), signature("c", {"p"}, "p", "seal"),
            event("m2", {"n"}, "mediate"), event("k", {"d"}, "clear")});
}

TEST_CASE("A return made on the sealed but unsigned text gives way when it turns out signed")
{
    auto facts = untilMediating()
        + History{
            event("d", {"m"}, "draft_agreement"), sealed("p", {"d"}, "a1", {"seal"}), event("n", {"p"}, "return")};
    CHECK(fold(facts).state == State::kMediating);
    facts.push_back(signature("c", {"p"}, "p", "seal"));
    CHECK(fold(facts).state == State::kEffective);
    CHECK(refused(fold(facts), "n"));
}

TEST_CASE("A clearing that meets the signed paper is kept as a mark")
{
    const CaseState state = fold(untilEffective() + History{event("k", {"d"}, "clear")});
    CHECK(state.state == State::kEffective);
    CHECK(state.review.cleared);
}

TEST_CASE("Two sealings of one agreement apart are shown to the chair")
{
    const auto tail = History{sealed("p", {"d"}, "a1", {"seal"}), signature("c", {"p"}, "p", "seal"),
        sealed("q", {"d"}, "a1", {"seal"}), signature("e", {"q"}, "q", "seal")};
    const auto before = untilMediating() + History{event("d", {"m"}, "draft_agreement")};
    const CaseState state = fold(before + tail);
    CHECK(state.state == State::kEffective);
    CHECK(state.doubleSealed);
    CHECK(state.seals.size() == 2);
    sameInAnyOrder(before, tail + History{event("w", {"d"}, "withdraw")});
}

TEST_CASE("A text sealed again after a return is not two agreements")
{
    const CaseState state = fold(untilMediating()
        + History{event("d", {"m"}, "draft_agreement"), sealed("p", {"d"}), event("n", {"p"}, "return"),
            event("d2", {"n"}, "draft_agreement"), sealed("q", {"d2"}, "a1", {"seal"}),
            signature("e", {"q"}, "q", "seal")});
    CHECK(state.effectiveSealed == id("q"));
    CHECK_FALSE(state.doubleSealed);
}

TEST_CASE("A new agreement after a correction takes the place of the old")
{
    const CaseState state = fold(untilEffective()
        + History{event("k", {"c"}, "ask_correction"), sealed("q", {"k"}, "a2", {"seal"}),
            signature("e", {"q"}, "q", "seal")});
    CHECK(state.effectiveSealed == id("q"));
    CHECK_FALSE(state.doubleSealed);
    CHECK_FALSE(state.review.correctionAsked);
}

TEST_CASE("A case opened again may fail, and its old paper no longer stands in the way")
{
    const auto facts = untilEffective(kTwoPromises)
        + History{
            visit("v", {"c"}), event("x", {"v"}, "close"), event("o", {"x"}, "reopen"), event("f", {"o"}, "fail")};
    const CaseState state = fold(facts);
    CHECK(state.state == State::kFailed);
    CHECK(state.effectiveSealed.empty());
    CHECK(state.notApplied.empty());
    CHECK(state.openObligations().empty());
    CHECK(state.on.effective.empty());
    CHECK(state.on.accepted == Date{2026, 11, 20});
}

TEST_CASE("Who went on working alone is read to the end before the other begins")
{
    const auto order = fold({event("r", {}, "register"), event("a1", {"r"}, "report"), event("a2", {"a1"}, "report"),
                                event("a3", {"a2"}, "report"), event("b1", {"r"}, "report"),
                                event("b2", {"b1"}, "report"), event("b3", {"b2"}, "report")})
                           .applied;
    const bool first = order[1] == id("a1");
    CHECK(order
        == (first ? ids({"r", "a1", "a2", "a3", "b1", "b2", "b3"}) : ids({"r", "b1", "b2", "b3", "a1", "a2", "a3"})));
}

TEST_CASE("A fact whose base has not come waits, with all that builds on it")
{
    auto facts = untilEffective();
    const CaseFact missing = facts[1];
    facts.erase(facts.begin() + 1);
    CaseState state = fold(facts);
    CHECK(state.state == State::kRegistered);
    CHECK(state.waiting.size() == 7);
    CHECK(std::is_sorted(state.waiting.begin(), state.waiting.end()));
    CHECK(state.heads == ids({"r"}));
    facts.push_back(missing);
    CHECK(fold(facts) == fold(untilEffective()));
    sameInAnyOrder({},
        {event("r", {}, "register"), event("s", {"a"}, "assign"), event("m", {"s"}, "mediate"),
            event("u", {"gone"}, "suspend")});
}

TEST_CASE("A signature waits for the paper it is on")
{
    const CaseState state = fold(untilMediating() + History{signature("z", {"m"}, "p", "zhang")});
    CHECK(state.waiting == ids({"z"}));
}

TEST_CASE("A signature on another text does not count")
{
    auto facts = untilEffective();
    Signature forged = std::get<Signature>(facts.back().what);
    forged.set_content_sha256(sha256("other").bytes());
    facts.back().what = forged;
    const CaseState state = fold(facts);
    CHECK(state.state == State::kDrafted);
    CHECK(refused(state, "c"));
}

TEST_CASE("Ink where the seal belongs is no seal")
{
    auto facts = untilEffective();
    std::get<Signature>(facts.back().what).set_how("ink");
    CHECK(refused(fold(facts), "c"));
    CHECK(fold(facts).state == State::kDrafted);
}

TEST_CASE("What is not allowed where it lands is kept with the reason")
{
    const CaseState state = fold({event("r", {}, "register"), event("x", {"r"}, "archive")});
    CHECK(state.state == State::kRegistered);
    REQUIRE(refused(state, "x"));
    CHECK(state.notApplied[0].reason == "“已登记”时不能办“归档”");
    CHECK(refused(fold({event("n", {}, "teleport")}), "n"));
    CHECK(refused(fold({event("n", {}, "perform")}), "n"));
}

TEST_CASE("A lone late withdrawal comes after the longer history")
{
    const CaseState state = fold({event("r", {}, "register"), event("w", {"r"}, "withdraw"),
        event("a", {"r"}, "accept"), event("s", {"a"}, "assign"), event("m", {"s"}, "mediate")});
    CHECK(state.applied == ids({"r", "a", "s", "m", "w"}));
    CHECK(state.state == State::kWithdrawn);
}

TEST_CASE("Two people act on the same page: any order of arrival ends the same")
{
    sameInAnyOrder({event("r", {}, "register"), event("a", {"r"}, "accept")},
        {event("s1", {"a"}, "assign"), event("s2", {"a"}, "assign"), event("t", {"a"}, "transfer"),
            event("m", {"s1", "s2"}, "mediate"), event("u", {"m"}, "suspend"), event("v", {"u", "t"}, "resume")});
}

TEST_CASE("Suspension ends where it began and its days are counted")
{
    const auto facts = untilMediating()
        + History{event("u", {"m"}, "suspend", "2026-11-20T09:00"), event("v", {"u"}, "resume", "2026-11-27T09:00")};
    CHECK(fold(facts).state == State::kMediating);
    CHECK(fold(facts).daysSuspended == 7);
}

TEST_CASE("A transfer sent back returns to where it left")
{
    const CaseState state = fold({event("r", {}, "register"), event("a", {"r"}, "accept"),
        event("t", {"a"}, "transfer"), event("b", {"t"}, "send_back")});
    CHECK(state.state == State::kAccepted);
}

TEST_CASE("Promises are performed one by one")
{
    auto facts = untilEffective(kTwoPromises) + History{performance("p1", {"c"}, "o1", 50000)};
    CaseState state = fold(facts);
    CHECK(state.state == State::kPerforming);
    CHECK(state.openObligations().size() == 2);
    CHECK(state.obligations[0].openFen() == 150000);
    facts = facts + History{performance("p2", {"p1"}, "o1", 150000), performance("p3", {"p2"}, "o9", 1)};
    state = fold(facts);
    CHECK(state.openObligations().size() == 1);
    CHECK(refused(state, "p3"));
    facts.push_back(performance("p4", {"p2"}, "o2", 150000, "2026-12-30"));
    CHECK(fold(facts).state == State::kPerformed);
    CHECK(fold(facts).on.performed == Date{2026, 12, 30});
    sameInAnyOrder(untilEffective(kTwoPromises),
        {performance("p1", {"c"}, "o1", 50000), performance("p2", {"c"}, "o1", 150000),
            performance("p4", {"c"}, "o2", 150000), visit("v", {"c"})});
}

TEST_CASE("What the day adds is not in the fold")
{
    const CaseState state = fold(untilEffective(kTwoPromises));
    CHECK(state.state == State::kEffective);
    CHECK(viewOn(state, {}, {2026, 11, 21}).state == State::kPerforming);
    CHECK_FALSE(viewOn(state, {}, {2026, 11, 21}).dueSoon);
    CHECK(viewOn(state, {}, {2026, 11, 28}).dueSoon);
    CHECK(viewOn(state, {}, {2026, 12, 1}).state == State::kPerforming);
    const CaseView late = viewOn(state, {}, {2026, 12, 2});
    CHECK(late.state == State::kOverdue);
    CHECK(late.overdueObligations == std::vector<std::string>{"o1"});
    CHECK(late.nextDue == Date{2026, 12, 1});
}

TEST_CASE("An oral agreement binds at once and is performed without a paper")
{
    const auto facts = untilMediating() + History{event("g", {"m"}, "agree_orally")};
    CHECK(fold(facts).state == State::kOralAgreed);
    CHECK(fold(facts).oral);
    CHECK(fold(facts + History{performance("p1", {"g"}, "", 20000)}).state == State::kPerformed);
}

TEST_CASE("The chair's answers before and after effect are marks of the case")
{
    auto drafted = untilMediating() + History{event("d", {"m"}, "draft_agreement"), event("q", {"d"}, "submit")};
    CHECK(fold(drafted).review.submitted);
    auto clearing = event("k", {"q"}, "clear");
    std::get<CaseEvent>(clearing.what).set_telephone("王主任");
    std::get<CaseEvent>(clearing.what).set_text_digest("digest");
    CaseState state = fold(drafted + History{clearing});
    CHECK(state.state == State::kReviewed);
    CHECK(state.review.awaitsSignature());
    CHECK(state.review.textDigest == "digest");
    state = fold(drafted + History{clearing, event("k2", {"k"}, "clear")});
    CHECK_FALSE(state.review.awaitsSignature());
    state = fold(drafted + History{event("n", {"q"}, "return")});
    CHECK(state.state == State::kMediating);
    CHECK(state.review.returned);
    state = fold(untilEffective() + History{event("k", {"c"}, "ask_correction"), event("k2", {"k"}, "checked")});
    CHECK(state.state == State::kEffective);
    CHECK(state.review.checked);
}

TEST_CASE("Judicial confirmation runs beside the state and never backwards")
{
    const CaseState state = fold(untilEffective()
        + History{confirmation("k1", {"c"}, "advised"), confirmation("k2", {"k1"}, "confirmed"),
            confirmation("k3", {"k2"}, "applied"), confirmation("k4", {"k3"}, "guessed")});
    CHECK(state.state == State::kEffective);
    CHECK(state.confirmation == "confirmed");
    CHECK(refused(state, "k3"));
    CHECK(refused(state, "k4"));
}

TEST_CASE("Rubbish in a frozen text gives no promises and no harm")
{
    for (const auto* content : {"", "[]", "{\"obligations\":7}", "{\"obligations\":[1,{\"id\":5}]}", "\xff\xfe{"})
        CHECK(fold(untilEffective(content)).state == State::kEffective);
}

TEST_CASE("Facts that name each other in a ring wait for ever and stop nobody")
{
    const CaseState state
        = fold({event("r", {}, "register"), event("x", {"y"}, "accept"), event("y", {"x"}, "accept")});
    CHECK(state.state == State::kRegistered);
    CHECK(state.waiting.size() == 2);
}

namespace {

CaseFact track(std::string_view name, std::string_view which, std::size_t later)
{
    CaseFact fact = confirmation(name, {}, later ? "confirmed" : "applied");
    std::get<Confirmation>(fact.what).set_track(std::string(which));
    return fact;
}

/// A history nobody would make: any action on any two earlier facts, papers and signatures among them.
History wild(std::mt19937& dice, int length)
{
    History facts;
    const auto roll = [&](std::size_t sides) { return static_cast<std::size_t>(dice() % sides); };
    for (int i = 0; i < length; ++i) {
        const std::string name = "w" + std::to_string(i);
        CaseFact fact;
        switch (roll(8)) {
        case 0: fact = sealed(name, {}, roll(2) ? "a1" : "a2", {"zhang", "seal"}); break;
        case 1: fact = signature(name, {}, "w" + std::to_string(roll(length)), roll(2) ? "seal" : "zhang"); break;
        case 2: fact = performance(name, {}, roll(2) ? "o1" : "", 100); break;
        case 3: fact = roll(2) ? visit(name, {}) : track(name, kTracks[roll(std::size(kTracks))], roll(2)); break;
        default: {
            fact = event(name, {}, actionId(static_cast<Action>(roll(kActionCount))));
            std::get<CaseEvent>(fact.what).set_state(std::string(stateId(static_cast<State>(roll(kStateCount)))));
        }
        }
        for (std::size_t n = facts.empty() ? 0 : roll(3); n > 0; --n)
            fact.bases.push_back(facts[roll(facts.size())].id);
        facts.push_back(fact);
    }
    return facts;
}

} // namespace

TEST_CASE("No history, however wild, depends on the order it came in, and no fact is lost")
{
    std::mt19937 dice(20261122);
    for (int round = 0; round < 600; ++round) {
        History facts = wild(dice, 14);
        const CaseState expected = fold(facts);
        REQUIRE(expected.applied.size() + expected.notApplied.size() + expected.waiting.size() == facts.size());
        for (const NotApplied& one : expected.notApplied) REQUIRE_FALSE(one.reason.empty());
        for (int i = 0; i < 10; ++i) {
            std::shuffle(facts.begin(), facts.end(), dice);
            REQUIRE(fold(facts) == expected);
        }
    }
}

namespace {

CaseFact factFor(Action action, const std::string& name, std::mt19937& dice)
{
    switch (factKindOf(action)) {
    case FactKind::kSealed: return sealed(name, {}, dice() % 2 ? "a1" : "a2", {"zhang", "seal"});
    case FactKind::kSignature:
        return signature(name, {}, "s" + std::to_string(dice() % 30), dice() % 2 ? "seal" : "zhang");
    case FactKind::kPerformance: return performance(name, {}, "", 100);
    case FactKind::kVisit: return visit(name, {});
    case FactKind::kConfirmation: return track(name, kTracks[dice() % std::size(kTracks)], dice() % 2);
    case FactKind::kCaseEvent: break;
    }
    CaseFact out = event(name, {}, actionId(action));
    const char* const former[] = {"closed", "archived", "effective", "failed", "mediating"};
    if (action == Action::kCarryOver) std::get<CaseEvent>(out.what).set_state(former[dice() % std::size(former)]);
    return out;
}

/// What people could really do: each step allowed by the table where its author saw the case, but two laptops that
/// do not always know of each other.
History lived(std::mt19937& dice, int length)
{
    History facts, known[2];
    for (int i = 0; i < length; ++i) {
        History& mine = known[dice() % 2];
        if (dice() % 3 == 0) mine = facts; // met the other one
        const auto open = actionsIn(fold(mine).state);
        CaseFact fact = factFor(open[dice() % open.size()], "s" + std::to_string(i), dice);
        fact.bases = caseFactHeads(mine);
        mine.push_back(fact);
        facts.push_back(fact);
    }
    return facts;
}

} // namespace

TEST_CASE("What two laptops could really do ends the same in any order, with nothing lost on the way")
{
    std::mt19937 dice(3);
    std::map<State, int> seen;
    for (int round = 0; round < 400; ++round) {
        History facts = lived(dice, 24);
        const CaseState expected = fold(facts);
        ++seen[expected.state];
        // A signature may name a paper that never was; it waits.
        REQUIRE(expected.applied.size() + expected.notApplied.size() + expected.waiting.size() == facts.size());
        for (const NotApplied& one : expected.notApplied) REQUIRE_FALSE(one.reason.empty());
        std::shuffle(facts.begin(), facts.end(), dice);
        History half(facts.begin(), facts.begin() + 12);
        const CaseState partly = fold(half);
        REQUIRE(partly.applied.size() + partly.notApplied.size() + partly.waiting.size() == half.size());
        REQUIRE(fold(facts) == expected);
    }
    CHECK(seen.size() > 9); // far into the table, not only its beginning
}

TEST_CASE("A case of former years comes in with its state, first and once, and no clock runs for it")
{
    const auto carried = [](const char* name, Bases bases, const char* state) {
        CaseFact out = event(name, bases, "carry_over", "2021-05-06");
        std::get<CaseEvent>(out.what).set_state(state);
        return out;
    };
    const CaseState old = fold({carried("o", {}, "archived")});
    CHECK(old.state == State::kArchived);
    CHECK(old.carriedOver);
    CHECK(old.on.closed == Date{2021, 5, 6});
    CHECK(fold({carried("o", {}, "mediating")}).state == State::kDraft);
    CHECK(refused(fold({carried("o", {}, "mediating")}), "o"));
    CHECK(refused(fold({carried("o", {}, "")}), "o"));
    CHECK(refused(fold({event("r", {}, "register"), carried("o", {"r"}, "closed")}), "o"));
    CHECK(refused(fold({event("q", {}, "report"), carried("o", {"q"}, "closed")}), "o"));
    const CaseState bound = fold({carried("o", {}, "effective"), visit("v", {"o"})});
    CHECK(bound.state == State::kFollowed);
    CHECK(bound.notApplied.empty());
    const CaseState again = fold({carried("o", {}, "archived"), event("n", {"o"}, "reopen", "2026-11-20")});
    CHECK(again.state == State::kMediating);
    CHECK_FALSE(again.carriedOver);
    sameInAnyOrder({carried("o", {}, "closed")}, {event("x", {"o"}, "archive"), event("y", {"o"}, "reopen")});
}

TEST_CASE("Taking in the heads again and again, two devices end with one head")
{
    auto facts = untilMediating() + History{event("u", {"m"}, "report"), event("v", {"m"}, "report")};
    CHECK(caseFactHeads(facts).size() == 2);
    CaseFact both = event("b", {}, "report");
    both.bases = caseFactHeads(facts);
    facts.push_back(both);
    CHECK(caseFactHeads(facts) == ids({"b"}));
    CHECK(fold(facts).heads == caseFactHeads(facts));
    CHECK(fold(facts).reported == 3);
}
