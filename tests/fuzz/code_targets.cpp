#include "tests/fuzz/code_targets.h"

#include "core/identity/recovery_code.h"
#include "sync/invitation_code.h"

#include <cstdlib>

namespace beibao::fuzz {

namespace {

/// What is understood is printed and understood again.
template <typename Code> void readAgain(std::string_view typed)
{
    const auto code = Code::parse(typed);
    if (!code) return;
    const auto again = Code::parse(code->text());
    if (!again || again->text() != code->text()) std::abort();
}

} // namespace

void typedCode(std::string_view bytes)
{
    readAgain<RecoveryCode>(bytes);
    readAgain<InvitationCode>(bytes);
}

std::vector<std::string> typedCodeSeeds()
{
    return {"ABCD-EFGH-IJKL-MNOP-QRST-UVWX", "ａｂｃｄ efgh　ijkl–mnop qrst 0189",
        "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567"};
}

} // namespace beibao::fuzz
