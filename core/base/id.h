#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace beibao {

class Random;

/// 128 bits that name a record, a device or a change. As text: 26 characters
/// of lower-case base32 (RFC 4648 alphabet, no padding), as people may see it in JSON.
class Id {
public:
    static constexpr std::size_t kSize = 16;

    Id() = default;
    static Id make(Random& random);
    /// From exactly 16 bytes; anything else gives the empty id.
    static Id fromBytes(std::string_view bytes);
    static std::optional<Id> parse(std::string_view text);

    bool empty() const { return *this == Id{}; }
    /// Empty text for the empty id.
    std::string text() const;
    /// 16 bytes, or none for the empty id, as the wire wants it.
    std::string bytes() const;
    std::string_view view() const { return {reinterpret_cast<const char*>(bytes_.data()), kSize}; }

    auto operator<=>(const Id&) const = default;

private:
    std::array<std::uint8_t, kSize> bytes_{};
};

} // namespace beibao

template <> struct std::hash<beibao::Id> {
    std::size_t operator()(const beibao::Id& id) const noexcept
    {
        std::size_t out;
        std::memcpy(&out, id.view().data(), sizeof out);
        return out;
    }
};
