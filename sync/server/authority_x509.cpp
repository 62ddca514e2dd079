#include "sync/server/authority_x509.h"

#include "sync/openssl_handles.h"
#include "sync/tls_identity.h"

#include <openssl/x509v3.h>

namespace beibao {

namespace {

constexpr int kSerialBits = 127; // RFC 5280: at most 20 bytes and positive
constexpr std::size_t kLongestRequest = 8U << 10U;

using Number = std::unique_ptr<BIGNUM, ssl::Freer<BN_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, ssl::Freer<GENERAL_NAMES_free>>;

bool setSerial(X509* certificate)
{
    const Number number(BN_new());
    return number && BN_rand(number.get(), kSerialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setValidity(X509* certificate)
{
    return ASN1_TIME_set_string_X509(X509_getm_notBefore(certificate), "19700101000000Z") == 1
        && ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate), "99991231235959Z") == 1;
}

bool setSubject(X509* certificate, const std::string& name)
{
    return X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
               reinterpret_cast<const unsigned char*>(name.data()), static_cast<int>(name.size()), -1, 0)
        == 1;
}

/// A certificate for `key`, with everything but the issuer, its uses and the signature.
ssl::Certificate blank(EVP_PKEY* key, const std::string& name)
{
    ssl::Certificate out(X509_new());
    const bool filled = out && X509_set_version(out.get(), X509_VERSION_3) == 1 && setSerial(out.get())
        && setValidity(out.get()) && setSubject(out.get(), name) && X509_set_pubkey(out.get(), key) == 1;
    return filled ? std::move(out) : nullptr;
}

bool extend(X509* certificate, X509* issuer, int what, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, what, value);
    const bool added = extension != nullptr && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool push(GENERAL_NAMES* names, const std::string& host)
{
    GENERAL_NAME* name = GENERAL_NAME_new();
    if (name == nullptr) return false;
    if (ASN1_OCTET_STRING* address = a2i_IPADDRESS(host.c_str()); address != nullptr) {
        GENERAL_NAME_set0_value(name, GEN_IPADD, address);
    } else {
        ASN1_IA5STRING* text = ASN1_IA5STRING_new();
        ASN1_STRING_set(text, host.data(), static_cast<int>(host.size()));
        GENERAL_NAME_set0_value(name, GEN_DNS, text);
    }
    return sk_GENERAL_NAME_push(names, name) > 0;
}

bool reachedUnder(X509* certificate, const std::vector<std::string>& hosts)
{
    const Names names(sk_GENERAL_NAME_new_null());
    bool good = names != nullptr;
    for (const auto& host : hosts) good = good && push(names.get(), host);
    return good && X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

/// Signs with the CA: the one place where a certificate becomes valid.
bool signWith(X509* certificate, X509* issuer, EVP_PKEY* key)
{
    return X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1
        && X509_sign(certificate, key, EVP_sha256()) > 0;
}

bool endEntity(X509* certificate, X509* issuer, const char* use)
{
    return extend(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE")
        && extend(certificate, issuer, NID_key_usage, "critical,digitalSignature")
        && extend(certificate, issuer, NID_ext_key_usage, use)
        && extend(certificate, issuer, NID_authority_key_identifier, "keyid:always");
}

bool isP256(EVP_PKEY* key)
{
    char group[32] = {};
    return key != nullptr && EVP_PKEY_is_a(key, "EC") == 1
        && EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1 && std::string_view(group) == "prime256v1";
}

} // namespace

X509Authority::X509Authority(std::string certificate, std::string key, const Digest& fingerprint)
    : certificate_(std::move(certificate))
    , key_(std::move(key))
    , fingerprint_(fingerprint)
{
}

Result<X509Authority> X509Authority::create(const std::string& county)
{
    const ssl::Key key = ssl::makeKey();
    const ssl::Certificate own = key ? blank(key.get(), "Beibao " + county) : nullptr;
    const bool made = own && extend(own.get(), own.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && extend(own.get(), own.get(), NID_key_usage, "critical,keyCertSign")
        && extend(own.get(), own.get(), NID_subject_key_identifier, "hash")
        && signWith(own.get(), own.get(), key.get());
    if (!made) return ssl::failure(Fault::kStorage, "no certificate authority could be made");
    return load(ssl::pemOf(own), ssl::pemOf(key));
}

Result<X509Authority> X509Authority::load(const std::string& certificate, const std::string& key)
{
    if (!certificateFits(certificate, key))
        return Error{Fault::kDamaged, "the certificate authority and its key do not belong together"};
    BEIBAO_TAKE(fingerprint, certificateFingerprint(certificate));
    return X509Authority(certificate, key, fingerprint);
}

Result<CertificateAuthority::Issued> X509Authority::sign(const std::string& csrPem, const Id& device)
{
    if (csrPem.size() > kLongestRequest) return Error{Fault::kUsage, "the certificate request is too long"};
    const ssl::CertificateRequest read(PEM_read_bio_X509_REQ(ssl::reading(csrPem).get(), nullptr, nullptr, nullptr));
    EVP_PKEY* theirs = read ? X509_REQ_get0_pubkey(read.get()) : nullptr;
    if (!isP256(theirs) || X509_REQ_verify(read.get(), theirs) != 1)
        return ssl::failure(Fault::kUsage, "the certificate request is malformed or not its own");
    const ssl::Certificate issuer = ssl::readCertificate(certificate_);
    const ssl::Key key = ssl::readKey(key_);
    const ssl::Certificate out = blank(theirs, "Beibao device " + device.text());
    const bool made = issuer && key && out && endEntity(out.get(), issuer.get(), "clientAuth")
        && signWith(out.get(), issuer.get(), key.get());
    if (!made) return ssl::failure(Fault::kStorage, "the certificate could not be made");
    std::string pem = ssl::pemOf(out);
    BEIBAO_TAKE(digest, certificateFingerprint(pem));
    return Issued{std::move(pem), digest.hex()};
}

Result<PortIdentity> X509Authority::certifyServer(std::vector<std::string> hosts) const
{
    hosts.insert(hosts.end(), {"localhost", "127.0.0.1", "::1"});
    const ssl::Certificate issuer = ssl::readCertificate(certificate_);
    const ssl::Key authority = ssl::readKey(key_);
    const ssl::Key key = ssl::makeKey();
    const ssl::Certificate out = key ? blank(key.get(), "Beibao county") : nullptr;
    const bool made = issuer && authority && out && endEntity(out.get(), issuer.get(), "serverAuth")
        && reachedUnder(out.get(), hosts) && signWith(out.get(), issuer.get(), authority.get());
    if (!made) return ssl::failure(Fault::kStorage, "the server's certificate could not be made");
    return PortIdentity{ssl::pemOf(out) + certificate_, ssl::pemOf(key)};
}

} // namespace beibao
