#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace beibao {

/// Where somebody listens: "county.example:7443", "127.0.0.1:0", "[::1]:7443".
struct Address {
    std::string host; ///< a name or an address, without brackets
    std::uint16_t port = 0;

    static std::optional<Address> parse(std::string_view text);
    std::string text() const;
};

} // namespace beibao
