#pragma once

#include "tests/simulation/bug.h"
#include "tests/simulation/cabinet.h"

#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace beibao::simulation {

/// What a memory cabinet needs from outside; outlives it.
struct Tools {
    Clock& clock;
    Random& random;
    const Signer& signer;
    bool randomStamps = false; ///< time means nothing at all (I12)
    Bug bug = Bug::kNone;
};

/// A store in memory: the real changes, batches and heads, without a file. It keeps
/// the promises of Store, and it can be told to break one of them.
class MemoryCabinet final : public Cabinet, public Shelf, private Applied {
public:
    explicit MemoryCabinet(const Tools& tools)
        : tools_(tools)
    {
    }

    Shelf& shelf() override { return *this; }
    Author author() override { return author_; }
    Status setAuthor(const Author& author) override;
    Status setCounty(const Id& device, const std::string& key) override;
    Result<std::vector<ChangePtr>> save(const std::vector<Entry>& entries) override;
    Result<std::vector<ChangePtr>> choose(const Id& change) override;
    std::optional<Record> get(const Id& id) override;
    std::vector<Record> ofKind(std::uint32_t kind) override;
    std::vector<Record> all() override;
    Seen seen(const Record& record) override;
    std::vector<Choice> choices(const Record& record) override;
    bool binned(const Record& record) override;
    std::vector<ChangePtr> changes() override;
    std::unique_ptr<Cabinet> copy() override { return std::make_unique<MemoryCabinet>(*this); }
    void crash() override;

    Result<std::vector<Outgoing>> outbox(std::int64_t after, std::size_t atMostBytes) override;
    Result<Changed> arrive(const Arrival& arrival) override;
    Result<Visitor> visitor() override;
    Result<std::string> cursor() override { return cursor_; }
    Result<std::string> epoch() override { return epoch_; }
    Result<std::uint64_t> newestReceipt() override;

    /// Takes a change in as if it had just arrived, in a batch of its own.
    void take(const Change& change);

private:
    struct Batch {
        std::uint32_t profile = kProfileEd25519;
        std::string signature;
        std::vector<ChangePtr> changes;
        std::optional<std::uint64_t> position;
        std::string refused;
    };
    using Key = std::tuple<Id, std::uint32_t, Id>; // record, kind, case
    using Chain = std::pair<Id, std::uint64_t>;
    struct Held {
        Record record;
        Id only; ///< a fact: the change that stands
    };

    bool has(const Id& change) const override { return changes_.contains(change); }
    bool known(const Change& change) const;
    bool counts(const Change& change) const;
    void obeyOrders(const SignedBatch& batch);
    void strip();
    void fill(const Change& change);
    bool takeBatch(const SignedBatch& batch, std::optional<std::uint64_t> position);
    void keep(const ChangePtr& change, std::size_t row);
    void derive(const Change& change);
    void merge(Held& held, const Change& change);
    void show(Record& record, const Change& change);
    void acknowledge(const Arrival::Served& served);

    wire::ChangeHeader nextHeader(const RecordSpec& spec, const Id& id, const Id& caseId);
    ChangePtr link(wire::ChangeHeader header, const FieldMap& values);
    std::optional<wire::ChangeHeader> draft(const Entry& entry, const Id& id, const Id& caseId, FieldMap& values);
    std::vector<Id> basesFor(const Entry& entry, const Record& known, std::uint32_t group) const;
    Seen seenNow(const Record& record) const;
    FieldMap valueOf(const Id& change, std::uint32_t group) const;
    void commit(SignedBatch batch);
    void loadChain();

    Tools tools_;
    Author author_;
    std::vector<Batch> batches_;
    std::unordered_map<Id, std::pair<ChangePtr, std::size_t>> changes_;
    std::vector<ChangePtr> order_;
    std::map<Key, Held> records_;
    std::map<Chain, std::map<std::uint64_t, ChangePtr>> chains_;
    Id county_;
    std::string countyKey_;
    std::set<std::string> erased_; ///< full hashes that orders of the county name
    std::string cursor_;
    std::string epoch_;
    std::uint64_t number_ = 0;
    std::string prev_;
    std::uint64_t stamp_ = 0;
};

} // namespace beibao::simulation
