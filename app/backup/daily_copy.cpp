#include "app/backup/daily_copy.h"

#include <QTimer>

namespace beibao {

namespace {

constexpr int kFirstAfterMs = 60'000; // the opening itself comes first
constexpr int kAgainAfterMs = 3'600'000;

/// The question is over when it returns: one that still stands open keeps the log from being emptied.
std::uint32_t ordersObeyed(Database& database)
{
    auto orders = database.query("SELECT count(*) FROM erasure");
    return orders.step() ? static_cast<std::uint32_t>(orders.number(0)) : 0;
}

/// The store as it is now, if a copy of it is due; nothing otherwise.
using Moment = std::shared_ptr<StoreMoment>;
Result<Moment> momentIfDue(Workbench::Writing& writing)
{
    SystemClock clock;
    SystemRandom random;
    const std::uint32_t erasures = ordersObeyed(writing.store.database());
    if (!Snapshots(writing.folder.path()).due(clock.nowMs(), erasures)) return Moment();
    BEIBAO_TAKE(moment, StoreMoment::of(writing.folder, clock, random));
    return Moment(std::move(moment));
}

} // namespace

DailyCopy::DailyCopy(Workbench& bench, QObject* parent)
    : QObject(parent)
    , bench_(bench)
    , again_(new QTimer(this))
{
    connect(again_, &QTimer::timeout, this, &DailyCopy::look);
    again_->start(kAgainAfterMs);
    QTimer::singleShot(kFirstAfterMs, this, &DailyCopy::look);
}

DailyCopy::~DailyCopy()
{
    stopped_ = true;
    if (thread_.joinable()) thread_.join();
}

void DailyCopy::look()
{
    if (busy_) return;
    busy_ = true;
    struct Due {
        Moment moment;
        std::filesystem::path folder;
    };
    bench_.perform<Due>(
        this,
        [](Workbench::Writing& writing) -> Result<Due> {
            BEIBAO_TAKE(moment, momentIfDue(writing));
            return Due{std::move(moment), writing.folder.path()};
        },
        [this](const Result<Due>& due) {
            if (due && due->moment) return take(due->moment, due->folder);
            busy_ = false;
        });
}

void DailyCopy::take(const std::shared_ptr<StoreMoment>& moment, const std::filesystem::path& folder)
{
    if (thread_.joinable()) thread_.join();
    const auto keep = static_cast<std::size_t>(bench_.rules().number("backup.copies"));
    thread_ = std::thread([this, moment, folder, keep] {
        const bool taken = bool(Snapshots(folder).take(
            *moment, keep, [this] { return !stopped_; })); // no room, or damaged: those before stay
        QMetaObject::invokeMethod(
            this,
            [this, taken] {
                busy_ = false;
                if (taken) emit made();
            },
            Qt::QueuedConnection);
    });
}

} // namespace beibao
