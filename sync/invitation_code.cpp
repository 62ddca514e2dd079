#include "sync/invitation_code.h"

#include "core/base/typed_letters.h"

namespace beibao {

namespace {

constexpr std::size_t kLetters = 32;

} // namespace

std::optional<InvitationCode> InvitationCode::parse(std::string_view typed)
{
    const auto bytes = bytesOfTypedLetters(typed, kLetters);
    if (!bytes) return std::nullopt;
    return InvitationCode{bytes->substr(0, kPartSize), bytes->substr(kPartSize)};
}

std::string InvitationCode::text() const
{
    return inGroupsOfLetters(secret + authority);
}

bool InvitationCode::names(const Digest& certificate) const
{
    return authority.size() == kPartSize && certificate.view().substr(0, kPartSize) == authority;
}

} // namespace beibao
