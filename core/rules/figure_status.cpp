#include "core/rules/figure_status.h"

#include "core/base/money.h"

#include <algorithm>

namespace beibao {
namespace {

/// From which day the figure of `day` holds.
Date since(const RuleBook& rules, std::string_view id, Date day)
{
    Date newest;
    for (const auto& line : rules.list(id))
        if (const auto from = Date::parse(std::string_view(line).substr(0, line.find('='))); from && *from <= day)
            newest = std::max(newest, *from);
    return newest;
}

/// Sums are in fen; what is no sum is a yearly rate in hundredths of a percent.
std::string valueText(std::string_view id, std::int64_t value)
{
    if (id.ends_with("_fen")) return moneyInFigures(value) + "元";
    return moneyInFigures(value) + "%";
}

} // namespace

bool toBeChecked(const RuleBook::Rule& rule)
{
    constexpr std::string_view kSure[] = {"[law]", "[norm]", "[county]"};
    return std::none_of(std::begin(kSure), std::end(kSure),
        [&](std::string_view tag) { return rule.source.compare(0, tag.size(), tag) == 0; });
}

std::string figureCaution(const RuleBook& rules, std::string_view id, Date day)
{
    const auto* rule = rules.find(id);
    const auto value = rules.dated(id, day);
    if (rule == nullptr || !value || !toBeChecked(*rule)) return {};
    return (rule->words.empty() ? std::string(id) : rule->words) + "暂按" + valueText(id, *value) + "（自"
        + since(rules, id, day).chinese() + "起）计算，请核对；县里的规则包定了，就按县里的";
}

} // namespace beibao
