#include "tests/net/county_port.h"

#include "sync/tls_identity.h"

namespace beibao::test {

Papers Papers::from(const X509Authority& authority)
{
    const TlsIdentity identity = must(TlsIdentity::make());
    return {must(authority.certifyDevice(identity.request)), identity.key};
}

CountyPort::CountyPort(GrpcPort::SyncAnswer answer)
    : authority(must(X509Authority::create("429000")))
    , port(must(GrpcPort::openSync(
          "127.0.0.1:0", must(authority.certifyServer({})), authority.certificate(), std::move(answer))))
{
}

LineSetup CountyPort::lineFor(const Papers& papers) const
{
    return {port->address(), papers.certificate, papers.key, authority.certificate(), std::chrono::seconds(20)};
}

} // namespace beibao::test
