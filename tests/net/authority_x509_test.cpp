#include "tests/net/county_port.h"

#include "sync/tls_identity.h"

using namespace beibao;
using namespace beibao::test;

TEST_CASE("A county's authority can be put away and taken up again")
{
    X509Authority made = must(X509Authority::create("429000"));
    X509Authority again = must(X509Authority::load(made.caPem(), made.key()));
    CHECK(again.fingerprint() == made.fingerprint());
    X509Authority other = must(X509Authority::create("429000"));
    CHECK_FALSE(X509Authority::load(made.caPem(), other.key()));
}

TEST_CASE("A device is certified for the key it holds, each time under another fingerprint")
{
    X509Authority county = must(X509Authority::create("429000"));
    const TlsIdentity device = must(TlsIdentity::make());
    const Id name = Id::fromBytes("a-device-of-ours");
    const auto first = must(county.sign(device.request, name));
    const auto second = must(county.sign(device.request, name));
    CHECK(certificateFits(first.pem, device.key));
    CHECK(first.sha256 == must(certificateFingerprint(first.pem)).hex());
    CHECK(first.sha256 != second.sha256);
}

TEST_CASE("What is not a device's request is not certified")
{
    X509Authority county = must(X509Authority::create("429000"));
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
        request = county.caPem();
    }
    SECTION("altered")
    {
        request[request.size() / 2] = request[request.size() / 2] == 'A' ? 'B' : 'A';
    }
    SECTION("endless")
    {
        request.append(100'000, 'A');
    }
    CHECK_FALSE(county.sign(request, Id()));
}
