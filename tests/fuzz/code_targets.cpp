#include "tests/fuzz/code_targets.h"

#include "core/backup/volumes.h"
#include "core/base/digest.h"
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

/// With the length and the digest that belong to it, so that what is inside is reached.
std::string framed(std::string_view body)
{
    std::string out = "BEIBAOB1";
    for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>(body.size() >> shift);
    return out + std::string(body) + sha256(body).bytes();
}

} // namespace

void backupHead(std::string_view bytes)
{
    for (const std::string& file : {std::string(bytes), framed(bytes)}) {
        std::size_t size = 0;
        const auto head = parseHead(file, size);
        if (head && (size > file.size() || head->volume() == 0)) std::abort();
    }
}

std::vector<std::string> backupHeadSeeds()
{
    wire::BackupHead head;
    head.set_profile(1);
    head.set_id(std::string(16, 'i'));
    head.set_volume(1);
    head.set_made_at(1'795'000'000'000);
    head.set_slot("slot");
    return {head.SerializeAsString(), framed(head.SerializeAsString())};
}

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
