#include "core/rules/case_reading.h"
#include "core/rules/guard_questions.h"
#include "core/rules/guards.h"
#include "tests/core/rules/a_case.h"

#include <algorithm>

using namespace beibao;
using namespace beibao::history;

namespace {

CaseState in(State state)
{
    CaseState out;
    out.state = state;
    return out;
}

/// The guard that refuses `action`, or "" when it may go ahead.
std::string refuses(Action action, const CaseFile& file, const CaseState& state, const ActionInput& input = {})
{
    const auto results = runGuards(action, file, state, input, theRules(), kToday);
    const GuardResult* no = firstRefusal(results, input.reason);
    if (no) CHECK_FALSE(no->advice.empty());
    return no ? no->id : "";
}

ActionInput because(std::string reason)
{
    ActionInput input;
    input.reason = std::move(reason);
    return input;
}

CaseState effective()
{
    return fold(untilEffective(R"({"obligations":[{"id":"o1","amount_fen":350000,"due_on":"2026-12-31"}]})"));
}

} // namespace

TEST_CASE("The table names no guard that cannot be asked, and no guard is left out of it")
{
    std::vector<std::string_view> used;
    for (const Transition& row : transitions())
        for (const GuardUse& guard : row.guards) used.push_back(guard.id);
    const auto known = knownGuards();
    for (const auto id : used) CHECK((id == "G16-checks" || std::count(known.begin(), known.end(), id) == 1));
    for (const auto id : known) CHECK(std::count(used.begin(), used.end(), id) > 0);
}

TEST_CASE("What the state does not allow is refused before anything is asked")
{
    CHECK(refuses(Action::kArchive, aCase(), in(State::kRegistered)) == "G00-state");
    CHECK(refuses(Action::kWithdraw, aCase(), effective()) == "G00-state");
}

TEST_CASE("Only the chair answers a review; a mediator may write down his telephone call")
{
    ActionInput input;
    input.role = Role::kMediator;
    CHECK(refuses(Action::kClear, aCase(), in(State::kDrafted), input) == "G00-role");
    CHECK(refuses(Action::kReturn, aCase(), in(State::kDrafted), input) == "G00-role");
    input.telephone = "王主任";
    CHECK(refuses(Action::kClear, aCase(), in(State::kDrafted), input).empty());
    input = {};
    input.role = Role::kChair;
    CHECK(refuses(Action::kClear, aCase(), in(State::kDrafted), input).empty());
    input.role = Role::kFinance;
    CHECK(refuses(Action::kMediate, aCase(), in(State::kMediating), input) == "G00-role");
}

TEST_CASE("Nothing happened tomorrow, or on a day that does not exist")
{
    ActionInput input;
    input.at = "2026-11-23T08:00";
    CHECK(refuses(Action::kInvestigate, aCase(), in(State::kAssigned), input) == "G00-time");
    input.at = "2026-11-31";
    CHECK(refuses(Action::kInvestigate, aCase(), in(State::kAssigned), input) == "G00-time");
    input.at = "2026-11-22T23:00";
    CHECK(refuses(Action::kInvestigate, aCase(), in(State::kAssigned), input).empty());
}

TEST_CASE("A dispute is accepted with two sides, facts and nobody refusing")
{
    CaseFile file = aCase();
    CHECK(refuses(Action::kAccept, file, in(State::kRegistered)).empty());
    Kept<Consent> no;
    no.record.set_party_id(id("li").text());
    no.record.set_what("不同意调解");
    no.record.set_given_at("2026-11-20T09:00");
    file.consents = {no};
    CHECK(refuses(Action::kAccept, file, in(State::kRegistered)) == "G08-consent");
    no.record.set_what("同意调解");
    no.record.set_given_at("2026-11-21T09:00");
    file.consents.push_back(no);
    CHECK(refuses(Action::kAccept, file, in(State::kRegistered)).empty());
    file.main.clear_facts();
    CHECK(refuses(Action::kAccept, file, in(State::kRegistered)) == "G08-facts");
    file.parties.pop_back();
    CHECK(refuses(Action::kAccept, file, in(State::kRegistered)) == "G08-two-sides");
    file.parties.clear();
    CHECK(refuses(Action::kRegister, file, in(State::kDraft)) == "G04-parties");
}

TEST_CASE("A refusal has one of the known reasons, a transfer another committee")
{
    ActionInput input;
    CHECK(refuses(Action::kRefuse, aCase(), in(State::kRegistered), input) == "G05-refusal");
    input.refusal = "crim";
    CHECK(refuses(Action::kRefuse, aCase(), in(State::kRegistered), input) == "G05-refusal");
    input.refusal = "criminal";
    CHECK(refuses(Action::kRefuse, aCase(), in(State::kRegistered), input).empty());
    CHECK(refuses(Action::kTransfer, aCase(), in(State::kRegistered), input) == "G06-target");
    input.toCommitteeId = id("committee").text();
    CHECK(refuses(Action::kTransfer, aCase(), in(State::kRegistered), input) == "G06-target");
    input.toCommitteeId = id("other").text();
    CHECK(refuses(Action::kTransfer, aCase(), in(State::kRegistered), input).empty());
    CaseFile file = aCase();
    file.parties[0].record.set_protected_(true);
    CHECK(refuses(Action::kTransfer, file, in(State::kRegistered), input) == "G06-protected");
}

TEST_CASE("A mediator is named, valid, not a party, and really another one after recusal")
{
    ActionInput input;
    CHECK(refuses(Action::kAssign, aCase(), in(State::kAccepted), input) == "G09-mediator");
    input.mediatorIds = {id("wang").text()};
    CHECK(refuses(Action::kAssign, aCase(), in(State::kAccepted), input).empty());
    Kept<Mediator> wang;
    wang.id = id("wang");
    wang.record.set_name("王五");
    wang.record.set_valid_until("2026-01-01");
    input.candidates = {wang};
    CHECK(refuses(Action::kAssign, aCase(), in(State::kAccepted), input) == "G09-credential");
    input.candidates[0].record.set_valid_until("2027-01-01");
    input.candidates[0].record.set_name("李四");
    CHECK(refuses(Action::kAssign, aCase(), in(State::kAccepted), input) == "G09-conflict");
    input.reason = "同名不同人";
    CHECK(refuses(Action::kAssign, aCase(), in(State::kAccepted), input).empty());
    CaseState assigned = in(State::kAssigned);
    assigned.mediators = input.mediatorIds;
    CHECK(refuses(Action::kRecuse, aCase(), assigned, input) == "G10-replaced");
}

TEST_CASE("Rights are told before mediation, or it is said why not")
{
    CaseFile file = aCase();
    CHECK(refuses(Action::kMediate, file, in(State::kAssigned)) == "G12-notice");
    CHECK(refuses(Action::kMediate, file, in(State::kAssigned), because("田里先劝开，告知书回去补")).empty());
    const auto results = runGuards(Action::kMediate, file, in(State::kAssigned), {}, theRules(), kToday);
    CHECK(overriddenGuards(results) == std::vector<std::string>{"G12-notice"});
    for (const auto* key : {"zhang", "li"}) {
        Kept<Notice> notice;
        notice.record.set_party_id(id(key).text());
        file.notices.push_back(notice);
    }
    CHECK(refuses(Action::kMediate, file, in(State::kAssigned)).empty());
}

TEST_CASE("A reason that is only blanks is no reason")
{
    CHECK(refuses(Action::kSuspend, aCase(), in(State::kMediating), because(" 　")) == "G00-reason");
    CHECK(refuses(Action::kMediate, aCase(), in(State::kAssigned), because(" 　")) == "G12-notice");
    CHECK(refuses(Action::kEnd, aCase(), in(State::kMediating), because("一方搬走")).empty());
}

TEST_CASE("Money due later, risk and referral want a written agreement")
{
    CaseFile file = aCase();
    CHECK(refuses(Action::kAgreeOrally, file, in(State::kMediating), because("都同意")) == "G15-written");
    file.obligations[0].record.set_at_once(true);
    CHECK(refuses(Action::kAgreeOrally, file, in(State::kMediating)).empty());
    file.main.set_source("ref_court");
    CHECK(refuses(Action::kAgreeOrally, file, in(State::kMediating)) == "G15-written");
    file.main.set_source("application");
    Kept<RiskGrade> red;
    red.record.set_confirmed("red");
    file.risks = {red};
    CHECK(refuses(Action::kAgreeOrally, file, in(State::kMediating)) == "G15-written");
}

TEST_CASE("A text with errors is neither drafted, sent for review nor sealed, and the check is named")
{
    CaseFile file = aCase();
    CHECK(refuses(Action::kDraftAgreement, file, in(State::kMediating)).empty());
    file.obligations[0].record.clear_due_on();
    CHECK(refuses(Action::kDraftAgreement, file, in(State::kMediating), because("以后补")) == "A03");
    CHECK(refuses(Action::kSubmit, file, in(State::kDrafted)) == "A03");
    CHECK(refuses(Action::kSeal, file, in(State::kDrafted)) == "A03");
    file.agreements[0].record.set_form("oral");
    CHECK(refuses(Action::kDraftAgreement, file, in(State::kMediating)) == "G16-agreement");
}

TEST_CASE("The chair clears the text he saw, and only that text is sealed")
{
    CaseFile file = aCase();
    ActionInput input;
    input.textDigest = agreementTextDigest(file, file.agreements[0]);
    CHECK(refuses(Action::kClear, file, in(State::kDrafted), input).empty());
    CaseState state = in(State::kReviewed);
    state.review.cleared = true;
    state.review.textDigest = input.textDigest;
    CHECK(refuses(Action::kSeal, file, state).empty());
    file.agreements[0].record.set_terms("另付十元");
    CHECK(refuses(Action::kClear, file, in(State::kDrafted), input) == "G17-text");
    CHECK_FALSE(refuses(Action::kSeal, file, state, because("急")).empty());
}

TEST_CASE("Some agreements wait for the chair, unless it is said why they cannot")
{
    CaseFile file = aCase();
    CHECK(whyReviewNeeded(file, theRules(), kToday).empty());
    CHECK(refuses(Action::kSeal, file, in(State::kDrafted)).empty());
    file.main.set_headcount(10);
    CHECK(refuses(Action::kSeal, file, in(State::kDrafted)) == "G19-review");
    CHECK(refuses(Action::kSeal, file, in(State::kDrafted), because("山里没有信号")).empty());
    file.main.set_headcount(2);
    file.obligations[0].record.set_amount_fen(5000001);
    CHECK(whyReviewNeeded(file, theRules(), kToday) == "金额较大");
    file = aCase();
    file.committee.record.set_kind("township");
    CHECK_FALSE(whyReviewNeeded(file, theRules(), kToday).empty());
}

TEST_CASE("An agreement in force is sealed anew only after the chair asked for a correction")
{
    CaseState state = effective();
    CHECK(refuses(Action::kSeal, aCase(), state) == "G19-correction");
    state.review.correctionAsked = true;
    CaseFile file = aCase();
    CHECK(refuses(Action::kSeal, file, state) == "G31-refers");
    file.agreements[0].record.set_replaces_id("a1");
    CHECK(refuses(Action::kSeal, file, state).empty());
}

TEST_CASE("Those expected sign, and the seal is a seal")
{
    const CaseState state = fold(untilMediating() + History{event("d", {"m"}, "draft_agreement"), sealed("p", {"d"})});
    ActionInput input;
    input.signer = "zhang";
    input.how = "ink";
    CHECK(refuses(Action::kSign, aCase(), state, input).empty());
    CHECK(refuses(Action::kSign, aCase(), in(State::kDrafted), input) == "G19-sealed");
    input.signer = "stranger";
    CHECK(refuses(Action::kSign, aCase(), state, input) == "G19-signer");
    input.signer = "seal";
    CHECK(refuses(Action::kSign, aCase(), state, input) == "G19-how");
    input.how = "committee_seal";
    CHECK(refuses(Action::kSign, aCase(), state, input).empty());
}

TEST_CASE("What is performed was promised")
{
    ActionInput input;
    CHECK(refuses(Action::kPerform, aCase(), effective(), input) == "G20-obligation");
    input.obligationId = "o1";
    CHECK(refuses(Action::kPerform, aCase(), effective(), input) == "G20-amount");
    input.amountFen = 350001;
    CHECK(refuses(Action::kPerform, aCase(), effective(), input) == "G20-more");
    input.amountFen = 350000;
    CHECK(refuses(Action::kPerform, aCase(), effective(), input).empty());
}

TEST_CASE("The court is asked within thirty days of effect")
{
    CaseState state = effective();
    CHECK(refuses(Action::kApplyConfirmation, aCase(), state).empty());
    state.on.effective = {2026, 10, 21};
    CHECK(refuses(Action::kApplyConfirmation, aCase(), state) == "G23-days");
    // The thirtieth day is a Saturday, so that Monday is in time.
    state.on.effective = {2026, 10, 22};
    CHECK(refuses(Action::kApplyConfirmation, aCase(), state).empty());
    state.on.effective = {2026, 10, 23};
    CHECK(refuses(Action::kApplyConfirmation, aCase(), state).empty());
    CaseFile titled = aCase();
    titled.agreements[0].record.set_terms("宅基地归李四");
    CHECK(refuses(Action::kApplyConfirmation, titled, state) == "G23-content");
}

TEST_CASE("A case is closed when promises are kept and the sender knows, or it is said why not")
{
    CHECK(refuses(Action::kClose, aCase(), in(State::kPerformed)).empty());
    CaseState followed = effective();
    followed.state = State::kFollowed;
    CHECK(refuses(Action::kClose, aCase(), followed) == "G29-obligations");
    CaseFile referred = aCase();
    referred.main.set_source("ref_police");
    CHECK(refuses(Action::kClose, referred, in(State::kFailed)) == "G29-feedback");
    CHECK(refuses(Action::kClose, referred, in(State::kFailed), because("口头已反馈")).empty());
    CHECK(refuses(Action::kArchive, aCase(), in(State::kClosed)) == "G30-dossier");
}
