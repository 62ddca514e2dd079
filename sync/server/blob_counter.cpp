#include "sync/server/blob_counter.h"

#include "core/store/blobs.h"
#include "sync/server/authority.h"
#include "sync/server/erasure_book.h"
#include "sync/server/serving.h"

#include <algorithm>
#include <charconv>

namespace beibao {

namespace {

constexpr std::size_t kMostGiven = 1U << 20U; // of one answer
constexpr int kMostAsked = 256; // names in one question
constexpr auto kHeld = std::string_view("held");

BlobName nameIn(const wire::BlobName& name)
{
    return {Id::fromBytes(name.change()), name.field()};
}

Error malformed()
{
    return {Fault::kUsage, "the question names too many files"};
}

} // namespace

Status BlobCounter::take(const wire::SendBlobRequest& request, const kept::Device& device, wire::SendBlobReply& reply)
{
    if (request.parts_size() > kMostAsked) return malformed();
    for (const auto& part : request.parts()) {
        BEIBAO_TAKE(standing, take(part, device));
        *reply.add_standings() = standing;
    }
    return {};
}

Result<BlobCounter::Standing> BlobCounter::take(const wire::SendBlobRequest::Part& part, const kept::Device& device)
{
    Standing standing;
    const BlobName name = nameIn(part.name());
    BEIBAO_TAKE(ref, find(name, Wants::kToBring, device));
    if (!ref) {
        standing.set_refused("unknown");
        return standing;
    }
    if (part.size() == 0 || part.size() > Blobs::kLargest || (ref->size != 0 && ref->size != part.size())) {
        standing.set_refused("size");
        return standing;
    }
    const std::uint32_t held = pieces_.held(name);
    const std::size_t length = pieceLength(part.size(), part.number());
    // One that is there, or that would leave a gap, is passed over: the answer says what is missing.
    if (!part.bytes().empty() && part.number() == held && part.bytes().size() == length)
        BEIBAO_TRY(pieces_.append(name, part.bytes()));
    return check(name, *ref, part.size());
}

/// How far a file is; when its last piece is there, whether it is the right one.
Result<BlobCounter::Standing> BlobCounter::check(const BlobName& name, const BlobRef& ref, std::uint64_t size)
{
    Standing standing;
    standing.set_held(pieces_.held(name));
    if (standing.held() < piecesIn(size)) return standing;
    BEIBAO_TAKE(known, whole(name));
    if (known == 0) {
        const auto digest = digestOfPieces(pieces_, name, size);
        if (!digest || digest->view() != ref.sha256) {
            BEIBAO_TRY(pieces_.drop(name));
            standing.set_held(0);
            standing.set_refused("content");
            return standing;
        }
        BEIBAO_TRY(ledger_.write([&] { return remember(name, size); }));
    }
    standing.set_whole(true);
    return standing;
}

/// In the log too, served to nobody: books that went back behind it are then seen to have done so.
Status BlobCounter::remember(const BlobName& name, std::uint64_t size)
{
    LogEntry entry;
    entry.remark = "file";
    entry.batch = wholeFileKey(name);
    BEIBAO_TRY(ledger_.append(entry, {}));
    return ledger_.put(wholeFileKey(name), std::to_string(size));
}

/// The size of a file that is there and was checked; 0 when it is not.
Result<std::uint64_t> BlobCounter::whole(const BlobName& name)
{
    BEIBAO_TAKE(text, ledger_.get(wholeFileKey(name)));
    std::uint64_t size = 0;
    std::from_chars(text.data(), text.data() + text.size(), size);
    // The books may be older or newer than the folder beside them.
    return size > 0 && pieces_.held(name) == piecesIn(size) ? size : 0;
}

Status BlobCounter::give(const wire::FetchBlobRequest& request, const kept::Device& device, wire::FetchBlobReply& reply)
{
    if (request.wishes_size() > kMostAsked) return malformed();
    std::size_t room = std::min<std::size_t>(request.want_bytes(), kMostGiven);
    for (int i = 0; i < request.wishes_size() && (i == 0 || room > 0); ++i) {
        const BlobName name = nameIn(request.wishes(i).name());
        BEIBAO_TAKE(ref, find(name, Wants::kToRead, device));
        BEIBAO_TAKE(size, ref ? whole(name) : Result<std::uint64_t>(0));
        const Given given{name, size, static_cast<std::uint32_t>(i)};
        if (size == 0 || !give(given, request.wishes(i).from(), room, reply))
            reply.add_absent(static_cast<std::uint32_t>(i));
    }
    return {};
}

/// At least one piece, and those behind it as they fit. Behind the end that is an empty
/// one: the device has all, and learns the size. False when there is none to give.
bool BlobCounter::give(const Given& given, std::uint32_t number, std::size_t& room, wire::FetchBlobReply& reply)
{
    const std::uint32_t all = piecesIn(given.size), first = number;
    do {
        auto piece = number < all ? pieces_.read(given.name, number) : Result<std::string>(std::string());
        if (!piece) return number > first;
        auto& part = *reply.add_parts();
        part.set_wish(given.wish);
        part.set_number(number);
        part.set_size(given.size);
        room -= std::min(room, piece->size());
        part.set_bytes(*std::move(piece));
    } while (++number < all && room > 0);
    return true;
}

Result<std::optional<BlobRef>> BlobCounter::find(const BlobName& name, Wants wants, const kept::Device& device)
{
    const auto nothing = std::optional<BlobRef>();
    BEIBAO_TAKE(position, ledger_.find(name.change));
    if (name.change.empty() || !position) return nothing;
    BEIBAO_TAKE(entry, ledger_.at(*position));
    if (!entry) return nothing;
    BEIBAO_TAKE(readable, Sight(ledger_, roster_, device).mayRead(*entry));
    BEIBAO_TAKE(allowed, readable || wants == Wants::kToRead ? Result<bool>(readable) : mayBring(*entry, device));
    if (!allowed) return nothing;
    wire::Batch wire;
    if (!wire.ParseFromString(entry->batch)) return Error{Fault::kDamaged, "ledger: a kept batch is malformed"};
    BEIBAO_TAKE(batch, SignedBatch::fromWire(wire));
    for (const auto& change : batch.changes) {
        if (change.id() != name.change) continue;
        for (auto& ref : blobsIn(change))
            if (ref.field == name.field) return std::optional(std::move(ref));
    }
    return nothing;
}

/// Whoever could bring the change itself: its author, and those who had the case then. What
/// was put aside brings nothing along.
Result<bool> BlobCounter::mayBring(const LogEntry& entry, const kept::Device& device)
{
    if (entry.routing == Routing::kNobody && !entry.remark.starts_with(kHeld)) return false;
    if (entry.device.view() == device.id()) return true;
    return mayReadCases(device.role()) ? roster_.covers(device, entry.unit) : Result<bool>(false);
}

} // namespace beibao
