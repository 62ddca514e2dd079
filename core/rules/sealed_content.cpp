#include "core/rules/sealed_content.h"

#include "core/rules/case_reading.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace beibao {

namespace {

using Json = nlohmann::json;

std::string textAt(const Json& object, const char* key)
{
    const auto at = object.find(key);
    return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}

/// Canonical JSON holds large integers as text.
std::int64_t numberAt(const Json& object, const char* key)
{
    const auto at = object.find(key);
    if (at != object.end() && at->is_number_integer()) return at->get<std::int64_t>();
    const std::string text = textAt(object, key);
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool truthAt(const Json& object, const char* key)
{
    const auto at = object.find(key);
    if (at == object.end()) return false;
    return at->is_boolean() ? at->get<bool>() : numberAt(object, key) != 0 || textAt(object, key) == "true";
}

/// The frozen form calls people by their role alone; the record's own name is read as well.
std::string eitherAt(const Json& object, const char* frozen, const char* record)
{
    std::string text = textAt(object, frozen);
    return text.empty() ? textAt(object, record) : text;
}

std::string lineOf(const Json& object)
{
    std::string out;
    for (const char* key : {"debtor", "creditor", "kind", "object", "due_on", "manner", "place"})
        out += textAt(object, key) + '\x1f';
    return out + std::to_string(numberAt(object, "amount_fen")) + (truthAt(object, "at_once") ? "!" : "");
}

std::string lineOf(const Obligation& o)
{
    std::string out;
    for (const auto* text :
        {&o.debtor_id(), &o.creditor_id(), &o.kind(), &o.object(), &o.due_on(), &o.manner(), &o.place()})
        out += *text + '\x1f';
    return out + std::to_string(o.amount_fen()) + (o.at_once() ? "!" : "");
}

std::string frozenLines(const Json& json)
{
    std::string out = textAt(json, "facts") + '\n' + textAt(json, "breach") + '\n' + textAt(json, "terms");
    const auto list = json.find("obligations");
    if (list == json.end() || !list->is_array()) return out;
    for (const Json& item : *list)
        if (item.is_object()) out += '\n' + lineOf(item);
    return out;
}

ObligationState obligationOf(const Json& object)
{
    ObligationState out;
    out.id = textAt(object, "id");
    out.debtorId = eitherAt(object, "debtor", "debtor_id");
    out.creditorId = eitherAt(object, "creditor", "creditor_id");
    out.kind = textAt(object, "kind");
    out.object = textAt(object, "object");
    out.amountFen = numberAt(object, "amount_fen");
    out.due = dayOf(textAt(object, "due_on"));
    out.atOnce = truthAt(object, "at_once");
    return out;
}

} // namespace

std::vector<ObligationState> obligationsIn(std::string_view content)
{
    std::vector<ObligationState> out;
    const Json json = Json::parse(content, nullptr, false);
    if (!json.is_object()) return out;
    const auto list = json.find("obligations");
    if (list == json.end() || !list->is_array()) return out;
    for (const Json& item : *list)
        if (item.is_object()) out.push_back(obligationOf(item));
    return out;
}

bool sealedWordsStand(const CaseFile& file, const Id& sealed, const Kept<Agreement>& agreement)
{
    for (const CaseFact& fact : file.facts) {
        const auto* paper = fact.id == sealed ? std::get_if<Sealed>(&fact.what) : nullptr;
        const Json json = paper ? Json::parse(paper->content(), nullptr, false) : Json();
        if (!json.is_object() || !json.contains("facts")) continue;
        std::string now = agreement.record.facts() + '\n' + agreement.record.breach() + '\n' + agreement.record.terms();
        for (const auto* obligation : obligationsOf(file, agreement)) now += '\n' + lineOf(obligation->record);
        return now == frozenLines(json);
    }
    return true;
}

} // namespace beibao
