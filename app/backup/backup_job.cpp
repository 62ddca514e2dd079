#include "app/backup/backup_job.h"

#include "core/casework/backup_note.h"

namespace beibao {

BackupJob::BackupJob(Workbench& bench, QObject* parent)
    : QObject(parent)
    , bench_(bench)
{
}

BackupJob::~BackupJob()
{
    stopped_ = true;
    if (thread_.joinable()) thread_.join();
}

void BackupJob::begin(const std::filesystem::path& file)
{
    if (running_) return;
    running_ = true;
    stopped_ = false;
    emit went(0);
    using Moment = std::shared_ptr<StoreMoment>;
    bench_.perform<Moment>(
        this,
        [](Workbench::Writing& writing) -> Result<Moment> {
            SystemClock clock;
            SystemRandom random;
            BEIBAO_TAKE(moment, StoreMoment::of(writing.folder, clock, random));
            return Moment(std::move(moment));
        },
        [this, file](const Result<Moment>& moment) { moment ? copy(*moment, file) : end(moment.error(), file); });
}

void BackupJob::copy(const std::shared_ptr<StoreMoment>& moment, const std::filesystem::path& file)
{
    if (thread_.joinable()) thread_.join();
    thread_ = std::thread([this, moment, file] {
        BackupWishes wishes;
        int told = 0;
        wishes.going = [&](std::uint64_t done, std::uint64_t all) {
            const int percent = all == 0 ? 100 : int(done * 100 / all);
            if (percent != std::exchange(told, percent))
                QMetaObject::invokeMethod(
                    this, [this, percent] { emit went(percent); }, Qt::QueuedConnection);
            return !stopped_;
        };
        auto report = std::make_shared<Result<BackupReport>>(makeBackup(*moment, file, wishes));
        QMetaObject::invokeMethod(
            this, [this, report, file] { end(*report, file); }, Qt::QueuedConnection);
    });
}

void BackupJob::end(const Result<BackupReport>& report, const std::filesystem::path& file)
{
    if (thread_.joinable()) thread_.join(); // it lets go of the moment
    running_ = false;
    if (!report) return emit failed(report.error());
    bench_.perform<Saved>(
        this, [made = *report](Workbench::Writing& writing) { return noteBackup(writing.desk, made); },
        [this, file](const Result<Saved>& noted) {
            if (!noted) return emit failed(noted.error());
            emit made(QString::fromStdString(file.string()));
        });
}

QString backupTrouble(const Error& error)
{
    switch (error.fault) {
    case Fault::kDiskFull: return BackupJob::tr("There is not enough room there. The backup before it is still there.");
    case Fault::kDamaged:
        if (error.rule == "store")
            return BackupJob::tr("This store itself is damaged, so it was not copied. Keep the older backups, lock the "
                                 "window and restore one of them.");
        return BackupJob::tr("What came back from there is not what was written. Please take another stick.");
    case Fault::kRefused: return BackupJob::tr("Stopped. Nothing was left there.");
    case Fault::kInUse: return BackupJob::tr("Beibao is busy. Please try once more.");
    default:
        return BackupJob::tr("Nothing could be written there. Is the stick still in, and not locked against writing?");
    }
}

} // namespace beibao
