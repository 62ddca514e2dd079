#include "tests/net/county_port.h"

#include "sync/tls_identity.h"

using namespace beibao;
using namespace beibao::test;

TEST_CASE("A county's authority can be put away and taken up again")
{
    const X509Authority made = must(X509Authority::create("429000"));
    const X509Authority again = must(X509Authority::load(made.certificate(), made.key()));
    CHECK(again.fingerprint() == made.fingerprint());
    const X509Authority other = must(X509Authority::create("429000"));
    CHECK_FALSE(X509Authority::load(made.certificate(), other.key()));
}

TEST_CASE("A device is certified for the key it holds, each time under another fingerprint")
{
    const X509Authority county = must(X509Authority::create("429000"));
    const TlsIdentity device = must(TlsIdentity::make());
    const std::string first = must(county.certifyDevice(device.request));
    const std::string second = must(county.certifyDevice(device.request));
    CHECK(certificateFits(first, device.key));
    CHECK(must(certificateFingerprint(first)) != must(certificateFingerprint(second)));
}

TEST_CASE("What is not a device's request is not certified")
{
    const X509Authority county = must(X509Authority::create("429000"));
    std::string request = must(TlsIdentity::make()).request;
    SECTION("nothing")
    {
        request.clear();
    }
    SECTION("noise")
    {
        request = "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n";
    }
    SECTION("a certificate")
    {
        request = county.certificate();
    }
    SECTION("altered")
    {
        request[request.size() / 2] = request[request.size() / 2] == 'A' ? 'B' : 'A';
    }
    SECTION("endless")
    {
        request.append(100'000, 'A');
    }
    CHECK_FALSE(county.certifyDevice(request));
}
