#pragma once

#include "core/base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace beibao {

/// What is wrong with a number, as far as the number itself can tell.
enum class NumberVerdict {
    kGood,
    kOldShort, ///< a 15-digit card from before 1999: accepted, with a warning
    kWrongLength,
    kWrongCharacter,
    kNoSuchDate, ///< the birth date in it does not exist, or lies ahead
    kWrongCheck, ///< one character was misread or mistyped
};

/// Whether a person may go on with this number (good, or old and short).
constexpr bool acceptable(NumberVerdict verdict)
{
    return verdict == NumberVerdict::kGood || verdict == NumberVerdict::kOldShort;
}

/// One plain Chinese sentence for a verdict; empty for a good number.
std::string sentenceFor(NumberVerdict verdict);

/// The number as it is kept: half width, no spaces, upper case.
std::string normaliseIdNumber(std::string_view text);

/// Resident identity number, GB 11643-1999; residence permits and foreigners' cards use the same check.
/// The area is not compared with any list: it is where the card was first issued. Normalises first.
NumberVerdict checkResidentId(std::string_view text, Date today);

/// Unified social credit code, GB 32100-2015, with the organisation code inside it (GB 11714). Normalises first.
NumberVerdict checkCreditCode(std::string_view text);

/// The 18 digits an old number of 15 became (the year in full, a check digit); nothing for any other number.
std::optional<std::string> eighteenFrom(std::string_view shortId);

/// Whether a bank card's 16 to 19 digits end in the check digit they should (Luhn). Blanks do not count.
bool checkBankCard(std::string_view text);

/// By Party.id_type: "resident" and "uscc" are checked; of any other only that it is not empty.
NumberVerdict checkIdNumber(std::string_view idType, std::string_view text, Date today);

/// From a resident number of 18 or 15 digits; nothing when the date in it does not exist.
std::optional<Date> birthDateOf(std::string_view residentId);

/// "male" or "female" from a resident number; empty when it is not one.
std::string sexOf(std::string_view residentId);

} // namespace beibao
