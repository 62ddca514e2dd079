#pragma once

#include "core/store/blobs.h"
#include "core/store/store.h"

#include <filesystem>
#include <string>
#include <vector>

namespace beibao {

/// One signature under a sealed agreement, as it was found.
struct SignatureFound {
    Id id;
    std::string signer, how, at, witness;
    std::string provenance; ///< one Chinese line; empty for ink
    bool forTheseWords = false;
    std::vector<std::string> doubts; ///< words of core/signing/strokes.h; empty: nothing strange
    std::string evidence; ///< bytes; empty when there is none, or not here
    std::string certificate, value; ///< DER and signature, when signed by certificate
};

/// Whether a sealed agreement is what it was, on this machine.
struct Verdict {
    bool good = false;
    Id sealedId;
    Id caseId;
    std::string content; ///< the sealed words
    std::string pdf; ///< empty when it is not here
    std::string contentSha256, contentSm3, pdfSha256, pdfSm3; ///< hex, as sealed
    bool pdfHere = false;
    int signatures = 0; ///< whose digests match
    std::vector<SignatureFound> found; ///< every signature that names this sealing
    std::vector<std::string> findings; ///< what does not match; empty when good
};

/// The newest sealing of a case: words and PDF against both digests, signatures
/// against the words. Nothing is rendered again. kNotFound without a sealing, kRefused when the case was erased.
Result<Verdict> verifyCase(const Store& store, const Blobs& blobs, const Id& caseId);

/// A PDF file from anywhere against every sealing in this store. kNotFound
/// for a file that is not there; a file nobody sealed here is a verdict, not an error.
Result<Verdict> verifyPdf(const Store& store, const Blobs& blobs, const std::filesystem::path& file);

/// Writes content.json, agreement.pdf, the evidence of each signature, and the lists SHA256SUMS and SM3SUMS, which
/// `sha256sum -c` and `openssl dgst -sm3` can check without Beibao; for each signature by certificate also the
/// certificate, the signature and the 64 bytes it signs. README.txt says in Chinese how.
Status writeProof(const Verdict& verdict, const std::filesystem::path& folder);

} // namespace beibao
