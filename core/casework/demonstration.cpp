#include "core/casework/demonstration.h"

#include "core/casework/case_loader.h"
#include "core/casework/generator.h"
#include "core/rules/screening_rounds.h"

#include <array>

namespace beibao {

namespace {

/// How far a case of the demonstration has come.
enum class Ending {
    kAwaitsReview,
    kOverdue,
    kMediating,
    kRegistered,
    kPerforming,
    kFollowed,
    kOral,
    kRed,
    kAccepted,
    kClosed,
    kInvestigating,
    kSuspended,
    kPerformed,
    kFailed,
    kWithdrawn,
    kRefused,
    kAssigned,
    kReviewed,
    kArchived,
    kEnded,
};
constexpr int kEndings = 20;

/// One case on its way from the register to its ending.
class Course {
public:
    Course(Desk& desk, DayClock& clock, const PaperMaker& paper, const InventedCase& invented, Ending ending)
        : desk_(desk)
        , clock_(clock)
        , paper_(paper)
        , ending_(ending)
    {
        for (const auto& entry : invented.entries) {
            if (entry.spec->name == "Case") take(entry, dispute_);
            if (entry.spec->name == "Party") take(entry, parties_.emplace_back());
            if (entry.spec->name == "Session") take(entry, session_);
        }
    }

    Status run()
    {
        // Long enough ago that promises may have fallen due, or only lately.
        const bool old = ending_ == Ending::kOverdue || ending_ == Ending::kPerformed || ending_ == Ending::kFollowed
            || ending_ == Ending::kClosed || ending_ == Ending::kArchived;
        begun_ = old ? 60 : 12;
        clock_.setDaysAgo(begun_);
        BEIBAO_TRY(registerIt());
        if (ending_ == Ending::kRegistered) return {};
        if (ending_ == Ending::kRefused)
            return act(Action::kRefuse, {.refusal = "title", .reason = "权属争议应当由人民政府处理，已告知申请途径"});
        if (ending_ == Ending::kWithdrawn)
            return act(Action::kWithdraw, {.refusal = {}, .reason = "双方已经自行和解，申请人撤回申请"});
        BEIBAO_TRY(act(Action::kAccept));
        if (ending_ == Ending::kAccepted) return {};
        BEIBAO_TRY(act(Action::kAssign));
        if (ending_ == Ending::kAssigned) return {};
        if (ending_ == Ending::kInvestigating) return act(Action::kInvestigate);
        return mediate();
    }

private:
    struct Words {
        std::string refusal;
        std::string reason;
    };

    template <typename Message> static void take(const Entry& entry, Message& into)
    {
        into.ParseFromString(entry.values.encode());
    }

    Status act(Action action, const Words& words = {}, ActionInput input = {})
    {
        input.refusal = words.refusal;
        input.reason = words.reason.empty() ? "按照工作安排办理" : words.reason;
        const auto done = desk_.act(caseId_, action, std::move(input));
        return done ? Status() : Status(done.error());
    }

    template <typename Message> Result<Id> save(Message record)
    {
        record.set_case_id(caseId_.text());
        BEIBAO_TAKE(saved, desk_.store().save({Entry::of(record)}));
        return saved.ids.front();
    }

    Status registerIt()
    {
        dispute_.set_committee_id({});
        dispute_.clear_mediator_ids();
        dispute_.set_applied_on(desk_.today().iso());
        dispute_.set_source("application");
        if (dispute_.occurred_on() > dispute_.applied_on()) dispute_.set_occurred_on(dispute_.applied_on());
        for (auto& party : parties_) party.clear_case_id();
        BEIBAO_TAKE(registered, desk_.registerCase(dispute_, parties_));
        caseId_ = registered.caseId;
        RiskGrade grade;
        grade.set_proposed(ending_ == Ending::kRed ? "red" : ending_ == Ending::kSuspended ? "yellow" : "blue");
        grade.set_confirmed(grade.proposed());
        grade.add_reasons(ending_ == Ending::kRed ? "一方扬言要采取过激行为，已报告乡里" : "人数少，没有激化迹象");
        grade.set_at(desk_.now());
        const auto kept = save(grade);
        return kept ? Status() : Status(kept.error());
    }

    Status mediate()
    {
        BEIBAO_TAKE(file, loadCase(desk_.store().records(), caseId_));
        for (const auto& party : file.parties) {
            Notice notice;
            notice.set_party_id(party.id.text());
            notice.set_given_at(desk_.now());
            notice.set_how("oral");
            BEIBAO_TRY(save(notice));
        }
        clock_.setDaysAgo(begun_ - 3);
        BEIBAO_TRY(act(Action::kMediate));
        session_.set_started_at(desk_.today().iso() + "T09:00");
        session_.set_ended_at(desk_.today().iso() + "T10:30");
        session_.set_result(ending_ == Ending::kMediating ? "continue" : "success");
        BEIBAO_TRY(save(session_));
        switch (ending_) {
        case Ending::kMediating:
        case Ending::kRed: return {};
        case Ending::kSuspended: return act(Action::kSuspend, {.refusal = {}, .reason = "等待伤情鉴定意见"});
        case Ending::kFailed:
            return act(Action::kFail, {.refusal = {}, .reason = "多次调解，双方对赔偿数额不能达成一致"});
        case Ending::kEnded: return act(Action::kEnd, {.refusal = {}, .reason = "被申请人明确表示不再接受调解"});
        case Ending::kOral: return act(Action::kAgreeOrally);
        default: return agree();
        }
    }

    Status agree()
    {
        BEIBAO_TAKE(file, loadCase(desk_.store().records(), caseId_));
        const Date signedOn = desk_.today();
        const bool soon = ending_ == Ending::kOverdue || begun_ > 20;
        Agreement agreement;
        agreement.set_form("written");
        agreement.set_facts(file.parties[0].record.name() + "与" + file.parties[1].record.name()
            + "因财物损坏发生纠纷，双方对损坏的经过没有争议，对赔偿数额和付款日期有争议。");
        agreement.set_breach("一方不按期履行的，另一方可以向有管辖权的人民法院起诉。");
        agreement.set_copies(static_cast<std::int64_t>(file.parties.size()) + 1);
        agreement.set_made_on(signedOn.iso());
        BEIBAO_TAKE(agreementId, save(agreement));
        Obligation promise;
        promise.set_agreement_id(agreementId.text());
        promise.set_creditor_id(file.parties[0].id.text());
        promise.set_debtor_id(file.parties[1].id.text());
        promise.set_kind("pay");
        promise.set_object("赔偿款");
        promise.set_amount_fen(dispute_.amount_fen());
        promise.set_due_on(signedOn.plusDays(soon ? 20 : 45).iso());
        promise.set_manner("银行转账");
        promise.set_place("村委会");
        promise.set_position(1);
        BEIBAO_TAKE(promiseId, save(promise));
        BEIBAO_TRY(act(Action::kDraftAgreement));
        if (ending_ == Ending::kAwaitsReview) return act(Action::kSubmit);
        if (ending_ == Ending::kReviewed) {
            ActionInput input;
            input.telephone = "乡调委会主任";
            return act(Action::kClear, {}, std::move(input));
        }
        BEIBAO_TRY(sealAndSign());
        return afterwards(promiseId);
    }

    Status sealAndSign()
    {
        BEIBAO_TAKE(draft, desk_.prepareSeal(caseId_));
        BEIBAO_TAKE(pdf, paper_(draft));
        BEIBAO_TRY(desk_.seal(draft, pdf));
        for (const auto& signer : draft.signersExpected)
            BEIBAO_TRY(desk_.sign(caseId_, {.signer = signer, .how = signer == "seal" ? "committee_seal" : "ink"}));
        return {};
    }

    Status afterwards(const Id& promise)
    {
        if (ending_ == Ending::kPerforming || ending_ == Ending::kOverdue) return {};
        clock_.setDaysAgo(begun_ - 25);
        ActionInput paid;
        paid.obligationId = promise.text();
        paid.amountFen = dispute_.amount_fen();
        paid.evidence = "银行转账回单";
        BEIBAO_TRY(act(Action::kPerform, {}, paid));
        if (ending_ == Ending::kPerformed) return {};
        clock_.setDaysAgo(begun_ - 35);
        ActionInput visited;
        visited.mode = "visit";
        visited.performance = "done";
        visited.satisfaction = "satisfied";
        visited.note = "款项已经付清，双方没有新的争议。";
        BEIBAO_TRY(act(Action::kVisit, {}, visited));
        if (ending_ == Ending::kFollowed) return {};
        clock_.setDaysAgo(begun_ - 40);
        BEIBAO_TRY(act(Action::kClose));
        return ending_ == Ending::kArchived ? act(Action::kArchive) : Status();
    }

    Desk& desk_;
    DayClock& clock_;
    const PaperMaker& paper_;
    Ending ending_;
    int begun_ = 12;
    Id caseId_;
    Case dispute_;
    std::vector<Party> parties_;
    Session session_;
};

/// The villages report every week that they looked, but for those that did not.
Status reportRounds(Desk& desk, DayClock& clock, bool thisRound)
{
    for (const int weeksAgo : {2, 1, 0}) {
        if (weeksAgo == 0 && !thisRound) continue;
        clock.setDaysAgo(weeksAgo * 7);
        const Round round = roundOn("village", desk.today(), desk.rules());
        BEIBAO_TRY(desk.screen(round.start, round.end, 0));
    }
    return {};
}

} // namespace

bool mayInvent(const Store& store)
{
    return store.author().realm == wire::PRACTICE || store.author().county.starts_with("99");
}

Result<int> playVillage(Desk& desk, DayClock& clock, const VillagePlan& plan, const PaperMaker& paper)
{
    if (!mayInvent(desk.store()))
        return Error{
            Fault::kRefused, "invented data goes into a practice store or a demonstration county only", "practice"};
    const Author& author = desk.store().author();
    const Generator generator({.seed = plan.seed + static_cast<std::uint64_t>(plan.village),
        .today = desk.today(),
        .committeeId = author.unit.text(),
        .mediatorIds = {author.person.text()},
        .area = desk.store().meta("area"),
        .steps = false});
    for (int n = 0; n < plan.cases; ++n) {
        const auto invented = generator.make(static_cast<std::uint64_t>(n));
        // One red case in the whole township; elsewhere another ordinary one stands in its place.
        auto ending = static_cast<Ending>((plan.village * plan.cases + n) % kEndings);
        if (ending == Ending::kRed && plan.village > 0) ending = Ending::kMediating;
        Course course(desk, clock, paper, invented, ending);
        const auto done = course.run();
        clock.setDaysAgo(0);
        if (!done)
            return Error{
                done.error().fault, "case " + std::to_string(n) + ": " + done.error().detail, done.error().rule};
    }
    const auto reported = reportRounds(desk, clock, plan.reportsThisRound);
    clock.setDaysAgo(0);
    return reported ? Result<int>(plan.cases) : Result<int>(reported.error());
}

} // namespace beibao
