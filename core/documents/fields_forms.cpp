#include "core/documents/field_parts.h"
#include "core/documents/words.h"
#include "core/rules/notices.h"

namespace beibao {
namespace {

/// The earliest telling, since from then on the parties knew.
std::string firstTold(const CaseFile& file)
{
    std::string first;
    for (const auto& notice : file.notices)
        if (tellsRights(notice.record) && (first.empty() || notice.record.given_at() < first))
            first = notice.record.given_at();
    return first;
}

/// The parties as they were when somebody applied.
Value::Object peopleOf(const CaseFile& file, const Subject& subject)
{
    Value::Object fields;
    const Date applied = dayOf(file.main.applied_on());
    addPartyFields(file, applied.empty() ? subject.on : applied, fields);
    return fields;
}

} // namespace

MadeFields acceptanceFields(const CaseFile& file, const Subject& subject)
{
    Value::Object fields = peopleOf(file, subject);
    const CaseEvent* accepted = eventOf(file, "accept");
    const Date day = accepted ? dayOf(accepted->at()) : subject.on;
    fields.push_back({"accept_date", dateOrRoom(day)});
    fields.push_back({"doc_date", dateOrRoom(day)});
    fields.push_back({"application_form", ticked(file.main, "application_form")});
    fields.push_back({"source", wordOf(file.main, "source")});
    fields.push_back({"source_ref", file.main.source_ref()});
    fields.push_back({"occurred_on", dayOf(file.main.occurred_on()).chinese()});
    fields.push_back({"place", file.main.place()});
    fields.push_back({"registrar", accepted ? nameOfMediator(file, accepted->by()) : std::string()});
    return fields;
}

MadeFields applicationFields(const CaseFile& file, const Subject& subject)
{
    Value::Object fields = peopleOf(file, subject);
    const Date applied = dayOf(file.main.applied_on());
    Value::List applicants;
    for (const auto& party : *std::ranges::find(fields, "parties", &Value::Member::name)->value.list())
        if (*party.find("role")->text() == "申请人") applicants.push_back(party);
    fields.push_back({"applicant_parties", std::move(applicants)});
    fields.push_back({"doc_date", dateOrRoom(applied.empty() ? subject.on : applied)});
    return fields;
}

MadeFields noticeFields(const CaseFile& file, const Subject& subject)
{
    Value::Object fields = peopleOf(file, subject);
    const std::string told = firstTold(file);
    fields.push_back({"informed_at", timeOrRoom(told)});
    fields.push_back({"doc_date", dateOrRoom(told.empty() ? subject.on : dayOf(told))});
    return fields;
}

MadeFields sessionFields(const CaseFile& file, const Subject& subject)
{
    const auto* session = chosen(file.sessions, subject.about);
    if (!session) return Error{Fault::kNotFound, "the case has no such session"};
    const Session& held = session->record;
    Value::Object fields;
    addPartyFields(file, dayOf(held.started_at()), fields);
    fields.push_back({"session_no", std::int64_t(session - file.sessions.data()) + 1});
    fields.push_back({"time", spanOf(held.started_at(), held.ended_at())});
    fields.push_back({"place", held.place()});
    fields.push_back({"participants", held.participants()});
    fields.push_back({"mode", ticked(held, "mode")});
    fields.push_back({"informed", yesOrNo(held.informed())});
    fields.push_back({"record", held.text()});
    fields.push_back({"result", ticked(held, "result")});
    fields.push_back({"doc_date", dateOrRoom(dayOf(held.started_at()))});
    return fields;
}

} // namespace beibao
