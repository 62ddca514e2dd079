#include "app/backup/backup_places.h"

#include "app/words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace beibao {

namespace {

struct BackupPlaces {
    Q_DECLARE_TR_FUNCTIONS(BackupPlaces)
};

Stick stickAt(const QStorageInfo& disk, const QString& root)
{
    const QString name = disk.rootPath() == root && !disk.displayName().isEmpty() ? disk.displayName() : root;
    return {QFileInfo(name).fileName(), root.toStdString(), std::uint64_t(std::max<qint64>(0, disk.bytesAvailable()))};
}

} // namespace

std::vector<Stick> sticksNow()
{
    std::vector<Stick> out;
    const QString named = qEnvironmentVariable("BEIBAO_STICKS");
    for (const QString& root : named.split(QLatin1Char(':'), Qt::SkipEmptyParts))
        if (QDir(root).exists()) out.push_back(stickAt(QStorageInfo(root), root));
    for (const auto& disk : QStorageInfo::mountedVolumes()) {
        const QString root = disk.rootPath();
        const bool removable
            = root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/run/media/"));
        if (removable && disk.isReady() && !disk.isReadOnly()) out.push_back(stickAt(disk, root));
    }
    return out;
}

QString backupMoment(std::int64_t ms)
{
    const DateTime at = DateTime::fromEpochMs(ms);
    const Date today = DateTime::fromEpochMs(SystemClock().nowMs()).date;
    return dayWord(at.date, today) + QLatin1Char(' ') + shown(at.iso().substr(11, 5));
}

std::vector<Offered> backupsFor(const std::filesystem::path& store, bool practice)
{
    std::vector<Offered> out;
    for (auto& one : Snapshots(store).all()) out.push_back({std::move(one), BackupPlaces::tr("on this computer")});
    for (const auto& stick : sticksNow())
        for (auto& one : backupsIn(stick.root))
            if (!one.beside) out.push_back({std::move(one), BackupPlaces::tr("stick %1").arg(stick.name)});
    std::erase_if(out, [&](const Offered& one) { return one.backup.practice != practice; });
    std::ranges::stable_sort(out, std::greater(), [](const Offered& one) { return one.backup.madeAt; });
    return out;
}

} // namespace beibao
