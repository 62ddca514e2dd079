#include "core/documents/field_parts.h"
#include "core/documents/former_agreement.h"
#include "core/rules/fold.h"

namespace beibao {
namespace {

/// The agreement the note stands beside: that of the sealing in force when it was written.
std::string agreementOf(const CaseFile& file, const CaseState& state, const Id& note)
{
    std::string sealed = state.effectiveSealed.text();
    for (const Annotation& one : state.annotations)
        if (one.id == note && !one.sealedId.empty()) sealed = one.sealedId;
    for (const CaseFact& fact : file.facts)
        if (const auto* content = std::get_if<Sealed>(&fact.what); content != nullptr && fact.id.text() == sealed)
            return content->agreement_id();
    return {};
}

std::string textIn(const Value::Object& object, std::string_view name)
{
    for (const auto& member : object)
        if (member.name == name && member.value.text() != nullptr) return *member.value.text();
    return {};
}

} // namespace

MadeFields correctionFields(const CaseFile& file, const Subject& subject)
{
    const CaseState state = fold(file.facts);
    const auto notes = eventsOf(file, "annotate");
    const auto* note = chosen(notes, subject.about);
    if (note == nullptr && !subject.about.empty()) return Error{Fault::kNotFound, "the case has no such correction"};
    const Date day = note == nullptr ? subject.on : dayOf(note->record.at());
    const auto agreed = formerAgreement(file, agreementOf(file, state, note == nullptr ? Id() : note->id));
    const CaseEvent* asked = eventOf(file, "ask_correction");
    Value::Object fields;
    addPartyFields(file, day, fields);
    const std::string words = note == nullptr ? "" : note->record.note();
    fields.push_back({"text", words.empty() && note != nullptr ? note->record.reason() : words});
    fields.push_back({"asked", asked == nullptr ? std::string() : asked->reason()});
    fields.push_back({"concerned", concernedIn(file, asked)});
    fields.push_back({"agreement_date", textIn(agreed, "made_on")});
    fields.push_back({"agreement_no", textIn(agreed, "number")});
    fields.push_back({"agreement_code", textIn(agreed, "code")});
    fields.push_back({"doc_date", dateOrRoom(day)});
    return fields;
}

} // namespace beibao
