#include "sync/invitation_code.h"

#include <cstdint>

namespace beibao {

namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::size_t kGroup = 4;
constexpr std::size_t kBytesAtOnce = 5; // eight characters

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

} // namespace

std::string InvitationCode::text() const
{
    const std::string bytes = secret + authority;
    std::string letters;
    for (std::size_t i = 0; i + kBytesAtOnce <= bytes.size(); i += kBytesAtOnce) {
        std::uint64_t five = 0;
        for (std::size_t k = 0; k < kBytesAtOnce; ++k) five = five << 8U | static_cast<unsigned char>(bytes[i + k]);
        for (int shift = 35; shift >= 0; shift -= 5) letters += kAlphabet[five >> static_cast<unsigned>(shift) & 31U];
    }
    std::string out;
    for (std::size_t i = 0; i < letters.size(); i += kGroup) out += (i == 0 ? "" : "-") + letters.substr(i, kGroup);
    return out;
}

std::optional<InvitationCode> InvitationCode::parse(std::string_view text)
{
    std::string bytes;
    std::uint64_t held = 0;
    int bits = 0;
    for (const char typed : text) {
        if (typed == ' ' || typed == '-' || typed == '\n' || typed == '\r' || typed == '\t') continue;
        const auto value = kAlphabet.find(meant(typed));
        if (value == std::string_view::npos || bytes.size() >= 2 * kPartSize) return std::nullopt;
        held = (held << 5U | value) & 0xffffU;
        bits += 5;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(held >> static_cast<unsigned>(bits) & 0xffU);
    }
    if (bytes.size() != 2 * kPartSize || bits != 0) return std::nullopt;
    return InvitationCode{bytes.substr(0, kPartSize), bytes.substr(kPartSize)};
}

} // namespace beibao
