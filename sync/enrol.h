#pragma once

#include "sync/membership.h"

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

} // namespace beibao
