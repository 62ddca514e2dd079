#include "sync/server/owners.h"

namespace beibao {

namespace {

std::string keyOf(const Id& caseId)
{
    return "owner/" + caseId.bytes();
}

} // namespace

Result<kept::Owners> Owners::of(const Id& caseId)
{
    BEIBAO_TAKE(kept, load<kept::Owners>(ledger_, keyOf(caseId)));
    return kept ? *std::move(kept) : kept::Owners();
}

Status Owners::found(const Id& caseId, const Id& unit)
{
    kept::Owners owners;
    owners.add_terms()->set_unit(unit.bytes());
    return keep(ledger_, keyOf(caseId), owners);
}

Status Owners::move(const Id& caseId, const kept::Owners::Term& next)
{
    BEIBAO_TAKE(owners, of(caseId));
    *owners.add_terms() = next;
    return keep(ledger_, keyOf(caseId), owners);
}

Id Owners::current(const kept::Owners& owners)
{
    return owners.terms().empty() ? Id() : Id::fromBytes(owners.terms().rbegin()->unit());
}

} // namespace beibao
