#pragma once

#include "core/schema/housekeeping.pb.h"
#include "core/store/pieces.h"
#include "sync/pushed.h"
#include "sync/server/ledger.h"

#include <set>

namespace beibao {

/// How the log marks an order to erase: it reaches those, too, who had the case before.
inline constexpr std::string_view kErasureRemark = "erasure";

/// The county's orders to erase, as its books remember them, and how the books themselves obey.
///
/// An order stands: what comes later for the same record or case loses its body as it enters, and the county names it
/// in a further Erasure. Never erased are the facts that say whose a case is, what its number is, and the orders
/// themselves. Used inside Ledger::write.
class ErasureBook {
public:
    explicit ErasureBook(Ledger& ledger)
        : ledger_(ledger)
    {
    }

    /// What an order would take.
    struct Content {
        std::set<Id> records;
        std::vector<std::string> changes; ///< full hashes of those that still have a body
        std::size_t files = 0;
        std::set<std::uint32_t> kinds; ///< of everything that was found, erased before or kept for ever
    };
    /// Of a case, or of one record of it: the log, what is held and what was put aside.
    Result<Content> contentOf(const Id& caseId, const Id& record);

    /// An Erasure of the county takes effect here. Twice is the same as once. Answers what else it covers in these
    /// books and no Erasure names: they may hold what was written after they were said to have lost it.
    Result<std::vector<Change>> obey(const Change& order);
    /// The same batch without the bodies that an order covers; nothing when there is none to lose.
    Result<std::optional<Brought>> lawful(const Brought& brought);
    /// Whether an order covers what this change says.
    Result<bool> covers(const Change& change);
    /// The changes of a batch that an order covers and no Erasure names.
    Result<std::vector<Change>> unnamed(const SignedBatch& batch);
    /// The order that covers a change, without the changes it named.
    Result<std::optional<Erasure>> orderFor(const Change& change);

private:
    struct Entry {
        std::uint64_t position;
        std::string batch;
    };
    Result<std::vector<Entry>> entriesOf(const Id& caseId);
    Result<std::vector<Change>> strip(const Entry& entry);
    Result<bool> strip(SignedBatch& batch);
    Status dropFiles(const Change& change);

    Ledger& ledger_;
};

/// Where the ledger remembers that a file is whole, with its size.
std::string wholeFileKey(const BlobName& name);

/// Removes the files an order took away; what cannot be removed stays on the list.
Status sweepFiles(Ledger& ledger, Pieces& files);

} // namespace beibao
