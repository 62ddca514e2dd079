#include "tests/net/county_port.h"

#include "sync/enrol.h"
#include "sync/invitation_code.h"
#include "sync/tls_identity.h"
#include "tests/support/device.h"

#include <functional>

using namespace beibao;
using namespace beibao::test;

namespace {

const Id kUnit = Id::fromBytes("unit-of-a-county");
const Id kCounty = Id::fromBytes("the-county-itsel");

/// A county's enrolment port that says yes and remembers what it was asked.
struct CountyPen {
    SeededRandom random{1};
    X509Authority authority = must(X509Authority::create("429000"));
    std::vector<wire::EnrolRequest> asked;
    std::function<void(wire::EnrolReply&)> amend = [](wire::EnrolReply&) {};
    std::unique_ptr<GrpcPort> port = must(GrpcPort::openEnrolment(
        "127.0.0.1:0", must(authority.certifyServer({})), [this](const auto& request) { return answer(request); }));

    wire::EnrolReply answer(const wire::EnrolRequest& request)
    {
        asked.push_back(request);
        wire::EnrolReply reply;
        reply.set_county("429000");
        reply.set_county_device(kCounty.bytes());
        reply.set_county_key("key of the county");
        const auto issued = authority.sign(request.csr(), Id::fromBytes(request.device()));
        if (issued) reply.set_certificate(issued->pem);
        reply.set_authority(authority.caPem());
        reply.set_sync_address("127.0.0.1:7443");
        reply.set_unit(kUnit.bytes());
        reply.set_area("429000001");
        reply.set_role("mediator");
        amend(reply);
        return reply;
    }

    Invitation invitation()
    {
        return {.server = port->address(),
            .code = InvitationCode{random.bytes(InvitationCode::kPartSize),
                authority.fingerprint().substr(0, InvitationCode::kPartSize)}
                        .text(),
            .localArea = "429000001002",
            .localCommittee = Id::fromBytes("village-committe")};
    }
};

Fault faultOf(const Result<Membership>& result)
{
    REQUIRE_FALSE(result);
    return result.error().fault;
}

} // namespace

TEST_CASE("A device joins the county that invited it and works for it from then on")
{
    CountyPen desk;
    Device li(7);
    const Invitation invitation = desk.invitation();
    const Membership joined = must(enrol(li.store(), li.key.publicKey(), invitation));

    REQUIRE(desk.asked.size() == 1);
    CHECK(desk.asked[0].code() == invitation.code);
    CHECK(desk.asked[0].device() == li.store().author().device.bytes());
    CHECK(desk.asked[0].public_key() == li.key.publicKey());
    CHECK(desk.asked[0].local_area() == "429000001002");
    CHECK(certificateFits(joined.certificate, joined.key));

    li.reopen();
    const auto kept = membershipOf(li.store());
    REQUIRE(kept);
    CHECK(li.store().author().county == "429000");
    CHECK(li.store().author().unit == kUnit);
    CHECK(kept->line().address == "127.0.0.1:7443");
    CHECK(kept->line().certificate == joined.certificate);
    CHECK(kept->authority == desk.authority.caPem());
    CHECK(kept->countyDevice == kCounty);
    CHECK(kept->role == "mediator");
}

TEST_CASE("The code is not shown to a server that is not the county that wrote it")
{
    CountyPen desk;
    CountyPen impostor;
    Device li(7);
    Invitation invitation = desk.invitation();
    invitation.server = impostor.port->address();
    const auto answer = enrol(li.store(), li.key.publicKey(), invitation);
    CHECK(faultOf(answer) == Fault::kRefused);
    CHECK(answer.error().rule == "authority");
    CHECK(impostor.asked.empty());
    CHECK_FALSE(membershipOf(li.store()));
}

TEST_CASE("A county's no changes nothing on the device")
{
    CountyPen desk;
    Device li(7);
    desk.amend = [](wire::EnrolReply& reply) { reply.set_refusal("area"); };
    const auto answer = enrol(li.store(), li.key.publicKey(), desk.invitation());
    CHECK(faultOf(answer) == Fault::kRefused);
    CHECK(answer.error().rule == "area");
    CHECK_FALSE(membershipOf(li.store()));
    CHECK(li.store().author().county.empty());
}

TEST_CASE("A device that asks again after a cut asks with the same keys")
{
    CountyPen desk;
    Device li(7);
    const Invitation invitation = desk.invitation();
    desk.amend = [](wire::EnrolReply& reply) { reply.clear_certificate(); };
    CHECK(faultOf(enrol(li.store(), li.key.publicKey(), invitation)) == Fault::kRefused);
    desk.amend = [](wire::EnrolReply&) {};
    li.reopen();
    CHECK(enrol(li.store(), li.key.publicKey(), invitation));
    REQUIRE(desk.asked.size() == 2);
    CHECK(desk.asked[0].csr() == desk.asked[1].csr());
}

TEST_CASE("A certificate for somebody else's key is not accepted")
{
    CountyPen desk;
    Device li(7);
    desk.amend = [&](wire::EnrolReply& reply) { reply.set_certificate(Papers::from(desk.authority).certificate); };
    CHECK(faultOf(enrol(li.store(), li.key.publicKey(), desk.invitation())) == Fault::kRefused);
}

TEST_CASE("A practice store, and one that belongs to a county, join nobody")
{
    CountyPen desk;
    Device li(7);
    Author author = li.store().author();
    SECTION("practice")
    {
        author.realm = wire::PRACTICE;
    }
    SECTION("enrolled already")
    {
        author.county = "429000";
    }
    REQUIRE(li.store().setAuthor(author));
    CHECK(faultOf(enrol(li.store(), li.key.publicKey(), desk.invitation())) == Fault::kRefused);
    CHECK(desk.asked.empty());
}

TEST_CASE("A mistyped code and an absent county are told apart")
{
    CountyPen desk;
    Device li(7);
    Invitation invitation = desk.invitation();
    SECTION("mistyped")
    {
        invitation.code.pop_back();
        CHECK(faultOf(enrol(li.store(), li.key.publicKey(), invitation)) == Fault::kUsage);
    }
    SECTION("absent")
    {
        desk.port.reset();
        CHECK(faultOf(enrol(li.store(), li.key.publicKey(), invitation)) == Fault::kOffline);
    }
    CHECK(desk.asked.empty());
}

TEST_CASE("The enrolment port takes small questions only")
{
    CountyPen desk;
    wire::EnrolRequest request;
    request.set_csr(std::string(GrpcPort::kEnrolLimit + 1, 'x'));
    const auto answer = askToEnrol(desk.port->address(), desk.authority.caPem(), request, std::chrono::seconds(20));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().rule == "too_large");
    CHECK(desk.asked.empty());
}
