#include "core/rules/dossier.h"
#include "core/rules/next_step.h"
#include "tests/core/rules/a_case.h"

#include <algorithm>

using namespace beibao;
using namespace beibao::history;

namespace {

NextStep next(const CaseFile& file, const CaseState& state)
{
    const auto step = nextStep(file, state, theRules(), kToday);
    REQUIRE(step.has_value());
    return *step;
}

CaseState effective(std::string_view due)
{
    return fold(
        untilEffective(R"({"obligations":[{"id":"o1","amount_fen":350000,"due_on":")" + std::string(due) + R"("}]})"));
}

std::vector<std::string> missing(const CaseFile& file, const CaseState& state)
{
    std::vector<std::string> out;
    for (const auto& paper : missingPapers(file, state)) out.push_back(paper.id);
    return out;
}

} // namespace

TEST_CASE("Every state but the archive has one next step, and the state allows it")
{
    for (int i = 0; i < kStateCount; ++i) {
        CaseState state;
        state.state = static_cast<State>(i);
        INFO(stateId(state.state));
        const auto step = nextStep(aCase(), state, theRules(), kToday);
        REQUIRE(step.has_value() == (state.state != State::kArchived));
        if (!step) continue;
        CHECK_FALSE(step->label.empty());
        CHECK(transitionFor(step->action, state.state));
    }
}

TEST_CASE("A new case is registered, then accepted, and says what is still missing")
{
    CaseFile file = aCase();
    file.parties.clear();
    CHECK(next(file, {}).reason == "还差：当事人姓名");
    const CaseState registered = fold({event("r", {}, "register")});
    CHECK(next(aCase(), registered).action == Action::kAccept);
    CHECK(next(aCase(), registered).due == Date{2026, 11, 20});
    CHECK(next(aCase(), registered).urgency == Urgency::kOverdue);
}

TEST_CASE("What was returned is mended before anything else")
{
    CaseFile file = aCase();
    CaseFact back = event("n", {"d"}, "return");
    std::get<CaseEvent>(back.what).set_reason("第2条没有写付款日期");
    const auto state = fold(untilMediating() + History{event("d", {"m"}, "draft_agreement"), back});
    CHECK(next(file, state).label == "修改协议");
    CHECK(next(file, state).reason.find("第2条没有写付款日期") != std::string::npos);
}

TEST_CASE("A finished text is sealed, reviewed where it must be, and signed to the last name")
{
    CaseFile file = aCase();
    const auto drafted = untilMediating() + History{event("d", {"m"}, "draft_agreement")};
    CHECK(next(file, fold(drafted)).action == Action::kSeal);
    file.main.set_headcount(44);
    CHECK(next(file, fold(drafted)).action == Action::kSubmit);
    CHECK(next(file, fold(drafted + History{event("q", {"d"}, "submit")})).action == Action::kClear);
    const auto half = drafted + History{sealed("p", {"d"}), signature("z", {"p"}, "p", "zhang")};
    CHECK(next(file, fold(half)).label == "登记签名盖章");
    CHECK(next(file, fold(half)).reason == "还差 2 个签名或印章");
}

TEST_CASE("An overdue promise is urged, an open one performed, then comes the visit")
{
    const NextStep late = next(aCase(), effective("2026-11-18"));
    CHECK(late.action == Action::kUrge);
    CHECK(late.reason == "第1条付款 11月18日到期，已过 4 天");
    CHECK(next(aCase(), effective("2026-12-31")).action == Action::kPerform);
    CHECK(next(aCase(), fold(untilEffective())).action == Action::kVisit);
    CHECK(next(aCase(), fold(untilEffective() + History{visit("v", {"c"})})).action == Action::kClose);
}

TEST_CASE("A dossier says which papers are still missing, and no more than it needs")
{
    CaseFile file = aCase();
    CaseState state = fold(untilMediating());
    CHECK(dossierOf(file, state).size() == 17);
    CHECK(
        missing(file, state) == std::vector<std::string>{"rights_notice", "identity", "mediation_record", "agreement"});
    for (const auto* key : {"zhang", "li"}) {
        Kept<Notice> notice;
        notice.record.set_party_id(id(key).text());
        file.notices.push_back(notice);
        Kept<Attachment> copy;
        copy.record.set_role("identity");
        copy.record.set_about(id(key).text());
        file.attachments.push_back(copy);
    }
    file.sessions.emplace_back();
    CHECK(missing(file, state) == std::vector<std::string>{"agreement"});
    state = fold(untilEffective());
    CHECK(missing(file, state) == std::vector<std::string>{"follow_up"});
    file.facts = {visit("v", {"c"})};
    CHECK(missing(file, state).empty());
}

TEST_CASE("A failed case needs no agreement, an oral one its register")
{
    CaseFile file = aCase();
    const auto failed = missing(file, fold(untilMediating() + History{event("f", {"m"}, "fail")}));
    CHECK(std::count(failed.begin(), failed.end(), "agreement") == 0);
    file.agreements.clear();
    const auto oral = missing(file, fold(untilMediating() + History{event("g", {"m"}, "agree_orally")}));
    CHECK(std::count(oral.begin(), oral.end(), "oral_agreement_register") == 1);
    CHECK(std::count(oral.begin(), oral.end(), "agreement") == 0);
}

TEST_CASE("A closed case says how far its dossier is")
{
    CaseState closed;
    closed.state = State::kClosed;
    CHECK(next(aCase(), closed).reason.substr(0, 9) == "卷宗还");
}

TEST_CASE("A correction is a note beside the signed words, until another agreement was begun")
{
    CaseFile file = aCase();
    const CaseState state = fold(untilEffective() + History{event("k", {"c"}, "ask_correction")});
    CHECK(nextStep(file, state, theRules(), kToday)->action == Action::kAnnotate);
    file.agreements[0].record.set_replaces_id("a1");
    CHECK(nextStep(file, state, theRules(), kToday)->action == Action::kSeal);
}

TEST_CASE("Who asked for another mediator is answered before anything else")
{
    const CaseState state = fold(untilMediating() + History{event("q", {"m"}, "ask_recusal")});
    CHECK(nextStep(aCase(), state, theRules(), kToday)->action == Action::kRecuse);
}
