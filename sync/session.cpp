#include "sync/session.h"

#include "core/base/digest.h"
#include "sync/packs.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kSmallestPiece = 8U << 10U;
constexpr std::size_t kLargestPiece = 256U << 10U;
constexpr std::size_t kGrowth = 4;
// A line carries more down than up, and the county's texts shrink better together.
constexpr std::size_t kPullPerPiece = 8;
constexpr std::size_t kMostServed = 32U << 20U;

void append(std::vector<Id>& all, const std::vector<Id>& some)
{
    all.insert(all.end(), some.begin(), some.end());
}

void once(std::vector<Id>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Two questions with one name are the same question, and its answer is good for both.
void name(wire::ExchangeRequest& request)
{
    request.set_question(sha256(request.SerializeAsString()).bytes());
}

Error damaged(const char* what)
{
    return {Fault::kDamaged, std::string("the county's answer: ") + what};
}

} // namespace

/// One question and the batches it carries.
struct SyncSession::Question {
    wire::ExchangeRequest request;
    std::vector<Outgoing> batches;
    std::string epochBefore;
};

SyncSession::SyncSession(Shelf& shelf, Line& line)
    : shelf_(shelf)
    , line_(line)
    , pieceBytes_(kLargestPiece)
{
}

MeetingReport SyncSession::meet(const std::optional<NumbersWanted>& numbers)
{
    MeetingReport report;
    numbers_ = numbers;
    do report.ended = round(report);
    while (report.ended && more_);
    once(report.changed.records);
    once(report.changed.cases);
    return report;
}

/// One question, one answer, one commit.
Status SyncSession::round(MeetingReport& report)
{
    BEIBAO_TAKE(question, ask(report));
    BEIBAO_TAKE(reply, exchange(question, report));
    BEIBAO_TAKE(arrival, read(question, reply));
    BEIBAO_TAKE(changed, shelf_.arrive(arrival));
    for (std::size_t i = 0; i < arrival.receipts.size(); ++i)
        (arrival.receipts[i].refused.empty() ? report.sent : report.refused)
            += question.batches[i].batch.changes.size();
    for (const auto& served : arrival.batches) report.received += served.batch.changes.size();
    report.newEpoch = report.newEpoch || (!question.epochBefore.empty() && question.epochBefore != arrival.epoch);
    append(report.changed.records, changed.records);
    append(report.changed.cases, changed.cases);
    BEIBAO_TAKE(waiting, shelf_.outbox(0, 1));
    numbers_.reset();
    more_ = reply.more() || !waiting.empty();
    // A county that neither takes nor gives would be asked for ever.
    const bool moved
        = !arrival.receipts.empty() || !arrival.batches.empty() || arrival.cursor != question.request.cursor();
    return more_ && !moved ? damaged("nothing moved") : Status();
}

Result<SyncSession::Question> SyncSession::ask(const MeetingReport& report) const
{
    Question question;
    auto& request = question.request;
    BEIBAO_TAKE(visitor, shelf_.visitor());
    BEIBAO_TAKE(cursor, shelf_.cursor());
    BEIBAO_TAKE(epoch, shelf_.epoch());
    BEIBAO_TAKE(newest, shelf_.newestReceipt());
    request.set_version(kVersion);
    request.set_realm(visitor.realm);
    request.set_cursor(cursor);
    request.set_epoch(epoch);
    request.set_newest_receipt(newest);
    request.set_incarnation(visitor.incarnation);
    request.set_own_number(visitor.ownNumber);
    request.set_want_bytes(static_cast<std::uint32_t>(pieceBytes_ * kPullPerPiece));
    question.epochBefore = epoch;
    if (numbers_) {
        request.mutable_needs_numbers()->set_year(numbers_->year);
        request.mutable_needs_numbers()->set_series(numbers_->series);
        request.mutable_needs_numbers()->set_left(numbers_->left);
    }
    // Practice work is shown to nobody before the other side said it is a classroom.
    if (visitor.realm == wire::PRACTICE && report.roundTrips == 0) {
        name(request);
        return question;
    }
    BEIBAO_TAKE(batches, shelf_.outbox(0, pieceBytes_));
    wire::Pushed pushed;
    for (const auto& outgoing : batches) *pushed.add_batches() = outgoing.batch.toWire();
    request.set_pack(packForLine(pushed.SerializeAsString()));
    question.batches = std::move(batches);
    name(request);
    return question;
}

Result<wire::ExchangeReply> SyncSession::exchange(const Question& question, MeetingReport& report)
{
    ++report.roundTrips;
    report.bytesOut += question.request.ByteSizeLong();
    auto reply = line_.exchange(question.request);
    if (!reply) {
        pieceBytes_ = kSmallestPiece;
        return reply;
    }
    report.bytesIn += reply->ByteSizeLong();
    pieceBytes_ = std::min(pieceBytes_ * kGrowth, kLargestPiece);
    // Receipts go by their order: those of another question would clear work the county never saw.
    if (reply->question() != question.request.question()) return damaged("it answers another question");
    if (!reply->refusal().empty()) return Error{Fault::kRefused, "the county: " + reply->refusal(), reply->refusal()};
    return reply;
}

Result<Arrival> SyncSession::read(const Question& question, const wire::ExchangeReply& reply) const
{
    Arrival arrival;
    arrival.epoch = reply.epoch();
    arrival.cursor = reply.cursor();
    if (reply.epoch().empty()) return damaged("no epoch");
    if (reply.receipts_size() != static_cast<int>(question.batches.size())) return damaged("receipts are missing");
    for (int i = 0; i < reply.receipts_size(); ++i)
        arrival.receipts.push_back({question.batches[static_cast<std::size_t>(i)].row, reply.receipts(i).position(),
            reply.receipts(i).refused()});
    BEIBAO_TAKE(bytes, unpackFromLine(reply.pack(), kMostServed));
    wire::Served served;
    if (!served.ParseFromString(bytes)) return damaged("malformed");
    for (const auto& entry : served.entries()) {
        BEIBAO_TAKE(batch, SignedBatch::fromWire(entry.batch()));
        arrival.batches.push_back({std::move(batch), entry.position()});
    }
    return arrival;
}

} // namespace beibao
