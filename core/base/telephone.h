#pragma once

#include <string>
#include <string_view>

namespace beibao {

enum class PhoneVerdict {
    kMobile,
    kFixed,
    kNone, ///< 无: many elderly have none, and say so
    kRelative, ///< a good number with a name or a word beside it, e.g. 13900001234（儿子）
    kWrong,
};

constexpr bool acceptable(PhoneVerdict verdict)
{
    return verdict != PhoneVerdict::kWrong;
}

/// Half width, no blanks or dashes inside a mobile number, one dash before an extension; words follow the number.
std::string normalisePhone(std::string_view text);

/// Mobile: 1[3-9] and 9 digits, +86 allowed. Fixed: 0, area of 3-4 digits in all, 7-8 digits, extension allowed.
/// Normalises first.
PhoneVerdict checkPhone(std::string_view text);

} // namespace beibao
