#pragma once

#include <string>

namespace beibao {

/// Somebody's signature on the paper that was frozen last.
struct Signing {
    std::string signer; ///< id of a party, mediator or recorder, or "seal"
    std::string how; ///< ink, fingerprint_ink, committee_seal, stroke, certificate
    std::string witness{};
    std::string evidence{}; ///< a photograph; the strokes as JSON (core/signing/strokes.h); may be empty
    std::string at{}; ///< when it was signed, if that was not now
    std::string certificate{}; ///< how certificate: PEM or DER…
    std::string value{}; ///< …and the signature over content_sha256 ‖ content_sm3
};

} // namespace beibao
