#include "core/base/digest.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <algorithm>

namespace beibao {

Digest Digest::fromBytes(std::string_view bytes)
{
    Digest digest;
    if (bytes.size() == digest.value.size()) std::copy(bytes.begin(), bytes.end(), digest.value.begin());
    return digest;
}

std::string Digest::hex() const
{
    return toHex(view());
}

Digest sha256(std::string_view bytes)
{
    Digest out;
    crypto_hash_sha256(out.value.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return out;
}

Digest sm3(std::string_view bytes)
{
    Digest out;
    EVP_Digest(bytes.data(), bytes.size(), out.value.data(), nullptr, EVP_sm3(), nullptr);
    return out;
}

std::string toHex(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    return out;
}

} // namespace beibao
