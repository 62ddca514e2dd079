#include "core/signing/certificate.h"

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <ctime>
#include <memory>

namespace beibao {
namespace {

constexpr std::size_t kMostBytes = 64U << 10U;
constexpr std::string_view kSm2Id = "1234567812345678"; // GM/T 0009

template <auto free> struct Freed {
    template <typename T> void operator()(T* held) const { free(held); }
};
using BioPtr = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using X509Ptr = std::unique_ptr<X509, Freed<X509_free>>;
using MdPtr = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using NumberPtr = std::unique_ptr<BIGNUM, Freed<BN_free>>;

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

X509Ptr parsed(std::string_view bytes)
{
    BioPtr memory(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
    X509Ptr pem(memory ? PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr) : nullptr);
    ERR_clear_error();
    if (pem) return pem;
    const unsigned char* at = raw(bytes);
    X509Ptr der(d2i_X509(nullptr, &at, static_cast<long>(bytes.size())));
    ERR_clear_error();
    return der;
}

std::string commonName(const X509_NAME* name)
{
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    const ASN1_STRING* text = at < 0 ? nullptr : X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at));
    unsigned char* utf8 = nullptr;
    const int size = text == nullptr ? -1 : ASN1_STRING_to_UTF8(&utf8, text);
    std::string out(size > 0 ? reinterpret_cast<const char*>(utf8) : "", size > 0 ? static_cast<std::size_t>(size) : 0);
    OPENSSL_free(utf8);
    return out;
}

Date dayOfTime(const ASN1_TIME* time)
{
    std::tm at{};
    if (ASN1_TIME_to_tm(time, &at) != 1) return {};
    return {at.tm_year + 1900, at.tm_mon + 1, at.tm_mday};
}

std::string derOf(X509* certificate)
{
    unsigned char* der = nullptr;
    const int size = i2d_X509(certificate, &der);
    std::string out(size > 0 ? reinterpret_cast<const char*>(der) : "", size > 0 ? static_cast<std::size_t>(size) : 0);
    OPENSSL_free(der);
    return out;
}

std::string serialOf(X509* certificate)
{
    NumberPtr number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    char* hex = number ? BN_bn2hex(number.get()) : nullptr;
    std::string out = hex == nullptr ? "" : hex;
    OPENSSL_free(hex);
    return out;
}

/// Which digest goes with a key: none for Ed25519, SM3 for SM2, else SHA-256.
const EVP_MD* digestFor(const EVP_PKEY* key)
{
    if (EVP_PKEY_is_a(key, "ED25519")) return nullptr;
    return EVP_PKEY_is_a(key, "SM2") ? EVP_sm3() : EVP_sha256();
}

} // namespace

Result<SigningCertificate> readCertificate(std::string_view bytes)
{
    const X509Ptr certificate = bytes.size() > kMostBytes ? nullptr : parsed(bytes);
    if (!certificate) return Error{Fault::kUsage, "this is no certificate (PEM or DER)"};
    return SigningCertificate{derOf(certificate.get()), commonName(X509_get_subject_name(certificate.get())),
        commonName(X509_get_issuer_name(certificate.get())), serialOf(certificate.get()),
        dayOfTime(X509_get0_notBefore(certificate.get())), dayOfTime(X509_get0_notAfter(certificate.get()))};
}

std::string signedDigests(std::string_view contentSha256, std::string_view contentSm3)
{
    return std::string(contentSha256).append(contentSm3);
}

bool signatureHolds(const SigningCertificate& certificate, std::string_view text, std::string_view value)
{
    const X509Ptr read = parsed(certificate.der);
    EVP_PKEY* key = read ? X509_get0_pubkey(read.get()) : nullptr;
    const MdPtr context(EVP_MD_CTX_new());
    if (key == nullptr || !context) return false;
    EVP_PKEY_CTX* with = nullptr;
    bool holds = EVP_DigestVerifyInit(context.get(), &with, digestFor(key), nullptr, key) == 1;
    if (holds && EVP_PKEY_is_a(key, "SM2"))
        holds = EVP_PKEY_CTX_set1_id(with, kSm2Id.data(), static_cast<int>(kSm2Id.size())) > 0;
    holds = holds && EVP_DigestVerify(context.get(), raw(value), value.size(), raw(text), text.size()) == 1;
    ERR_clear_error();
    return holds;
}

} // namespace beibao
