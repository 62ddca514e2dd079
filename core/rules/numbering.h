#pragma once

#include "core/rules/rule_book.h"
#include "core/schema/organisation.pb.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// "（2026）柳树人调字第12号" by the county's template; `series` (e.g. 口) follows the short name.
std::string caseNumber(
    const RuleBook& rules, std::int64_t year, std::string_view shortName, std::int64_t n, std::string_view series = {});

/// "临-K7QF-3": what a case goes by until a number is known. `deviceMark` tells this device from its neighbours.
std::string provisionalNumber(const RuleBook& rules, std::string_view deviceMark, std::int64_t n);

/// The first number of a block that was not given yet; nothing when it is used up. A number is never given twice.
std::optional<std::int64_t> nextInBlock(const NumberBlock& block, const std::vector<std::int64_t>& used);

/// n of a number written by this template; nothing for any other text, a provisional one included.
std::optional<std::int64_t> serialIn(const RuleBook& rules, std::int64_t year, std::string_view shortName,
    std::string_view number, std::string_view series = {});

} // namespace beibao
