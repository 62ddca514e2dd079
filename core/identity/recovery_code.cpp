#include "core/identity/recovery_code.h"

#include "core/base/digest.h"
#include "core/base/typed_letters.h"

namespace beibao {

namespace {

constexpr std::size_t kLetters = 24;
constexpr std::size_t kSecret = 12;
constexpr std::size_t kProof = 3;

std::string proofOf(std::string_view secret)
{
    return std::string(sha256(secret).view().substr(0, kProof));
}

} // namespace

RecoveryCode RecoveryCode::make(Random& random)
{
    return RecoveryCode(random.bytes(kSecret));
}

std::optional<RecoveryCode> RecoveryCode::parse(std::string_view typed)
{
    const auto bytes = bytesOfTypedLetters(typed, kLetters);
    if (!bytes || bytes->substr(kSecret) != proofOf(bytes->substr(0, kSecret))) return std::nullopt;
    return RecoveryCode(bytes->substr(0, kSecret));
}

std::string RecoveryCode::text() const
{
    return inGroupsOfLetters(secret_ + proofOf(secret_));
}

} // namespace beibao
