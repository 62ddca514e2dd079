#include "core/documents/fields.h"

#include "core/documents/field_parts.h"
#include "core/documents/words.h"

#include <algorithm>

namespace beibao {
namespace {

/// The record `about` names; the newest when it names none.
template <typename Record> const Kept<Record>* chosen(const std::vector<Kept<Record>>& records, const Id& about)
{
    if (about.empty()) return records.empty() ? nullptr : &records.back();
    const auto found = std::ranges::find(records, about, &Kept<Record>::id);
    return found == records.end() ? nullptr : &*found;
}

Date dayOfAgreement(const Kept<Agreement>& agreement, const Subject& subject)
{
    const Date made = dayOf(agreement.record.made_on());
    return made.empty() ? subject.on : made;
}

Value::List namesOf(const std::vector<Kept<Mediator>>& mediators)
{
    Value::List names;
    for (const auto& mediator : mediators) names.push_back(Value::Object{{"name", mediator.record.name()}});
    // Somebody must sign, even before anybody is assigned.
    if (names.empty()) names.push_back(Value::Object{{"name", ""}});
    return names;
}

Result<Value::Object> agreementFields(std::string_view document, const CaseFile& file, const Subject& subject)
{
    const auto* agreement = chosen(file.agreements, subject.about);
    if (!agreement) return Error{Fault::kNotFound, "the case has no such agreement"};
    Value::Object fields;
    addPartyFields(file, dayOfAgreement(*agreement, subject), fields);
    addObligationFields(file, agreement->id, fields);
    if (document == "agreement")
        addAgreementFields(file, *agreement, fields);
    else
        addOralAgreementFields(file, *agreement, fields);
    fields.push_back({"doc_date", dateOrRoom(dayOfAgreement(*agreement, subject))});
    return fields;
}

Result<Value::Object> sessionFields(const CaseFile& file, const Subject& subject)
{
    const auto* session = chosen(file.sessions, subject.about);
    if (!session) return Error{Fault::kNotFound, "the case has no such session"};
    Value::Object fields;
    addPartyFields(file, dayOf(session->record.started_at()), fields);
    addSessionFields(file, *session, fields);
    return fields;
}

Result<Value::Object> formFields(
    const CaseFile& file, const Subject& subject, void (*add)(const CaseFile&, const Subject&, Value::Object&))
{
    Value::Object fields;
    const Date applied = dayOf(file.main.applied_on());
    addPartyFields(file, applied.empty() ? subject.on : applied, fields);
    add(file, subject, fields);
    return fields;
}

Result<Value::Object> ownFields(std::string_view document, const CaseFile& file, const Subject& subject)
{
    if (document == "agreement" || document == "oral_agreement_register")
        return agreementFields(document, file, subject);
    if (document == "mediation_record") return sessionFields(file, subject);
    if (document == "acceptance_register") return formFields(file, subject, addAcceptanceFields);
    if (document == "application") return formFields(file, subject, addApplicationFields);
    if (document == "rights_notice") return formFields(file, subject, addNoticeFields);
    return Error{Fault::kNotFound, "no paper is called " + std::string(document)};
}

} // namespace

Result<Value> fieldsFor(std::string_view document, const CaseFile& file, const Subject& subject)
{
    BEIBAO_TAKE(fields, ownFields(document, file, subject));
    addCommonFields(file, fields);
    return Value(std::move(fields));
}

std::string caseNumberOf(const CaseFile& file)
{
    std::string number;
    bool final = false;
    for (const auto& one : file.numbers) {
        if (final && one.record.provisional()) continue;
        number = one.record.number();
        final = !one.record.provisional();
    }
    return number;
}

void addCommonFields(const CaseFile& file, Value::Object& fields)
{
    fields.push_back({"case_no", caseNumberOf(file)});
    fields.push_back({"committee", file.committee.record.name()});
    fields.push_back({"mediators", namesOf(file.mediators)});
    fields.push_back({"recorder", file.recorder.record.name()});
    fields.push_back({"dispute_type", wordOf(file.main, "dispute_type")});
    fields.push_back({"title", file.main.title()});
    fields.push_back({"case_facts", file.main.facts()});
    fields.push_back({"requests", file.main.requests()});
}

std::string dateOrRoom(Date date)
{
    return date.empty() ? "　　　　年　　月　　日" : date.chinese();
}

} // namespace beibao
