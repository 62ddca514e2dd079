#pragma once

#include "core/base/result.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>
#include <string>
#include <string_view>

/// OpenSSL's objects as values that free themselves. For .cpp files only.
namespace beibao::ssl {

template <auto kFree> struct Freer {
    template <typename T> void operator()(T* object) const { kFree(object); }
};

using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using CertificateRequest = std::unique_ptr<X509_REQ, Freer<X509_REQ_free>>;
using Bio = std::unique_ptr<BIO, Freer<BIO_free_all>>;

/// What failed, with OpenSSL's own reason; empties its queue.
inline Error failure(Fault fault, std::string detail)
{
    if (const char* reason = ERR_reason_error_string(ERR_peek_last_error()); reason != nullptr)
        detail += std::string(" (") + reason + ")";
    ERR_clear_error();
    return {fault, std::move(detail)};
}

inline Bio reading(std::string_view pem)
{
    return Bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
}

inline Certificate readCertificate(std::string_view pem)
{
    return Certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr));
}

inline Key readKey(std::string_view pem)
{
    // An empty passphrase instead of OpenSSL's question on the terminal.
    return Key(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, nullptr, const_cast<char*>("")));
}

/// The PEM text `write` makes; empty when it fails.
template <typename Write> std::string pemOf(Write write)
{
    const Bio out(BIO_new(BIO_s_secmem()));
    if (!out || write(out.get()) != 1) return {};
    char* text = nullptr;
    const auto size = BIO_get_mem_data(out.get(), &text);
    return {text, static_cast<std::size_t>(size)};
}

inline std::string pemOf(const Certificate& certificate)
{
    return pemOf([&](BIO* out) { return PEM_write_bio_X509(out, certificate.get()); });
}

inline std::string pemOf(const Key& key)
{
    return pemOf(
        [&](BIO* out) { return PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
}

inline Key makeKey()
{
    return Key(EVP_EC_gen("P-256"));
}

} // namespace beibao::ssl
