#include "sync/server/authority.h"
#include "sync/server/erasure_book.h"
#include "sync/server/serving.h"

namespace beibao {

namespace {

/// Asks once per answer and remembers.
template <typename Ask> Result<bool> remembered(std::unordered_map<Id, bool>& memory, const Id& id, const Ask& ask)
{
    if (const auto known = memory.find(id); known != memory.end()) return known->second;
    BEIBAO_TAKE(answer, ask());
    memory.emplace(id, answer);
    return answer;
}

} // namespace

Result<bool> Sight::covers(const Id& unit)
{
    return remembered(covered_, unit, [&] { return roster_.covers(device_, unit); });
}

Result<bool> Sight::reachedFromAbove(const Id& unit)
{
    return remembered(reached_, unit, [&] { return roster_.isCoveredBy(device_, unit); });
}

/// Whether the case is in sight at this moment.
Result<bool> Sight::seesCase(const Id& caseId)
{
    return remembered(cases_, caseId, [&]() -> Result<bool> {
        BEIBAO_TAKE(owners, owners_.of(caseId));
        return covers(Owners::current(owners));
    });
}

Result<bool> Sight::seesOwner(const LogEntry& entry)
{
    BEIBAO_TAKE(after, covers(entry.unit));
    BEIBAO_TAKE(before, covers(entry.from));
    // The one who loses the case is told so, unless the device came later and never had it.
    if (before && !after) return entry.position > device_.since();
    if (!after) return false;
    return seesCase(entry.caseId);
}

/// Whether the device may hold something of the case: it has it now, or had it until it went to another unit. What
/// is erased must go there, too.
Result<bool> Sight::everHad(const Id& caseId)
{
    BEIBAO_TAKE(owners, owners_.of(caseId));
    for (int i = 0; i < owners.terms_size(); ++i) {
        const bool now = i + 1 == owners.terms_size();
        const bool knewIt = now || device_.since() < owners.terms(i + 1).position();
        BEIBAO_TAKE(covered, knewIt ? covers(Id::fromBytes(owners.terms(i).unit())) : Result<bool>(false));
        if (covered) return true;
    }
    return false;
}

Result<bool> Sight::sees(const LogEntry& entry)
{
    switch (entry.routing) {
    case Routing::kNobody: return false;
    case Routing::kCase: {
        if (!mayReadCases(device_.role())) return false;
        if (!entry.from.empty()) return seesOwner(entry);
        if (entry.remark.starts_with(kErasureRemark)) return everHad(entry.caseId);
        BEIBAO_TAKE(then, covers(entry.unit));
        return then ? seesCase(entry.caseId) : Result<bool>(false);
    }
    case Routing::kUp: return covers(entry.unit);
    case Routing::kDown: return reachedFromAbove(entry.unit);
    case Routing::kPeople: {
        BEIBAO_TAKE(above, covers(entry.unit));
        return above ? Result<bool>(true) : reachedFromAbove(entry.unit);
    }
    case Routing::kAddressed:
        return entry.addressee.empty() ? device_.unit() == entry.unit.view() : device_.id() == entry.addressee.view();
    case Routing::kUnit: return device_.unit() == entry.unit.view();
    }
    return false;
}

Result<bool> Sight::mayRead(const LogEntry& entry)
{
    if (entry.routing != Routing::kCase) return sees(entry);
    return mayReadCases(device_.role()) ? seesCase(entry.caseId) : Result<bool>(false);
}

Result<bool> Sight::isGrant(const LogEntry& entry)
{
    if (entry.routing != Routing::kCase || entry.from.empty() || !mayReadCases(device_.role())) return false;
    BEIBAO_TAKE(before, covers(entry.from));
    BEIBAO_TAKE(after, covers(entry.unit));
    return after && !before ? seesCase(entry.caseId) : Result<bool>(false);
}

} // namespace beibao
