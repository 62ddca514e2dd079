#pragma once

#include "core/store/change.h"
#include "core/store/records.h"
#include "core/store/shelf.h"
#include "core/store/view.h"

#include <vector>

namespace beibao {

/// Takes changes into the log and into what is derived from it. Saving and
/// receiving both end here, so that both sides of a meeting hold the same.
/// Lives for one transaction.
class Absorb {
public:
    /// `views` are kept up to date with what is taken in. All references outlive this.
    Absorb(Database& database, const std::vector<View*>& views)
        : database_(database)
        , views_(views)
        , records_(database, &fresh_)
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

    /// Whether nothing was taken in.
    bool empty() const { return touched_.empty(); }
    /// Brings the views up to date and says what changed. The last thing to do.
    Changed finish();

private:
    bool known(const Change& change) const;
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
