#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "sync/server/kept.h"

#include <string>

namespace beibao {

/// One-time codes for new devices. Only a digest of each is kept; a code is used by
/// one device and expires; who guesses too often is answered no more for an hour.
class Invitations {
public:
    static constexpr std::int64_t kLastsMs = 30LL * 24 * 3'600'000;
    static constexpr std::uint32_t kMostGuesses = 30;

    Invitations(Ledger& ledger, Clock& clock, Random& random)
        : ledger_(ledger)
        , clock_(clock)
        , random_(random)
    {
    }

    /// Writes an invitation and answers its code, which is kept nowhere.
    Result<std::string> invite(kept::Invitation invitation, const std::string& authorityFingerprint);
    /// The invitation behind a code; nothing when there is none for this device now. A wrong
    /// one counts as a guess. Used inside Ledger::write, which must be committed either way.
    Result<std::optional<kept::Invitation>> find(
        const std::string& code, const std::string& authorityFingerprint, const Id& device);
    /// From now on the code is this device's: it may ask again when the answer was lost, nobody else may.
    Status use(const std::string& code, const Id& device);

private:
    Result<bool> mayGuess(bool wrong);

    Ledger& ledger_;
    Clock& clock_;
    Random& random_;
};

} // namespace beibao
