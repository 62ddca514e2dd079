#pragma once

#include "core/packs/pack.h"
#include "core/rules/rule_book.h"

#include <string>
#include <vector>

namespace beibao {

/// What an entry of a pack sets.
enum class PackPart { kRule, kCalendar, kTemplate, kForm, kMapping, kPhrases, kUnknown };

/// 规则, 日历, 文书, 填写的表, 对照表, 常用语, 不认识.
std::string_view partLabel(PackPart part);

/// By its key; `ours` are the rules of this program.
PackPart partOf(std::string_view key, const RuleBook& ours);

/// One thing to know about an entry before it is applied.
struct PackFinding {
    std::string key;
    bool error = false; ///< the entry would do nothing, or harm; a pack with one is not applied
    std::string sentence; ///< Chinese
};

/// Looks into every entry of a pack applied on `today`: a rule is of its kind, a calendar holds days of its year, a
/// template prints its sample, a form has every field it must have, a mapping and phrases can be read, and no template
/// changes papers of days that are past. An unknown key is no error: it is kept for programs that know it.
std::vector<PackFinding> checkPack(const Pack& pack, const RuleBook& ours, Date today);

bool hasErrors(const std::vector<PackFinding>& findings);

} // namespace beibao
