#include "tests/net/county_port.h"

#include "sync/tls_identity.h"

namespace beibao::test {

Papers Papers::from(X509Authority& authority)
{
    const TlsIdentity identity = must(TlsIdentity::make());
    return {must(authority.sign(identity.request, Id())).pem, identity.key};
}

CountyPort::CountyPort(GrpcPort::SyncAnswer answer)
    : authority(must(X509Authority::create("429000")))
    , port(must(
          GrpcPort::openSync("127.0.0.1:0", must(authority.certifyServer({})), authority.caPem(), std::move(answer))))
{
}

LineSetup CountyPort::lineFor(const Papers& papers) const
{
    return {port->address(), papers.certificate, papers.key, authority.caPem(), std::chrono::seconds(20)};
}

} // namespace beibao::test
