#pragma once

#include "core/base/digest.h"

#include <optional>
#include <string>
#include <string_view>

namespace beibao {

/// What a county hands to a person on paper so that a device may join once.
///
/// 32 letters: 80 random bits the county knows it by, and the first 80 bits of
/// the SHA-256 of the county's CA certificate, so that the device knows whom it
/// talks to before it shows the secret to anybody.
struct InvitationCode {
    static constexpr std::size_t kPartSize = 10;

    std::string secret; ///< 10 bytes
    std::string authority; ///< the first 10 bytes of the authority's SHA-256

    /// As typed: forgives case, spaces, dashes, full-width letters, and the digits that
    /// look like letters (0, 1, 8).
    static std::optional<InvitationCode> parse(std::string_view typed);
    /// As printed: groups of four, "ABCD-EFGH-…".
    std::string text() const;
    /// Whether this is the CA the inviting county showed.
    bool names(const Digest& certificate) const;
};

} // namespace beibao
