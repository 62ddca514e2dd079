#include "app/ctl/show.h"

#include "core/casework/case_loader.h"
#include "core/rules/agreement_checks.h"
#include "core/rules/deadlines.h"
#include "core/rules/dossier.h"
#include "core/rules/next_step.h"
#include "core/schema/json.h"

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
    return std::visit([&](const auto& message) {
        json out = recordJson(Kept<std::decay_t<decltype(message)>> {fact.id, message});
        out["kind"] = Schema::get().of(message).name;
        out.erase("content"); // the sealed words, as hex, help nobody here
        return out;
    }, fact.what);
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
    for (const auto& clock : deadlinesOf(file, state, rules, on))
        out.push_back({{"what", clock.what}, {"label", clock.label}, {"due", clock.due.iso()}, {"rule", clock.rule},
            {"source", clock.source}, {"urgency", urgencyId(clock.urgency)}});
    return out;
}

json missingJson(const CaseFile& file, const CaseState& state)
{
    json out = json::array();
    for (const auto& paper : missingPapers(file, state)) out.push_back({{"id", paper.id}, {"label", paper.label}});
    return out;
}

json choicesJson(const Records& records, const Id& caseId)
{
    json out = json::array();
    for (const auto& record : records.ofCase(caseId))
        for (const auto& choice : records.choices(record)) {
            json values = json::array();
            for (const auto& value : choice.values)
                values.push_back({{"change", value.change.text()}, {"fields", fieldsToJson(*record.spec(), value.fields)}});
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
    json out {{"case", recordJson(Kept<Case> {file.id, file.main})}, {"numbers", listJson(file.numbers)},
        {"parties", listJson(file.parties)}, {"notices", listJson(file.notices)}, {"sessions", listJson(file.sessions)},
        {"agreements", listJson(file.agreements)}, {"obligations", listJson(file.obligations)},
        {"risks", listJson(file.risks)}, {"attachments", listJson(file.attachments)}, {"events", factsJson(file, state)},
        {"state", stateId(view.state)}, {"deadlines", deadlinesJson(file, state, open.rules, on)},
        {"missing", missingJson(file, state)}, {"choices", choicesJson(open.records(), caseId)}};
    out["review"] = {{"submitted", state.review.submitted}, {"cleared", state.review.cleared},
        {"returned", state.review.returned}, {"checked", state.review.checked},
        {"correction_asked", state.review.correctionAsked}, {"reason", state.review.reason}};
    json seals = json::array();
    for (const auto& seal : state.seals)
        seals.push_back({{"id", seal.id.text()}, {"complete", seal.complete}, {"missing", seal.missing()}});
    out["seals"] = std::move(seals);
    if (const auto next = nextStep(file, state, open.rules, on))
        out["next"] = {{"action", actionId(next->action)}, {"label", next->label}, {"reason", next->reason}, {"due", next->due.iso()}};
    return out;
}

Result<json> checksAsJson(Open& open, const Id& caseId)
{
    BEIBAO_TAKE(file, loadCase(open.records(), caseId));
    const CaseState state = fold(file.facts);
    json checks = json::array();
    const auto findings = checkAgreement(file, state, open.rules, open.desk->today());
    for (const auto& finding : findings)
        checks.push_back({{"id", finding.id}, {"level", levelId(finding.level)}, {"where", finding.where}, {"sentence", finding.sentence}});
    return json {{"agreement", std::move(checks)}, {"good", !hasErrors(findings)}, {"missing", missingJson(file, state)}};
}

} // namespace beibao::ctl
