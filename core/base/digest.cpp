#include "core/base/digest.h"

#include <openssl/evp.h>

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

namespace {

/// Libcrypto uses the processor's own instructions for this, and every record that
/// is read is hashed. Its algorithms are looked up once, since that takes longer than a short hash.
Digest digest(const EVP_MD* algorithm, std::string_view bytes)
{
    Digest out;
    EVP_Digest(bytes.data(), bytes.size(), out.value.data(), nullptr, algorithm, nullptr);
    return out;
}

} // namespace

Digest sha256(std::string_view bytes)
{
    static EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return digest(algorithm, bytes);
}

Digest sm3(std::string_view bytes)
{
    static EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SM3", nullptr);
    return digest(algorithm, bytes);
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
