#include "core/documents/scope.h"

#include "core/documents/fill.h"

#include <ranges>

namespace beibao {

Scope Scope::within(const Value& item, int number) const
{
    Scope inner = *this;
    inner.levels_.push_back({&item, number});
    return inner;
}

const Value* Scope::find(std::string_view name) const
{
    if (name == ".") return levels_.back().value;
    for (auto level = levels_.rbegin(); level != levels_.rend(); ++level)
        if (const Value* found = level->value->find(name)) return found;
    return nullptr;
}

std::optional<std::string> Scope::countOf(std::string_view name) const
{
    if (name != "序号" && name != "序数") return std::nullopt;
    for (auto level = levels_.rbegin(); level != levels_.rend(); ++level)
        if (level->number) return name == "序号" ? std::to_string(level->number) : chineseNumeral(level->number);
    return std::nullopt;
}

std::vector<Scope> Scope::each(const Value& value) const
{
    std::vector<Scope> scopes;
    if (const auto* items = value.list()) {
        for (const Value& item : *items) scopes.push_back(within(item, int(scopes.size()) + 1));
    } else if (value.object()) {
        scopes.push_back(within(value, 0));
    } else if (!value.empty()) {
        scopes.push_back(*this);
    }
    return scopes;
}

std::string chineseNumeral(int number)
{
    static constexpr const char* kDigits[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (number <= 0 || number > 999) return std::to_string(number);
    const int hundreds = number / 100, tens = number / 10 % 10, ones = number % 10;
    std::string words;
    if (hundreds) words += std::string(kDigits[hundreds]) + "百";
    if (hundreds && !tens && ones) words += "零";
    if (tens) words += (tens == 1 && !hundreds ? "" : std::string(kDigits[tens])) + "十";
    return words + kDigits[ones];
}

} // namespace beibao
