#include "tests/net/county_port.h"

#include "sync/openssl_handles.h"

#include <openssl/ssl.h>

using namespace beibao;
using namespace beibao::test;

namespace {

using Context = std::unique_ptr<SSL_CTX, ssl::Freer<SSL_CTX_free>>;

/// Whether a caller that speaks no newer TLS than `version` gets through the greeting.
bool greets(const std::string& address, int version)
{
    const Context context(SSL_CTX_new(TLS_client_method()));
    SSL_CTX_set_security_level(context.get(), 0); // what a caller would have to allow himself
    SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
    SSL_CTX_set_max_proto_version(context.get(), version);
    const ssl::Bio connection(BIO_new_ssl_connect(context.get()));
    BIO_set_conn_hostname(connection.get(), address.c_str());
    const bool greeted = BIO_do_handshake(connection.get()) == 1;
    ERR_clear_error();
    return greeted;
}

} // namespace

TEST_CASE("Nobody can talk a county down to an old TLS")
{
    X509Authority authority = must(X509Authority::create("429000"));
    const auto port = must(GrpcPort::openEnrolment("127.0.0.1:0", must(authority.certifyServer({})),
        [](const wire::EnrolRequest&) { return wire::EnrolReply(); }));
    CHECK_FALSE(greets(port->address(), TLS1_VERSION));
    CHECK_FALSE(greets(port->address(), TLS1_1_VERSION));
    CHECK(greets(port->address(), TLS1_2_VERSION));
    CHECK(greets(port->address(), TLS1_3_VERSION));
}
