#pragma once

#include "core/rules/rule_book.h"

#include <string>
#include <string_view>

namespace beibao {

/// How sure a rule is, as its source says first: "[law]", "[norm]", "[county]", "[norm?]", "[practice]", "[assumed]".
/// Whether somebody has to compare it before money is counted by it: all but the first three.
bool toBeChecked(const RuleBook::Rule& rule);

/// What must stand beside a dated figure that nobody has confirmed:
/// 最低工资标准暂按1700.00元（自2024年12月1日起）计算，请核对… Empty once the county has set the figure, for one the
/// law gives, and where there is none for the day.
std::string figureCaution(const RuleBook& rules, std::string_view id, Date day);

} // namespace beibao
