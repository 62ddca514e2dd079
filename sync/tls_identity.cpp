#include "sync/tls_identity.h"

#include "sync/openssl_handles.h"

namespace beibao {

Result<TlsIdentity> TlsIdentity::make()
{
    const ssl::Key key = ssl::makeKey();
    const ssl::CertificateRequest request(X509_REQ_new());
    const bool made = key && request && X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) == 1
        && X509_REQ_set_pubkey(request.get(), key.get()) == 1
        && X509_REQ_sign(request.get(), key.get(), EVP_sha256()) > 0;
    if (!made) return ssl::failure(Fault::kStorage, "no key could be made for the sync port");
    TlsIdentity out{ssl::pemOf(key), ssl::pemOf([&](BIO* bio) { return PEM_write_bio_X509_REQ(bio, request.get()); })};
    if (out.key.empty() || out.request.empty()) return ssl::failure(Fault::kStorage, "the key could not be written");
    return out;
}

Result<Digest> certificateFingerprint(std::string_view pem)
{
    const ssl::Certificate certificate = ssl::readCertificate(pem);
    Digest digest;
    unsigned size = 0;
    if (!certificate || X509_digest(certificate.get(), EVP_sha256(), digest.value.data(), &size) != 1)
        return ssl::failure(Fault::kUsage, "this is not a certificate");
    return digest;
}

bool certificateFits(std::string_view certificate, std::string_view key)
{
    const ssl::Certificate read = ssl::readCertificate(certificate);
    const ssl::Key own = ssl::readKey(key);
    const bool fits = read && own && X509_check_private_key(read.get(), own.get()) == 1;
    ERR_clear_error();
    return fits;
}

} // namespace beibao
