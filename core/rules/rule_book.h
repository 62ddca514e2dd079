#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
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
    };

    /// Reads one file: {"rules":[{"id","value","source"}…]}. Later texts replace rules of earlier ones. kUsage names
    /// what is malformed.
    Status add(std::string_view json);
    /// Replaces one value by a county's own; the kind of value must stay.
    Status set(std::string_view id, Value value, std::string source);

    /// 0, empty text or an empty list for an id that is not there or is of another kind.
    std::int64_t number(std::string_view id) const;
    const std::string& text(std::string_view id) const;
    const std::vector<std::string>& list(std::string_view id) const;
    const Rule* find(std::string_view id) const;
    const std::map<std::string, Rule, std::less<>>& all() const { return rules_; }

    /// Names these very values, for CaseEvent.rule_version: 16 hex digits.
    std::string version() const;

private:
    std::map<std::string, Rule, std::less<>> rules_;
};

/// All *.json of a folder, by name. kNotFound without the folder, kUsage for a malformed file or when a rule that the
/// program asks for is missing.
Result<RuleBook> loadRuleBook(const std::filesystem::path& folder);

} // namespace beibao
