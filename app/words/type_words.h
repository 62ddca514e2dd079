#pragma once

#include "app/words/words.h"
#include "core/rules/rule_book.h"

namespace beibao {

// The words of words.h for a case of any type, those the county added included.

QString typeWord(const std::string& type, const RuleBook& rules);
QString matterWord(CaseRow row, const RuleBook& rules);

} // namespace beibao
