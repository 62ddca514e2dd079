#pragma once

#include "core/backup/backup.h"
#include "core/casework/desk.h"

namespace beibao {

/// Writes down that a backup was made and looked at: when, for the reminder, and a trace of who did it.
Result<Saved> noteBackup(Desk& desk, const BackupReport& report);
/// When the newest backup outside this store was made, ms; 0: never.
std::int64_t lastBackupAt(Database& database);

} // namespace beibao
