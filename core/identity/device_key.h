#pragma once

#include "core/base/random.h"
#include "core/store/author.h"

#include <array>
#include <string>
#include <string_view>

namespace beibao {

/// The Ed25519 key of a device (or of a county). Wiped when it goes.
class DeviceKey final : public Signer {
public:
    static constexpr std::size_t kSeedSize = 32;

    static DeviceKey make(Random& random);
    /// From the 32 bytes of seed(); anything else gives a key nobody will accept.
    explicit DeviceKey(std::string_view seed);
    DeviceKey(const DeviceKey&) = default;
    ~DeviceKey() override;

    std::string sign(std::string_view text) const override;
    bool verifies(std::uint32_t profile, std::string_view publicKey, std::string_view text,
        std::string_view signature) const override;
    std::string publicKey() const;
    std::string seed() const;
    /// What somebody closed for the holder of this key with sealedFor(); empty when it is for another.
    std::string unsealed(std::string_view closed) const;

private:
    std::array<unsigned char, 64> secret_{};
};

/// Closes a short secret so that only the holder of `publicKey` can open it; empty when that is no key.
std::string sealedFor(std::string_view publicKey, std::string_view secret);

/// Whether `signature` over `text` was made by the holder of `publicKey`, under a profile this program knows.
bool verifySignature(
    std::uint32_t profile, std::string_view publicKey, std::string_view text, std::string_view signature);

} // namespace beibao
