#include "core/rules/sealed_content.h"

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

ObligationState obligationOf(const Json& object)
{
    ObligationState out;
    out.id = textAt(object, "id");
    out.debtorId = textAt(object, "debtor");
    out.creditorId = textAt(object, "creditor");
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

} // namespace beibao
