#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace beibao {

/// 256 bits of a cryptographic digest.
struct Digest {
    std::array<std::uint8_t, 32> value{};

    static Digest fromBytes(std::string_view bytes);
    std::string_view view() const { return {reinterpret_cast<const char*>(value.data()), value.size()}; }
    std::string bytes() const { return std::string(view()); }
    std::string hex() const;
    auto operator<=>(const Digest&) const = default;
};

Digest sha256(std::string_view bytes);

/// GB/T 32905, for sealed documents, which carry both digests.
Digest sm3(std::string_view bytes);

std::string toHex(std::string_view bytes);

} // namespace beibao
