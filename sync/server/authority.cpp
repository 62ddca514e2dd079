#include "sync/server/authority.h"

#include "core/rules/capabilities.h"
#include "core/schema/schema.h"

#include <algorithm>
#include <array>

namespace beibao {

namespace {

/// Whoever may write or approve one of these works on cases. Which step of a case is whose, the
/// lifecycle's guards say when a person acts; here a refusal would come after the work is done.
constexpr std::array kCaseWork{Capability::kCaseFacts, Capability::kAgreementDraft, Capability::kCommitteeSeal,
    Capability::kRiskGrade, Capability::kAssign};

bool does(Role role, Capability capability)
{
    return allowed(role, capability, Act::kWrite) || allowed(role, capability, Act::kApprove);
}

bool worksOnCases(Role role)
{
    return std::any_of(kCaseWork.begin(), kCaseWork.end(), [&](Capability work) { return does(role, work); });
}

enum class Field { kCase, kPeople, kRounds, kSetting, kAudit, kCounty };

/// What a kind is about, by its number (core/schema).
Field fieldOf(std::uint32_t kind)
{
    const RecordSpec* spec = Schema::get().kind(kind);
    // Whose a case is, and what of it is erased, is the county's word alone.
    if (spec != nullptr && (spec->name == "Owner" || spec->name == "Erasure")) return Field::kCounty;
    if (spec == nullptr || !spec->owner.empty()) return Field::kCase;
    if (spec->name == "Device" || spec->name == "NumberBlock") return Field::kCounty;
    if (spec->name == "Setting") return Field::kSetting;
    if (spec->name == "AuditEntry") return Field::kAudit;
    return spec->audience == AREA ? Field::kRounds : Field::kPeople;
}

} // namespace

bool mayWrite(std::string_view word, std::uint32_t kind)
{
    if (word == kCountyRole) return true;
    const auto role = parseRole(word);
    if (!role) return false;
    switch (fieldOf(kind)) {
    case Field::kCase: return worksOnCases(*role);
    case Field::kRounds: return worksOnCases(*role) || does(*role, Capability::kFindings);
    case Field::kSetting: return maySet(*role);
    case Field::kPeople: // a card is a card: who works where is said by the roster, not by it
    case Field::kAudit: return true;
    case Field::kCounty: return false;
    }
    return false;
}

bool mayReadCases(std::string_view word)
{
    const auto role = parseRole(word);
    if (!role) return false;
    const Cell cell = cellOf(*role, Capability::kCaseFacts);
    return cell.read != Reach::kNone && cell.shown != Shown::kInvited;
}

bool overseesArea(std::string_view word)
{
    const auto role = parseRole(word);
    return word == kCountyRole || (role && reachOf(*role, Capability::kCaseFacts, Act::kRead) >= Reach::kTownship);
}

bool mayNumber(std::string_view word)
{
    const auto role = parseRole(word);
    if (!role) return false;
    const Reach assigns = reachOf(*role, Capability::kAssign, Act::kWrite);
    return allowed(*role, Capability::kCaseFacts, Act::kWrite) || assigns == Reach::kCommittee;
}

bool isRole(std::string_view word)
{
    return parseRole(word).has_value();
}

} // namespace beibao
