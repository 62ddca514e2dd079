#pragma once

#include "core/rules/case_file.h"
#include "core/rules/rule_book.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// The rule under which a county adds dispute types of its own: a list of "code=label=standard type".
inline constexpr std::string_view kOwnTypesRule = "list.dispute_types";
/// The same with those it had on other days: a code once used keeps its name. rules/settings.h fills it.
inline constexpr std::string_view kKnownTypesRule = "list.known_types";

/// A dispute type a county added. Figures count it as one of the standard types, so that they still add up, and the law
/// treats it as one.
struct OwnType {
    std::string id;
    std::string label;
    std::string column; ///< the standard type
};
using OwnTypes = std::vector<OwnType>;

/// Lower-case letters, digits and _, beginning with a letter: what a type may be called in records.
bool isTypeCode(std::string_view id);
/// One of the types of the national statistics (Case.dispute_type).
bool isStandardType(std::string_view id);

/// Empty for a good line, else what is wrong with it, in Chinese.
std::string faultInOwnType(std::string_view line);
/// Nothing for a line that has a fault.
std::optional<OwnType> readOwnType(std::string_view line);
OwnTypes readOwnTypes(const std::vector<std::string>& lines);
std::string writeOwnType(const OwnType& type);

/// Every type that any of these settings added, on whatever day; the newest says what it is called.
OwnTypes ownTypesEver(const std::vector<Kept<Setting>>& settings);
/// Those a book knows, of every day.
OwnTypes knownTypes(const RuleBook& rules);

const OwnType* ownType(const OwnTypes& own, std::string_view id);
/// As people call it; of a type nobody here knows, its code.
std::string typeLabel(const OwnTypes& own, std::string_view id);
/// The standard type it is counted as: itself, a county's choice, "other" for what nobody here knows; empty for none.
std::string typeColumn(const OwnTypes& own, std::string_view id);

/// The same of a loaded case, whose `wordings` bring the types along.
std::string typeLabel(const CaseFile& file);
std::string typeColumn(const CaseFile& file);
/// Whether the case's type, or what it is counted as, is among `types`.
bool typeAmong(const std::vector<std::string>& types, const CaseFile& file);

} // namespace beibao
