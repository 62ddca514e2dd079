#include "sync/session.h"

#include "sync/pushed.h"
#include "sync/question.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::size_t kSmallestPiece = 8U << 10U;
constexpr std::size_t kFirstPiece = 256U << 10U;
constexpr std::size_t kLargestPiece = 1U << 20U;
constexpr std::size_t kGrowth = 4;
// A day's work waits for the line; a year's would wait for the processor.
constexpr std::uint64_t kDaysWork = 256U << 10U;
constexpr int kHeldForLong = 16; // answers before a size that broke is tried again
// A line carries more down than up, and the county's texts shrink better together.
constexpr std::size_t kPullPerPiece = 8;
constexpr std::size_t kTakenTogether = 8U << 20U; // of a long copy, in one commit

void append(std::vector<Id>& all, const std::vector<Id>& some)
{
    all.insert(all.end(), some.begin(), some.end());
}

void once(std::vector<Id>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

Error damaged(const char* what)
{
    return {Fault::kDamaged, std::string("the county's answer: ") + what};
}

std::size_t weightOf(const Arrival& arrival)
{
    std::size_t weight = 0;
    for (const auto& served : arrival.batches)
        for (const auto& change : served.batch.changes) weight += change.header().size() + change.body().size();
    return weight;
}

} // namespace

/// One question and the batches it carries.
struct SyncSession::Question {
    wire::ExchangeRequest request;
    std::vector<Outgoing> batches;
    std::string epochBefore;
};

/// What came of a question.
struct SyncSession::Heard {
    bool answered = false; ///< the line brought something, whatever it says
    std::uint64_t bytes = 0;
    bool more = false;
    Result<Arrival> arrival;
};

/// A question under way, and where its answer will be.
struct SyncSession::Talk {
    std::shared_ptr<const Question> question;
    std::future<Heard> answer;
};

SyncSession::SyncSession(Shelf& shelf, Line& line, Press press)
    : shelf_(shelf)
    , line_(line)
    , press_(press)
    , pieceBytes_(kFirstPiece)
    , ceiling_(kLargestPiece)
{
}

SyncSession::~SyncSession() = default;

MeetingReport SyncSession::meet(const std::optional<NumbersWanted>& numbers)
{
    MeetingReport report;
    numbers_ = numbers;
    answered_ = false;
    do report.ended = round(report);
    while (goesOn(report.ended));
    ahead_.reset();
    once(report.changed.records);
    once(report.changed.cases);
    return report;
}

/// A line that carried something and then broke may carry something smaller.
bool SyncSession::goesOn(const Status& ended)
{
    if (ended) return more_;
    return ended.error().fault == Fault::kOffline && std::exchange(answered_, false);
}

/// One question, one answer, one commit; of a long copy several answers for one commit,
/// since each commit writes most pages of the indexes again.
Status SyncSession::round(MeetingReport& report)
{
    if (!ahead_) {
        BEIBAO_TAKE(question, ask(report));
        ahead_ = std::make_unique<Talk>(begin(std::move(question), std::launch::deferred, report));
    }
    auto [question, heard] = hear(report);
    if (!heard.arrival) return heard.arrival.error();
    while (ahead_ && weightOf(*heard.arrival) < kTakenTogether) {
        auto [nextQuestion, next] = hear(report);
        if (next.arrival && next.arrival->epoch == heard.arrival->epoch) {
            join(heard, std::move(next));
        } else {
            BEIBAO_TRY(take(*question, heard, report));
            if (!next.arrival) return next.arrival.error();
            question = std::move(nextQuestion);
            heard = std::move(next);
        }
    }
    return take(*question, heard, report);
}

/// The answer of the question under way, with the next one already asked if it can be.
std::pair<std::shared_ptr<const SyncSession::Question>, SyncSession::Heard> SyncSession::hear(MeetingReport& report)
{
    const auto talk = std::move(ahead_);
    Heard heard = talk->answer.get();
    report.bytesIn += heard.bytes;
    pace(heard.answered);
    if (heard.arrival) askAhead(*talk->question, heard, report);
    return {talk->question, std::move(heard)};
}

/// Two answers in a row become one, which stands where the later one does.
void SyncSession::join(Heard& first, Heard next)
{
    std::ranges::move(next.arrival->batches, std::back_inserter(first.arrival->batches));
    first.arrival->cursor = std::move(next.arrival->cursor);
    first.bytes += next.bytes;
    first.more = next.more;
}

Status SyncSession::take(const Question& question, const Heard& heard, MeetingReport& report)
{
    const Arrival& arrival = *heard.arrival;
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
    more_ = heard.more || !waiting.empty();
    // A county that neither takes nor gives would be asked for ever.
    const bool moved
        = !arrival.receipts.empty() || !arrival.batches.empty() || arrival.cursor != question.request.cursor();
    return more_ && !moved ? damaged("nothing moved") : Status();
}

/// While there is nothing to push, the next question depends on nothing but the new cursor.
void SyncSession::askAhead(const Question& asked, const Heard& heard, MeetingReport& report)
{
    const Arrival& arrival = *heard.arrival;
    const bool sameEpoch = asked.epochBefore.empty() || asked.epochBefore == arrival.epoch;
    if (!line_.besides() || !heard.more || !asked.batches.empty() || !sameEpoch) return;
    const auto waiting = shelf_.outbox(0, 1);
    if (!waiting || !waiting->empty()) return;
    Question next{asked.request, {}, arrival.epoch};
    next.request.set_epoch(arrival.epoch);
    next.request.set_cursor(arrival.cursor);
    next.request.set_want_bytes(static_cast<std::uint32_t>(pieceBytes_ * kPullPerPiece));
    next.request.clear_needs_numbers();
    nameByContent(next.request);
    ahead_ = std::make_unique<Talk>(begin(std::move(next), std::launch::async | std::launch::deferred, report));
}

Result<SyncSession::Question> SyncSession::ask(const MeetingReport& report) const
{
    Question question;
    auto& request = question.request;
    BEIBAO_TAKE(begun, questionOf(shelf_));
    request = std::move(begun);
    request.set_want_bytes(static_cast<std::uint32_t>(pieceBytes_ * kPullPerPiece));
    question.epochBefore = request.epoch();
    if (numbers_) {
        request.mutable_needs_numbers()->set_year(numbers_->year);
        request.mutable_needs_numbers()->set_series(numbers_->series);
        request.mutable_needs_numbers()->set_left(numbers_->left);
    }
    // Practice work is shown to nobody before the other side said it is a classroom.
    if (request.realm() == wire::PRACTICE && report.roundTrips == 0) {
        nameByContent(request);
        return question;
    }
    BEIBAO_TAKE(batches, shelf_.outbox(0, pieceBytes_));
    request.set_pack(packPushed(batches, report.bytesOut < kDaysWork ? press_ : std::min(press_, Press::kUsual)));
    question.batches = std::move(batches);
    nameByContent(request);
    return question;
}

SyncSession::Talk SyncSession::begin(Question question, std::launch how, MeetingReport& report)
{
    ++report.roundTrips;
    report.bytesOut += question.request.ByteSizeLong();
    const auto asked = std::make_shared<const Question>(std::move(question));
    return {asked, std::async(how, [asked, &line = line_] {
                const auto reply = line.exchange(asked->request);
                if (!reply) return Heard{false, 0, false, reply.error()};
                return Heard{true, reply->ByteSizeLong(), reply->more(), read(*asked, *reply)};
            })};
}

/// A broken line is asked in small pieces, which grow while it holds.
void SyncSession::pace(bool answered)
{
    answered_ = answered_ || answered;
    if (!answered) {
        ceiling_ = std::max(pieceBytes_ / kGrowth, kSmallestPiece);
        pieceBytes_ = kSmallestPiece;
        held_ = 0;
        return;
    }
    if (++held_ >= kHeldForLong) {
        ceiling_ = std::min(ceiling_ * kGrowth, kLargestPiece);
        held_ = 0;
    }
    pieceBytes_ = std::min(pieceBytes_ * kGrowth, ceiling_);
}

Result<Arrival> SyncSession::read(const Question& question, const wire::ExchangeReply& reply)
{
    // Receipts go by their order: those of another question would clear work the county never saw.
    if (reply.question() != question.request.question()) return damaged("it answers another question");
    if (!reply.refusal().empty()) return Error{Fault::kRefused, "the county: " + reply.refusal(), reply.refusal()};
    Arrival arrival;
    arrival.epoch = reply.epoch();
    arrival.cursor = reply.cursor();
    if (reply.epoch().empty()) return damaged("no epoch");
    // A county that began a new history takes nothing before we know of it.
    const bool put = reply.receipts_size() > 0 || reply.epoch() == question.epochBefore || question.epochBefore.empty();
    if (put && reply.receipts_size() != static_cast<int>(question.batches.size()))
        return damaged("receipts are missing");
    for (int i = 0; i < reply.receipts_size(); ++i)
        arrival.receipts.push_back({question.batches[static_cast<std::size_t>(i)].row, reply.receipts(i).position(),
            reply.receipts(i).refused()});
    BEIBAO_TAKE(batches, servedIn(reply));
    arrival.batches = std::move(batches);
    return arrival;
}

} // namespace beibao
