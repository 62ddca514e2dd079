#include "sync/server/enrolment.h"

#include "sync/server/area.h"
#include "sync/server/authority.h"

namespace beibao {

namespace {

constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kPublicKeySize = 32;
constexpr std::size_t kMostCsr = 16U << 10U;

bool wellFormed(const wire::EnrolRequest& request)
{
    return !Id::fromBytes(request.device()).empty() && request.public_key().size() == kPublicKeySize
        && request.csr().size() <= kMostCsr
        && (request.local_committee().empty() || request.local_committee().size() == Id::kSize);
}

/// A store that worked somewhere else altogether was not meant by this invitation.
bool belongs(const std::string& localArea, const std::string& invited)
{
    const std::string local = plainArea(localArea);
    return local.empty() || local == invited || isUnder(local, invited) || isUnder(invited, local);
}

} // namespace

Result<std::string> Enrolment::invite(
    const std::string& area, const std::string& role, const Id& unit, const Id& person)
{
    const std::string plain = plainArea(area);
    const bool inside = plain == office_.area() || isUnder(plain, office_.area());
    if (!inside || !isRole(role)) return Error{Fault::kUsage, "an invitation needs an area of this county and a role"};
    std::string code;
    BEIBAO_TRY(office_.together([&]() -> Status {
        kept::Invitation invitation;
        BEIBAO_TAKE(place, unit.empty() ? unitOf(plain) : Result<Id>(unit));
        invitation.set_unit(place.bytes());
        invitation.set_area(plain);
        invitation.set_role(role);
        invitation.set_person(person.bytes());
        BEIBAO_TAKE(text, invitations_.invite(invitation, authority_.fingerprint()));
        code = text;
        return {};
    }));
    return code;
}

Result<Id> Enrolment::unitOf(const std::string& area)
{
    BEIBAO_TAKE(units, office_.roster().units());
    for (const auto& unit : units)
        if (unit.area() == area) return Id::fromBytes(unit.id());
    return office_.addUnit(area);
}

Result<wire::EnrolReply> Enrolment::enrol(const wire::EnrolRequest& request)
{
    wire::EnrolReply reply;
    BEIBAO_TRY(office_.together([&] { return decide(request, reply); }));
    return reply;
}

Status Enrolment::decide(const wire::EnrolRequest& request, wire::EnrolReply& reply)
{
    if (request.version() != kVersion)
        reply.set_refusal("version");
    else if (request.realm() != office_.realm())
        reply.set_refusal("practice");
    else if (!wellFormed(request))
        reply.set_refusal("malformed");
    if (!reply.refusal().empty()) return {};
    BEIBAO_TAKE(
        invitation, invitations_.find(request.code(), authority_.fingerprint(), Id::fromBytes(request.device())));
    if (!invitation)
        reply.set_refusal("code");
    else if (!belongs(request.local_area(), invitation->area()))
        reply.set_refusal("area");
    return reply.refusal().empty() ? enter(request, *invitation, reply) : Status();
}

Status Enrolment::enter(const wire::EnrolRequest& request, const kept::Invitation& invitation, wire::EnrolReply& reply)
{
    const Id id = Id::fromBytes(request.device());
    BEIBAO_TAKE(known, office_.roster().device(id));
    if (known && (known->revoked() || known->public_key() != request.public_key())) {
        reply.set_refusal("device");
        return {};
    }
    const auto issued = authority_.sign(request.csr(), id);
    if (!issued) {
        reply.set_refusal("certificate");
        return issued.error().fault == Fault::kUsage ? Status() : issued.error();
    }
    kept::Device device;
    device.set_id(request.device());
    device.set_public_key(request.public_key());
    device.set_unit(invitation.unit());
    device.set_area(invitation.area());
    device.set_role(invitation.role());
    device.set_person(invitation.person());
    device.set_certificate_sha256(issued->sha256);
    device.set_incarnation(request.incarnation());
    BEIBAO_TRY(office_.welcome(device, Id::fromBytes(request.local_committee())));
    BEIBAO_TRY(invitations_.use(request.code(), id));
    fill(reply, device, *issued);
    return {};
}

void Enrolment::fill(
    wire::EnrolReply& reply, const kept::Device& device, const CertificateAuthority::Issued& issued) const
{
    reply.set_county(office_.area());
    reply.set_county_device(office_.device().bytes());
    reply.set_county_key(office_.publicKey());
    reply.set_certificate(issued.pem);
    reply.set_authority(authority_.caPem());
    reply.set_sync_address(syncAddress_);
    reply.set_unit(device.unit());
    reply.set_area(device.area());
    reply.set_role(device.role());
    reply.set_person(device.person());
}

} // namespace beibao
