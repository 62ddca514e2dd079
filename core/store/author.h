#pragma once

#include "core/base/id.h"
#include "core/store/change.pb.h"

#include <string>
#include <string_view>

namespace beibao {

/// Who writes in a store: this device, in this incarnation, and the person at it.
struct Author {
    wire::Realm realm = wire::REAL;
    std::string county; ///< area code; empty until enrolled
    Id device;
    std::uint64_t incarnation = 0;
    Id unit; ///< the committee or office it works for
    Id person; ///< mediator; empty for the county itself
};

/// Signs with the key of this device, and knows the signature of another. Implemented by core/identity.
class Signer {
public:
    virtual ~Signer() = default;
    virtual std::string sign(std::string_view text) const = 0;
    /// Whether the holder of `publicKey` signed `text`, under a profile this program knows.
    virtual bool verifies(
        std::uint32_t profile, std::string_view publicKey, std::string_view text, std::string_view signature) const = 0;
};

} // namespace beibao
