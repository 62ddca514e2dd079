// Who mediates, how long, and what happens to words that are signed: the steps beside the straight road.
#include "core/rules/deadlines.h"
#include "core/rules/guards.h"
#include "core/rules/late_entry.h"
#include "core/rules/settings.h"
#include "tests/core/rules/a_case.h"

#include <algorithm>

using namespace beibao;
using namespace beibao::history;

namespace {

std::string refuses(Action action, const CaseFile& file, const CaseState& state, const ActionInput& input = {})
{
    const auto results = runGuards(action, file, state, input, theRules(), kToday);
    const GuardResult* no = firstRefusal(results, input.reason);
    if (no) CHECK_FALSE(no->remedy.empty());
    return no ? no->id : "";
}

ActionInput because(std::string reason)
{
    ActionInput input;
    input.reason = std::move(reason);
    return input;
}

CaseFact asked(std::string_view name, Bases bases, std::string_view party)
{
    CaseFact fact = event(name, bases, "ask_recusal");
    std::get<CaseEvent>(fact.what).set_party_id(id(party).text());
    std::get<CaseEvent>(fact.what).set_reason("是对方的表哥");
    return fact;
}

} // namespace

TEST_CASE("A party asks for another mediator; mediation waits for the answer")
{
    CaseState state = fold(untilMediating() + History{asked("q", {"m"}, "zhang")});
    CHECK(state.state == State::kMediating);
    CHECK(state.recusal.open);
    CHECK(state.recusal.partyId == id("zhang").text());
    CHECK(refuses(Action::kMediate, aCase(), state) == "G10-open");
    CHECK(refuses(Action::kDraftAgreement, aCase(), state) == "G10-open");
    CHECK(refuses(Action::kDeclineRecusal, aCase(), state) == "G00-reason");
    CHECK(refuses(Action::kDeclineRecusal, aCase(), state, because("申请人收回")).empty());
    CHECK(refuses(Action::kDeclineRecusal, aCase(), fold(untilMediating()), because("x")) == "G10-asked");
    ActionInput stranger = because("亲戚");
    stranger.partyId = id("stranger").text();
    CHECK(refuses(Action::kAskRecusal, aCase(), fold(untilMediating()), stranger) == "G10-asker");

    CaseFact replaced = event("x", {"q"}, "recuse");
    std::get<CaseEvent>(replaced.what).add_mediator_ids(id("wang").text());
    state = fold(untilMediating() + History{asked("q", {"m"}, "zhang"), replaced});
    CHECK_FALSE(state.recusal.open);
    CHECK(state.recusal.replaced == 1);
    CHECK(state.mediators == std::vector{id("wang").text()});
    state = fold(untilMediating() + History{asked("q", {"m"}, "zhang"), event("x", {"q"}, "decline_recusal")});
    CHECK_FALSE(state.recusal.open);
    CHECK(state.recusal.replaced == 0);
}

TEST_CASE("The parties may agree to go on past the month")
{
    CaseFact longer = event("x", {"m"}, "extend");
    std::get<CaseEvent>(longer.what).set_until("2027-01-10");
    const CaseState state = fold(untilMediating() + History{longer});
    const auto clocks = deadlinesOf(aCase(), state, theRules(), kToday);
    CHECK(clocks[0].due == Date{2027, 1, 10});
    CHECK(explain(clocks[0]) == "各方同意延长至2027年1月10日");
    ActionInput input = because("双方当面同意");
    input.until = "2027-01-10";
    CHECK(refuses(Action::kExtend, aCase(), state, input) == "G13-later");
    input.until = "2027-02-30";
    CHECK(refuses(Action::kExtend, aCase(), state, input) == "G13-later");
    input.until = "2027-02-01";
    CHECK(refuses(Action::kExtend, aCase(), state, input).empty());
    input.reason.clear();
    CHECK(refuses(Action::kExtend, aCase(), state, input) == "G13-consent");
}

TEST_CASE("What was lost before acceptance is not given back to the clock of mediation")
{
    const CaseState state = fold({event("r", {}, "register", "2026-11-01T09:00"),
        event("u", {"r"}, "suspend", "2026-11-02T09:00"), event("v", {"u"}, "resume", "2026-11-09T09:00"),
        event("a", {"v"}, "accept", "2026-11-10T09:00"), event("s", {"a"}, "assign"),
        event("u2", {"s"}, "suspend", "2026-11-12T09:00"), event("v2", {"u2"}, "resume", "2026-11-15T09:00")});
    CHECK(state.daysSuspended == 3);
    const auto clocks = deadlinesOf(aCase(), state, theRules(), kToday);
    REQUIRE(clocks.size() == 1);
    CHECK(clocks[0].due == Date{2026, 12, 13});
    CHECK(explain(clocks[0]).find("中止的3日不计") != std::string::npos);
    CHECK(explain(clocks[0]).find("自受理（2026年11月10日）起30日") != std::string::npos);
}

TEST_CASE("A clearing by telephone says who was called and what was read to him")
{
    ActionInput call;
    call.role = Role::kMediator;
    call.telephone = "王主任";
    call.digestWanted = "MFRG-GZDF-MZTQ";
    call.digestRead = "mfrg gzdf mztq";
    CaseState drafted;
    drafted.state = State::kDrafted;
    CHECK(refuses(Action::kClear, aCase(), drafted, call).empty());
    call.digestRead = "MFRG-GZDF-MZTX";
    CHECK(refuses(Action::kClear, aCase(), drafted, call) == "G17-digest");
}

TEST_CASE("Signed words get a note beside them, and the note ends what the chair asked for")
{
    ActionInput input;
    CaseState state = fold(untilEffective() + History{event("k", {"c"}, "ask_correction")});
    CHECK(refuses(Action::kAnnotate, aCase(), state, input) == "G19-note");
    input.note = "第1条“三月”应为“四月”";
    CHECK(refuses(Action::kAnnotate, aCase(), state, input).empty());
    CHECK(refuses(Action::kAnnotate, aCase(), fold(untilEffective()), input) == "G19-asked");
    CaseFact note = event("n", {"k"}, "annotate");
    std::get<CaseEvent>(note.what).set_note(input.note);
    state = fold(untilEffective() + History{event("k", {"c"}, "ask_correction"), note});
    CHECK(state.state == State::kEffective);
    CHECK_FALSE(state.review.correctionAsked);
    REQUIRE(state.annotations.size() == 1);
    CHECK(state.annotations[0].text == input.note);
    CHECK(state.annotations[0].sealedId == id("p").text());
}

TEST_CASE("A case opened again wants a new agreement that names the old one, and has a month of its own")
{
    const auto facts = untilEffective()
        + History{visit("v", {"c"}), event("x", {"v"}, "close"), event("o", {"x"}, "reopen", "2026-11-22T09:00")};
    const CaseState state = fold(facts);
    CHECK(state.formerAgreements == std::vector<std::string>{"a1"});
    CHECK(deadlinesOf(aCase(), state, theRules(), kToday)[0].due == Date{2026, 12, 22});
    CaseFile file = aCase();
    CHECK(refuses(Action::kDraftAgreement, file, state) == "G31-refers");
    file.agreements[0].record.set_replaces_id("a1");
    CHECK(refuses(Action::kDraftAgreement, file, state).empty());
}

TEST_CASE("What was agreed by word of mouth is performed promise by promise")
{
    CaseFact oral = event("g", {"m"}, "agree_orally");
    std::get<CaseEvent>(oral.what).set_terms(
        R"({"obligations":[{"id":"o1","amount_fen":20000},{"id":"o2","amount_fen":10000},{"id":"o3","kind":"not_do"}]})");
    CaseState state = fold(untilMediating() + History{oral, performance("p1", {"g"}, "o1", 20000)});
    CHECK(state.state == State::kPerforming);
    CHECK(state.openObligations().size() == 1);
    state = fold(untilMediating()
        + History{oral, performance("p1", {"g"}, "o1", 20000), performance("p2", {"p1"}, "o2", 10000)});
    CHECK(state.state == State::kPerformed);
}

TEST_CASE("Court, notary, arbitrator and payment order run beside the state, each with its own clock")
{
    const auto step = [](std::string_view name, Bases bases, std::string_view track, std::string_view what) {
        CaseFact fact = confirmation(name, bases, what);
        std::get<Confirmation>(fact.what).set_track(std::string(track));
        return fact;
    };
    const CaseState state = fold(untilEffective()
        + History{step("t1", {"c"}, "notary", "court_accepted"), step("t2", {"t1"}, "payment_order", "applied"),
            step("t3", {"t2"}, "court", "applied"), step("t4", {"t3"}, "sorcery", "applied")});
    CHECK(state.state == State::kEffective);
    CHECK(state.confirmation == "applied");
    CHECK(state.tracks.size() == 3);
    CHECK(state.notApplied.size() == 1);
    std::vector<std::string> clocks;
    for (const auto& clock : deadlinesOf(aCase(), state, theRules(), kToday)) {
        clocks.push_back(clock.what);
        CHECK_FALSE(explain(clock).empty());
    }
    for (const auto* what : {"notary_decide", "order_accept", "court_accept"})
        CHECK(std::count(clocks.begin(), clocks.end(), what) == 1);

    CaseState promised = fold(untilEffective(R"({"obligations":[{"id":"o1","amount_fen":1,"due_on":"2026-12-31"}]})"));
    ActionInput input;
    input.track = "payment_order";
    CHECK(refuses(Action::kApplyConfirmation, aCase(), promised, input) == "G23-track");
    CaseFile wages = aCase();
    wages.main.set_dispute_type("migrant_wage_arrears");
    CHECK(refuses(Action::kApplyConfirmation, wages, promised, input).empty());
    input.track = "notary";
    CHECK(refuses(Action::kApplyConfirmation, aCase(), promised, input).empty());
    CHECK(refuses(Action::kApplyConfirmation, aCase(), fold(untilEffective()), input) == "G23-track");
}

TEST_CASE("Another committee receives what was sent to it, or the sender writes down its receipt")
{
    CaseState sent;
    sent.state = State::kTransferred;
    sent.transferredTo = id("township").text();
    ActionInput input;
    input.role = Role::kMediator;
    input.unit = id("committee").text();
    CHECK(refuses(Action::kReceive, aCase(), sent, input) == "G07-receiver");
    input.reason = "收到回执，经手人刘芳";
    CHECK(refuses(Action::kReceive, aCase(), sent, input).empty());
    input = {};
    input.role = Role::kChair;
    input.unit = sent.transferredTo;
    CHECK(refuses(Action::kReceive, aCase(), sent, input).empty());
}

TEST_CASE("What is written down later carries both days")
{
    CaseFact late = event("r", {}, "register", "2026-11-20T09:00");
    CHECK_FALSE(lateEntryOf(late));
    std::get<CaseEvent>(late.what).set_entered_at("2026-11-20T18:00");
    CHECK_FALSE(lateEntryOf(late));
    std::get<CaseEvent>(late.what).set_entered_at("2026-11-22T08:00");
    REQUIRE(lateEntryOf(late));
    CHECK(lateEntryOf(late)->sentence() == "补录：2026年11月20日办的，2026年11月22日记下");
    CaseFact paid = performance("p", {}, "o1", 1, "2026-11-01");
    std::get<Performance>(paid.what).set_entered_at("2026-11-02T08:00");
    CHECK(lateEntryOf(paid));
}

TEST_CASE("A danger starts clocks of hours, each ended by a report of its kind")
{
    CaseFile file = aCase();
    Kept<RiskGrade> red;
    red.record.set_confirmed("red");
    red.record.set_at("2026-11-22T08:00");
    file.risks = {red};
    const auto clocks = [&](const CaseState& state, DateTime now) {
        std::vector<std::string> late;
        for (const auto& clock : deadlinesOf(file, state, theRules(), now))
            if (clock.urgency == Urgency::kOverdue) late.push_back(clock.what);
        return late;
    };
    CaseState state = fold(untilMediating());
    CHECK(clocks(state, {{2026, 11, 22}, 9, 59}).empty());
    CHECK(clocks(state, {{2026, 11, 22}, 10, 1}) == std::vector<std::string>{"risk_superior"});
    CHECK(clocks(state, {{2026, 11, 23}, 8, 1}).size() == 3);
    CaseFact called = event("p", {"m"}, "report", "2026-11-22T08:30");
    std::get<CaseEvent>(called.what).set_what("police");
    state = fold(untilMediating() + History{called});
    CHECK(clocks(state, {{2026, 11, 22}, 10, 1}).empty());
    CaseFact noted = event("n", {"p"}, "report", "2026-11-22T20:00");
    std::get<CaseEvent>(noted.what).set_what("note");
    state = fold(untilMediating() + History{called, noted});
    CHECK(clocks(state, {{2026, 11, 23}, 8, 1}) == std::vector<std::string>{"risk_leader"});
}

TEST_CASE("A county's setting counts from its day, the newest of them, and a wrong one is passed over")
{
    const auto setting
        = [](std::string_view name, std::string_view key, std::string_view value, std::string_view from) {
              Kept<Setting> out;
              out.id = id(name);
              out.record.set_key(std::string(key));
              out.record.set_value(std::string(value));
              out.record.set_effective_from(std::string(from));
              return out;
          };
    const std::vector<Kept<Setting>> settings{setting("1", "deadline.visit_days", "10", "2026-01-01"),
        setting("2", "deadline.visit_days", "20", "2026-12-01"),
        setting("3", "calendar.2028.off", R"(["2028-05-01"])", ""),
        setting("4", "deadline.receipt_days", "\"soon\"", ""), setting("5", "no.such", "1", ""),
        setting("6", "number.template", "{year}年{short}第{n}号", "")};
    RuleBook book = rulesOn(theRules(), settings, kToday);
    CHECK(book.number("deadline.visit_days") == 10);
    CHECK(book.find("deadline.visit_days")->source.find("[county]") == 0);
    CHECK(book.number("deadline.receipt_days") == theRules().number("deadline.receipt_days"));
    CHECK_FALSE(book.find("no.such"));
    CHECK(book.text("number.template") == "{year}年{short}第{n}号");
    CHECK_FALSE(isWorkingDay({2028, 5, 1}, book));
    CHECK(isWorkingDay({2028, 5, 1}, theRules()));
    CHECK(rulesOn(theRules(), settings, {2026, 12, 1}).number("deadline.visit_days") == 20);
    CHECK(rulesOn(theRules(), settings, {2025, 12, 1}).number("deadline.visit_days") == 7);
    CHECK(book.asOf({2025, 12, 1}).number("deadline.visit_days") == 7);
    CHECK(book.asOf(kToday).number("deadline.visit_days") == book.number("deadline.visit_days"));
    CHECK(&theRules().asOf(kToday) == &theRules());
}
