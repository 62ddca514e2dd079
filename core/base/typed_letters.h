#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace beibao {

/// Bytes as a person copies them from paper: letters and the digits 2 to 7, in
/// groups of four, "ABCD-EFGH-…". Five bits a letter (RFC 4648, base32, unpadded).
std::string inGroupsOfLetters(std::string_view bytes);

/// The bytes of `letters` typed letters; five eighths of `letters` must be a whole number.
/// Forgives case, spaces, dashes, full-width letters, and the digits that look
/// like letters (0, 1, 8). Nothing when anything else is there, or more or fewer letters.
std::optional<std::string> bytesOfTypedLetters(std::string_view typed, std::size_t letters);

} // namespace beibao
