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

/// Whether the words frozen in `sealed` are still those of the draft: facts, breach, terms and promises. True too when
/// the frozen text cannot be read here.
bool sealedWordsStand(const CaseFile& file, const Id& sealed, const Kept<Agreement>& agreement);

} // namespace beibao
