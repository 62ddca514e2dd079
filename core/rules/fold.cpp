#include "core/rules/fold.h"

#include "core/rules/fact_order.h"
#include "core/rules/papers.h"
#include "core/rules/sealed_content.h"

#include <algorithm>
#include <iterator>

namespace beibao {

namespace {

constexpr std::string_view kConfirmationEnds[] = {"confirmed", "dismissed", "withdrawn", "expired"};

template <typename List, typename Item> bool contains(const List& list, const Item& item)
{
    return std::find(std::begin(list), std::end(list), item) != std::end(list);
}

int confirmationRank(std::string_view step)
{
    if (step == "advised") return 1;
    if (step == "applied") return 2;
    if (step == "court_accepted") return 3;
    return contains(kConfirmationEnds, step) ? 4 : 0;
}

std::string notNow(Action action, State state)
{
    return "“" + std::string(stateLabel(state)) + "”时不能办“" + std::string(actionLabel(action)) + "”";
}

/// Walks the facts in their order. Each take() says why a fact does not apply, or nothing.
class Walk {
public:
    explicit Walk(const std::vector<CaseFact>& facts)
        : order_(facts)
        , papers_(order_)
    {
    }

    CaseState run()
    {
        for (const CaseFact* fact : order_.placed()) take(*fact);
        out_.waiting = order_.waiting();
        out_.heads = order_.heads();
        out_.doubleSealed = sealedTwice();
        return std::move(out_);
    }

private:
    using Why = std::string;

    void take(const CaseFact& fact)
    {
        Why why = std::visit([&](const auto& what) { return apply(fact.id, what); }, fact.what);
        if (why.empty())
            out_.applied.push_back(fact.id);
        else
            out_.notApplied.push_back({fact.id, std::move(why)});
    }

    Why apply(const Id& id, const CaseEvent& event);
    Why apply(const Id& id, const Sealed& sealed);
    Why apply(const Id& id, const Signature& signature);
    Why apply(const Id& id, const Performance& performance);
    Why apply(const Id& id, const Visit& visit);
    Why apply(const Id& id, const Confirmation& confirmation);

    void move(const Transition& row);
    void note(Action action, const CaseEvent& event);
    void noteReview(Action action, const CaseEvent& event);
    void noteDay(Action action, Date day);
    void nameMediators(Action action, const CaseEvent& event);
    void askRecusal(const CaseEvent& event);
    void annotate(const Id& id, const CaseEvent& event);
    Why carryOver(const CaseEvent& event);
    void suspend(Date day, const std::string& why);
    void resume(Date day);
    void reopen(Date day);
    void bind(SealState& seal);
    SealState* sealOf(const Id& id);
    bool sealedTwice() const;

    FactOrder order_;
    Papers papers_;
    CaseState out_;
    std::map<Id, std::string> contents_; ///< of the agreements sealed so far
};

constexpr Action kYieldToPaper[] = {Action::kWithdraw, Action::kEnd, Action::kFail, Action::kReturn};

Walk::Why Walk::apply(const Id& id, const CaseEvent& event)
{
    const auto action = parseAction(event.action());
    if (!action || factKindOf(*action) != FactKind::kCaseEvent) return "本机的程序还不认识这一步，请更新";
    if (contains(kYieldToPaper, *action) && papers_.rivals(id)) return "协议已经签字盖章生效，这一步不再起作用";
    // The chair may have cleared the text while it was being signed elsewhere; his answer stands as a mark.
    if (*action == Action::kClear && out_.inForce()) {
        noteReview(*action, event);
        return {};
    }
    const Transition* row = transitionFor(*action, out_.state);
    if (!row) return notNow(*action, out_.state);
    if (*action == Action::kCarryOver) return carryOver(event);
    note(*action, event);
    if (*action == Action::kAnnotate) annotate(id, event);
    move(*row);
    return {};
}

/// Notes come first: they remember the state a suspension or transfer started from.
void Walk::move(const Transition& row)
{
    if (row.target == Target::kNamed) out_.state = row.to;
    if (row.target != Target::kWhereItWas) return;
    out_.state = row.action == Action::kResume ? out_.suspendedFrom : out_.transferredFrom;
}

void Walk::note(Action action, const CaseEvent& event)
{
    const Date day = dayOf(event.at());
    noteDay(action, day);
    noteReview(action, event);
    switch (action) {
    case Action::kAssign:
    case Action::kRecuse: nameMediators(action, event); break;
    case Action::kAskRecusal: askRecusal(event); break;
    case Action::kDeclineRecusal: out_.recusal.open = false; break;
    case Action::kExtend: out_.extendedTo = std::max(out_.extendedTo, dayOf(event.until())); break;
    case Action::kRefuse: out_.refusal = event.refusal(); break;
    case Action::kTransfer:
        out_.transferredTo = event.to_committee_id();
        out_.transferredFrom = out_.state;
        break;
    case Action::kMediate: ++out_.sessions; break;
    case Action::kSuspend: suspend(day, event.reason()); break;
    case Action::kResume: resume(day); break;
    case Action::kAgreeOrally:
        out_.oral = true;
        out_.oralAgreement = event.agreement_id();
        out_.obligations = obligationsIn(event.terms());
        break;
    case Action::kUrge:
        ++out_.urged;
        out_.urgedOn = std::max(out_.urgedOn, day);
        break;
    case Action::kReport:
        ++out_.reported;
        out_.reports.push_back({event.what(), event.at()});
        break;
    case Action::kReopen: reopen(day); break;
    default: break;
    }
}

void Walk::noteDay(Action action, Date day)
{
    Milestones& on = out_.on;
    switch (action) {
    case Action::kRegister: on.registered = day; break;
    case Action::kTransfer: on.transferred = day; break;
    case Action::kReceive:
    case Action::kAccept: on.accepted = day; break;
    case Action::kAssign: on.assigned = day; break;
    case Action::kMediate:
        if (on.mediating.empty()) on.mediating = day;
        break;
    case Action::kAgreeOrally: on.effective = on.agreed = day; break;
    case Action::kDraftAgreement: on.agreed = day; break;
    case Action::kFail: on.failed = day; break;
    case Action::kRefuse:
    case Action::kEnd:
    case Action::kWithdraw: on.ended = day; break;
    case Action::kSolveOnSpot:
    case Action::kClose: on.closed = day; break;
    case Action::kArchive: on.archived = day; break;
    default: break;
    }
}

void Walk::noteReview(Action action, const CaseEvent& event)
{
    Review& review = out_.review;
    if (action == Action::kDraftAgreement) review = {};
    if (action == Action::kSubmit) {
        review.submitted = true;
        review.cleared = review.returned = false;
    }
    if (action == Action::kChecked) {
        review.checked = true;
        review.correctionAsked = false;
    }
    if (action == Action::kAskCorrection) review.correctionAsked = true;
    if (action == Action::kClear || action == Action::kReturn) {
        review.submitted = false;
        review.cleared = action == Action::kClear;
        review.returned = !review.cleared;
        review.textDigest = event.text_digest();
        review.telephone = event.telephone();
        review.digestRead = event.digest_read();
    }
    const bool answered = action == Action::kClear || action == Action::kReturn || action == Action::kChecked
        || action == Action::kAskCorrection;
    if (!answered) return;
    review.at = event.at();
    review.by = event.by();
    review.reason = event.reason();
}

void Walk::nameMediators(Action action, const CaseEvent& event)
{
    out_.mediators = {event.mediator_ids().begin(), event.mediator_ids().end()};
    if (action == Action::kRecuse) ++out_.recusal.replaced;
    out_.recusal.open = false;
}

void Walk::askRecusal(const CaseEvent& event)
{
    Recusal& recusal = out_.recusal;
    recusal.open = true;
    ++recusal.asked;
    recusal.partyId = event.party_id();
    recusal.reason = event.reason();
    recusal.at = event.at();
    recusal.about = {event.about_ids().begin(), event.about_ids().end()};
}

/// The signed words stay; what the chair asked for is answered.
void Walk::annotate(const Id& id, const CaseEvent& event)
{
    const std::string sealed = out_.effectiveSealed.empty() ? std::string() : out_.effectiveSealed.text();
    out_.annotations.push_back({id, sealed, event.at(), event.note().empty() ? event.reason() : event.note()});
    out_.review.correctionAsked = false;
}

/// The old register's word for where the case stood; it is the beginning of what is known here.
Walk::Why Walk::carryOver(const CaseEvent& event)
{
    const auto state = parseState(event.state());
    if (!state || !kCarriedOver.has(*state)) return "旧案不能以这个状态录入";
    if (!out_.applied.empty()) return "旧案录入只能是案件的第一条经过";
    const Date day = dayOf(event.at());
    out_.state = *state;
    out_.carriedOver = true;
    out_.oral = *state == State::kOralAgreed;
    Milestones& on = out_.on;
    if (out_.binds()) on.effective = on.agreed = day;
    if (*state == State::kPerformed) on.performed = day;
    if (*state == State::kFollowed) on.visited = day;
    if (*state == State::kTransferred) on.transferred = day;
    if (*state == State::kFailed) on.failed = day;
    if (*state == State::kEnded || *state == State::kWithdrawn || *state == State::kRefused) on.ended = day;
    if (*state == State::kClosed || *state == State::kArchived) on.closed = day;
    if (*state == State::kArchived) on.archived = day;
    return {};
}

void Walk::suspend(Date day, const std::string& why)
{
    out_.suspendedFrom = out_.state;
    out_.suspendedOn = day;
    out_.suspendedWhy = why;
}

void Walk::resume(Date day)
{
    // What was lost before acceptance is not the clock of mediation's to give back.
    const bool counts = !out_.on.accepted.empty() && !out_.suspendedOn.empty() && day > out_.suspendedOn;
    if (counts) out_.daysSuspended += static_cast<int>(daysBetween(out_.suspendedOn, day));
    out_.suspendedOn = {};
    out_.suspendedWhy.clear();
}

/// Mediation starts again; what was agreed before no longer stands.
void Walk::reopen(Date day)
{
    if (const SealState* seal = out_.effectiveSeal()) out_.formerAgreements.push_back(seal->agreementId);
    if (!out_.oralAgreement.empty()) out_.formerAgreements.push_back(out_.oralAgreement);
    out_.oralAgreement.clear();
    for (SealState& seal : out_.seals) seal.replaced = true;
    out_.effectiveSealed = {};
    out_.obligations.clear();
    out_.paid.clear();
    out_.review = {};
    out_.oral = false;
    out_.confirmation = "none";
    out_.confirmationAt = {};
    out_.tracks.clear();
    out_.recusal.open = false;
    out_.extendedTo = {};
    out_.carriedOver = false;
    out_.daysSuspended = 0;
    out_.suspendedOn = {};
    Milestones kept;
    kept.registered = out_.on.registered;
    kept.accepted = out_.on.accepted;
    kept.assigned = out_.on.assigned;
    kept.mediating = out_.on.mediating;
    kept.reopened = day;
    out_.on = kept;
}

SealState* Walk::sealOf(const Id& id)
{
    const auto found
        = std::find_if(out_.seals.begin(), out_.seals.end(), [&](const SealState& seal) { return seal.id == id; });
    return found == out_.seals.end() ? nullptr : &*found;
}

Walk::Why Walk::apply(const Id& id, const Sealed& sealed)
{
    if (!isAgreement(sealed)) return {};
    SealState seal;
    seal.id = id;
    seal.agreementId = sealed.agreement_id();
    seal.at = sealed.at();
    seal.expected = {sealed.signers_expected().begin(), sealed.signers_expected().end()};
    if (!contains(seal.expected, kSealSigner)) seal.expected.emplace_back(kSealSigner);
    contents_[id] = sealed.content();
    out_.seals.push_back(std::move(seal));
    return {};
}

Walk::Why Walk::apply(const Id&, const Signature& signature)
{
    if (auto why = papers_.whyNot(signature); !why.empty()) return why;
    SealState* seal = sealOf(Id::parse(signature.sealed_id()).value_or(Id{}));
    const bool counts
        = seal && contains(seal->expected, signature.signer()) && !contains(seal->present, signature.signer());
    if (!counts) return {};
    seal->present.insert(
        std::lower_bound(seal->present.begin(), seal->present.end(), signature.signer()), signature.signer());
    seal->completedOn = std::max(seal->completedOn, dayOf(signature.at()));
    seal->complete = seal->missing().empty();
    if (seal->complete) bind(*seal);
    return {};
}

/// The last signature is on the paper: it binds from now on, whatever else the case had come to.
void Walk::bind(SealState& seal)
{
    if (SealState* before = sealOf(out_.effectiveSealed)) {
        const bool newAgreement = seal.agreementId != before->agreementId && order_.buildsOn(seal.id, before->id);
        if (!newAgreement) return; // two papers beside each other: sealedTwice() says so
        before->replaced = true;
        out_.formerAgreements.push_back(before->agreementId);
    }
    if (seal.completedOn.empty()) seal.completedOn = dayOf(seal.at);
    out_.effectiveSealed = seal.id;
    out_.obligations = obligationsIn(contents_[seal.id]);
    out_.review.correctionAsked = out_.review.checked = out_.review.submitted = false;
    out_.suspendedOn = {};
    out_.state = State::kEffective;
    out_.on.effective = seal.completedOn;
}

bool Walk::sealedTwice() const
{
    const auto& seals = out_.seals;
    for (std::size_t i = 0; i < seals.size(); ++i) {
        for (std::size_t j = i + 1; j < seals.size(); ++j) {
            if (seals[i].replaced || seals[j].replaced) continue;
            const bool sameText = seals[i].agreementId == seals[j].agreementId;
            if ((seals[i].complete && seals[j].complete) || (sameText && order_.apart(seals[i].id, seals[j].id)))
                return true;
        }
    }
    return false;
}

Walk::Why Walk::apply(const Id&, const Performance& performance)
{
    const Transition* row = transitionFor(Action::kPerform, out_.state);
    if (!row) return notNow(Action::kPerform, out_.state);
    const auto found = std::find_if(out_.obligations.begin(), out_.obligations.end(),
        [&](const ObligationState& obligation) { return obligation.id == performance.obligation_id(); });
    if (found == out_.obligations.end() && !out_.obligations.empty()) return "生效的协议里没有这一项义务";
    const Date day = dayOf(performance.paid_on());
    out_.paid[performance.obligation_id()] += performance.amount_fen();
    if (found != out_.obligations.end()) {
        found->paidFen += performance.amount_fen();
        found->lastPaidOn = std::max(found->lastPaidOn, day);
        found->done = found->paidFen >= found->amountFen;
    }
    const bool allDone = out_.openObligations().empty();
    if (allDone) out_.on.performed = std::max(out_.on.performed, day);
    if (out_.state != State::kFollowed) out_.state = allDone ? State::kPerformed : State::kPerforming;
    return {};
}

Walk::Why Walk::apply(const Id&, const Visit& visit)
{
    const Transition* row = transitionFor(Action::kVisit, out_.state);
    if (!row) return notNow(Action::kVisit, out_.state);
    out_.state = row->to;
    out_.on.visited = std::max(out_.on.visited, dayOf(visit.visited_at()));
    ++out_.visits;
    out_.visitSatisfaction = visit.satisfaction();
    return {};
}

Walk::Why Walk::apply(const Id&, const Confirmation& confirmation)
{
    if (!transitionFor(Action::kApplyConfirmation, out_.state)) return notNow(Action::kApplyConfirmation, out_.state);
    const std::string name = confirmation.track().empty() ? std::string(kCourtTrack) : confirmation.track();
    const int rank = confirmationRank(confirmation.step());
    if (rank == 0 || !contains(kTracks, name)) return "没有这一步";
    Track track;
    if (const auto known = out_.tracks.find(name); known != out_.tracks.end()) track = known->second;
    if (rank <= confirmationRank(track.step)) return "已经走到后面的步骤，这一步不再起作用";
    track.step = confirmation.step();
    track.at = dayOf(confirmation.at());
    if (!confirmation.court().empty()) track.body = confirmation.court();
    out_.tracks[name] = track;
    if (name != kCourtTrack) return {};
    out_.confirmation = track.step;
    out_.confirmationAt = track.at;
    return {};
}

} // namespace

std::vector<std::string> SealState::missing() const
{
    std::vector<std::string> out;
    for (const auto& signer : expected)
        if (!contains(present, signer)) out.push_back(signer);
    return out;
}

std::vector<ObligationState> CaseState::openObligations() const
{
    std::vector<ObligationState> out;
    std::copy_if(obligations.begin(), obligations.end(), std::back_inserter(out),
        [](const ObligationState& obligation) { return !obligation.done && !obligation.standing(); });
    return out;
}

const SealState* CaseState::effectiveSeal() const
{
    for (const SealState& seal : seals)
        if (!effectiveSealed.empty() && seal.id == effectiveSealed) return &seal;
    return nullptr;
}

CaseState fold(const std::vector<CaseFact>& facts)
{
    return Walk(facts).run();
}

std::vector<Id> caseFactHeads(const std::vector<CaseFact>& facts)
{
    return FactOrder(facts).heads();
}

} // namespace beibao
