#pragma once

#include "core/rules/case_file.h"
#include "core/rules/rule_book.h"

#include <vector>

namespace beibao {

/// The book as a county has it on `day`: of the settings whose key names a rule (or a calendar of another year) and
/// that are in force by then, the newest per key takes the place of ours. Newest: by effective_from, then version,
/// then id. A value of the wrong kind is passed over: a bad setting must not stop the work; an empty one says that ours
/// holds again. The book remembers what held on every day before (RuleBook::asOf).
RuleBook rulesOn(const RuleBook& ours, const std::vector<Kept<Setting>>& settings, Date day);

/// The newest setting of a key that is in force on `day`, of `settings`; nothing when there is none.
const Kept<Setting>* settingOn(const std::vector<Kept<Setting>>& settings, std::string_view key, Date day);

/// A setting's text as a value: JSON where it is JSON of the wanted kind, else the text itself or its number. Nothing
/// for an empty text.
std::optional<RuleBook::Value> settingValue(std::string_view text, const RuleBook::Value& like);

} // namespace beibao
