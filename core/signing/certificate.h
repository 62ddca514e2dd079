#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace beibao {

/// A certificate somebody signs with, as far as it concerns us. Whose list of authorities it stands on is not asked:
/// there is none that every county trusts.
struct SigningCertificate {
    std::string der;
    std::string subject; ///< the common name
    std::string issuer; ///< the common name
    std::string serial; ///< hex
    Date from, until;
};

/// Reads PEM or DER. kUsage when it is no certificate.
Result<SigningCertificate> readCertificate(std::string_view bytes);

/// What a certificate signs: both digests of the sealed words, 64 bytes.
std::string signedDigests(std::string_view contentSha256, std::string_view contentSm3);

/// Whether `value` is the certificate's signature over `text`: RSA and ECDSA with SHA-256, SM2 with SM3, Ed25519.
bool signatureHolds(const SigningCertificate& certificate, std::string_view text, std::string_view value);

} // namespace beibao
