#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace beibao {

/// What a person types once to enrol a device: 80 bits that prove the invitation and 80 that
/// name the county's authority, so that the device knows whom it talks to before it trusts anyone.
struct InvitationCode {
    static constexpr std::size_t kPartSize = 10;

    std::string secret; ///< 10 bytes
    std::string authority; ///< the first 10 bytes of the authority's SHA-256

    /// Eight groups of four capital letters and digits.
    std::string text() const;
    /// Forgives case, spaces, dashes, and the digits that look like letters (0, 1, 8).
    static std::optional<InvitationCode> parse(std::string_view text);
};

} // namespace beibao
