#pragma once

#include "core/store/change.h"
#include "core/store/erasures.h"
#include "core/store/records.h"
#include "core/store/shelf.h"
#include "core/store/view.h"

#include <set>
#include <vector>

namespace beibao {

/// What a change is merged into: a record, unless another kind or case claims the same id.
struct RecordKey {
    Id id;
    std::uint32_t kind = 0;
    Id caseId;
    auto operator<=>(const RecordKey&) const = default;
};

/// Takes changes into the log and into what is derived from it. Saving and
/// receiving both end here, so that both sides of a meeting hold the same.
/// Lives for one transaction.
///
/// A change that was erased by order of the county is kept without its body, whichever way it comes. One that
/// comes without its body and without such an order is kept too, and counts for nothing until the order or the body
/// comes.
class Absorb {
public:
    /// `views` are kept up to date with what is taken in. All references outlive this.
    Absorb(Database& database, const std::vector<View*>& views)
        : database_(database)
        , views_(views)
        , records_(database, &fresh_)
        , erasures_(database)
    {
    }

    /// Keeps a batch and its changes; those already held are passed over. Answers the
    /// batch's row, 0 when every change was known.
    std::int64_t take(const SignedBatch& batch, bool own, std::optional<std::uint64_t> position);
    /// The same, change by change, for a save that must see its own earlier entries.
    std::int64_t openBatch();
    void add(const Change& change, std::int64_t batch);
    /// Signs the batch, or takes it away again when `signature` is empty.
    void closeBatch(std::int64_t batch, const std::string& signature);

    /// Computes the derived rows of a change that is already in the log (for rebuild).
    void derive(const Change& change, std::int64_t seq);

    /// Makes the derived rows of one record anew, with changes of it that did not count before or count otherwise.
    void deriveAnew(const RecordKey& record, std::set<std::int64_t> seqs);

    /// Whether nothing was taken in.
    bool empty() const { return touched_.empty(); }
    /// Records whose search text may have changed although their newest change is an old one.
    const std::vector<Id>& derivedAnew() const { return derivedAnew_; }
    /// Brings the views up to date and says what changed. The last thing to do.
    Changed finish();

private:
    /// A change the log holds already: where.
    struct Place {
        std::int64_t seq;
        bool bodiless;
    };
    std::optional<Place> find(const Change& change) const;
    void takeOne(const Change& change, std::int64_t batch);
    void fill(const Change& change, const Place& place);
    std::int64_t chainOf(const Change& change);
    std::int64_t keep(const Change& change, std::int64_t batch);
    /// A fact is written once; of two that claim its id, the smaller change stands, on every device.
    void contest(const Change& change, std::int64_t row, std::int64_t only, std::int64_t seq);
    void begin(const Change& change, std::int64_t seq);
    void merge(Record record, std::int64_t row, const Change& change, std::int64_t seq);
    void append(std::int64_t row, std::int64_t seq);
    void noteFiles(const Change& change, std::int64_t seq);
    void index(std::int64_t row, std::uint32_t kind, const FieldMap& fields);
    void refreshViews();

    Database& database_;
    const std::vector<View*>& views_;
    Fresh fresh_;
    Records records_;
    Erasures erasures_;
    std::vector<Id> derivedAnew_;
    // Each may name one more than once until they are handed on.
    std::vector<Id> touched_;
    std::vector<Id> cases_;
    std::size_t touchedInViews_ = 0;
    std::size_t casesInViews_ = 0;
    Id chainDevice_;
    std::uint64_t chainIncarnation_ = 0;
    std::int64_t chain_ = 0;
};

} // namespace beibao
