#pragma once

#include "core/base/digest.h"
#include "core/schema/housekeeping.pb.h"
#include "core/store/database.h"
#include "core/store/record.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace beibao {

/// What the county ordered to be erased (依法删除), as far as its orders hold in this store: those it signed
/// itself. Works over any connection.
class Erasures {
public:
    explicit Erasures(Database& database)
        : database_(database)
    {
    }

    /// Whether an order names this change, by its full hash.
    bool name(const Digest& change) const;
    /// The order that covers a record, or the whole case it belongs to. Nothing more is written there.
    std::optional<Erasure> of(const Id& caseId, const Id& record) const;
    /// The order that covers the whole case.
    std::optional<Erasure> ofCase(const Id& caseId) const { return of(caseId, Id()); }
    /// Of the records of one case those that are gone: covered by an order, and not of those that stay for ever.
    std::set<Id> among(const std::vector<Record>& ofOneCase) const;
    /// The orders of one case, by the record each is about; by the empty id when it is about the whole case.
    std::map<Id, Erasure> inCase(const Id& caseId) const;
    /// Whose a case is, what its number is, and the orders themselves are never erased.
    static bool staysForEver(std::uint32_t kind);
    /// The order that names this change.
    std::optional<Erasure> ofChange(const Digest& change) const;

private:
    std::optional<Erasure> orderIn(const Statement& row) const;

    Database& database_;
};

} // namespace beibao
