#pragma once

#include "core/backup/snapshots.h"

#include <QString>

#include <vector>

namespace beibao {

/// A stick that is in this computer and may be written.
struct Stick {
    QString name;
    std::filesystem::path root;
    std::uint64_t freeBytes = 0;
};

/// Those the system shows under /media and /run/media; BEIBAO_STICKS names other folders, separated by colons.
std::vector<Stick> sticksNow();

/// A backup a store could be restored from, and where it lies.
struct Offered {
    FoundBackup backup;
    QString place; ///< "on this computer", or the name of the stick
};

/// Those of `store` itself and those on sticks, the newest first; practice and real work are never mixed.
std::vector<Offered> backupsFor(const std::filesystem::path& store, bool practice);

/// 昨天 18:00: the day is said also when it is today.
QString backupMoment(std::int64_t ms);

} // namespace beibao
