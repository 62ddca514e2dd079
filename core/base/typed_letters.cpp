#include "core/base/typed_letters.h"

namespace beibao {

namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::size_t kGroup = 4;
constexpr int kBitsOfLetter = 5;

/// Input methods for Chinese write full-width letters (U+FF01..FF5E) and spaces;
/// all of them are three bytes long in UTF-8.
char narrowed(std::string_view three)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(three[i]); };
    const unsigned code = (at(0) & 0x0fU) << 12U | (at(1) & 0x3fU) << 6U | (at(2) & 0x3fU);
    if (code >= 0xff01 && code <= 0xff5e) return static_cast<char>(code - 0xff01 + '!');
    const bool blankOrDash = code == 0x3000 || (code >= 0x2010 && code <= 0x2015) || code == 0x2212;
    return blankOrDash ? ' ' : '?';
}

/// The letter a person meant. Nothing else in the alphabet looks like these digits.
char meant(char c)
{
    if (c >= 'a' && c <= 'z') return static_cast<char>(c - 'a' + 'A');
    switch (c) {
    case '0': return 'O';
    case '1': return 'L';
    case '8': return 'B';
    default: return c;
    }
}

/// The letters of what was typed, `most` and one more at most; what is neither a letter nor a separator becomes '?'.
std::string lettersIn(std::string_view typed, std::size_t most)
{
    std::string out;
    for (std::size_t i = 0; i < typed.size() && out.size() <= most; ++i) {
        char c = typed[i];
        if ((static_cast<unsigned char>(c) & 0xf0U) == 0xe0U && i + 2 < typed.size()) {
            c = narrowed(typed.substr(i, 3));
            i += 2;
        }
        if (c == ' ' || c == '-' || c == '\t' || c == '\r' || c == '\n') continue;
        out += meant(c);
    }
    return out;
}

} // namespace

std::optional<std::string> bytesOfTypedLetters(std::string_view typed, std::size_t letters)
{
    const std::string found = lettersIn(typed, letters);
    if (found.size() != letters) return std::nullopt;
    std::string bytes;
    unsigned held = 0;
    int bits = 0;
    for (const char c : found) {
        const auto value = kAlphabet.find(c);
        if (value == std::string_view::npos) return std::nullopt;
        held = held << kBitsOfLetter | static_cast<unsigned>(value);
        bits += kBitsOfLetter;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(held >> bits & 0xffU);
    }
    return bytes;
}

std::string inGroupsOfLetters(std::string_view bytes)
{
    std::string out;
    unsigned held = 0;
    int bits = 0;
    std::size_t letters = 0;
    for (const char c : bytes) {
        held = held << 8U | static_cast<unsigned char>(c);
        for (bits += 8; bits >= kBitsOfLetter; bits -= kBitsOfLetter) {
            if (letters != 0 && letters % kGroup == 0) out += '-';
            out += kAlphabet[held >> (bits - kBitsOfLetter) & 31U];
            ++letters;
        }
    }
    return out;
}

} // namespace beibao
