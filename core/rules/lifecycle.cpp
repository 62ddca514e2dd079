#include "core/rules/lifecycle.h"

#include <algorithm>
#include <array>

namespace beibao {

namespace {

struct Named {
    std::string_view id;
    std::string_view label;
};

constexpr std::array<Named, kStateCount> kStates{{
    {"lead", "线索"},
    {"draft", "待登记"},
    {"registered", "已登记"},
    {"refused", "不予受理"},
    {"transferred", "已移送"},
    {"accepted", "已受理"},
    {"assigned", "已指派"},
    {"investigating", "调查中"},
    {"mediating", "调解中"},
    {"suspended", "中止"},
    {"oral_agreed", "口头协议达成"},
    {"drafted", "协议拟定"},
    {"reviewed", "主任已审"},
    {"effective", "协议生效"},
    {"performing", "履行中"},
    {"overdue", "逾期未履行"},
    {"performed", "履行完毕"},
    {"failed", "调解不成"},
    {"ended", "终止"},
    {"withdrawn", "当事人撤回"},
    {"followed", "已回访"},
    {"closed", "结案"},
    {"archived", "已归档"},
}};

constexpr std::array<Named, kActionCount> kActions{{
    {"find", "记下线索"},
    {"solve_on_spot", "当场化解"},
    {"register", "登记"},
    {"refuse", "不予受理"},
    {"transfer", "移送"},
    {"receive", "接收"},
    {"send_back", "退回移送单位"},
    {"accept", "受理"},
    {"assign", "指派调解员"},
    {"recuse", "更换调解员"},
    {"investigate", "调查"},
    {"mediate", "调解"},
    {"suspend", "中止"},
    {"resume", "恢复调解"},
    {"agree_orally", "达成口头协议"},
    {"draft_agreement", "拟定协议"},
    {"submit", "送审"},
    {"clear", "审核通过"},
    {"return", "退回修改"},
    {"seal", "封存协议"},
    {"sign", "登记签名盖章"},
    {"perform", "记录履行"},
    {"urge", "催促履行"},
    {"apply_confirmation", "司法确认"},
    {"fail", "调解不成"},
    {"end", "终止调解"},
    {"withdraw", "撤回申请"},
    {"report", "报告"},
    {"visit", "回访"},
    {"close", "结案"},
    {"archive", "归档"},
    {"reopen", "重新调解"},
    {"checked", "已核对"},
    {"ask_correction", "要求补正"},
    {"ask_recusal", "申请回避"},
    {"decline_recusal", "不予更换"},
    {"extend", "延长期限"},
    {"annotate", "补正说明"},
    {"carry_over", "旧案录入"},
}};

constexpr bool kHard = true, kSoft = false;

// What each guard asks stands in guards.cpp; whether it may be answered by a reason stands here.
constexpr GuardUse kFindGuards[] = {{"G01-place", kHard}};
constexpr GuardUse kSolveGuards[] = {{"G02-people", kHard}};
constexpr GuardUse kRegisterGuards[] = {{"G04-parties", kHard}, {"G08-consent", kHard}};
constexpr GuardUse kRefuseGuards[] = {{"G05-refusal", kHard}};
constexpr GuardUse kTransferGuards[] = {{"G06-target", kHard}, {"G06-protected", kSoft}};
constexpr GuardUse kReasonGuards[] = {{"G00-reason", kHard}};
constexpr GuardUse kAcceptGuards[] = {{"G08-two-sides", kHard}, {"G08-facts", kHard}, {"G08-consent", kHard}};
constexpr GuardUse kAssignGuards[] = {{"G09-mediator", kHard}, {"G09-credential", kSoft}, {"G09-conflict", kSoft}};
constexpr GuardUse kRecuseGuards[]
    = {{"G09-mediator", kHard}, {"G10-replaced", kHard}, {"G09-credential", kSoft}, {"G09-conflict", kSoft}};
constexpr GuardUse kReceiveGuards[] = {{"G07-receiver", kSoft}};
constexpr GuardUse kAskRecusalGuards[] = {{"G00-reason", kHard}, {"G10-asker", kHard}};
constexpr GuardUse kDeclineGuards[] = {{"G10-asked", kHard}, {"G00-reason", kHard}};
constexpr GuardUse kMediateGuards[] = {{"G10-open", kSoft}, {"G12-notice", kSoft}};
constexpr GuardUse kExtendGuards[] = {{"G13-later", kHard}, {"G13-consent", kSoft}};
constexpr GuardUse kOralGuards[] = {{"G10-open", kSoft}, {"G15-written", kHard}};
constexpr GuardUse kDraftGuards[]
    = {{"G16-agreement", kHard}, {"G31-refers", kHard}, {"G16-checks", kHard}, {"G10-open", kSoft}};
constexpr GuardUse kSubmitGuards[] = {{"G16-agreement", kHard}, {"G16-checks", kHard}};
constexpr GuardUse kReviewGuards[] = {{"G17-text", kHard}, {"G17-digest", kHard}};
constexpr GuardUse kReturnGuards[] = {{"G00-reason", kHard}};
constexpr GuardUse kSealGuards[] = {{"G16-agreement", kHard}, {"G19-correction", kHard}, {"G31-refers", kHard},
    {"G16-checks", kHard}, {"G19-text", kHard}, {"G19-review", kSoft}};
constexpr GuardUse kAnnotateGuards[] = {{"G19-asked", kHard}, {"G19-note", kHard}};
constexpr GuardUse kSignGuards[]
    = {{"G19-sealed", kHard}, {"G19-signer", kHard}, {"G19-how", kHard}, {"G19-paper", kHard}};
constexpr GuardUse kPerformGuards[] = {{"G20-obligation", kHard}, {"G20-amount", kHard}, {"G20-more", kSoft}};
constexpr GuardUse kUrgeGuards[] = {{"G22-open", kHard}};
constexpr GuardUse kConfirmationGuards[]
    = {{"G23-step", kHard}, {"G23-track", kHard}, {"G23-days", kHard}, {"G23-content", kSoft}};
constexpr GuardUse kFailGuards[] = {{"G24-session", kSoft}};
constexpr GuardUse kVisitGuards[] = {{"G28-answers", kHard}};
constexpr GuardUse kCloseGuards[] = {{"G29-obligations", kSoft}, {"G29-feedback", kSoft}, {"G29-papers", kSoft}};
constexpr GuardUse kCarryOverGuards[] = {{"G32-first", kHard}, {"G32-state", kHard}};
constexpr GuardUse kArchiveGuards[] = {{"G30-dossier", kSoft}};
constexpr std::span<const GuardUse> kNoGuards;

// In a village the mediator is often the whole committee, so that most rows name him too; the answer to a
// review is the chair's alone, and the guard lets a mediator write down one given by telephone.
constexpr Role kKeepers[] = {Role::kMediator, Role::kRecorder, Role::kChair, Role::kClerk};
constexpr Role kMediators[] = {Role::kMediator, Role::kChair};
constexpr Role kAssigners[]
    = {Role::kMediator, Role::kChair, Role::kClerk, Role::kJudicialOffice, Role::kCountyBureau, Role::kCommandCentre};
constexpr Role kReviewers[] = {Role::kChair};
constexpr Role kClosers[] = {Role::kMediator, Role::kChair, Role::kClerk};
constexpr Role kFilers[] = {Role::kMediator, Role::kChair, Role::kClerk, Role::kArchivist};

constexpr States kEveryState{State::kLead, State::kDraft, State::kRegistered, State::kRefused, State::kTransferred,
    State::kAccepted, State::kAssigned, State::kInvestigating, State::kMediating, State::kSuspended, State::kOralAgreed,
    State::kDrafted, State::kReviewed, State::kEffective, State::kPerforming, State::kOverdue, State::kPerformed,
    State::kFailed, State::kEnded, State::kWithdrawn, State::kFollowed, State::kClosed, State::kArchived};
constexpr States kSuspendable{State::kRegistered, State::kAccepted, State::kAssigned, State::kInvestigating,
    State::kMediating, State::kDrafted, State::kReviewed};
constexpr States kWithMediator{State::kAssigned, State::kInvestigating, State::kMediating};
constexpr States kAtReview{State::kDrafted, State::kReviewed};
constexpr States kPromised{State::kEffective, State::kPerforming, State::kOverdue, State::kFollowed};

constexpr auto kNamed = Target::kNamed;
constexpr auto kSame = Target::kSame;
constexpr auto kBack = Target::kWhereItWas;
constexpr auto kByFacts = Target::kByFacts;

// The numbers are those of the transitions in docs/domain; 17 and 18 are the answers to a review, 0 the marks after it.
constexpr Transition kTable[] = {
    {1, {State::kDraft}, Action::kFind, kNamed, State::kLead, kFindGuards, kKeepers},
    {2, {State::kLead}, Action::kSolveOnSpot, kNamed, State::kClosed, kSolveGuards, kMediators},
    {3, {State::kLead}, Action::kRegister, kNamed, State::kRegistered, kRegisterGuards, kKeepers},
    {4, {State::kDraft}, Action::kRegister, kNamed, State::kRegistered, kRegisterGuards, kKeepers},
    {5, {State::kRegistered}, Action::kRefuse, kNamed, State::kRefused, kRefuseGuards, kMediators},
    {6, {State::kRegistered, State::kAccepted}, Action::kTransfer, kNamed, State::kTransferred, kTransferGuards,
        kAssigners},
    {7, {State::kTransferred}, Action::kReceive, kNamed, State::kAccepted, kReceiveGuards, kAssigners},
    {7, {State::kTransferred}, Action::kSendBack, kBack, State::kRegistered, kReasonGuards, kAssigners},
    {8, {State::kRegistered}, Action::kAccept, kNamed, State::kAccepted, kAcceptGuards, kKeepers},
    {9, {State::kAccepted}, Action::kAssign, kNamed, State::kAssigned, kAssignGuards, kAssigners},
    // A party may ask for another mediator until the end of mediation, so the replacement does not undo what was done.
    {10, kWithMediator, Action::kRecuse, kSame, State::kAssigned, kRecuseGuards, kAssigners},
    {10, kWithMediator, Action::kAskRecusal, kSame, State::kAssigned, kAskRecusalGuards, kKeepers},
    {10, kWithMediator, Action::kDeclineRecusal, kSame, State::kAssigned, kDeclineGuards, kAssigners},
    {11, {State::kAssigned}, Action::kInvestigate, kNamed, State::kInvestigating, kNoGuards, kKeepers},
    {12, {State::kAssigned, State::kInvestigating}, Action::kMediate, kNamed, State::kMediating, kMediateGuards,
        kKeepers},
    {13, {State::kMediating}, Action::kMediate, kNamed, State::kMediating, kMediateGuards, kKeepers},
    {13, kInMediation, Action::kExtend, kSame, State::kMediating, kExtendGuards, kMediators},
    {14, kSuspendable, Action::kSuspend, kNamed, State::kSuspended, kReasonGuards, kMediators},
    {14, {State::kSuspended}, Action::kResume, kBack, State::kMediating, kNoGuards, kMediators},
    {15, {State::kMediating}, Action::kAgreeOrally, kNamed, State::kOralAgreed, kOralGuards, kMediators},
    {16, {State::kMediating}, Action::kDraftAgreement, kNamed, State::kDrafted, kDraftGuards, kKeepers},
    {0, kAtReview, Action::kSubmit, kNamed, State::kDrafted, kSubmitGuards, kKeepers},
    {17, kAtReview, Action::kClear, kNamed, State::kReviewed, kReviewGuards, kReviewers},
    {18, kAtReview, Action::kReturn, kNamed, State::kMediating, kReturnGuards, kReviewers},
    {19, kAtReview | kInForce, Action::kSeal, kByFacts, State::kEffective, kSealGuards, kMediators},
    // Ink may be on the paper before the machine knows what else became of the case.
    {19, kEveryState, Action::kSign, kByFacts, State::kEffective, kSignGuards, kKeepers},
    {20, {State::kEffective, State::kOralAgreed}, Action::kPerform, kByFacts, State::kPerformed, kPerformGuards,
        kKeepers},
    {21, {State::kPerforming, State::kOverdue, State::kPerformed, State::kFollowed}, Action::kPerform, kByFacts,
        State::kPerforming, kPerformGuards, kKeepers},
    {22, kPromised, Action::kUrge, kSame, State::kPerforming, kUrgeGuards, kKeepers},
    {23, kInForce | States{State::kClosed}, Action::kApplyConfirmation, kSame, State::kEffective, kConfirmationGuards,
        kKeepers},
    {24, {State::kMediating}, Action::kFail, kNamed, State::kFailed, kFailGuards, kMediators},
    {25, kBeforeEffective, Action::kEnd, kNamed, State::kEnded, kReasonGuards, kMediators},
    {26, kBeforeEffective, Action::kWithdraw, kNamed, State::kWithdrawn, kNoGuards, kKeepers},
    {27, kEveryState, Action::kReport, kSame, State::kDraft, kNoGuards, kKeepers},
    // An agreement without promises (an apology made on the spot) is visited without ever being performed.
    {28,
        {State::kPerformed, State::kPerforming, State::kOverdue, State::kFailed, State::kEffective, State::kOralAgreed,
            State::kFollowed},
        Action::kVisit, kNamed, State::kFollowed, kVisitGuards, kKeepers},
    {29, {State::kPerformed, State::kFollowed, State::kFailed, State::kEnded, State::kWithdrawn, State::kRefused},
        Action::kClose, kNamed, State::kClosed, kCloseGuards, kClosers},
    {30, {State::kClosed}, Action::kArchive, kNamed, State::kArchived, kArchiveGuards, kFilers},
    {31, {State::kClosed, State::kArchived}, Action::kReopen, kNamed, State::kMediating, kReasonGuards, kMediators},
    {0, kInForce | States{State::kClosed}, Action::kChecked, kSame, State::kEffective, kNoGuards, kReviewers},
    {0, kInForce | States{State::kClosed}, Action::kAskCorrection, kSame, State::kEffective, kReasonGuards, kReviewers},
    {0, kInForce | States{State::kClosed}, Action::kAnnotate, kSame, State::kEffective, kAnnotateGuards, kMediators},
    // The fact says to which state; nothing may have happened here before.
    {0, {State::kDraft}, Action::kCarryOver, kByFacts, State::kClosed, kCarryOverGuards, kFilers},
};

template <typename Word, std::size_t n>
std::optional<Word> parseWord(const std::array<Named, n>& words, std::string_view id)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const Named& word) { return word.id == id; });
    if (found == words.end()) return std::nullopt;
    return static_cast<Word>(found - words.begin());
}

} // namespace

std::string_view stateId(State state)
{
    return kStates[static_cast<std::size_t>(state)].id;
}

std::string_view stateLabel(State state)
{
    return kStates[static_cast<std::size_t>(state)].label;
}

std::optional<State> parseState(std::string_view id)
{
    return parseWord<State>(kStates, id);
}

std::string_view actionId(Action action)
{
    return kActions[static_cast<std::size_t>(action)].id;
}

std::string_view actionLabel(Action action)
{
    return kActions[static_cast<std::size_t>(action)].label;
}

std::optional<Action> parseAction(std::string_view id)
{
    return parseWord<Action>(kActions, id);
}

std::string_view factKindName(FactKind kind)
{
    constexpr std::string_view kNames[] = {"CaseEvent", "Sealed", "Signature", "Performance", "Visit", "Confirmation"};
    return kNames[static_cast<std::size_t>(kind)];
}

FactKind factKindOf(Action action)
{
    switch (action) {
    case Action::kSeal: return FactKind::kSealed;
    case Action::kSign: return FactKind::kSignature;
    case Action::kPerform: return FactKind::kPerformance;
    case Action::kVisit: return FactKind::kVisit;
    case Action::kApplyConfirmation: return FactKind::kConfirmation;
    default: return FactKind::kCaseEvent;
    }
}

std::span<const Transition> transitions()
{
    return kTable;
}

const Transition* transitionFor(Action action, State state)
{
    for (const Transition& row : kTable)
        if (row.action == action && row.from.has(state)) return &row;
    return nullptr;
}

std::vector<Action> actionsIn(State state)
{
    std::vector<Action> out;
    for (int i = 0; i < kActionCount; ++i)
        if (transitionFor(static_cast<Action>(i), state)) out.push_back(static_cast<Action>(i));
    return out;
}

} // namespace beibao
