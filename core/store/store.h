#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/store/author.h"
#include "core/store/pieces.h"
#include "core/store/records.h"
#include "core/store/search.h"
#include "core/store/shelf.h"
#include "core/store/tail.h"
#include "core/store/view.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace beibao {

/// One record as a person saves it.
struct Entry {
    const RecordSpec* spec = nullptr;
    Id id; ///< empty: a new one is made
    FieldMap values; ///< the fields named in `fields`; those absent here are cleared
    std::vector<std::uint32_t> fields; ///< what the person filled in or cleared
    std::optional<Seen> seen; ///< what was on screen; nothing: what is shown now
    std::vector<Id> bases; ///< lifecycle facts: the case's fact heads on screen

    /// Every field of a message: what a form that shows the whole record saves.
    static Entry of(const google::protobuf::Message& record, const Id& id = {});
    /// A fact with the heads its author had on screen.
    static Entry fact(const google::protobuf::Message& record, std::vector<Id> bases = {});
};

/// What a save did.
struct Saved {
    std::vector<Id> ids; ///< of the entries, in their order
    Changed changed; ///< empty when nothing differed
};

/// Where a store lives and what it needs from outside. All referenced things outlive the store.
struct StoreSetup {
    std::filesystem::path file;
    StoreKey key;
    Clock& clock;
    Random& random;
    const Signer* signer = nullptr; ///< without one the store can be read and fed, not written
    std::vector<View*> views{};
    std::filesystem::path blobs{}; ///< the folder of its files (Blobs); none: it keeps none
    Pieces* arriving = nullptr; ///< files on their way; none: it keeps none
    const char* vfs = nullptr; ///< a registered SQLite file layer, for tests
};

/// Every record this device knows, in one encrypted file.
///
/// A record is kept as its encoded fields; beside it stand, for each group of
/// fields, the changes that nobody has replaced yet (heads.h). Saving here and
/// receiving from the county differ only in who made the changes.
///
/// A Store belongs to the thread that opened it and takes no locks. To share
/// one, hold a Writer; to look, open a second, read-only Database on its file.
class Store final : public Shelf {
public:
    /// Opens the file, creating it if absent, and brings it to the newest layout.
    /// Fails with kDamaged (not a store, wrong key for this file, or commits are
    /// missing that were reported as saved), kFromTheFuture (a newer Beibao wrote
    /// it; the file is untouched) or kDiskFull.
    static Result<std::unique_ptr<Store>> open(StoreSetup setup);
    ~Store() override;

    const Records& records() const { return records_; }
    const Author& author() const { return author_; }
    /// Sets who writes from now on; durable when it returns.
    Status setAuthor(const Author& author);

    /// Saves the fields that differ, as signed changes; all entries or none.
    /// Durable when it returns. Saving what is already there writes nothing.
    /// kUsage for a fact that exists already, a record of an unknown case field, or one larger than 1 MB;
    /// kRefused where the county ordered what was written to be erased.
    Result<Saved> save(const std::vector<Entry>& entries);
    /// Ends a choice: `change` replaces every open head of the groups it is a head of.
    Result<Saved> choose(const Id& change);

    Result<std::vector<Outgoing>> outbox(std::int64_t after, std::size_t atMostBytes) override;
    Result<Changed> arrive(const Arrival& arrival) override;
    Result<Visitor> visitor() override;
    Result<std::string> cursor() override;
    Result<std::string> epoch() override;
    Result<std::uint64_t> newestReceipt() override;

    /// Small facts about this machine. Empty when unset.
    std::string meta(std::string_view key) const;
    Status setMeta(std::string_view key, std::string_view value);

    /// Throws away and makes again what is derived. The logical dump stays the same.
    Status rebuild();
    /// The records in a fixed order, for comparing stores: same changes, same text.
    std::string logicalDump() const;

    /// Finds records; its index is brought up to date by whoever has time: a Writer
    /// after each save it has answered, a session after a meeting, idle().
    Search& search() { return search_; }

    /// When nothing else is to do: indexes some of what waits for the search, and
    /// empties the write-ahead log into the file.
    void idle();
    Database& database() { return *database_; }

private:
    Store(StoreSetup setup, std::unique_ptr<Database> database);
    Status prepare();
    Status loadAuthor();
    void put(std::string_view key, std::string_view value);

    /// An entry with the id and the case it will have.
    struct Named {
        const Entry* entry;
        Id id;
        Id caseId;
    };
    Result<Id> caseOf(const Entry& entry, const Id& id) const;
    static std::vector<std::vector<Named>> batchesOf(const std::vector<Named>& all);
    Status writeBatch(const std::vector<Named>& members, class Absorb& absorb);
    Result<std::optional<Change>> write(const Entry& entry, const Id& id, const Id& caseId);
    void fillDraft(
        wire::ChangeHeader& header, FieldMap& values, const Entry& entry, const std::optional<Record>& known);
    wire::ChangeHeader nextHeader(const RecordSpec& spec, const Id& id, const Id& caseId);
    Change link(wire::ChangeHeader header, std::string values);
    Result<Saved> settle(const Entry& entry, const Id& owner);
    Result<Saved> commitSave(Transaction& transaction, class Absorb& absorb, std::vector<Id> ids);
    std::uint64_t nextStamp();
    void hear(std::uint64_t stamp);

    Status collect(Statement rows, std::size_t atMostBytes, std::vector<Outgoing>& out);
    bool lawful(const SignedBatch& batch) const;
    void acknowledge(const Arrival::Served& served);
    void obeyOrders(const Arrival& arrival, class Absorb& absorb);
    void sweep();
    std::uint64_t heldThere() const;
    void noteStanding(const Arrival& arrival);
    void beginEpoch(const std::string& epoch);

    StoreSetup setup_;
    std::unique_ptr<Database> database_;
    Records records_;
    Search search_;
    Tail tail_;
    Author author_;
    // Where the own chain and clock stand; read again after a failed commit. A save that
    // guessed it would fork the chain.
    bool authorKnown_ = false;
    std::uint64_t number_ = 0;
    std::string prev_;
    std::uint64_t stamp_ = 0;
};

} // namespace beibao
