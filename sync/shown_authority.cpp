#include "sync/shown_authority.h"

#include "sync/address.h"
#include "sync/openssl_handles.h"

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace beibao {

namespace {

using Context = std::unique_ptr<SSL_CTX, ssl::Freer<SSL_CTX_free>>;

constexpr unsigned kNapMs = 50;
constexpr unsigned char kHttp2[] = {2, 'h', '2'};

/// Certificates are looked at by the caller, so the greeting accepts any.
Context askingNothing()
{
    Context context(SSL_CTX_new(TLS_client_method()));
    if (!context || SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION) != 1
        || SSL_CTX_set_alpn_protos(context.get(), kHttp2, sizeof kHttp2) != 0)
        return nullptr;
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    return context;
}

bool greet(BIO* connection, std::time_t until)
{
    while (BIO_do_handshake(connection) != 1) {
        if (BIO_should_retry(connection) == 0) return false;
        if (BIO_wait(connection, until, kNapMs) <= 0) return false;
    }
    return true;
}

/// The last of the chain, when it is one that signed itself.
std::string authorityIn(const SSL* ssl)
{
    const STACK_OF(X509)* chain = SSL_get_peer_cert_chain(ssl);
    const int count = chain == nullptr ? 0 : sk_X509_num(chain);
    X509* last = count == 0 ? nullptr : sk_X509_value(chain, count - 1);
    if (last == nullptr || X509_check_ca(last) == 0 || X509_check_issued(last, last) != X509_V_OK) return {};
    return ssl::pemOf([&](BIO* out) { return PEM_write_bio_X509(out, last); });
}

} // namespace

Result<std::string> shownAuthority(const std::string& address, std::chrono::seconds deadline)
{
    const auto where = Address::parse(address);
    if (!where) return Error{Fault::kUsage, "'" + address + "' is not HOST:PORT"};
    const Context context = askingNothing();
    const ssl::Bio connection(context ? BIO_new_ssl_connect(context.get()) : nullptr);
    SSL* ssl = nullptr;
    if (!connection || BIO_get_ssl(connection.get(), &ssl) != 1)
        return ssl::failure(Fault::kStorage, "TLS does not start");
    BIO_set_nbio(connection.get(), 1);
    BIO_set_conn_hostname(connection.get(), where->text().c_str());
    SSL_set_tlsext_host_name(ssl, where->host.c_str());
    if (!greet(connection.get(), std::time(nullptr) + deadline.count()))
        return ssl::failure(Fault::kOffline, "the county cannot be reached at " + address);
    std::string authority = authorityIn(ssl);
    if (authority.empty()) return ssl::failure(Fault::kOffline, "no county answers at " + address);
    return authority;
}

} // namespace beibao
