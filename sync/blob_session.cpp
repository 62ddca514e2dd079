#include "sync/blob_session.h"

#include <algorithm>
#include <utility>

namespace beibao {

namespace {

constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kRoom = 256U << 10U;
constexpr std::size_t kAskedAtOnce = 128; // names in one question
constexpr int kMostWays = 4000; // files considered in one meeting

Error damaged(const char* what)
{
    return {Fault::kDamaged, std::string("the county's answer about files: ") + what};
}

template <typename Message> void putName(Message& message, const BlobName& name)
{
    message.mutable_name()->set_change(name.change.bytes());
    message.mutable_name()->set_field(name.field);
}

} // namespace

/// A question with pieces, and the file each part belongs to.
struct BlobSession::Loaded {
    wire::SendBlobRequest request;
    std::vector<Way*> asked;
};

BlobSession::BlobSession(ParcelShelf& shelf, Line& line, wire::Realm realm, std::string epoch, BlobBudget budget)
    : shelf_(shelf)
    , line_(line)
    , realm_(realm)
    , epoch_(std::move(epoch))
    , budget_(budget)
    , room_(kRoom)
{
}

BlobReport BlobSession::meet()
{
    BlobReport report;
    report.ended = [&]() -> Status {
        const auto ways = [](std::vector<Parcel> parcels) {
            Ways out;
            for (auto& parcel : parcels) out.push_back({.parcel = std::move(parcel)});
            return out;
        };
        BEIBAO_TAKE(out, shelf_.outgoing(kMostWays));
        BEIBAO_TAKE(in, shelf_.incoming(kMostWays));
        Ways up = ways(std::move(out)), down = ways(std::move(in));
        BEIBAO_TRY(survey(up, report));
        for (const auto rank : {BlobRank::kProof, BlobRank::kThumbnail, BlobRank::kOriginal}) {
            BEIBAO_TRY(asLongAsItHolds([&] { return sendSome(up, rank, report); }));
            BEIBAO_TRY(asLongAsItHolds([&] { return fetchSome(down, rank, report); }));
        }
        return {};
    }();
    return report;
}

/// Repeats a step until it has nothing to do. A line that carried something and then broke
/// may carry something smaller.
template <typename Step> Status BlobSession::asLongAsItHolds(const Step& step)
{
    for (;;) {
        const Result<bool> more = step();
        if (more && !*more) return {};
        if (more) continue;
        if (more.error().fault != Fault::kOffline || !std::exchange(answered_, false)) return more.error();
        room_ = kPieceBytes;
    }
}

bool BlobSession::mayGo(const Way& way, BlobRank rank, std::uint64_t used, std::uint64_t budget) const
{
    if (way.over || way.parcel.rank != rank || come_.contains(way.parcel.sha256)) return false;
    return rank == BlobRank::kProof || way.parcel.asked || used < budget;
}

/// How far each file got before: after a cut, or when another device brought it, or at a county
/// that was restored.
Status BlobSession::survey(Ways& ways, BlobReport& report)
{
    std::size_t at = 0;
    return asLongAsItHolds([&]() -> Result<bool> {
        if (at >= ways.size()) return false;
        Loaded question{begin<wire::SendBlobRequest>(), {}};
        for (std::size_t i = at; i < std::min(at + kAskedAtOnce, ways.size()); ++i) {
            auto& part = *question.request.add_parts();
            putName(part, ways[i].parcel.name);
            part.set_size(ways[i].parcel.size);
            question.asked.push_back(&ways[i]);
        }
        BEIBAO_TAKE(reply, ask<wire::SendBlobReply>(question.request, &Line::sendBlob, report));
        BEIBAO_TRY(hear(reply, question.asked, report));
        at += question.asked.size();
        return true;
    });
}

/// As many pieces as one question holds.
Result<BlobSession::Loaded> BlobSession::load(Ways& ways, BlobRank rank, BlobReport& report)
{
    Loaded out{begin<wire::SendBlobRequest>(), {}};
    std::size_t filled = 0;
    for (auto& way : ways) {
        const std::uint32_t all = piecesIn(way.parcel.size);
        for (auto number = way.next; number < all && filled < room_ && mayGo(way, rank, cargoOut_, budget_.up);
             ++number) {
            auto piece = shelf_.piece(way.parcel, number);
            if (!piece && piece.error().fault != Fault::kDamaged) return piece.error();
            if (!piece) {
                way.over = true;
                ++report.damaged;
                break;
            }
            auto& part = *out.request.add_parts();
            putName(part, way.parcel.name);
            part.set_size(way.parcel.size);
            part.set_number(number);
            filled += piece->size();
            part.set_bytes(*std::move(piece));
            out.asked.push_back(&way);
        }
        if (filled >= room_) break;
    }
    cargoOut_ += filled;
    return out;
}

Result<bool> BlobSession::sendSome(Ways& ways, BlobRank rank, BlobReport& report)
{
    BEIBAO_TAKE(loaded, load(ways, rank, report));
    if (loaded.asked.empty()) return false;
    std::vector<std::pair<Way*, std::uint32_t>> before;
    for (Way* way : loaded.asked) {
        way->carried = true;
        before.emplace_back(way, way->next);
    }
    BEIBAO_TAKE(reply, ask<wire::SendBlobReply>(loaded.request, &Line::sendBlob, report));
    BEIBAO_TRY(hear(reply, loaded.asked, report));
    // A county that takes nothing would be offered it for ever.
    for (const auto& [way, next] : before) way->over = way->over || way->next == next;
    return true;
}

Status BlobSession::hear(const wire::SendBlobReply& reply, const std::vector<Way*>& asked, BlobReport& report)
{
    if (reply.standings_size() != static_cast<int>(asked.size())) return damaged("standings are missing");
    for (std::size_t i = 0; i < asked.size(); ++i) {
        Way& way = *asked[i];
        const auto& standing = reply.standings(static_cast<int>(i));
        if (way.over) continue;
        way.next = standing.held();
        way.over = standing.whole() || !standing.refused().empty();
        if (!standing.refused().empty()) ++report.refused;
        if (!standing.whole()) continue;
        BEIBAO_TRY(shelf_.arrivedThere(way.parcel.name));
        report.sent += way.carried ? 1 : 0;
    }
    return {};
}

Result<bool> BlobSession::fetchSome(Ways& ways, BlobRank rank, BlobReport& report)
{
    auto request = begin<wire::FetchBlobRequest>();
    std::vector<Way*> asked;
    for (auto& way : ways) {
        if (asked.size() >= kAskedAtOnce) break;
        if (!mayGo(way, rank, cargoIn_, budget_.down)) continue;
        if (!way.begun) {
            BEIBAO_TAKE(next, shelf_.begun(way.parcel));
            way.next = next;
            way.begun = true;
        }
        auto& wish = *request.add_wishes();
        putName(wish, way.parcel.name);
        wish.set_from(way.next);
        asked.push_back(&way);
    }
    if (asked.empty()) return false;
    request.set_want_bytes(static_cast<std::uint32_t>(room_));
    BEIBAO_TAKE(reply, ask<wire::FetchBlobReply>(request, &Line::fetchBlob, report));
    BEIBAO_TAKE(moved, hear(reply, asked, report));
    return moved ? Result<bool>(true) : damaged("nothing moved");
}

Result<bool> BlobSession::hear(const wire::FetchBlobReply& reply, const std::vector<Way*>& asked, BlobReport& report)
{
    bool moved = false;
    for (const auto wish : reply.absent()) {
        if (wish >= asked.size()) return damaged("it answers what was not asked");
        moved = moved || !asked[wish]->over;
        asked[wish]->over = true;
    }
    for (const auto& part : reply.parts()) {
        if (part.wish() >= asked.size()) return damaged("it answers what was not asked");
        BEIBAO_TAKE(taken, take(*asked[part.wish()], part, report));
        moved = moved || taken;
    }
    return moved;
}

/// Whether the file came further, or came to its end.
Result<bool> BlobSession::take(Way& way, const wire::FetchBlobReply::Part& part, BlobReport& report)
{
    if (way.over || part.number() != way.next) return false;
    if (way.parcel.size == 0) way.parcel.size = part.size();
    cargoIn_ += part.bytes().size();
    const auto whole = way.parcel.size == part.size() ? shelf_.keep(way.parcel, part.bytes())
                                                      : Result<bool>(damaged("a file has another size"));
    if (!whole && whole.error().fault != Fault::kDamaged) return whole.error();
    ++way.next;
    way.over = !whole || *whole;
    if (!whole) ++report.damaged;
    if (!whole || !*whole) return true;
    come_.insert(way.parcel.sha256);
    ++report.received;
    return true;
}

template <typename Request> Request BlobSession::begin() const
{
    Request request;
    request.set_version(kVersion);
    request.set_realm(realm_);
    request.set_epoch(epoch_);
    return request;
}

template <typename Reply, typename Request, typename Call>
Result<Reply> BlobSession::ask(Request request, Call call, BlobReport& report)
{
    BEIBAO_TAKE(standing, shelf_.standing());
    request.set_cursor(standing);
    ++report.roundTrips;
    report.bytesOut += request.ByteSizeLong();
    Result<Reply> reply = (line_.*call)(request);
    if (!reply) return reply;
    report.bytesIn += reply->ByteSizeLong();
    answered_ = true;
    if (!reply->refusal().empty()) return Error{Fault::kRefused, "the county: " + reply->refusal(), reply->refusal()};
    if (reply->epoch() != epoch_) return Error{Fault::kOffline, "the county began a new history; it is met again"};
    // Before anything of the answer is believed: a county that forgets it must be caught.
    if (!reply->cursor().empty()) BEIBAO_TRY(shelf_.stands(reply->cursor()));
    return reply;
}

} // namespace beibao
