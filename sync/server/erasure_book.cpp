#include "sync/server/erasure_book.h"

#include "core/store/blob_name.h"
#include "core/store/erasures.h"

#include <algorithm>
#include <limits>

namespace beibao {

namespace {

constexpr auto kLitter = "litter/";

std::string orderKey(const Id& caseId, const Id& record)
{
    return "erase/" + caseId.bytes() + record.bytes();
}

std::string nameKey(const Change& change)
{
    return "erased/" + change.fullHash().bytes();
}

bool speaksOf(const wire::Batch& carried, const Id& caseId)
{
    return std::any_of(carried.changes().begin(), carried.changes().end(), [&](const auto& one) {
        wire::ChangeHeader head;
        const bool read = head.ParseFromString(one.header());
        return read && (head.case_id() == caseId.view() || (head.case_id().empty() && head.record() == caseId.view()));
    });
}

/// What came in a batch that cannot be read says nothing any more, either.
void emptyOut(wire::Batch& carried)
{
    for (auto& change : *carried.mutable_changes()) {
        change.clear_body();
        change.set_erased(true);
    }
}

} // namespace

std::string wholeFileKey(const BlobName& name)
{
    return "blob/" + name.text();
}

Result<std::vector<ErasureBook::Entry>> ErasureBook::entriesOf(const Id& caseId)
{
    std::vector<Entry> entries;
    const auto collect = [&](const LogEntry& entry, const Ledger::Bytes& batch) {
        wire::Batch carried;
        const std::string_view bytes = batch();
        if (carried.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())) && speaksOf(carried, caseId))
            entries.push_back({entry.position, std::string(bytes)});
        return true;
    };
    BEIBAO_TRY(ledger_.readCase(caseId, 0, std::numeric_limits<std::int64_t>::max(), collect));
    BEIBAO_TRY(ledger_.readAside(collect));
    return entries;
}

Result<ErasureBook::Content> ErasureBook::contentOf(const Id& caseId, const Id& record)
{
    Content content;
    std::set<std::string> hashes;
    BEIBAO_TAKE(entries, entriesOf(caseId));
    for (const auto& entry : entries) {
        wire::Batch carried;
        carried.ParseFromString(entry.batch);
        const auto batch = SignedBatch::fromWire(carried);
        if (!batch) continue;
        for (const auto& change : batch->changes) {
            if (!record.empty() && change.record() != record) continue;
            content.kinds.insert(change.head().kind());
            if (change.erased() || Erasures::staysForEver(change.head().kind())) continue;
            if (!hashes.insert(change.fullHash().bytes()).second) continue;
            content.records.insert(change.record());
            content.files += blobsIn(change).size();
        }
    }
    content.changes.assign(hashes.begin(), hashes.end());
    return content;
}

Result<std::vector<Change>> ErasureBook::obey(const Change& order)
{
    std::vector<Change> late;
    Erasure said;
    if (!said.ParseFromString(order.values())) return late;
    for (const auto& hash : said.changes()) BEIBAO_TRY(ledger_.put("erased/" + hash, "1"));
    said.clear_changes();
    const std::string key = orderKey(order.caseId(), Id::parse(said.record_id()).value_or(Id()));
    BEIBAO_TAKE(known, ledger_.get(key));
    if (known.empty()) BEIBAO_TRY(ledger_.put(key, said.SerializeAsString()));
    BEIBAO_TAKE(entries, entriesOf(order.caseId()));
    for (const auto& entry : entries) {
        BEIBAO_TAKE(found, strip(entry));
        std::move(found.begin(), found.end(), std::back_inserter(late));
    }
    return late;
}

/// Answers those of its changes that no Erasure names.
Result<std::vector<Change>> ErasureBook::strip(const Entry& entry)
{
    wire::Batch carried;
    carried.ParseFromString(entry.batch);
    auto batch = SignedBatch::fromWire(carried);
    if (!batch) {
        emptyOut(carried);
        BEIBAO_TRY(ledger_.replace(entry.position, carried.SerializeAsString()));
        return std::vector<Change>();
    }
    BEIBAO_TAKE(stripped, strip(*batch));
    if (stripped) BEIBAO_TRY(ledger_.replace(entry.position, batch->toWire().SerializeAsString()));
    return unnamed(*batch);
}

/// Whether anything was taken away.
Result<bool> ErasureBook::strip(SignedBatch& batch)
{
    bool stripped = false;
    for (auto& change : batch.changes) {
        if (change.erased()) continue;
        BEIBAO_TAKE(covered, covers(change));
        if (!covered) continue;
        BEIBAO_TRY(dropFiles(change));
        change = change.stripped();
        stripped = true;
    }
    return stripped;
}

Status ErasureBook::dropFiles(const Change& change)
{
    for (const auto& ref : blobsIn(change)) {
        const BlobName name{change.id(), ref.field};
        BEIBAO_TRY(ledger_.put(wholeFileKey(name), {}));
        BEIBAO_TRY(ledger_.put(kLitter + name.text(), std::to_string(ref.field)));
    }
    return {};
}

Result<std::optional<Brought>> ErasureBook::lawful(const Brought& brought)
{
    const Id caseId = brought.batch ? brought.batch->changes.front().caseId() : Id();
    if (caseId.empty()) return std::optional<Brought>();
    BEIBAO_TAKE(orders, ledger_.under("erase/" + caseId.bytes()));
    if (orders.empty()) return std::optional<Brought>();
    SignedBatch batch = *brought.batch;
    BEIBAO_TAKE(stripped, strip(batch));
    if (!stripped) return std::optional<Brought>();
    return std::optional(Brought{batch.toWire(), std::move(batch)});
}

Result<std::optional<Erasure>> ErasureBook::orderFor(const Change& change)
{
    std::optional<Erasure> order;
    const Id caseId = change.caseId();
    if (caseId.empty() || Erasures::staysForEver(change.head().kind())) return order;
    BEIBAO_TAKE(ofCase, ledger_.get(orderKey(caseId, {})));
    BEIBAO_TAKE(found, ofCase.empty() ? ledger_.get(orderKey(caseId, change.record())) : Result<std::string>(ofCase));
    if (!found.empty() && !order.emplace().ParseFromString(found))
        return Error{Fault::kDamaged, "ledger: a kept order to erase is malformed"};
    return order;
}

Result<bool> ErasureBook::covers(const Change& change)
{
    BEIBAO_TAKE(order, orderFor(change));
    return order.has_value();
}

Result<std::vector<Change>> ErasureBook::unnamed(const SignedBatch& batch)
{
    std::vector<Change> out;
    for (const auto& change : batch.changes) {
        BEIBAO_TAKE(covered, change.erased() ? covers(change) : Result<bool>(false));
        if (!covered) continue;
        BEIBAO_TAKE(named, ledger_.get(nameKey(change)));
        if (named.empty()) out.push_back(change);
    }
    return out;
}

Status sweepFiles(Ledger& ledger, Pieces& files)
{
    BEIBAO_TAKE(litter, ledger.under(kLitter));
    const std::size_t prefix = std::string_view(kLitter).size();
    for (const auto& [key, field] : litter) {
        const BlobName name{Id::fromBytes(std::string_view(key).substr(prefix, Id::kSize)),
            static_cast<std::uint32_t>(std::stoul(field))};
        BEIBAO_TRY(files.drop(name));
        BEIBAO_TRY(ledger.write([&, key = key] { return ledger.put(key, {}); }));
    }
    return {};
}

} // namespace beibao
