#include "core/casework/record_title.h"

#include "core/casework/county_types.h"
#include "core/documents/papers.h"
#include "core/rules/lifecycle.h"

namespace beibao {

namespace {

/// The first two of these that a record has tell it apart.
constexpr std::string_view kTelling[] = {"name", "title", "number", "action", "what", "meet_at", "started_at",
    "investigated", "letter_no", "to_unit", "object", "mediator_id", "debtor_id", "party_id", "visited_at", "paid_on",
    "made_on", "key", "document", "signer", "step", "confirmed", "matter", "reason"};
constexpr int kEnough = 2;

} // namespace

std::string fieldInWords(const google::protobuf::Message& record, const FieldSpec& field, const NameOfId& nameOf)
{
    std::string words = valueInWords(record, field, nameOf);
    const std::string& kind = record.GetDescriptor()->name();
    if (kind == "CaseEvent" && field.name == "action")
        if (const auto action = parseAction(words)) return std::string(actionLabel(*action));
    if (field.name == "dispute_type" && nameOf)
        if (auto own = nameOf(words); !own.empty()) return own;
    if (kind == "Attachment" && (field.name == "role" || field.name == "paper"))
        if (const Paper* paper = paperOf(words)) return std::string(paper->title);
    return words;
}

std::string titleOf(const Record& record, const NameOfId& nameOf)
{
    const RecordSpec* spec = record.spec();
    if (spec == nullptr) return {};
    const auto message = spec->make();
    message->ParseFromString(record.fields.encode());
    std::string out;
    int told = 0;
    for (const auto name : kTelling) {
        const FieldSpec* field = spec->field(name);
        if (field == nullptr || told == kEnough) continue;
        const std::string words = fieldInWords(*message, *field, nameOf);
        if (words.empty()) continue;
        out += (out.empty() ? "" : " ") + words;
        ++told;
    }
    return out.empty() ? spec->label : out;
}

NameOfId namesIn(const Records& records)
{
    return [&records](const std::string& text) -> std::string {
        const auto id = Id::parse(text);
        if (!id && isTypeCode(text)) {
            const auto own = countyTypes(records);
            const OwnType* type = ownType(own, text);
            return type == nullptr ? std::string() : type->label;
        }
        const auto record = id ? records.get(*id) : std::nullopt;
        if (!record) return {};
        return titleOf(*record, [](const std::string&) { return std::string(); });
    };
}

} // namespace beibao
