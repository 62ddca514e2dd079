#include "app/backup/backup_reminder.h"

#include "core/casework/backup_note.h"
#include "core/casework/case_list.h"

#include <QTimer>

namespace beibao {

namespace {
constexpr int kLookAgainMs = 3'600'000;
}

BackupReminder::BackupReminder(Workbench& bench, QObject* parent)
    : QObject(parent)
    , bench_(bench)
{
    auto* again = new QTimer(this);
    connect(again, &QTimer::timeout, this, &BackupReminder::look);
    again->start(kLookAgainMs);
    connect(&bench_, &Workbench::changed, this, &BackupReminder::look); // a backup leaves a trace, too
}

void BackupReminder::look()
{
    emit changed(words());
}

QString BackupReminder::words() const
{
    if (bench_.practice() || countCases(bench_.database(), {}) == 0) return {};
    const std::int64_t at = lastBackupAt(bench_.database());
    if (at == 0) return tr("No backup was made yet. If this computer breaks, what the county does not have is gone.");
    const int days = daysBetween(DateTime::fromEpochMs(at).date, bench_.today());
    if (days < int(bench_.rules().number("backup.remind_days"))) return {};
    return tr("The last backup was %n days ago.", nullptr, days);
}

} // namespace beibao
