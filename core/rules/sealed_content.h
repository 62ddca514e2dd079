#pragma once

#include "core/rules/fold.h"

#include <string_view>
#include <vector>

namespace beibao {

/// The promises written in the frozen content of an agreement: canonical JSON
/// with an array "obligations" of objects {id, debtor, creditor, kind,
/// object, amount_fen, due_on, at_once}. What is missing or malformed is left
/// empty: a newer program may freeze more, an older one less.
std::vector<ObligationState> obligationsIn(std::string_view content);

} // namespace beibao
