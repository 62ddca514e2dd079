#pragma once

#include "core/backup/backup.h"

namespace beibao {

/// Makes a store again from a backup, in a folder that is not there yet or empty; never over another store.
///
/// Everything is looked at before the folder appears. What comes out is a new incarnation of the device: what the
/// store it was copied from wrote afterwards comes back from the county, what that one did not send is sent from here
/// as far as the backup has it, and numbers that were set aside for it are not used again (design § 6).
struct Restoring {
    std::filesystem::path backup;
    std::filesystem::path into;
    /// Where the files of a backup without files lie: the folder of the store it was made beside.
    std::filesystem::path filesFrom{};
};

/// `absent`: files that are neither in the backup nor beside it.
struct Restored {
    BackupReport report;
    std::uint64_t absent = 0;
};

/// kUsage when there is something in the folder; kDamaged, kDiskFull, kStorage; faults as readHead.
/// Records that are made again from the log are those of `outside.views`.
Result<Restored> restoreBackup(const Restoring& wanted, const StoreKey& key, const StoreFolder::Outside& outside);

} // namespace beibao
