#include "core/packs/pack_check.h"

#include "core/base/files.h"
#include "core/base/resources.h"
#include "core/casework/county_forms.h"
#include "core/documents/fill.h"
#include "core/documents/papers.h"
#include "core/documents/wordings.h"
#include "core/exchange/mapping.h"
#include "core/rules/dispute_types.h"
#include "core/rules/settings.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace beibao {
namespace {

using nlohmann::json;

constexpr std::string_view kCalendar = "calendar.", kMapping = "mapping.", kPhrases = "phrases";
constexpr std::string_view kReadingSheet = "reading_sheet";

bool begins(std::string_view key, std::string_view prefix)
{
    return key.substr(0, prefix.size()) == prefix;
}

/// "calendar.2027.off" and "calendar.2027.worked": the year; 0 for anything else.
int calendarYear(std::string_view key)
{
    key.remove_prefix(kCalendar.size());
    const bool shaped = key.size() > 5 && key[4] == '.' && (key.substr(5) == "off" || key.substr(5) == "worked")
        && std::all_of(key.begin(), key.begin() + 4, [](char c) { return c >= '0' && c <= '9'; });
    return shaped ? std::stoi(std::string(key.substr(0, 4))) : 0;
}

std::string checkOwnTypes(const std::vector<std::string>& lines)
{
    OwnTypes seen;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string where = "第 " + std::to_string(i + 1) + " 种：";
        if (const auto fault = faultInOwnType(lines[i]); !fault.empty()) return where + fault;
        auto type = *readOwnType(lines[i]);
        const bool twice = ownType(seen, type.id) != nullptr
            || std::any_of(seen.begin(), seen.end(), [&](const OwnType& one) { return one.label == type.label; });
        if (twice) return where + "代码或名称和前面的重了";
        seen.push_back(std::move(type));
    }
    return {};
}

std::string checkRule(const Pack::Entry& entry, const RuleBook& ours)
{
    const auto* rule = ours.find(entry.key);
    const auto value = settingValue(entry.value, rule->value);
    if (!value)
        return std::holds_alternative<std::int64_t>(rule->value) ? "这一项要写一个整数" : "这一项要写成文字的列表";
    if (const auto* number = std::get_if<std::int64_t>(&*value); number != nullptr && *number < 0)
        return "数字不能小于零";
    if (entry.key == kOwnTypesRule) return checkOwnTypes(std::get<std::vector<std::string>>(*value));
    const bool number = entry.key == "number.template" || entry.key == "number.provisional";
    if (number && std::get<std::string>(*value).find("{n}") == std::string::npos) return "编号样式里要有 {n}";
    return {};
}

std::string checkCalendar(const Pack::Entry& entry)
{
    const int year = calendarYear(entry.key);
    if (year == 0) return "日历的名称写成 calendar.2027.off（放假）或 calendar.2027.worked（调休上班）";
    const auto days = settingValue(entry.value, RuleBook::Value(std::vector<std::string>()));
    if (!days) return "日历要写成日期的列表";
    for (const auto& text : std::get<std::vector<std::string>>(*days)) {
        const auto day = Date::parse(text);
        if (!day || day->year != year) return "不是这一年的日期：" + text;
    }
    return {};
}

/// A template is good when it can print what its sample says: every name in it is then one that papers know.
std::string checkTemplate(const Pack::Entry& entry)
{
    const std::string paper = entry.key.substr(kTemplateKey.size());
    if (paperOf(paper) == nullptr && paper != kReadingSheet) return "没有叫这个名称的文书";
    if (entry.value.empty()) return {};
    const auto form = Template::parse(entry.value);
    if (!form) return "文书样式写错了：" + form.error().detail;
    const auto text = readWhole(resourcesFolder() / "templates" / paper / "sample.json", 1U << 20U);
    const auto sample = text ? readValue(*text) : Result<Value>(text.error());
    if (!sample) return {};
    const auto made = fill(*form, *sample);
    return made ? std::string() : "文书样式写错了：" + made.error().detail;
}

/// A form is good when it is written right and has every field that ours must have.
std::string checkForm(const Pack::Entry& entry)
{
    const FormLayout* ours = builtInForm(std::string_view(entry.key).substr(kFormKey.size()));
    const auto theirs = parseFormLayout(entry.value);
    return theirs ? whyNotInstead(*theirs, *ours) : theirs.error().detail;
}

bool isTextList(const json& value)
{
    return value.is_array() && std::all_of(value.begin(), value.end(), [](const json& one) { return one.is_string(); });
}

bool isClauseList(const json& value)
{
    return value.is_array() && std::all_of(value.begin(), value.end(), [](const json& one) {
        return one.is_object() && one.value("title", json()).is_string() && one.value("text", json()).is_string()
            && one.value("kind", json("")).is_string();
    });
}

std::string checkPhrases(const Pack::Entry& entry)
{
    const json all = json::parse(entry.value, nullptr, false);
    const json facts = all.is_object() ? all.value("facts", json::object()) : json();
    const json clauses = all.is_object() ? all.value("clauses", json::object()) : json();
    const bool good = facts.is_object() && clauses.is_object() && std::all_of(facts.begin(), facts.end(), isTextList)
        && std::all_of(clauses.begin(), clauses.end(), isClauseList)
        && isClauseList(all.value("breach", json::array()));
    return good ? "" : "常用语要照 resources/samples/phrases.json 的样子写：facts、clauses、breach";
}

std::string whyBad(const Pack::Entry& entry, PackPart part, const RuleBook& ours)
{
    if (entry.value.empty() && part != PackPart::kUnknown) return {}; // back to what the program has
    switch (part) {
    case PackPart::kRule: return checkRule(entry, ours);
    case PackPart::kCalendar: return checkCalendar(entry);
    case PackPart::kTemplate: return checkTemplate(entry);
    case PackPart::kForm: return checkForm(entry);
    case PackPart::kMapping: {
        const auto mapping = Mapping::parse(entry.value, entry.key.substr(kMapping.size()));
        return mapping ? std::string() : "对照表写错了：" + mapping.error().detail;
    }
    case PackPart::kPhrases: return checkPhrases(entry);
    case PackPart::kUnknown: return {};
    }
    return {};
}

} // namespace

std::string_view partLabel(PackPart part)
{
    constexpr std::string_view kLabels[] = {"规则", "日历", "文书", "填写的表", "对照表", "常用语", "不认识"};
    return kLabels[static_cast<std::size_t>(part)];
}

PackPart partOf(std::string_view key, const RuleBook& ours)
{
    if (begins(key, kTemplateKey)) return PackPart::kTemplate;
    // A form that only a newer program has is kept for it.
    if (begins(key, kFormKey))
        return builtInForm(key.substr(kFormKey.size())) != nullptr ? PackPart::kForm : PackPart::kUnknown;
    if (begins(key, kMapping)) return PackPart::kMapping;
    if (begins(key, kCalendar)) return PackPart::kCalendar;
    if (key == kPhrases) return PackPart::kPhrases;
    return ours.find(key) != nullptr ? PackPart::kRule : PackPart::kUnknown;
}

std::vector<PackFinding> checkPack(const Pack& pack, const RuleBook& ours, Date today)
{
    std::vector<PackFinding> out;
    for (const auto& entry : pack.entries) {
        const PackPart part = partOf(entry.key, ours);
        if (part == PackPart::kUnknown)
            out.push_back({entry.key, false, "这个版本的程序不认识这一项：会留着，但不起作用"});
        else if (part == PackPart::kTemplate && pack.effectiveFrom < today)
            out.push_back(
                {entry.key, true, "文书样式不能从过去的日子起改，已经印出去的不能变；请把生效日期改到今天以后"});
        else if (auto why = whyBad(entry, part, ours); !why.empty())
            out.push_back({entry.key, true, std::move(why)});
    }
    return out;
}

bool hasErrors(const std::vector<PackFinding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const PackFinding& one) { return one.error; });
}

} // namespace beibao
