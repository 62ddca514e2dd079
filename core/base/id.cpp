#include "core/base/id.h"

#include "core/base/random.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::string_view kAlphabet = "abcdefghijklmnopqrstuvwxyz234567";
constexpr std::size_t kTextSize = 26;

} // namespace

Id Id::make(Random& random)
{
    Id id;
    random.fill(id.bytes_.data(), kSize);
    return id;
}

Id Id::fromBytes(std::string_view bytes)
{
    Id id;
    if (bytes.size() == kSize) std::copy(bytes.begin(), bytes.end(), id.bytes_.begin());
    return id;
}

std::optional<Id> Id::parse(std::string_view text)
{
    if (text.size() != kTextSize) return std::nullopt;
    Id id;
    unsigned held = 0;
    int bits = 0;
    std::size_t filled = 0;
    for (const char c : text) {
        const auto value = kAlphabet.find(c);
        if (value == std::string_view::npos) return std::nullopt;
        held = held << 5U | static_cast<unsigned>(value);
        bits += 5;
        if (bits < 8) continue;
        bits -= 8;
        id.bytes_[filled++] = static_cast<std::uint8_t>(held >> bits & 0xffU);
    }
    // The last character carries two spare bits; one id has one spelling.
    return (held & ((1U << bits) - 1)) == 0 ? std::optional(id) : std::nullopt;
}

std::string Id::text() const
{
    if (empty()) return {};
    std::string out;
    out.reserve(kTextSize);
    unsigned held = 0;
    int bits = 0;
    for (const auto byte : bytes_) {
        held = held << 8U | byte;
        bits += 8;
        for (; bits >= 5; bits -= 5) out += kAlphabet[held >> (bits - 5) & 31U];
    }
    out += kAlphabet[held << (5 - bits) & 31U];
    return out;
}

std::string Id::bytes() const
{
    return empty() ? std::string() : std::string(view());
}

} // namespace beibao
