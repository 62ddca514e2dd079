#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// Text people typed, as UTF-8. Every function takes broken UTF-8 without
/// harm: a broken byte becomes U+FFFD where text is rewritten.

/// What two typings have in common that differ only in keyboard width: full-width ASCII becomes half-width,
/// runs of white space become one space, none at the ends. Not NFKC: 10² stays 10², and is not 102.
std::string foldWidth(std::string_view text);

/// Unicode compatibility form, for searching and for numbers; never for what is printed.
std::string nfkc(std::string_view text);

/// Characters as a person counts them for a name: 𠮷 is one.
std::size_t codePointCount(std::string_view text);

/// One string per code point.
std::vector<std::string> splitUtf8(std::string_view text);

/// At most `bytes` bytes, never cutting a character in two.
std::string truncateUtf8(std::string_view text, std::size_t bytes);

bool validUtf8(std::string_view text);

/// 430581********0023: area and last four stay. Short numbers keep only their last two.
std::string maskIdNumber(std::string_view number);

/// 139****1234.
std::string maskPhone(std::string_view phone);

/// 张某; 欧阳某 for the usual double surnames. An organisation's name has no mask: give only people.
std::string maskName(std::string_view name);

} // namespace beibao
