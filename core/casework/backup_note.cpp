#include "core/casework/backup_note.h"

#include "core/casework/trace.h"
#include "core/store/meta_number.h"

namespace beibao {

namespace {
constexpr std::string_view kBackupAt = "backup_at"; // in meta
}

Result<Saved> noteBackup(Desk& desk, const BackupReport& report)
{
    BEIBAO_TRY(desk.store().setMeta(kBackupAt, std::to_string(report.madeAt)));
    return leaveTrace(desk, "backup", {});
}

std::int64_t lastBackupAt(Database& database)
{
    auto row = database.query("SELECT value FROM meta WHERE key = 'backup_at'");
    return row.step() ? static_cast<std::int64_t>(metaNumber(std::string(row.bytes(0)))) : 0;
}

} // namespace beibao
