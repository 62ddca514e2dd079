#include "core/documents/field_parts.h"
#include "core/documents/words.h"
#include "core/rules/dossier.h"
#include "core/rules/fold.h"

namespace beibao {
namespace {

/// The words a county's list gives to `id`, as in "party_refuses=一方明确拒绝调解".
std::string fromList(const Subject& subject, std::string_view rule, const std::string& id)
{
    if (!subject.rules || id.empty()) return {};
    for (const std::string& entry : subject.rules->list(rule))
        if (entry.starts_with(id + "=")) return entry.substr(id.size() + 1);
    return {};
}

Value::Object withParties(const CaseFile& file, Date on)
{
    Value::Object fields;
    addPartyFields(file, on, fields);
    return fields;
}

/// How the mediation came to its end without an agreement; null when it did not.
const CaseEvent* endingOf(const CaseFile& file)
{
    const CaseEvent* newest = nullptr;
    for (const char* action : {"fail", "end", "withdraw"})
        if (const CaseEvent* event = eventOf(file, action); event && (!newest || newest->at() < event->at()))
            newest = event;
    return newest;
}

/// What came of the case, as one line with its choices.
std::string resultOf(const CaseState& state)
{
    const bool agreed = !state.effectiveSealed.empty() || state.oral;
    const std::pair<bool, const char*> results[] = {{agreed, "调解成功"}, {!state.on.failed.empty(), "调解不成"},
        {!state.on.ended.empty(), "终止调解"}, {state.state == State::kWithdrawn, "撤回申请"}};
    std::string line;
    for (const auto& [is, word] : results) line += (line.empty() ? "" : "　") + std::string(is ? "■" : "□") + word;
    return line;
}

std::string agreementNumberOf(const CaseFile& file, const CaseState& state)
{
    return state.effectiveSealed.empty() ? std::string() : caseNumberOf(file);
}

Value::List itemsOf(const google::protobuf::RepeatedPtrField<std::string>& texts)
{
    Value::List items;
    for (const std::string& text : texts) items.push_back(Value::Object{{"name", text}});
    return items;
}

/// What goes back with the answer: the papers of the dossier that settle the matter.
Value::List enclosures(const CaseFile& file, const CaseState& state)
{
    Value::List list;
    for (const DossierPaper& paper : dossierOf(file, state))
        if (paper.present
            && (paper.id == "agreement" || paper.id == "oral_agreement_register" || paper.id == "performance_proof"))
            list.push_back(Value::Object{{"name", paper.label}});
    return list;
}

} // namespace

MadeFields refusalFields(const CaseFile& file, const Subject& subject)
{
    const CaseEvent* refused = eventOf(file, "refuse");
    const Date day = refused ? dayOf(refused->at()) : subject.on;
    const std::string why = refused ? refused->refusal() : std::string();
    const Date applied = dayOf(file.main.applied_on());
    Value::Object fields = withParties(file, day);
    fields.push_back({"applied_on", dateOrRoom(applied)});
    fields.push_back({"refusal", fromList(subject, "refusal.words", why)});
    fields.push_back({"channel", fromList(subject, "refusal.channels", why)});
    fields.push_back({"reason", refused ? refused->reason() : std::string()});
    fields.push_back({"concerned", concernedIn(file, refused)});
    fields.push_back({"registrar", refused ? nameOfMediator(file, refused->by()) : std::string()});
    fields.push_back({"doc_date", dateOrRoom(day)});
    return fields;
}

MadeFields summonsFields(const CaseFile& file, const Subject& subject)
{
    BEIBAO_TAKE(kept, chosenOrEmpty(file.summonses, subject.about));
    const Date issued = dayOf(kept.record.issued_on());
    Value::Object fields = withParties(file, subject.on);
    fields.push_back({"meet_at", timeOrRoom(kept.record.meet_at())});
    fields.push_back({"place", kept.record.place()});
    fields.push_back({"bring", kept.record.bring()});
    fields.push_back({"doc_date", dateOrRoom(issued.empty() ? subject.on : issued)});
    return fields;
}

MadeFields terminationFields(const CaseFile& file, const Subject& subject)
{
    const CaseEvent* ending = endingOf(file);
    const Date day = ending ? dayOf(ending->at()) : subject.on;
    const auto box
        = [&](std::string_view action) { return std::string(ending && ending->action() == action ? "■" : "□"); };
    Value::Object fields = withParties(file, day);
    fields.push_back({"failed", box("fail")});
    fields.push_back({"ended", box("end")});
    fields.push_back({"withdrawn", box("withdraw")});
    fields.push_back({"reason", ending ? ending->reason() : std::string()});
    fields.push_back({"concerned", concernedIn(file, ending)});
    fields.push_back({"doc_date", dateOrRoom(day)});
    return fields;
}

MadeFields closingFields(const CaseFile& file, const Subject& subject)
{
    const CaseState state = fold(file.facts);
    const auto* agreement = chosen(file.agreements, {});
    const CaseEvent* ending = endingOf(file);
    Value::Object fields = withParties(file, subject.on);
    addObligationFields(file, agreement ? agreement->id : Id{}, fields);
    fields.push_back({"accepted_on", dateOrRoom(state.on.accepted)});
    fields.push_back({"closed_on", dateOrRoom(state.on.closed.empty() ? subject.on : state.on.closed)});
    fields.push_back({"source", wordOf(file.main, "source")});
    fields.push_back({"result", resultOf(state)});
    fields.push_back({"terms", agreement ? agreement->record.terms() : std::string()});
    fields.push_back({"reason", ending ? ending->reason() : std::string()});
    fields.push_back({"concerned", concernedIn(file, ending)});
    fields.push_back({"performance", agreement ? performanceOf(file, agreement->id) : std::string()});
    fields.push_back({"doc_date", dateOrRoom(subject.on)});
    return fields;
}

MadeFields referralFields(const CaseFile& file, const Subject& subject)
{
    BEIBAO_TAKE(kept, chosenOrEmpty(file.letters, subject.about));
    const ReferralLetter& letter = kept.record;
    const CaseState state = fold(file.facts);
    const auto* agreement = chosen(file.agreements, {});
    Value::Object fields = withParties(file, subject.on);
    fields.push_back({"letter_no", letter.letter_no()});
    fields.push_back({"from_unit", letter.from_unit()});
    fields.push_back({"to_unit", letter.to_unit()});
    fields.push_back({"legal_basis", letter.legal_basis()});
    fields.push_back({"source_case_no", letter.source_case_no()});
    fields.push_back({"parties_agree", yesOrNo(letter.parties_agree())});
    fields.push_back({"materials", itemsOf(letter.materials())});
    fields.push_back({"due_on", dateOrRoom(dayOf(letter.due_on()))});
    fields.push_back({"contact", letter.contact()});
    fields.push_back({"sent_on", dateOrRoom(dayOf(letter.sent_on()))});
    fields.push_back({"received_on", dateOrRoom(dayOf(letter.received_on()))});
    fields.push_back({"decision", ticked(letter, "decision")});
    fields.push_back({"return_reason", letter.return_reason()});
    fields.push_back({"handler", letter.handler()});
    fields.push_back({"answered_on", dateOrRoom(dayOf(letter.answered_on()))});
    fields.push_back({"result", resultOf(state)});
    fields.push_back({"agreement_no", agreementNumberOf(file, state)});
    fields.push_back({"performance", agreement ? performanceOf(file, agreement->id) : std::string()});
    fields.push_back({"undisputed_facts", letter.undisputed_facts()});
    fields.push_back({"enclosures", enclosures(file, state)});
    return fields;
}

} // namespace beibao
