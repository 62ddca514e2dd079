#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace beibao {

/// The key with which a device shows itself on the sync port (ECDSA P-256: gRPC
/// speaks no Ed25519), and the request a county turns into a certificate. Both PEM.
struct TlsIdentity {
    std::string key;
    std::string request;

    static Result<TlsIdentity> make();
};

/// SHA-256 of the certificate as it travels (DER): the name a county's roster
/// knows a device by. kUsage when `pem` holds no certificate.
Result<Digest> certificateFingerprint(std::string_view pem);

/// Whether this certificate was made for this key. False for anything unreadable.
bool certificateFits(std::string_view certificate, std::string_view key);

} // namespace beibao
