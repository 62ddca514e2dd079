#include "core/documents/field_parts.h"
#include "core/documents/words.h"

#include <algorithm>

namespace beibao {
namespace {

/// The newest event of that action, by its time; null when it has not happened.
const CaseEvent* eventOf(const CaseFile& file, std::string_view action)
{
    const CaseEvent* newest = nullptr;
    for (const auto& fact : file.facts) {
        const auto* event = std::get_if<CaseEvent>(&fact.what);
        if (event && event->action() == action && (!newest || newest->at() < event->at())) newest = event;
    }
    return newest;
}

std::string nameOfMediator(const CaseFile& file, const std::string& id)
{
    for (const auto& mediator : file.mediators)
        if (mediator.id.text() == id) return mediator.record.name();
    return !file.recorder.id.empty() && file.recorder.id.text() == id ? file.recorder.record.name() : std::string();
}

/// All words of a field with ■ at the chosen one, as on a form that is ticked by hand.
std::string ticked(const google::protobuf::Message& record, std::string_view field)
{
    const std::string chosen = wordOf(record, field);
    std::string line;
    for (const auto& [value, word] : choicesOf(record, field))
        line += (line.empty() ? "" : "　") + std::string(word == chosen ? "■" : "□") + word;
    return line;
}

/// The earliest telling, since from then on the parties knew.
std::string informedAt(const CaseFile& file)
{
    std::string first;
    for (const auto& notice : file.notices)
        if (first.empty() || notice.record.given_at() < first) first = notice.record.given_at();
    const auto time = DateTime::parse(first);
    return time ? time->chinese() : dayOf(first).chinese();
}

std::string spanOf(const Session& session)
{
    const auto from = DateTime::parse(session.started_at());
    const auto to = DateTime::parse(session.ended_at());
    if (!from) return {};
    if (!to) return from->chinese();
    if (from->date != to->date) return from->chinese() + "至" + to->chinese();
    return from->chinese() + "至" + std::to_string(to->hour) + "时" + std::to_string(to->minute) + "分";
}

} // namespace

void addAcceptanceFields(const CaseFile& file, const Subject& subject, Value::Object& fields)
{
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
}

void addApplicationFields(const CaseFile& file, const Subject& subject, Value::Object& fields)
{
    const Date applied = dayOf(file.main.applied_on());
    Value::List applicants;
    for (const auto& party : *std::ranges::find(fields, "parties", &Value::Member::name)->value.list())
        if (*party.find("role")->text() == "申请人") applicants.push_back(party);
    fields.push_back({"applicant_parties", std::move(applicants)});
    fields.push_back({"doc_date", dateOrRoom(applied.empty() ? subject.on : applied)});
}

void addNoticeFields(const CaseFile& file, const Subject& subject, Value::Object& fields)
{
    const std::string informed = informedAt(file);
    const Date day = file.notices.empty() ? subject.on : dayOf(file.notices.front().record.given_at());
    fields.push_back({"informed_at", informed.empty() ? "　　　　年　　月　　日　　时　　分" : informed});
    fields.push_back({"doc_date", dateOrRoom(day)});
}

void addSessionFields(const CaseFile& file, const Kept<Session>& session, Value::Object& fields)
{
    const auto place = std::ranges::find(file.sessions, session.id, &Kept<Session>::id);
    fields.push_back({"session_no", std::int64_t(place - file.sessions.begin()) + 1});
    fields.push_back({"time", spanOf(session.record)});
    fields.push_back({"place", session.record.place()});
    fields.push_back({"participants", session.record.participants()});
    fields.push_back({"mode", ticked(session.record, "mode")});
    fields.push_back({"informed", session.record.informed() ? "■是　□否" : "□是　□否"});
    fields.push_back({"record", session.record.text()});
    fields.push_back({"result", ticked(session.record, "result")});
    fields.push_back({"doc_date", dateOrRoom(dayOf(session.record.started_at()))});
}

} // namespace beibao
