#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace beibao {

/// The figures of the work that differ by county and year: limits, lists, templates.
///
/// Law stands in code; everything a county may decide stands in resources/rules,
/// each value with an id and where it comes from.
class RuleBook {
public:
    using Value = std::variant<std::int64_t, std::string, std::vector<std::string>>;
    struct Rule {
        std::string id;
        Value value;
        std::string source; ///< "[norm] …", "[practice] …", "[assumed] …"
        std::string words{}; ///< what the rule says, in plain Chinese; may be empty
    };

    /// Reads one file: {"rules":[{"id","value","source","words"?}…]}. Later texts replace rules of earlier ones. kUsage
    /// names what is malformed.
    Status add(std::string_view json);
    /// Replaces one value by a county's own; the kind of value must stay.
    Status set(std::string_view id, Value value, std::string source);
    /// Adds or replaces a whole rule.
    void put(Rule rule);

    /// 0, empty text or an empty list for an id that is not there or is of another kind.
    std::int64_t number(std::string_view id) const;
    const std::string& text(std::string_view id) const;
    const std::vector<std::string>& list(std::string_view id) const;
    /// From a list of "name=words": the words of `name`; empty when it is not there.
    std::string entry(std::string_view id, std::string_view name) const;
    /// From a list of "2026-05-20=300": the value of the newest line not after `day`; nothing before the first.
    std::optional<std::int64_t> dated(std::string_view id, Date day) const;
    const Rule* find(std::string_view id) const;
    const std::map<std::string, Rule, std::less<>>& all() const { return rules_; }

    /// What was in force on `day`, of a book that remembers; else, and for no day, this very book.
    const RuleBook& asOf(Date day) const;
    /// From `day` on this is what held. rules/settings.h fills it.
    void remember(Date from, RuleBook then);

    /// Names these very values, for CaseEvent.rule_version: 16 hex digits.
    std::string version() const;

private:
    std::map<std::string, Rule, std::less<>> rules_;
    std::map<Date, std::shared_ptr<const RuleBook>> past_;
};

/// All *.json of a folder, by name. kNotFound without the folder, kUsage for a malformed file or when a rule that the
/// program asks for is missing.
Result<RuleBook> loadRuleBook(const std::filesystem::path& folder);

} // namespace beibao
