#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace beibao {

/// Money is counted in fen, as an integer; no rule of ours ever sees a fraction.
/// No sum in one case is larger (domain § 12.5).
inline constexpr std::int64_t kMostMoneyFen = 1'000'000'000'000;

/// 350000 → 叁仟伍佰元整, as the rules for filling bills want it; without the prefix 人民币.
/// A negative sum, which no paper may carry, starts with 负.
std::string moneyInCapitals(std::int64_t fen);

/// 350000 → "3500.00".
std::string moneyInFigures(std::int64_t fen);

/// What a person types for a sum: "3500", "3,500.5", "￥３５００．００", "3500元". At most two
/// decimals; nothing above kMostMoneyFen; anything else is nothing.
std::optional<std::int64_t> parseMoney(std::string_view text);

} // namespace beibao
