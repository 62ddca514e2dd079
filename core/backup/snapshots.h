#pragma once

#include "core/backup/backup.h"

#include <vector>

namespace beibao {

/// A backup that lies somewhere, by what it says of itself.
struct FoundBackup {
    std::filesystem::path file;
    std::int64_t madeAt = 0;
    bool practice = false;
    bool beside = false; ///< a copy that stays with its store
    std::uint32_t erasures = 0;
};

/// The backups in a folder, the newest first. What cannot be read is none.
std::vector<FoundBackup> backupsIn(const std::filesystem::path& folder);

/// The copies a store keeps of its own database, for the day the file is damaged: cheap, since photographs and sealed
/// papers are not copied, and no help when the disk dies.
class Snapshots {
public:
    /// `folder`: of the store.
    explicit Snapshots(const std::filesystem::path& folder)
        : folder_(folder / "backups")
    {
    }
    std::vector<FoundBackup> all() const { return backupsIn(folder_); }
    /// Whether the newest is older than a day, or from before an order to erase that the store has obeyed.
    bool due(std::int64_t nowMs, std::uint32_t erasures) const;
    /// One more; then only the newest `keep` stay, and none from before the newest order to erase.
    /// kDiskFull unless there is room for three of them: the disk is there for work.
    /// `goOn` is asked now and then; false: stop, nothing of it is left.
    Result<BackupReport> take(StoreMoment& moment, std::size_t keep, const std::function<bool()>& goOn = {}) const;

private:
    std::filesystem::path folder_;
};

/// Puts a store that was restored to FOLDER/restored in the place of the one in FOLDER, which is kept whole in
/// FOLDER/damaged-…. To be called before a store is looked for: it goes on where a power cut stopped it. Twice is the
/// same as once; nothing happens when nothing was restored. The lock of the store must be free.
Status takePlace(const std::filesystem::path& folder, std::int64_t nowMs);
/// Where it waits for that.
std::filesystem::path restoredIn(const std::filesystem::path& folder);

} // namespace beibao
