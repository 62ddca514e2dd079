#include "core/rules/capabilities.h"

#include <algorithm>
#include <array>

namespace beibao {

namespace {

struct Named {
    std::string_view id;
    std::string_view label;
};
constexpr std::array<Named, kRoleCount> kRoles{{
    {"mediator", "调解员"},
    {"recorder", "记录员"},
    {"chair", "主任"},
    {"clerk", "管理员"},
    {"judicial_office", "司法所"},
    {"county_bureau", "县司法局"},
    {"command_centre", "指挥中心"},
    {"evaluator", "评查员"},
    {"finance", "财务"},
    {"expert", "专家"},
    {"trainer", "培训员"},
    {"archivist", "档案员"},
    {"admin", "系统管理员"},
}};

constexpr Reach kNo = Reach::kNone, kOwn = Reach::kOwn, kCommittee = Reach::kCommittee, kTownship = Reach::kTownship,
                kCounty = Reach::kCounty;

constexpr Cell no{};
constexpr Cell read(Reach reach, Shown shown = Shown::kFull)
{
    return {reach, kNo, kNo, shown, false};
}
/// Writing shows what is written.
constexpr Cell write(Reach reach, Shown shown = Shown::kFull)
{
    return {reach, reach, kNo, shown, false};
}
constexpr Cell approve(Reach reach, Shown shown = Shown::kFull)
{
    return {reach, kNo, reach, shown, false};
}
constexpr Cell kWritesOwnReadsCommittee{kCommittee, kOwn, kNo, Shown::kFull, false};
constexpr Cell kMaskedUnmaskLogged{kTownship, kNo, kNo, Shown::kMasked, true};
/// An expert's own lessons; the pupils are those who were invited.
constexpr Cell kTeaches{kCounty, kOwn, kNo, Shown::kInvited, false};

constexpr Shown kMasked = Shown::kMasked, kInvited = Shown::kInvited, kMoney = Shown::kMoneyOnly;
using Row = std::array<Cell, kRoleCount>;

// Mediator, recorder, chair, clerk, 司法所, county bureau, command centre, evaluator, finance, expert, trainer,
// archivist, admin.
// clang-format off
constexpr std::array<Row, kCapabilityCount> kMatrix {{
    /* findings */      {kWritesOwnReadsCommittee, write(kOwn), read(kCommittee), write(kCommittee), read(kTownship), read(kCounty), read(kCounty), no, no, no, no, no, no},
    /* case facts */    {write(kOwn), write(kOwn), read(kCommittee), read(kCommittee), read(kTownship), read(kCounty, Shown::kOnReason), read(kCounty, Shown::kSummary),
                         read(kCounty, Shown::kSampled), no, read(kCounty, kInvited), no, read(kCommittee, Shown::kClosed), no},
    /* numbers */       {write(kOwn), write(kOwn), read(kCommittee), read(kCommittee), kMaskedUnmaskLogged, read(kCounty, kMasked), read(kCounty, kMasked),
                         read(kCounty, kMasked), no, read(kCounty, kMasked), no, read(kCommittee), no},
    /* agreement */     {write(kOwn), write(kOwn), approve(kCommittee), no, read(kTownship), read(kCounty), no, no, no, read(kCounty, kInvited), no, no, no},
    /* seal */          {no, no, approve(kCommittee), approve(kCommittee, Shown::kDelegated), no, no, no, no, no, no, no, no, no},
    /* after effect */  {no, no, no, no, no, no, no, no, no, no, no, no, no},
    /* risk */          {write(kOwn), no, approve(kCommittee), no, approve(kTownship), read(kCounty), read(kCounty), no, no, read(kCounty, kInvited), no, no, no},
    /* assign */        {write(kOwn), no, write(kCommittee), write(kCommittee), write(kTownship), write(kCounty), write(kCounty), no, no, no, no, no, no},
    /* subsidy */       {write(kOwn), no, approve(kCommittee), write(kCommittee), approve(kTownship), approve(kCounty), no, write(kCounty, Shown::kSampled),
                         read(kCounty, kMoney), no, no, no, no},
    /* statistics */    {read(kOwn), no, read(kCommittee), read(kCommittee), read(kTownship), read(kCounty), read(kCounty), no, read(kCounty, kMoney), no, no, no, no},
    /* training */      {read(kOwn), read(kOwn), read(kOwn), no, write(kTownship), write(kCounty), no, no, no, kTeaches, write(kCounty), no, no},
    /* practice */      {no, no, no, no, no, no, no, no, no, no, no, no, no},
    /* users */         {no, no, no, write(kCommittee), no, no, no, no, no, no, no, no, write(kCounty, Shown::kNoCases)},
}};
// clang-format on

} // namespace

std::string_view roleId(Role role)
{
    return kRoles[static_cast<std::size_t>(role)].id;
}

std::string_view roleLabel(Role role)
{
    return kRoles[static_cast<std::size_t>(role)].label;
}

std::optional<Role> parseRole(std::string_view id)
{
    const auto found = std::find_if(kRoles.begin(), kRoles.end(), [&](const Named& role) { return role.id == id; });
    if (found == kRoles.end()) return std::nullopt;
    return static_cast<Role>(found - kRoles.begin());
}

Cell cellOf(Role role, Capability capability)
{
    return kMatrix[static_cast<std::size_t>(capability)][static_cast<std::size_t>(role)];
}

Reach reachOf(Role role, Capability capability, Act act)
{
    const Cell cell = cellOf(role, capability);
    switch (act) {
    case Act::kRead: return cell.read;
    case Act::kWrite: return cell.write;
    case Act::kApprove: return cell.approve;
    }
    return Reach::kNone;
}

bool allowed(Role role, Capability capability, Act act)
{
    return reachOf(role, capability, act) != Reach::kNone;
}

bool maySet(Role role)
{
    return reachOf(role, Capability::kAssign, Act::kWrite) >= Reach::kCommittee
        || allowed(role, Capability::kUsers, Act::kWrite);
}

} // namespace beibao
