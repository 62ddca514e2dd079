#include "app/sync/courier.h"

#include "app/sync/posted_shelves.h"
#include "core/store/correspondence.h"
#include "sync/blob_session.h"
#include "sync/membership.h"

namespace beibao {

namespace {

constexpr auto kDeadline = std::chrono::seconds(20);

/// After the records, while the county is there. Records that arrived are not taken back by a file that did not.
void carryFiles(Workbench& bench, Line& line, MeetingReport& report)
{
    std::string epoch;
    wire::Realm realm = wire::REAL;
    bench.run([&](Workbench::Writing& writing) {
        epoch = writing.store.meta("epoch");
        realm = writing.store.author().realm;
    });
    PostedParcels parcels(bench);
    const BlobReport files = BlobSession(parcels, line, realm, epoch).meet();
    if (BlobSession::isTrouble(files.ended)) report.ended = files.ended;
}

/// What the receipts page will say; and cases that waited for a number get one.
void writeDown(Workbench& bench, const MeetingReport& report)
{
    bench.run([&](Workbench::Writing& writing) {
        SystemClock clock;
        const Correspondence::Meeting meeting{
            clock.nowMs(), std::int64_t(report.sent), std::int64_t(report.received), std::int64_t(report.refused)};
        if (report.ended) static_cast<void>(Correspondence(writing.store.database()).keep(meeting));
        if (report.received > 0) static_cast<void>(writing.desk.numberWaitingCases());
    });
}

MeetingReport withoutCounty(const Error& error)
{
    MeetingReport report;
    report.ended = error;
    return report;
}

} // namespace

Courier::Courier(Workbench& bench, QObject* parent)
    : QObject(parent)
    , bench_(bench)
{
}

Courier::~Courier()
{
    {
        const std::lock_guard held(leaving_);
        left_ = true;
        if (line_ != nullptr) line_->hangUp();
    }
    if (thread_.joinable()) thread_.join();
}

bool Courier::keepLine(GrpcLine* line)
{
    const std::lock_guard held(leaving_);
    line_ = line;
    return !left_;
}

MeetingReport Courier::meetCounty()
{
    std::optional<Membership> member;
    std::optional<NumbersWanted> numbers;
    bench_.run([&](Workbench::Writing& writing) {
        member = membershipOf(writing.store);
        numbers = NumbersWanted{writing.desk.today().year, {}, std::uint32_t(writing.desk.numbersLeft())};
    });
    if (!member) return withoutCounty({Fault::kRefused, "this store has not joined a county", "enrolled"});
    LineSetup setup = member->line();
    setup.deadline = kDeadline;
    GrpcLine line(std::move(setup));
    if (!keepLine(&line)) return withoutCounty({Fault::kOffline, "the store is being closed"});
    MeetingReport report = meetOn(line, *numbers);
    keepLine(nullptr);
    return report;
}

MeetingReport Courier::meetOn(GrpcLine& line, const NumbersWanted& numbers)
{
    PostedShelf shelf(bench_);
    MeetingReport report = SyncSession(shelf, line).meet(numbers);
    writeDown(bench_, report);
    if (report.ended) carryFiles(bench_, line, report);
    return report;
}

void Courier::meet()
{
    if (meeting_ || bench_.practice() || bench_.county().empty()) return;
    meeting_ = true;
    if (thread_.joinable()) thread_.join();
    emit began();
    thread_ = std::thread([this] {
        auto report = std::make_shared<MeetingReport>(meetCounty());
        QMetaObject::invokeMethod(
            this,
            [this, report] {
                meeting_ = false;
                emit met(*report);
            },
            Qt::QueuedConnection);
    });
}

} // namespace beibao
