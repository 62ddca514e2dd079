#include "sync/enrol.h"

#include "sync/shown_authority.h"

namespace beibao {

namespace {

constexpr std::uint32_t kVersion = 1;

Error refused(std::string rule, std::string detail)
{
    return {Fault::kRefused, std::move(detail), std::move(rule)};
}

/// The keys of an attempt that was cut, or new ones; kept before anybody hears of them.
Result<TlsIdentity> ownIdentity(Store& store)
{
    TlsIdentity known{store.meta("tls_key"), store.meta("tls_request")};
    if (!known.key.empty() && !known.request.empty()) return known;
    BEIBAO_TAKE(made, TlsIdentity::make());
    BEIBAO_TRY(store.setMeta("tls_key", made.key));
    BEIBAO_TRY(store.setMeta("tls_request", made.request));
    return made;
}

/// The CA of the server, which must be the one the code was printed for.
Result<std::string> authorityOf(const Invitation& invitation, const InvitationCode& code)
{
    BEIBAO_TAKE(authority, shownAuthority(invitation.server, invitation.deadline));
    BEIBAO_TAKE(fingerprint, certificateFingerprint(authority));
    if (!code.names(fingerprint))
        return refused("authority", "this server is not the county that wrote the code; the code was not shown to it");
    return authority;
}

wire::EnrolRequest requestOf(const Application& application)
{
    wire::EnrolRequest request;
    request.set_version(kVersion);
    request.set_code(application.code.text());
    request.set_realm(application.author.realm);
    request.set_device(application.author.device.bytes());
    request.set_incarnation(application.author.incarnation);
    request.set_public_key(application.publicKey);
    request.set_csr(application.identity.request);
    request.set_local_committee(application.invitation.localCommittee.bytes());
    request.set_local_area(application.invitation.localArea);
    return request;
}

Result<Membership> membershipIn(
    const wire::EnrolReply& reply, const std::string& authority, const TlsIdentity& identity)
{
    Membership out{.county = reply.county(),
        .countyDevice = Id::fromBytes(reply.county_device()),
        .countyKey = reply.county_key(),
        .authority = authority,
        .certificate = reply.certificate(),
        .key = identity.key,
        .syncAddress = reply.sync_address(),
        .unit = Id::fromBytes(reply.unit()),
        .area = reply.area(),
        .role = reply.role(),
        .person = Id::fromBytes(reply.person())};
    const bool whole = !out.county.empty() && !out.countyDevice.empty() && !out.countyKey.empty()
        && !out.syncAddress.empty() && certificateFits(out.certificate, out.key);
    if (!whole) return Error{Fault::kRefused, "the county's answer is incomplete", "answer"};
    return out;
}

Status mayEnrol(const Author& author)
{
    if (author.realm == wire::PRACTICE) return refused("practice", "a practice store joins no county");
    if (!author.county.empty()) return refused("enrolled", "this store belongs to a county already");
    return {};
}

} // namespace

Result<Application> applyTo(Store& store, const std::string& publicKey, const Invitation& invitation)
{
    BEIBAO_TRY(mayEnrol(store.author()));
    const auto code = InvitationCode::parse(invitation.code);
    if (!code) return Error{Fault::kUsage, "the code is not one: 32 letters and digits in groups of four"};
    BEIBAO_TAKE(identity, ownIdentity(store));
    return Application{store.author(), publicKey, *code, std::move(identity), invitation};
}

Result<Membership> present(const Application& application)
{
    const Invitation& invitation = application.invitation;
    BEIBAO_TAKE(authority, authorityOf(invitation, application.code));
    BEIBAO_TAKE(reply, askToEnrol(invitation.server, authority, requestOf(application), invitation.deadline));
    if (!reply.refusal().empty()) return refused(reply.refusal(), "the county said no: " + reply.refusal());
    return membershipIn(reply, authority, application.identity);
}

Result<Membership> enrol(Store& store, const std::string& publicKey, const Invitation& invitation)
{
    BEIBAO_TAKE(application, applyTo(store, publicKey, invitation));
    BEIBAO_TAKE(membership, present(application));
    BEIBAO_TRY(joinCounty(store, membership));
    return membership;
}

} // namespace beibao
