#include "core/rules/dispute_types.h"

#include "core/base/text.h"
#include "core/rules/settings.h"
#include "core/schema/schema.h"

#include <algorithm>

namespace beibao {
namespace {

constexpr std::size_t kLongestCode = 40, kLongestLabel = 20;

const std::vector<Word>& standardTypes()
{
    return Schema::get().kind("Case")->field("dispute_type")->words;
}

/// What stands between the signs; three parts of a good line.
std::vector<std::string> partsOf(std::string_view line)
{
    std::vector<std::string> parts(1);
    for (const char c : line)
        if (c == '=')
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}

} // namespace

bool isTypeCode(std::string_view id)
{
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    return !id.empty() && id.size() <= kLongestCode && letter(id.front())
        && std::all_of(id.begin(), id.end(), [&](char c) { return letter(c) || c == '_' || (c >= '0' && c <= '9'); });
}

bool isStandardType(std::string_view id)
{
    return std::ranges::find(standardTypes(), id, &Word::id) != standardTypes().end();
}

std::string faultInOwnType(std::string_view line)
{
    const auto parts = partsOf(line);
    if (parts.size() != 3) return "每一种写成“代码=名称=归入的类型”";
    if (!isTypeCode(parts[0])) return "代码用小写英文字母、数字和 _，字母开头";
    if (isStandardType(parts[0])) return "全国统计已有这个代码，不能另作解释";
    const std::size_t length = validUtf8(parts[1]) ? codePointCount(parts[1]) : 0;
    if (length == 0 || length > kLongestLabel) return "名称要有，且不超过二十个字";
    const auto known = std::ranges::find(standardTypes(), parts[1], &Word::label);
    if (known != standardTypes().end()) return "这个名称全国统计已有";
    return isStandardType(parts[2]) ? "" : "归入的类型要是全国统计的十八种之一";
}

std::optional<OwnType> readOwnType(std::string_view line)
{
    if (!faultInOwnType(line).empty()) return std::nullopt;
    auto parts = partsOf(line);
    return OwnType{std::move(parts[0]), std::move(parts[1]), std::move(parts[2])};
}

OwnTypes readOwnTypes(const std::vector<std::string>& lines)
{
    OwnTypes out;
    for (const auto& line : lines)
        if (auto type = readOwnType(line); type && ownType(out, type->id) == nullptr) out.push_back(*std::move(type));
    return out;
}

std::string writeOwnType(const OwnType& type)
{
    return type.id + '=' + type.label + '=' + type.column;
}

OwnTypes ownTypesEver(const std::vector<Kept<Setting>>& settings)
{
    std::vector<const Setting*> lists;
    for (const auto& setting : settings)
        if (setting.record.key() == kOwnTypesRule) lists.push_back(&setting.record);
    std::stable_sort(lists.begin(), lists.end(), [](const Setting* a, const Setting* b) {
        const auto rank = [](const Setting& one) { return std::make_pair(dayOf(one.effective_from()), one.version()); };
        return rank(*a) > rank(*b);
    });
    OwnTypes out;
    for (const auto* list : lists) {
        const auto lines = settingValue(list->value(), RuleBook::Value(std::vector<std::string>()));
        if (!lines) continue;
        for (auto& type : readOwnTypes(std::get<std::vector<std::string>>(*lines)))
            if (ownType(out, type.id) == nullptr) out.push_back(std::move(type));
    }
    return out;
}

OwnTypes knownTypes(const RuleBook& rules)
{
    return readOwnTypes(rules.list(kKnownTypesRule));
}

const OwnType* ownType(const OwnTypes& own, std::string_view id)
{
    const auto found = std::ranges::find(own, id, &OwnType::id);
    return found == own.end() ? nullptr : &*found;
}

std::string typeLabel(const OwnTypes& own, std::string_view id)
{
    const auto known = std::ranges::find(standardTypes(), id, &Word::id);
    if (known != standardTypes().end()) return known->label;
    const OwnType* type = ownType(own, id);
    return type == nullptr ? std::string(id) : type->label;
}

std::string typeColumn(const OwnTypes& own, std::string_view id)
{
    if (id.empty() || isStandardType(id)) return std::string(id);
    const OwnType* type = ownType(own, id);
    return type == nullptr ? "other" : type->column;
}

std::string typeLabel(const CaseFile& file)
{
    return typeLabel(ownTypesEver(file.wordings), file.main.dispute_type());
}

std::string typeColumn(const CaseFile& file)
{
    return typeColumn(ownTypesEver(file.wordings), file.main.dispute_type());
}

bool typeAmong(const std::vector<std::string>& types, const CaseFile& file)
{
    const auto holds = [&](const std::string& type) { return std::ranges::find(types, type) != types.end(); };
    return holds(file.main.dispute_type()) || holds(typeColumn(file));
}

} // namespace beibao
