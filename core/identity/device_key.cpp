#include "core/identity/device_key.h"

#include "core/store/change.h"

#include <sodium.h>

namespace beibao {

namespace {

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

DeviceKey DeviceKey::make(Random& random)
{
    std::string seed = random.bytes(kSeedSize);
    DeviceKey key(seed);
    sodium_memzero(seed.data(), seed.size());
    return key;
}

DeviceKey::DeviceKey(std::string_view seed)
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> unused{};
    if (seed.size() == kSeedSize) crypto_sign_seed_keypair(unused.data(), secret_.data(), raw(seed));
}

DeviceKey::~DeviceKey()
{
    sodium_memzero(secret_.data(), secret_.size());
}

std::string DeviceKey::sign(std::string_view text) const
{
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(
        reinterpret_cast<unsigned char*>(signature.data()), nullptr, raw(text), text.size(), secret_.data());
    return signature;
}

bool DeviceKey::verifies(
    std::uint32_t profile, std::string_view publicKey, std::string_view text, std::string_view signature) const
{
    return verifySignature(profile, publicKey, text, signature);
}

std::string DeviceKey::publicKey() const
{
    return {reinterpret_cast<const char*>(secret_.data()) + kSeedSize, crypto_sign_PUBLICKEYBYTES};
}

std::string DeviceKey::seed() const
{
    return {reinterpret_cast<const char*>(secret_.data()), kSeedSize};
}

std::string sealedFor(std::string_view publicKey, std::string_view secret)
{
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> to{};
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES
        || crypto_sign_ed25519_pk_to_curve25519(to.data(), raw(publicKey)) != 0)
        return {};
    std::string closed(secret.size() + crypto_box_SEALBYTES, '\0');
    crypto_box_seal(reinterpret_cast<unsigned char*>(closed.data()), raw(secret), secret.size(), to.data());
    return closed;
}

std::string DeviceKey::unsealed(std::string_view closed) const
{
    if (closed.size() < crypto_box_SEALBYTES) return {};
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> open{};
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> secret{};
    const std::string ours = publicKey();
    std::string plain(closed.size() - crypto_box_SEALBYTES, '\0');
    const bool fits = crypto_sign_ed25519_pk_to_curve25519(open.data(), raw(ours)) == 0
        && crypto_sign_ed25519_sk_to_curve25519(secret.data(), secret_.data()) == 0
        && crypto_box_seal_open(
               reinterpret_cast<unsigned char*>(plain.data()), raw(closed), closed.size(), open.data(), secret.data())
            == 0;
    sodium_memzero(secret.data(), secret.size());
    return fits ? plain : std::string();
}

bool verifySignature(
    std::uint32_t profile, std::string_view publicKey, std::string_view text, std::string_view signature)
{
    return profile == kProfileEd25519 && publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(raw(signature), raw(text), text.size(), raw(publicKey)) == 0;
}

} // namespace beibao
