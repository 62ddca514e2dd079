#pragma once

#include "sync/server/kept.h"

namespace beibao {

/// Who owns each case, as the log made it: term 0 by whoever founded it, later terms
/// by the county's Owner facts. The first valid fact of a term wins.
class Owners {
public:
    explicit Owners(Ledger& ledger)
        : ledger_(ledger)
    {
    }

    /// First to last; no terms when the case is not known.
    Result<kept::Owners> of(const Id& caseId);
    Status found(const Id& caseId, const Id& unit);
    Status move(const Id& caseId, const kept::Owners::Term& next);

    static Id current(const kept::Owners& owners);

private:
    Ledger& ledger_;
};

} // namespace beibao
