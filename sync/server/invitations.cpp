#include "sync/server/invitations.h"

#include "core/base/digest.h"
#include "sync/invitation_code.h"

namespace beibao {

namespace {

constexpr std::int64_t kHourMs = 3'600'000;

std::string keyOf(const InvitationCode& code)
{
    return "invitation/" + sha256("beibao invitation" + code.secret).bytes();
}

} // namespace

Result<std::string> Invitations::invite(kept::Invitation invitation, const std::string& authorityFingerprint)
{
    const InvitationCode code{
        random_.bytes(InvitationCode::kPartSize), authorityFingerprint.substr(0, InvitationCode::kPartSize)};
    if (invitation.expires_ms() == 0) invitation.set_expires_ms(clock_.nowMs() + kLastsMs);
    BEIBAO_TRY(keep(ledger_, keyOf(code), invitation));
    return code.text();
}

Result<std::optional<kept::Invitation>> Invitations::find(
    const std::string& code, const std::string& authorityFingerprint, const Id& device)
{
    BEIBAO_TAKE(allowed, mayGuess(false));
    if (!allowed) return std::optional<kept::Invitation>();
    const auto parsed = InvitationCode::parse(code);
    if (parsed && authorityFingerprint.starts_with(parsed->authority)) {
        BEIBAO_TAKE(found, load<kept::Invitation>(ledger_, keyOf(*parsed)));
        const bool free = found && (found->used_by().empty() || found->used_by() == device.view());
        if (free && clock_.nowMs() <= found->expires_ms()) return found;
    }
    BEIBAO_TRY(mayGuess(true));
    return std::optional<kept::Invitation>();
}

Status Invitations::use(const std::string& code, const Id& device)
{
    const auto parsed = InvitationCode::parse(code);
    if (!parsed) return Error{Fault::kUsage, "not an invitation code"};
    BEIBAO_TAKE(found, load<kept::Invitation>(ledger_, keyOf(*parsed)));
    if (!found) return Error{Fault::kNotFound, "no such invitation"};
    found->set_used_by(device.bytes());
    return keep(ledger_, keyOf(*parsed), *found);
}

/// Whether codes are answered in this hour; `wrong` counts one more guess.
Result<bool> Invitations::mayGuess(bool wrong)
{
    BEIBAO_TAKE(kept, load<kept::Guesses>(ledger_, "guesses"));
    kept::Guesses guesses = kept ? *kept : kept::Guesses();
    const std::int64_t now = clock_.nowMs();
    // A clock that was set back must not keep the door shut for years.
    if (now - guesses.since_ms() > kHourMs || now < guesses.since_ms()) {
        guesses.set_since_ms(now);
        guesses.set_count(0);
    }
    if (wrong) {
        guesses.set_count(guesses.count() + 1);
        BEIBAO_TRY(keep(ledger_, "guesses", guesses));
    }
    return guesses.count() < kMostGuesses;
}

} // namespace beibao
