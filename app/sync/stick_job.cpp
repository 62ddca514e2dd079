#include "app/sync/stick_job.h"

#include "app/sync/posted_shelves.h"

namespace beibao {

StickJob::StickJob(Workbench& bench, QObject* parent)
    : QObject(parent)
    , bench_(bench)
{
}

StickJob::~StickJob()
{
    if (thread_.joinable()) thread_.join();
}

void StickJob::begin(std::function<void(StickCourier&)> work)
{
    if (running_) return;
    running_ = true;
    if (thread_.joinable()) thread_.join();
    thread_ = std::thread([this, work = std::move(work)] {
        PostedShelf shelf(bench_);
        PostedParcels parcels(bench_);
        PostedStickMemory memory(bench_);
        SystemClock clock;
        SystemRandom random;
        std::optional<Result<StickCourier>> courier;
        bench_.run([&](Workbench::Writing& writing) {
            courier.emplace(
                StickCourier::of(writing.store, writing.folder.deviceKey(), {shelf, parcels, memory, clock, random}));
        });
        if (*courier) return work(**courier);
        end([this, error = courier->error()] { emit failed(error); });
    });
}

void StickJob::end(std::function<void()> tell)
{
    QMetaObject::invokeMethod(
        this,
        [this, tell = std::move(tell)] {
            running_ = false;
            tell();
        },
        Qt::QueuedConnection);
}

void StickJob::write(const std::filesystem::path& file)
{
    begin([this, file](StickCourier& courier) {
        const auto load = courier.write(file);
        end([this, load] { load ? emit written(*load) : emit failed(load.error()); });
    });
}

void StickJob::take(const std::filesystem::path& file)
{
    begin([this, file](StickCourier& courier) {
        const MeetingReport report = courier.take(file);
        bench_.run([&](Workbench::Writing& writing) {
            if (report.received > 0) static_cast<void>(writing.desk.numberWaitingCases());
        });
        end([this, report] { report.ended ? emit taken(report) : emit failed(report.ended.error()); });
    });
}

} // namespace beibao
