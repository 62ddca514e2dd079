#include "sync/pushed.h"

#include "core/store/header_hashes.h"

namespace beibao {

namespace {

/// The two hashes with which a header ends.
std::string ending(std::string_view ofBody, std::string_view prev)
{
    return hashField(wire::ChangeHeader::kBodyHashFieldNumber, ofBody)
        + hashField(wire::ChangeHeader::kPrevFieldNumber, prev);
}

/// Leaves out of a batch's first change what follows from its body and from the change before.
void shorten(wire::CarriedChange& carried, const Change& change, const Change& before)
{
    const std::string end = ending(change.head().body_hash(), before.fullHash().view());
    if (change.erased() || !carried.header().ends_with(end)) return;
    carried.mutable_header()->resize(carried.header().size() - end.size());
    carried.set_cut_body_hash(true);
    carried.set_cut_prev(true);
}

/// Puts it back. What cannot be put back stays as it is, and will not read.
void lengthen(wire::CarriedChange& carried, const Change& before)
{
    wire::ChangeHeader head;
    wire::ChangeBody body;
    if (!carried.cut_body_hash() || !head.ParseFromString(carried.header()) || !body.ParseFromString(carried.body()))
        return;
    carried.mutable_header()->append(ending(bodyHash(head.profile(), body), before.fullHash().view()));
    carried.clear_cut_body_hash();
    carried.clear_cut_prev();
}

} // namespace

std::string packPushed(const std::vector<Outgoing>& batches, Press press)
{
    wire::Pushed pushed;
    pushed.set_linked(true);
    const Change* before = nullptr;
    for (const auto& [row, batch] : batches) {
        auto& carried = *pushed.add_batches();
        carried = batch.toWire();
        if (before != nullptr) shorten(*carried.mutable_changes(0), batch.changes.front(), *before);
        before = &batch.changes.back();
    }
    return packForLine(batches.empty() ? std::string() : pushed.SerializeAsString(), press);
}

Result<std::vector<Brought>> unpackPushed(std::string_view pack, std::size_t limit)
{
    BEIBAO_TAKE(bytes, unpackFromLine(pack, limit));
    wire::Pushed pushed;
    if (!pushed.ParseFromString(bytes)) return Error{Fault::kDamaged, "what is pushed is malformed"};
    std::vector<Brought> out;
    out.reserve(static_cast<std::size_t>(pushed.batches_size()));
    for (auto& carried : *pushed.mutable_batches()) {
        const Change* before = out.empty() || !out.back().batch ? nullptr : &out.back().batch->changes.back();
        if (pushed.linked() && before != nullptr && carried.changes_size() > 0 && carried.changes(0).cut_prev())
            lengthen(*carried.mutable_changes(0), *before);
        auto batch = SignedBatch::fromWire(carried);
        out.push_back({std::move(carried), std::move(batch)});
    }
    return out;
}

} // namespace beibao
