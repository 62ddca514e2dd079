#pragma once

#include "app/shell/choice_row.h"

#include <vector>

namespace beibao {

// The choices of the new-case page. Types come from the schema; which of them
// are common enough for a button is said here.

std::vector<ChoiceRow::Option> commonTypes();
std::vector<ChoiceRow::Option> otherTypes();
std::vector<ChoiceRow::Option> sources();
std::vector<ChoiceRow::Option> risks();

} // namespace beibao
