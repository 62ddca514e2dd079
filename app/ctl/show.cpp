#include "app/ctl/show.h"

#include "core/casework/case_list.h"
#include "core/casework/case_loader.h"
#include "core/casework/clause_marks.h"
#include "core/casework/paper_facts.h"
#include "core/documents/seal_content.h"
#include "core/rules/agreement_checks.h"
#include "core/rules/case_reading.h"
#include "core/rules/deadlines.h"
#include "core/rules/dossier.h"
#include "core/rules/late_entry.h"
#include "core/rules/next_step.h"
#include "core/rules/record_checks.h"
#include "core/schema/json.h"
#include "core/signing/signature_proof.h"
#include "core/signing/strokes.h"
#include "core/store/erasures.h"

#include <map>

namespace beibao::ctl {

namespace {

using nlohmann::json;

template <typename Message> json recordJson(const Kept<Message>& kept)
{
    const auto fields = FieldMap::parse(kept.record.SerializeAsString()).value_or(FieldMap());
    json out = fieldsToJson(Schema::get().of(kept.record), fields);
    out["id"] = kept.id.text();
    return out;
}

template <typename Message> json listJson(const std::vector<Kept<Message>>& list)
{
    json out = json::array();
    for (const auto& kept : list) out.push_back(recordJson(kept));
    return out;
}

json factJson(const CaseFact& fact)
{
    return std::visit(
        [&](const auto& message) {
            json out = recordJson(Kept<std::decay_t<decltype(message)>>{fact.id, message});
            out["kind"] = Schema::get().of(message).name;
            for (const char* bytes : {"content", "terms"}) out.erase(bytes); // the words as hex help nobody here
            return out;
        },
        fact.what);
}

/// The facts in the order the fold took them, then those that wait.
json factsJson(const CaseFile& file, const CaseState& state)
{
    json out = json::array();
    const auto add = [&](const Id& id, const char* standing, const std::string& reason) {
        for (const auto& fact : file.facts) {
            if (fact.id != id) continue;
            json one = factJson(fact);
            one["standing"] = standing;
            if (!reason.empty()) one["not_applied_because"] = reason;
            if (const auto late = lateEntryOf(fact))
                one["late"] = {{"happened", late->happened.iso()}, {"entered", late->entered.iso()},
                    {"sentence", late->sentence()}};
            out.push_back(std::move(one));
        }
    };
    for (const auto& id : state.applied) add(id, "applied", {});
    for (const auto& [id, reason] : state.notApplied) add(id, "not_applied", reason);
    for (const auto& id : state.waiting) add(id, "waiting", {});
    return out;
}

json deadlinesJson(const CaseFile& file, const CaseState& state, const RuleBook& rules, Date on)
{
    json out = json::array();
    for (const auto& clock : deadlinesOf(file, state, rules, on)) {
        json one{{"what", clock.what}, {"label", clock.label}, {"due", clock.due.iso()}, {"rule", clock.rule},
            {"source", clock.source}, {"urgency", urgencyId(clock.urgency)}, {"words", clock.words},
            {"length", clock.length}, {"unit", clock.unit}, {"fact", clock.fact}, {"from", clock.from},
            {"why", explain(clock)}};
        if (!clock.record.empty()) one["record"] = clock.record;
        if (!clock.dueAt.empty()) one["due_at"] = clock.dueAt;
        if (clock.addedDays > 0) one["days_suspended"] = clock.addedDays;
        if (!clock.lastDay.empty()) one["last_day"] = clock.lastDay.iso();
        out.push_back(std::move(one));
    }
    return out;
}

json missingJson(const CaseFile& file, const CaseState& state)
{
    json out = json::array();
    for (const auto& paper : missingPapers(file, state))
        out.push_back({{"id", paper.id}, {"label", paper.label}, {"sentence", paper.sentence}});
    return out;
}

json paperJson(const DossierPaper& paper)
{
    json out{{"id", paper.id}, {"label", paper.label}, {"order", paper.order}, {"needed", paper.needed},
        {"present", paper.present}};
    if (paper.wantsSignature) out["signed"] = paper.isSigned;
    if (paper.wantsSeal) out["sealed"] = paper.isSealed;
    if (!paper.sentence.empty()) out["sentence"] = paper.sentence;
    return out;
}

json dossierJson(const CaseFile& file, const CaseState& state)
{
    json papers = json::array(), working = json::array();
    for (const auto& paper : dossierOf(file, state)) papers.push_back(paperJson(paper));
    for (const auto& paper : workingPapersOf(file, state)) working.push_back(paperJson(paper));
    const Completeness far = completenessOf(file, state);
    return {{"papers", std::move(papers)}, {"working_papers", std::move(working)}, {"needed", far.needed},
        {"present", far.present}, {"unsigned", far.bare}, {"may_close", far.mayClose}, {"may_archive", far.mayArchive}};
}

json obligationsJson(const std::vector<ObligationState>& promises)
{
    json out = json::array();
    for (const auto& promise : promises)
        out.push_back({{"id", promise.id}, {"amount_fen", promise.amountFen}, {"paid_fen", promise.paidFen},
            {"open_fen", promise.openFen()}, {"due_on", promise.due.iso()}, {"done", promise.done},
            {"standing", promise.standing()}});
    return out;
}

/// What runs beside the state: making the agreement enforceable, who mediates, changes of what was signed.
json besideJson(const CaseState& state)
{
    json tracks = json::object(), notes = json::array(), reports = json::array();
    for (const auto& [name, track] : state.tracks)
        tracks[name] = {{"step", track.step}, {"at", track.at.iso()}, {"body", track.body}};
    for (const auto& note : state.annotations) notes.push_back({{"at", note.at}, {"text", note.text}});
    for (const auto& report : state.reports) reports.push_back({{"what", report.what}, {"at", report.at}});
    return {{"tracks", std::move(tracks)}, {"annotations", std::move(notes)}, {"reports", std::move(reports)},
        {"recusal",
            {{"open", state.recusal.open}, {"asked", state.recusal.asked}, {"replaced", state.recusal.replaced},
                {"party_id", state.recusal.partyId}, {"reason", state.recusal.reason}}},
        {"mediators", state.mediators}, {"former_agreements", state.formerAgreements},
        {"suspended_on", state.suspendedOn.iso()}, {"suspended_why", state.suspendedWhy},
        {"days_suspended", state.daysSuspended}, {"extended_to", state.extendedTo.iso()},
        {"transferred_to", state.transferredTo}, {"refusal", state.refusal}, {"confirmation", state.confirmation},
        {"urged", state.urged}};
}

/// Every step the state allows, and what stands before it: the first refusal, or what a reason would answer.
json stepsJson(Open& open, const CaseFile& file, const CaseState& state)
{
    json out = json::array();
    for (const Action action : actionsIn(state.state)) {
        json no = json::array();
        for (const auto& guard : open.desk->ask(file, state, action, {}))
            if (!guard.passed)
                no.push_back(
                    {{"guard", guard.id}, {"hard", guard.hard}, {"advice", guard.advice}, {"remedy", guard.remedy}});
        out.push_back({{"action", actionId(action)}, {"label", actionLabel(action)}, {"open", no.empty()},
            {"guards", std::move(no)}});
    }
    return out;
}

json findingJson(const CheckFinding& finding)
{
    return {{"id", finding.id}, {"level", levelId(finding.level)}, {"where", finding.where}, {"field", finding.field},
        {"sentence", finding.sentence}, {"remedy", finding.remedy}};
}

json marksJson(const ClauseMarks& marks)
{
    json out = json::array();
    for (const auto& mark : marks)
        out.push_back({{"where", mark.where}, {"field", mark.field}, {"clause", mark.clause}, {"words", mark.words},
            {"mended", mark.mended}});
    return out;
}

json orderJson(const Erasure& order)
{
    return {{"record", order.record_id()}, {"order_no", order.order_no()}, {"at", order.at()},
        {"reason", order.reason()}, {"by", order.by()}};
}

/// What was erased by order. Of a case that is gone whole, nothing else is to be said than its number.
void tellErasures(const Records& records, const Id& caseId, json& out)
{
    json erasures = json::array();
    const auto orders = Erasures(records.database()).inCase(caseId);
    for (const auto& [record, order] : orders) erasures.push_back(orderJson(order));
    if (orders.contains(Id())) out["state"] = kErasedState;
    if (orders.contains(Id())) out["steps"] = out["deadlines"] = out["missing"] = json::array();
    out["erasures"] = std::move(erasures);
}

json choicesJson(const Records& records, const Id& caseId)
{
    json out = json::array();
    for (const auto& record : records.ofCase(caseId))
        for (const auto& choice : records.choices(record)) {
            json values = json::array();
            for (const auto& value : choice.values)
                values.push_back(
                    {{"change", value.change.text()}, {"fields", fieldsToJson(*record.spec(), value.fields)}});
            out.push_back({{"record", record.id.text()}, {"kind", record.spec()->name}, {"values", std::move(values)}});
        }
    return out;
}

} // namespace

Result<json> caseAsJson(Open& open, const Id& caseId, Date on)
{
    BEIBAO_TAKE(file, loadCase(open.records(), caseId));
    const CaseState state = fold(file.facts);
    const CaseView view = viewOn(state, file, on);
    json out{{"case", recordJson(Kept<Case>{file.id, file.main})}, {"numbers", listJson(file.numbers)},
        {"parties", listJson(file.parties)}, {"notices", listJson(file.notices)}, {"sessions", listJson(file.sessions)},
        {"agreements", listJson(file.agreements)}, {"obligations", listJson(file.obligations)},
        {"risks", listJson(file.risks)}, {"attachments", listJson(file.attachments)},
        {"events", factsJson(file, state)}, {"state", stateId(view.state)},
        {"deadlines", deadlinesJson(file, state, open.desk->rulesAsOf(on), on)}, {"missing", missingJson(file, state)},
        {"choices", choicesJson(open.records(), caseId)}};
    out["review"] = {{"submitted", state.review.submitted}, {"cleared", state.review.cleared},
        {"returned", state.review.returned}, {"checked", state.review.checked},
        {"correction_asked", state.review.correctionAsked}, {"reason", state.review.reason},
        {"awaits_signature", state.review.awaitsSignature()}, {"telephone", state.review.telephone},
        {"digest_read", state.review.digestRead}, {"at", state.review.at}, {"by", state.review.by}};
    out["review"]["marks"] = marksJson(marksNow(file, state));
    if (const auto* agreement = agreementIn(file))
        out["review"]["text_code"] = shortDigest(sha256(agreementText(file, *agreement)));
    json seals = json::array();
    for (const auto& seal : state.seals)
        seals.push_back({{"id", seal.id.text()}, {"complete", seal.complete}, {"missing", seal.missing()}});
    out["seals"] = std::move(seals);
    out["beside"] = besideJson(state);
    out["promises"] = obligationsJson(state.obligations);
    out["steps"] = stepsJson(open, file, state);
    if (const auto next = nextStep(file, state, open.desk->rulesAsOf(on), on))
        out["next"] = {{"action", actionId(next->action)}, {"label", next->label}, {"reason", next->reason},
            {"due", next->due.iso()}};
    tellErasures(open.records(), caseId, out);
    if (out["state"] == kErasedState) out.erase("next");
    return out;
}

namespace {

/// Signatures that do not look like a hand's, or that were used twice.
json doubtsJson(const CaseFile& file)
{
    json out = json::array();
    std::map<std::string, int> used;
    for (const auto& fact : file.facts)
        if (const auto* one = std::get_if<Signature>(&fact.what); one != nullptr && one->how() == "stroke")
            ++used[one->evidence_sha256()];
    for (const auto& fact : file.facts) {
        const auto* one = std::get_if<Signature>(&fact.what);
        if (one == nullptr) continue;
        auto doubts = doubtsOf(*one);
        if (one->how() == "stroke" && used[one->evidence_sha256()] > 1) doubts.emplace_back("twice");
        for (const auto& doubt : doubts)
            out.push_back({{"signature", fact.id.text()}, {"signer", one->signer()}, {"doubt", doubt},
                {"sentence", doubtSentence(doubt)}});
    }
    return out;
}

} // namespace

Result<json> checksAsJson(Open& open, const Id& caseId)
{
    BEIBAO_TAKE(file, loadCase(open.records(), caseId));
    const CaseState state = fold(file.facts);
    json checks = json::array();
    const auto findings = checkAgreement(
        file, state, open.desk->rules(), open.desk->today(), paperFactsOf(open.records(), open.folder->blobs(), file));
    for (const auto& finding : findings) checks.push_back(findingJson(finding));
    json records = json::array();
    for (const auto& finding : checkRecords(file, state, open.desk->rules(), open.desk->today()))
        records.push_back(findingJson(finding));
    return json{{"agreement", std::move(checks)}, {"good", !hasErrors(findings)}, {"records", std::move(records)},
        {"missing", missingJson(file, state)}, {"dossier", dossierJson(file, state)}, {"signatures", doubtsJson(file)}};
}

} // namespace beibao::ctl
