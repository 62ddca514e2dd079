#pragma once

#include "sync/server/certificate_authority.h"
#include "sync/server/invitations.h"
#include "sync/server/office.h"

#include <string>

namespace beibao {

/// The door a new device comes in by. A reply refuses with one word and enters
/// nothing, or welcomes and has entered everything.
class Enrolment {
public:
    Enrolment(Office& office, CertificateAuthority& authority, std::string syncAddress)
        : office_(office)
        , authority_(authority)
        , invitations_(office.ledger(), office.clock(), office.random())
        , syncAddress_(std::move(syncAddress))
    {
    }

    /// Who is invited, where to, and as what. Without a unit: the one unit of that area, made when absent.
    Result<std::string> invite(
        const std::string& area, const std::string& role, const Id& unit = {}, const Id& person = {});

    /// Refusals: "version", "practice", "malformed", "code", "area", "certificate", "device".
    /// An Error means that nothing was entered, and the device may ask again with the same code.
    Result<wire::EnrolReply> enrol(const wire::EnrolRequest& request);

private:
    Result<Id> unitOf(const std::string& area);
    Status decide(const wire::EnrolRequest& request, wire::EnrolReply& reply);
    Status enter(const wire::EnrolRequest& request, const kept::Invitation& invitation, wire::EnrolReply& reply);
    void fill(wire::EnrolReply& reply, const kept::Device& device, const CertificateAuthority::Issued& issued) const;

    Office& office_;
    CertificateAuthority& authority_;
    Invitations invitations_;
    std::string syncAddress_;
};

} // namespace beibao
