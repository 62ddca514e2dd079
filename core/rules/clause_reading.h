#pragma once

#include "core/rules/rule_book.h"

#include <cstddef>
#include <string_view>

namespace beibao {

/// Whether what stands at `at` is denied or forbidden where it stands: 双方不得辱骂对方, 该款并非赌债.
///
/// Reads back to the start of the clause. A word that forbids (words.forbid) reaches to the end of its clause, unless
/// one that turns (words.turn: 否则, 就 …) stands between; one that denies (words.deny) reaches over small words
/// (words.between) only. Two of them undo each other: 不得拒绝下跪 is still kneeling.
bool deniedAt(std::string_view text, std::size_t at, const RuleBook& rules);

/// Whether the word found at `at` is part of a longer, harmless one (words.harmless): 房屋归 in 房屋归还.
bool harmlessAt(std::string_view text, std::size_t at, std::size_t length, const RuleBook& rules);

} // namespace beibao
