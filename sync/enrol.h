#pragma once

#include "sync/invitation_code.h"
#include "sync/membership.h"
#include "sync/tls_identity.h"

#include <chrono>
#include <string>

namespace beibao {

/// What a person types to join, and what the device called its place before.
struct Invitation {
    std::string server; ///< HOST:PORT of the enrolment port
    std::string code; ///< as typed
    std::string localArea; ///< empty: unknown
    Id localCommittee; ///< linked to the roster's; empty: none
    std::chrono::seconds deadline{30};
};

/// What a device shows the county. Made from its store, then it needs the store no more.
struct Application {
    Author author;
    std::string publicKey;
    InvitationCode code;
    TlsIdentity identity;
    Invitation invitation;
};

/// Asks a county to take in this store's device and, when it does, joins it.
///
/// The code is shown only to a server whose CA the code itself names. Asking again
/// after a cut uses the same keys, so a county that had already said yes can
/// recognise the device. `publicKey` is the device's own (Ed25519).
///
/// kUsage: the code is not a code. kOffline: nobody there. kRefused, and nothing is
/// changed: rule "practice" (a practice store joins nobody), "enrolled" (it belongs to a county
/// already), "authority" (the server is not the county of this code; the code was not
/// shown), or the county's own word.
Result<Membership> enrol(Store& store, const std::string& publicKey, const Invitation& invitation);

/// The same in three steps, for a window whose store must not wait for the network: apply on the
/// store's thread, present on another, and joinCounty() on the store's again.
Result<Application> applyTo(Store& store, const std::string& publicKey, const Invitation& invitation);
/// Waits for the county, invitation.deadline at most. Touches no store.
Result<Membership> present(const Application& application);

} // namespace beibao
