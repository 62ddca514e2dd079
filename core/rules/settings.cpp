#include "core/rules/settings.h"

#include "core/rules/dispute_types.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace beibao {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kCalendar = "calendar.";

std::optional<std::vector<std::string>> listOf(const Json& json)
{
    if (!json.is_array()) return std::nullopt;
    std::vector<std::string> out;
    for (const Json& item : json) {
        if (!item.is_string()) return std::nullopt;
        out.push_back(item.get<std::string>());
    }
    return out;
}

bool later(const Kept<Setting>& a, const Kept<Setting>& b)
{
    const auto rank = [](const Kept<Setting>& one) {
        return std::make_tuple(dayOf(one.record.effective_from()), one.record.version(), one.id.text());
    };
    return rank(a) > rank(b);
}

std::string sourceOf(const Setting& setting)
{
    const Date from = dayOf(setting.effective_from());
    return "[county] setting " + std::to_string(setting.version()) + (from.empty() ? "" : " from " + from.iso());
}

bool isCalendar(std::string_view key)
{
    return key.compare(0, kCalendar.size(), kCalendar) == 0;
}

/// The newest setting of each key by `day`.
std::map<std::string, const Kept<Setting>*> newestOn(const std::vector<Kept<Setting>>& settings, Date day)
{
    std::map<std::string, const Kept<Setting>*> newest;
    for (const auto& setting : settings) {
        if (dayOf(setting.record.effective_from()) > day) continue;
        const Kept<Setting>*& known = newest[setting.record.key()];
        if (!known || later(setting, *known)) known = &setting;
    }
    return newest;
}

/// What a code once used is called is known on every day.
void rememberTypes(RuleBook& book, const std::vector<Kept<Setting>>& settings)
{
    std::vector<std::string> lines;
    for (const auto& type : ownTypesEver(settings)) lines.push_back(writeOwnType(type));
    if (!lines.empty()) book.put({std::string(kKnownTypesRule), std::move(lines), "[county] every day"});
}

RuleBook bookOn(const RuleBook& ours, const std::vector<Kept<Setting>>& settings, Date day)
{
    RuleBook out = ours;
    for (const auto& [key, setting] : newestOn(settings, day)) {
        const RuleBook::Rule* rule = ours.find(key);
        if (!rule && !isCalendar(key)) continue;
        const RuleBook::Value like = rule ? rule->value : RuleBook::Value(std::vector<std::string>());
        auto value = settingValue(setting->record.value(), like);
        if (value) out.put({key, std::move(*value), sourceOf(setting->record), rule ? rule->words : std::string()});
    }
    return out;
}

} // namespace

std::optional<RuleBook::Value> settingValue(std::string_view text, const RuleBook::Value& like)
{
    if (text.empty()) return std::nullopt;
    const Json json = Json::parse(text, nullptr, false);
    if (std::holds_alternative<std::int64_t>(like))
        return json.is_number_integer() ? std::optional<RuleBook::Value>(json.get<std::int64_t>()) : std::nullopt;
    if (std::holds_alternative<std::string>(like))
        return json.is_string() ? RuleBook::Value(json.get<std::string>()) : RuleBook::Value(std::string(text));
    auto list = listOf(json);
    return list ? std::optional<RuleBook::Value>(std::move(*list)) : std::nullopt;
}

const Kept<Setting>* settingOn(const std::vector<Kept<Setting>>& settings, std::string_view key, Date day)
{
    const Kept<Setting>* newest = nullptr;
    for (const auto& setting : settings) {
        if (setting.record.key() != key || dayOf(setting.record.effective_from()) > day) continue;
        if (newest == nullptr || later(setting, *newest)) newest = &setting;
    }
    return newest;
}

RuleBook rulesOn(const RuleBook& ours, const std::vector<Kept<Setting>>& settings, Date day)
{
    std::set<Date> days;
    for (const auto& setting : settings) {
        const Date from = dayOf(setting.record.effective_from());
        if (from <= day && (ours.find(setting.record.key()) || isCalendar(setting.record.key()))) days.insert(from);
    }
    RuleBook out = bookOn(ours, settings, day);
    rememberTypes(out, settings);
    if (days.empty()) return out;
    days.insert(Date());
    for (const Date from : days) out.remember(from, bookOn(ours, settings, from));
    return out;
}

} // namespace beibao
