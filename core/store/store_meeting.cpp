// The store as a shelf: what goes to the county and what comes from there.
#include "core/store/store.h"

#include "core/store/absorb.h"
#include "core/store/erasing.h"
#include "core/store/meta_number.h"
#include "core/store/packing.h"
#include "core/store/sql.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::string_view kNewestReceipt = "newest_receipt"; // in meta
constexpr std::string_view kHeldThere = "held_there"; // in meta: incarnation and number
constexpr std::uint32_t kErasure = 53;

std::size_t weightOf(const SignedBatch& batch)
{
    std::size_t weight = 0;
    for (const auto& change : batch.changes) weight += change.header().size() + change.body().size();
    return weight;
}

} // namespace

Result<std::vector<Outgoing>> Store::outbox(std::int64_t after, std::size_t atMostBytes)
{
    std::vector<Outgoing> out;
    auto orders = database_->query(sql::outbox_orders);
    BEIBAO_TRY(collect(std::move(orders.bind(after)), atMostBytes, out));
    auto rows = database_->query(sql::outbox);
    BEIBAO_TRY(collect(std::move(rows.bind(after)), atMostBytes, out));
    return out;
}

/// Adds the batches in `rows` that are not among `out`, until `atMostBytes` is passed.
Status Store::collect(Statement rows, std::size_t atMostBytes, std::vector<Outgoing>& out)
{
    std::size_t size = 0;
    for (const auto& outgoing : out) size += weightOf(outgoing.batch);
    const std::size_t before = out.size();
    Outgoing next;
    const auto close = [&] {
        const bool there = std::any_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(before),
            [&](const Outgoing& one) { return one.row == next.row; });
        if (next.row == 0 || there || !lawful(next.batch)) return;
        size += weightOf(next.batch);
        out.push_back(std::move(next));
    };
    while (rows.step()) {
        if (next.row != rows.number(0)) {
            close();
            next = {};
            if (!out.empty() && size >= atMostBytes) break;
            next.row = rows.number(0);
            next.batch.profile = static_cast<std::uint32_t>(rows.number(1));
            next.batch.signature = rows.bytes(2);
        }
        const auto body = rows.null(4) ? std::optional(std::string()) : unpacked(rows.bytes(4));
        if (!body) return Error{Fault::kDamaged, "a stored body cannot be unpacked"};
        BEIBAO_TAKE(change, Change::read(std::string(rows.bytes(3)), *body, rows.null(4)));
        next.batch.changes.push_back(std::move(change));
    }
    close();
    return database_->trouble();
}

/// Whether every body that is missing was erased by an order; else the batch waits for it, here as everywhere.
bool Store::lawful(const SignedBatch& batch) const
{
    return std::ranges::all_of(batch.changes,
        [&](const Change& change) { return !change.erased() || Erasures(*database_).name(change.fullHash()); });
}

Result<Changed> Store::arrive(const Arrival& arrival)
{
    Transaction transaction(*database_);
    if (!arrival.epoch.empty() && arrival.epoch != meta("epoch")) beginEpoch(arrival.epoch);
    for (const auto& receipt : arrival.receipts) {
        auto update = database_->query("UPDATE batch SET position = ?2, acknowledged_at = ?3, refused = NULLIF(?4, '') "
                                       "WHERE id = ?1 AND position IS NULL");
        update.with(receipt.row, static_cast<std::int64_t>(receipt.position), setup_.clock.nowMs(), receipt.refused)
            .run();
    }
    Absorb absorb(*database_, setup_.views);
    for (const auto& served : arrival.batches) {
        for (const auto& change : served.batch.changes) hear(change.head().stamp());
        if (absorb.take(served.batch, false, served.position) == 0) acknowledge(served);
    }
    obeyOrders(arrival, absorb);
    noteStanding(arrival);
    if (!absorb.empty()) put("stamp", std::to_string(stamp_));
    Changed changed = absorb.finish();
    search_.indexAgain(absorb.derivedAnew());
    BEIBAO_TRY(transaction.commit());
    sweep();
    // An older copy of this store may have just received what its twin wrote: the own chain goes on after that.
    if (std::ranges::any_of(
            arrival.batches, [&](const auto& served) { return served.batch.device() == author_.device; }))
        static_cast<void>(loadAuthor()); // tried again before the next save
    return changed;
}

/// What comes back from the county has reached it, even if the receipt was lost.
void Store::acknowledge(const Arrival::Served& served)
{
    const Change& first = served.batch.changes.front();
    auto held = database_->query(sql::change_seq);
    held.with(first.device(), static_cast<std::int64_t>(first.head().incarnation()),
        static_cast<std::int64_t>(first.head().number()), first.id());
    if (!held.step()) return;
    database_
        ->query("UPDATE batch SET position = ?2, acknowledged_at = ?3 WHERE id = "
                "(SELECT batch FROM change WHERE seq = ?1) AND position IS NULL")
        .with(held.number(0), static_cast<std::int64_t>(served.position), setup_.clock.nowMs())
        .run();
}

/// Orders to erase that came with an answer. Those of the county only: what anybody else calls an order is kept as it
/// came, and obeyed by nobody. Inside the transaction of the caller.
void Store::obeyOrders(const Arrival& arrival, Absorb& absorb)
{
    const Id county = Id::fromBytes(meta("county_device"));
    Erasing erasing(*database_, absorb);
    for (const auto& [batch, position] : arrival.batches) {
        if (county.empty() || batch.device() != county || setup_.signer == nullptr) continue;
        for (const auto& change : batch.changes) {
            if (change.head().kind() != kErasure || change.erased()) continue;
            if (!setup_.signer->verifies(batch.profile, meta("county_key"), batch.signedText(), batch.signature)) break;
            auto held = database_->query(sql::change_seq);
            held.with(county, static_cast<std::int64_t>(change.head().incarnation()),
                static_cast<std::int64_t>(change.head().number()), change.id());
            if (held.step()) erasing.obey(change, held.number(0));
        }
    }
}

/// What an order erased may still stand where nothing points any more: in files, in free pages, in the index of the
/// search, in the write-ahead log. Begun again at the next opening until all of it is done.
void Store::sweep()
{
    if (meta("unswept").empty()) return;
    std::error_code code;
    auto litter = database_->query("SELECT change, field, file FROM litter");
    bool gone = true;
    while (litter.step()) {
        const BlobName name{litter.id(0), static_cast<std::uint32_t>(litter.number(1))};
        if (!litter.text(2).empty())
            gone = (std::filesystem::remove(setup_.blobs / litter.text(2), code), !code) && gone;
        if (!name.change.empty() && setup_.arriving != nullptr) gone = bool(setup_.arriving->drop(name)) && gone;
    }
    if (!gone || !database_->healthy()) return static_cast<void>(database_->trouble());
    database_->execute("INSERT INTO search(search) VALUES('optimize')");
    database_->execute("DELETE FROM litter");
    database_->execute("VACUUM");
    const bool swept = database_->healthy() && database_->checkpoint();
    if (swept) put("unswept", {});
    static_cast<void>(database_->trouble()); // tried again when the store is opened or idle
}

/// Another server history: what the old one acknowledged counts for nothing, so
/// everything held is offered again. Inside the transaction of the caller.
void Store::beginEpoch(const std::string& epoch)
{
    database_->query("UPDATE batch SET position = NULL, acknowledged_at = NULL WHERE position IS NOT NULL").run();
    database_->query("UPDATE parcel SET whole = 0").run();
    for (const auto key : {std::string_view("cursor"), kNewestReceipt, kHeldThere}) put(key, {});
    put("epoch", epoch);
}

Result<Visitor> Store::visitor()
{
    const std::uint64_t held = heldThere();
    BEIBAO_TRY(database_->trouble());
    return Visitor{author_.realm, author_.incarnation, held};
}

/// How far the own chain is held here and known to be at the county, from its first change
/// on without a gap. Goes on from where the last meeting left it: a chain is long, a day is short.
std::uint64_t Store::heldThere() const
{
    const auto incarnation = static_cast<std::int64_t>(author_.incarnation);
    const std::string known = meta(kHeldThere);
    const auto space = known.find(' ');
    std::uint64_t held = 0;
    if (space != std::string::npos && metaNumber(known.substr(0, space)) == author_.incarnation)
        held = metaNumber(known.substr(space + 1));
    const auto there = [&](std::uint64_t next) {
        auto row = database_->query(sql::chain_number_at_county);
        return row.with(author_.device, incarnation, static_cast<std::int64_t>(next)).step();
    };
    while (there(held + 1)) ++held;
    return held;
}

/// What the next question begins with. Inside the transaction of the caller.
void Store::noteStanding(const Arrival& arrival)
{
    std::uint64_t newest = metaNumber(meta(kNewestReceipt));
    for (const auto& receipt : arrival.receipts) newest = std::max(newest, receipt.position);
    for (const auto& served : arrival.batches) newest = std::max(newest, served.position);
    put(kNewestReceipt, std::to_string(newest));
    put(kHeldThere, std::to_string(author_.incarnation) + ' ' + std::to_string(heldThere()));
    if (!arrival.cursor.empty()) put("cursor", arrival.cursor);
}

Result<std::string> Store::cursor()
{
    std::string cursor = meta("cursor");
    BEIBAO_TRY(database_->trouble());
    return cursor;
}

Result<std::string> Store::epoch()
{
    std::string epoch = meta("epoch");
    BEIBAO_TRY(database_->trouble());
    return epoch;
}

Result<std::uint64_t> Store::newestReceipt()
{
    const std::uint64_t position = metaNumber(meta(kNewestReceipt));
    BEIBAO_TRY(database_->trouble());
    return position;
}

// ---- keeping itself

} // namespace beibao
