#include "core/casework/desk.h"

#include "core/casework/case_loader.h"
#include "core/casework/facts.h"
#include "core/casework/number_blocks.h"
#include "core/documents/seal_content.h"
#include "core/rules/numbering.h"

#include <algorithm>

namespace beibao {

namespace {

Error refused(const GuardResult& guard) { return {Fault::kRefused, guard.advice, guard.id}; }

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

std::string orElse(const std::string& given, std::string usual) { return given.empty() ? std::move(usual) : given; }

} // namespace

ActionInput Desk::completed(ActionInput input) const
{
    input.at = orElse(input.at, now());
    if (!input.role) input.role = parseRole(store_.meta("role"));
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

std::vector<GuardResult> Desk::ask(
    const CaseFile& file, const CaseState& state, Action action, const ActionInput& input) const
{
    return runGuards(action, file, state, completed(input), rules_, today());
}

Result<CaseState> Desk::checked(
    const CaseFile& file, Action action, ActionInput& input, std::vector<GuardResult>& results)
{
    CaseState state = fold(file.facts);
    input = completed(std::move(input));
    results = runGuards(action, file, state, input, rules_, today());
    if (const GuardResult* no = firstRefusal(results, input.reason)) return refused(*no);
    return state;
}

Result<Acted> Desk::act(const Id& caseId, Action action, ActionInput input)
{
    BEIBAO_TAKE(file, loadCase(store_.records(), caseId));
    std::vector<GuardResult> results;
    BEIBAO_TAKE(state, checked(file, action, input, results));
    const Id& person = store_.author().person;
    std::vector<Entry> entries;
    switch (factKindOf(action)) {
    case FactKind::kPerformance: entries.push_back(Entry::fact(performanceOf(caseId, input), state.heads)); break;
    case FactKind::kVisit: entries.push_back(Entry::fact(visitOf(caseId, input, person), state.heads)); break;
    case FactKind::kConfirmation: entries.push_back(Entry::fact(confirmationOf(caseId, input), state.heads)); break;
    case FactKind::kSealed:
    case FactKind::kSignature: return Error {Fault::kUsage, "an agreement is sealed and signed by commands of their own"};
    case FactKind::kCaseEvent: {
        CaseEvent event = eventOf(action, caseId, input, now(), person);
        for (const auto& guard : overriddenGuards(results)) event.add_guards_overridden(guard);
        event.set_rule_version(rules_.version());
        event.set_looked_at(digestOf(file).bytes());
        entries.push_back(Entry::fact(event, state.heads));
    }
    }
    std::string number;
    if (action == Action::kAccept) {
        if (const auto next = nextNumber(file)) {
            number = next->number();
            entries.push_back(Entry::fact(*next));
        }
    }
    return take(file, std::move(entries), std::move(number));
}

Result<Acted> Desk::take(const CaseFile& file, std::vector<Entry> entries, std::string number)
{
    BEIBAO_TAKE(saved, store_.save(entries));
    BEIBAO_TAKE(after, loadCase(store_.records(), file.id));
    return Acted {viewOn(fold(after.facts), after, today()).state, saved.ids.front(), std::move(number), std::move(saved.changed)};
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
    if (file.agreements.empty()) return Error {Fault::kRefused, "还没有写协议", "G19-agreement"};
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
    if (content != draft.content)
        return Error {Fault::kRefused, "协议刚才又改过，请重新核对后再封存", "A20"};
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

Result<Acted> Desk::sign(const Id& caseId, const std::string& signer, const std::string& how, const std::string& witness,
    std::string_view evidence)
{
    BEIBAO_TAKE(file, loadCase(store_.records(), caseId));
    ActionInput input;
    input.signer = signer;
    input.how = how;
    const CaseState before = fold(file.facts);
    const auto open = std::ranges::find_if(before.seals, [](const SealState& seal) { return !seal.replaced; });
    if (open == before.seals.end()) return Error {Fault::kRefused, "协议还没有封存，不能记录签名", "G19-sealed"};
    input.sealedId = open->id.text();
    std::vector<GuardResult> results;
    BEIBAO_TAKE(state, checked(file, Action::kSign, input, results));
    Signature signature;
    signature.set_case_id(caseId.text());
    signature.set_sealed_id(open->id.text());
    signature.set_signer(signer);
    signature.set_how(how);
    signature.set_at(now());
    signature.set_witness(witness);
    for (const auto& fact : file.facts) {
        const auto* sealed = std::get_if<Sealed>(&fact.what);
        if (sealed == nullptr || fact.id != open->id) continue;
        signature.set_content_sha256(sealed->content_sha256());
        signature.set_content_sm3(sealed->content_sm3());
    }
    if (!evidence.empty()) {
        BEIBAO_TAKE(blob, blobs_.put(evidence));
        signature.set_evidence(blob.text());
    }
    return take(file, {Entry::fact(signature, state.heads)});
}

// ---- rounds

Round Desk::roundToday() const
{
    const auto committee = store_.records().get(store_.author().unit);
    const std::string kind = committee ? committee->as<Committee>().kind() : std::string();
    return roundOn(orElse(kind, "village"), today(), rules_);
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
    if (std::ranges::any_of(file.numbers, [](const auto& mark) { return !mark.record.provisional(); })) return std::nullopt;
    const auto next = NumberBlocks(store_.records(), store_.author(), today().year).next();
    if (!next) return std::nullopt;
    const auto& committee = file.committee.record;
    const std::string& place = committee.short_name().empty() ? committee.name() : committee.short_name();
    CaseNumber number;
    number.set_case_id(file.id.text());
    number.set_number(caseNumber(rules_, today().year, place, next->number, next->series));
    number.set_block_id(next->block.text());
    number.set_serial(next->number);
    return number;
}

int Desk::numbersLeft() const { return NumberBlocks(store_.records(), store_.author(), today().year).left(); }

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
