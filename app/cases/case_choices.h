#pragma once

#include "app/shell/choice_row.h"
#include "core/rules/rule_book.h"

#include <vector>

namespace beibao {

// The choices of the new-case page. Types come from the schema and from the county (list.dispute_types); which of them
// are common enough for a button is said by the rules (list.common_types).

std::vector<ChoiceRow::Option> commonTypes(const RuleBook& rules);
std::vector<ChoiceRow::Option> otherTypes(const RuleBook& rules);
std::vector<ChoiceRow::Option> sources();
std::vector<ChoiceRow::Option> risks();

} // namespace beibao
