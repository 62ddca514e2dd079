#include "core/casework/desk.h"

#include "core/casework/case_loader.h"
#include "core/casework/county_rules.h"
#include "core/casework/facts.h"
#include "core/casework/number_blocks.h"
#include "core/documents/seal_content.h"
#include "core/rules/case_reading.h"
#include "core/rules/deadlines.h"
#include "core/rules/numbering.h"
#include "core/rules/settings.h"
#include "core/signing/signature_proof.h"
#include "core/store/erasures.h"

#include <algorithm>

namespace beibao {

namespace {

Error refused(const GuardResult& guard)
{
    std::string turn = guard.remedy.empty() ? "" : "。" + guard.remedy;
    if (!guard.hard) turn += "；写明理由也可以继续";
    return {Fault::kRefused, guard.advice + turn, guard.id};
}

/// The words of an agreement as the beginning of another that takes its place.
Agreement successorOf(const Kept<Agreement>& old, Date today)
{
    Agreement next = old.record;
    next.set_replaces_id(old.id.text());
    next.set_made_on(today.iso());
    return next;
}

/// What the guards looked at, in short: a later reader can tell whether it was this.
Digest digestOf(const CaseFile& file)
{
    std::string text = file.main.SerializeAsString();
    const auto add = [&text](const auto& list) {
        for (const auto& [id, record] : list) text += id.view(), text += record.SerializeAsString();
    };
    add(file.parties), add(file.notices), add(file.sessions), add(file.agreements), add(file.obligations);
    for (const auto& fact : file.facts) text += fact.id.view();
    return sha256(text);
}

/// Everybody whose hand, finger or seal the paper waits for.
std::vector<std::string> signersOf(const CaseFile& file)
{
    std::vector<std::string> out;
    const auto add = [&out](const Id& id) {
        if (!id.empty() && std::ranges::find(out, id.text()) == out.end()) out.push_back(id.text());
    };
    for (const auto& party : file.parties) add(party.id);
    for (const auto& mediator : file.mediators) add(mediator.id);
    add(file.recorder.id);
    out.emplace_back("seal");
    return out;
}

std::string orElse(const std::string& given, std::string usual)
{
    return given.empty() ? std::move(usual) : given;
}

} // namespace

ActionInput Desk::completed(ActionInput input) const
{
    input.at = orElse(input.at, now());
    if (!input.role) input.role = parseRole(store_.meta("role"));
    input.unit = orElse(input.unit, store_.author().unit.text());
    if (input.mediatorIds.empty() && !store_.author().person.empty())
        input.mediatorIds.push_back(store_.author().person.text());
    for (const auto& text : input.mediatorIds) {
        const auto id = Id::parse(text);
        const auto record = id ? store_.records().get(*id) : std::nullopt;
        if (record && record->spec() != nullptr && record->spec()->name == "Mediator")
            input.candidates.push_back({*id, record->as<Mediator>()});
    }
    return input;
}

ActionInput Desk::completed(ActionInput input, const CaseFile& file, const CaseState& state, Action action) const
{
    input = completed(std::move(input));
    nameConcerned(input, state, action);
    const bool onText = action == Action::kClear || action == Action::kReturn || action == Action::kDraftAgreement
        || action == Action::kSubmit || action == Action::kAgreeOrally;
    if (onText) answerForText(input, file, action);
    if (action == Action::kExtend && input.until.empty()) {
        Date from = today();
        for (const auto& clock : deadlinesOf(file, state, rules(), today()))
            if (clock.what == "mediation") from = std::max(from, clock.due);
        input.until = from.plusDays(static_cast<int>(rules().number("deadline.extension_days"))).iso();
    }
    return input;
}

/// Whom a step concerns, where it follows from the case: who steps aside, whose promise is urged, who asked.
void Desk::nameConcerned(ActionInput& input, const CaseState& state, Action action) const
{
    if (!input.aboutIds.empty()) return;
    if (action == Action::kAskRecusal && !state.mediators.empty()) input.aboutIds = {state.mediators.front()};
    if (action == Action::kDeclineRecusal) input.aboutIds = state.recusal.about;
    if (action == Action::kRecuse)
        for (const auto& id : state.mediators)
            if (std::ranges::find(input.mediatorIds, id) == input.mediatorIds.end()) input.aboutIds.push_back(id);
    const bool asked = action == Action::kEnd || action == Action::kWithdraw;
    if (asked && !input.partyId.empty()) input.aboutIds = {input.partyId};
    if (action != Action::kUrge) return;
    for (const auto& promise : state.obligations)
        if (promise.id == input.obligationId && !promise.debtorId.empty()) input.aboutIds = {promise.debtorId};
}

Status Desk::checkConcerned(const ActionInput& input, const Id& caseId) const
{
    for (const auto& text : input.aboutIds) {
        const auto id = Id::parse(text);
        const auto record = id ? store_.records().get(*id) : std::nullopt;
        const auto* spec = record ? record->spec() : nullptr;
        const bool party = spec != nullptr && spec->name == "Party" && record->caseId == caseId;
        if (!party && (spec == nullptr || spec->name != "Mediator"))
            return Error{Fault::kUsage, "about_ids takes ids of mediators and of parties of this case"};
    }
    return {};
}

/// What the chair clears or returns is the text as it stands, unless he says which he saw.
void Desk::answerForText(ActionInput& input, const CaseFile& file, Action action) const
{
    const auto* agreement = agreementIn(file, input.agreementId);
    if (agreement == nullptr) return;
    input.agreementId = agreement->id.text();
    if (action != Action::kClear && action != Action::kReturn) return;
    const std::string text = agreementText(file, *agreement);
    if (input.textDigest.empty()) input.textDigest = sha256(text).bytes();
    input.digestWanted = shortDigest(sha256(text));
    if (!input.telephone.empty()) input.digestRead = orElse(input.digestRead, input.digestWanted);
}

std::vector<GuardResult> Desk::ask(
    const CaseFile& file, const CaseState& state, Action action, const ActionInput& input) const
{
    return runGuards(action, file, state, completed(input, file, state, action), rules(), today());
}

Result<CaseState> Desk::checked(
    const CaseFile& file, Action action, ActionInput& input, std::vector<GuardResult>& results)
{
    CaseState state = fold(file.facts);
    BEIBAO_TRY(checkConcerned(input, file.id));
    input = completed(std::move(input), file, state, action);
    results = runGuards(action, file, state, input, rules(), today());
    if (const GuardResult* no = firstRefusal(results, input.reason)) return refused(*no);
    return state;
}

Result<Acted> Desk::act(const Id& caseId, Action action, ActionInput input)
{
    if (Erasures(store_.database()).ofCase(caseId))
        return Error{Fault::kRefused, "这件纠纷已经由县里依法删除，不能再办", "erased"};
    BEIBAO_TAKE(file, loadCase(store_.records(), caseId));
    BEIBAO_TAKE(taken, step(file, action, std::move(input)));
    return take(file, std::move(taken.entries), std::move(taken.number));
}

Result<Desk::Step> Desk::step(const CaseFile& file, Action action, ActionInput input)
{
    std::vector<GuardResult> results;
    BEIBAO_TAKE(state, checked(file, action, input, results));
    CaseEvent event = eventOf(action, file.id, input, now(), store_.author().person);
    for (const auto& guard : overriddenGuards(results)) event.add_guards_overridden(guard);
    event.set_rule_version(rules().version());
    event.set_looked_at(digestOf(file).bytes());
    BEIBAO_TAKE(entries, entriesOf(file, state, action, input, std::move(event)));
    Step out{std::move(entries), {}};
    const auto next = action == Action::kAccept ? nextNumber(file) : std::nullopt;
    if (!next) return out;
    out.number = next->number();
    out.entries.push_back(Entry::fact(*next));
    return out;
}

/// The fact that records a step, and what begins with it.
Result<std::vector<Entry>> Desk::entriesOf(
    const CaseFile& file, const CaseState& state, Action action, const ActionInput& input, CaseEvent event) const
{
    std::vector<Entry> out;
    switch (factKindOf(action)) {
    case FactKind::kPerformance: out.push_back(Entry::fact(performanceOf(file.id, input, now()), state.heads)); break;
    case FactKind::kVisit:
        out.push_back(Entry::fact(visitOf(file.id, input, now(), store_.author().person), state.heads));
        break;
    case FactKind::kConfirmation: out.push_back(Entry::fact(confirmationOf(file.id, input, now()), state.heads)); break;
    case FactKind::kSealed:
    case FactKind::kSignature:
        return Error{Fault::kUsage, "an agreement is sealed and signed by commands of their own"};
    case FactKind::kCaseEvent: {
        const auto* agreement = agreementIn(file, input.agreementId);
        if (action == Action::kAgreeOrally && agreement != nullptr) {
            BEIBAO_TAKE(terms, sealedContent(file, agreement->id));
            event.set_terms(terms);
        }
        out.push_back(Entry::fact(event, state.heads));
        // What is agreed now is another agreement; the old one stays as it was signed.
        if (action == Action::kReopen && agreement != nullptr) {
            out.push_back(Entry::of(successorOf(*agreement, today())));
        }
    }
    }
    return out;
}

Result<Id> Desk::amend(const Id& caseId)
{
    BEIBAO_TAKE(file, loadCase(store_.records(), caseId));
    const CaseState state = fold(file.facts);
    const SealState* seal = state.effectiveSeal();
    const auto* old = seal != nullptr ? agreementIn(file, seal->agreementId) : nullptr;
    if (old == nullptr) return Error{Fault::kRefused, "没有生效的协议可以补正", "G19-correction"};
    if (!state.review.correctionAsked)
        return Error{Fault::kRefused, "协议已经生效。要改，请主任先办“要求补正”", "G19-correction"};
    const Id next = Id::make(random_);
    std::vector<Entry> entries{Entry::of(successorOf(*old, today()), next)};
    for (const auto* promise : obligationsOf(file, *old)) {
        Obligation copy = promise->record;
        copy.set_agreement_id(next.text());
        entries.push_back(Entry::of(copy));
    }
    BEIBAO_TRY(store_.save(entries));
    return next;
}

const RuleBook& Desk::rules() const
{
    const auto settings = settingsIn(store_.records());
    std::vector<Id> from;
    for (const auto& setting : settings) from.push_back(setting.id);
    if (from.empty()) return rules_;
    if (currentOn_ != today() || currentFrom_ != from) {
        current_ = rulesOn(rules_, settings, today());
        currentOn_ = today();
        currentFrom_ = std::move(from);
    }
    return current_;
}

RuleBook Desk::rulesAsOf(Date day) const
{
    return countyRules(store_.records(), rules_, day);
}

Result<Acted> Desk::take(const CaseFile& file, std::vector<Entry> entries, std::string number)
{
    BEIBAO_TAKE(saved, store_.save(entries));
    BEIBAO_TAKE(after, loadCase(store_.records(), file.id));
    return Acted{viewOn(fold(after.facts), after, today()).state, saved.ids.front(), std::move(number),
        std::move(saved.changed)};
}

// ---- seal and signatures

Result<SealDraft> Desk::prepareSeal(const Id& caseId, const std::string& agreementId, const std::string& reason)
{
    SealDraft draft;
    BEIBAO_TAKE(file, loadCase(store_.records(), caseId));
    ActionInput input;
    input.agreementId = agreementId;
    input.reason = reason;
    std::vector<GuardResult> results;
    BEIBAO_TAKE(state, checked(file, Action::kSeal, input, results));
    draft.overridden = overriddenGuards(results);
    draft.reason = reason;
    if (file.agreements.empty()) return Error{Fault::kRefused, "还没有写协议", "G19-agreement"};
    draft.caseId = caseId;
    draft.agreementId = Id::parse(agreementId).value_or(file.agreements.back().id);
    draft.sealedId = Id::make(random_);
    BEIBAO_TAKE(content, sealedContent(file, draft.agreementId));
    draft.content = std::move(content);
    draft.sha256 = sha256(draft.content);
    draft.sm3 = sm3(draft.content);
    draft.signersExpected = signersOf(file);
    draft.file = std::move(file);
    return draft;
}

Result<Acted> Desk::seal(const SealDraft& draft, std::string_view pdf)
{
    BEIBAO_TAKE(file, loadCase(store_.records(), draft.caseId));
    BEIBAO_TAKE(content, sealedContent(file, draft.agreementId));
    if (content != draft.content) return Error{Fault::kRefused, "协议刚才又改过，请重新核对后再封存", "A20"};
    BEIBAO_TAKE(blob, blobs_.put(pdf));
    Sealed sealed;
    sealed.set_case_id(draft.caseId.text());
    sealed.set_document("agreement");
    sealed.set_agreement_id(draft.agreementId.text());
    sealed.set_content(draft.content);
    sealed.set_content_sha256(draft.sha256.bytes());
    sealed.set_content_sm3(draft.sm3.bytes());
    sealed.set_pdf(blob.text());
    sealed.set_pdf_sha256(sha256(pdf).bytes());
    sealed.set_pdf_sm3(sm3(pdf).bytes());
    for (const auto& signer : draft.signersExpected) sealed.add_signers_expected(signer);
    for (const auto& guard : draft.overridden) sealed.add_guards_overridden(guard);
    sealed.set_reason(draft.reason);
    sealed.set_at(now());
    Entry entry = Entry::fact(sealed, fold(file.facts).heads);
    entry.id = draft.sealedId;
    return take(file, {std::move(entry)});
}

Result<Acted> Desk::sign(const Id& caseId, const Signing& given)
{
    BEIBAO_TAKE(file, loadCase(store_.records(), caseId));
    ActionInput input;
    input.signer = given.signer;
    input.how = given.how;
    input.at = given.at;
    const CaseState before = fold(file.facts);
    // The newest: what was frozen before a return is not the paper on the table.
    const auto open = std::find_if(
        before.seals.rbegin(), before.seals.rend(), [](const SealState& seal) { return !seal.replaced; });
    if (open == before.seals.rend()) return Error{Fault::kRefused, "协议还没有封存，不能记录签名", "G19-sealed"};
    input.sealedId = open->id.text();
    std::vector<GuardResult> results;
    BEIBAO_TAKE(state, checked(file, Action::kSign, input, results));
    Signature signature;
    signature.set_case_id(caseId.text());
    signature.set_sealed_id(open->id.text());
    signature.set_signer(given.signer);
    signature.set_how(given.how);
    signature.set_at(input.at);
    signature.set_entered_at(now());
    signature.set_witness(given.witness);
    for (const auto& fact : file.facts) {
        const auto* sealed = std::get_if<Sealed>(&fact.what);
        if (sealed == nullptr || fact.id != open->id) continue;
        signature.set_content_sha256(sealed->content_sha256());
        signature.set_content_sm3(sealed->content_sm3());
    }
    BEIBAO_TRY(addProof(signature, given));
    if (!given.evidence.empty()) {
        BEIBAO_TAKE(blob, blobs_.put(given.evidence));
        signature.set_evidence(blob.text());
        signature.set_evidence_sha256(sha256(given.evidence).bytes());
    }
    return take(file, {Entry::fact(signature, state.heads)});
}

// ---- rounds

Round Desk::roundToday() const
{
    const auto committee = store_.records().get(store_.author().unit);
    const std::string kind = committee ? committee->as<Committee>().kind() : std::string();
    return roundOn(orElse(kind, "village"), today(), rules());
}

Screening Desk::report(Date from, Date to, std::int64_t found, const std::string& round) const
{
    Screening screening;
    screening.set_unit(store_.author().unit.text());
    screening.set_round(round);
    screening.set_period_start(from.iso());
    screening.set_period_end(to.iso());
    screening.set_found(found);
    screening.set_by(store_.author().person.text());
    screening.set_at(now());
    return screening;
}

Result<Id> Desk::screen(Date from, Date to, std::int64_t found, const std::string& round)
{
    BEIBAO_TAKE(saved, store_.save({Entry::fact(report(from, to, found, round))}));
    return saved.ids.front();
}

// ---- numbers

std::optional<CaseNumber> Desk::nextNumber(const CaseFile& file) const
{
    if (std::ranges::any_of(file.numbers, [](const auto& mark) { return !mark.record.provisional(); }))
        return std::nullopt;
    const auto next = NumberBlocks(store_.records(), store_.author(), today().year).next();
    if (!next) return std::nullopt;
    const auto& committee = file.committee.record;
    const std::string& place = committee.short_name().empty() ? committee.name() : committee.short_name();
    CaseNumber number;
    number.set_case_id(file.id.text());
    number.set_number(caseNumber(rules(), today().year, place, next->number, next->series));
    number.set_block_id(next->block.text());
    number.set_serial(next->number);
    return number;
}

int Desk::numbersLeft() const
{
    return NumberBlocks(store_.records(), store_.author(), today().year).left();
}

Result<int> Desk::numberWaitingCases()
{
    int numbered = 0;
    for (const auto& record : store_.records().ofKind(Schema::get().kind("Case")->number)) {
        BEIBAO_TAKE(file, loadCase(store_.records(), record.id));
        if (fold(file.facts).on.accepted.empty()) continue;
        const auto next = nextNumber(file);
        if (!next) continue;
        BEIBAO_TRY(store_.save({Entry::fact(*next)}));
        ++numbered;
    }
    return numbered;
}

} // namespace beibao
