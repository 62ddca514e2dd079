#pragma once

#include "core/base/result.h"
#include "core/store/change.h"

#include <cstdint>
#include <string>
#include <vector>

namespace beibao {

/// Records and cases touched by a write; what screens refresh from.
struct Changed {
    std::vector<Id> records;
    std::vector<Id> cases;
    bool empty() const { return records.empty(); }
};

/// A batch this device holds and the county has not acknowledged.
struct Outgoing {
    std::int64_t row = 0;
    SignedBatch batch;
};

/// What one answer of the county brings; taken in as a whole or not at all.
struct Arrival {
    struct Receipt {
        std::int64_t row = 0; ///< Outgoing::row
        std::uint64_t position = 0; ///< in the county's log
        std::string refused; ///< why it was put aside; empty when accepted
    };
    struct Served {
        SignedBatch batch;
        std::uint64_t position = 0;
    };
    std::string epoch; ///< when it differs from the shelf's, everything held is offered again
    std::vector<Receipt> receipts; ///< those of another epoch are not counted
    std::vector<Served> batches;
    std::string cursor; ///< opaque; empty keeps the old one
};

/// Who comes to a meeting, as far as the county must know it to answer.
struct Visitor {
    wire::Realm realm = wire::REAL;
    std::uint64_t incarnation = 0;
    /// Own changes of this incarnation the county has, as far as this device knows: 1..n without a gap.
    /// What waits in the outbox does not count; a copy of this store may have sent others under the same numbers.
    std::uint64_t ownNumber = 0;
};

/// What a session needs of a store. The store on disk is one; the simulator
/// holds another in memory.
class Shelf {
public:
    virtual ~Shelf() = default;

    /// Unacknowledged batches, oldest first, beginning after row `after`, until
    /// `atMostBytes` is passed (at least one, if there is one).
    virtual Result<std::vector<Outgoing>> outbox(std::int64_t after, std::size_t atMostBytes) = 0;
    /// Takes in an answer of the county in one transaction. Twice is the same as once.
    virtual Result<Changed> arrive(const Arrival& arrival) = 0;
    virtual Result<Visitor> visitor() = 0;
    virtual Result<std::string> cursor() = 0;
    virtual Result<std::string> epoch() = 0;
    /// Greatest position the county ever acknowledged in this epoch; tells both sides of a server gone back.
    virtual Result<std::uint64_t> newestReceipt() = 0;
};

} // namespace beibao
