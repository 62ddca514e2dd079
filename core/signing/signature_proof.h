#pragma once

#include "core/base/result.h"
#include "core/schema/agreement.pb.h"
#include "core/signing/signing.h"

#include <string>
#include <vector>

namespace beibao {

/// Fills in what tells how a signature came about (`provenance`, certificate, value) and checks what can be checked of
/// it now. `signature` carries its digests and its day. kUsage for strokes or a certificate that are none, kRefused
/// with "G19-certificate" for a signature that does not verify or a certificate of another time.
Status addProof(Signature& signature, const Signing& given);

/// What is strange about a signature by what it says of itself: words of strokeDoubts().
std::vector<std::string> doubtsOf(const Signature& signature);

/// What is strange about it by its evidence, read again: also "changed" when the evidence is not what was signed in,
/// and "unverified" when its certificate does not fit.
std::vector<std::string> doubtsOf(const Signature& signature, std::string_view evidence);

/// In Chinese and on one line: pen, how long, whose certificate. Empty for ink.
std::string provenanceSentence(const Signature& signature);

} // namespace beibao
