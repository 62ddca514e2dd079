#pragma once

#include "core/backup/store_moment.h"
#include "core/backup/volumes.h"
#include "core/identity/recovery_code.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace beibao {

/// How a backup is to be made.
struct BackupWishes {
    /// Holds the database only; for a copy that stays beside the store's own files.
    bool beside = false;
    std::uint64_t volumeBytes = kVolumeBytes;
    /// Told now and then how much of how much is done; false: stop, nothing is left behind.
    std::function<bool(std::uint64_t done, std::uint64_t all)> going{};
};

/// What a backup holds.
struct BackupReport {
    std::int64_t madeAt = 0; ///< ms
    bool practice = false;
    bool beside = false;
    std::uint64_t bytes = 0; ///< of the backup itself
    std::uint64_t files = 0; ///< photographs, scans, sealed papers in it, or beside it
    std::uint64_t damaged = 0; ///< files the store itself could not read when it was made
    std::uint64_t changes = 0;
};

/// Writes everything a store holds to `file`, reads it back from there and looks at every byte, and only then gives
/// it its name; what was called so before stays until then. It opens with the passphrase and the recovery code the
/// store has now.
///
/// kDiskFull (also where the disk takes no larger file), kStorage (nothing may be written there; the stick was pulled
/// out), kDamaged (the store is damaged, or the stick gives back other bytes than it was given), kRefused with the
/// rule "stopped".
Result<BackupReport> makeBackup(StoreMoment& moment, const std::filesystem::path& file, const BackupWishes& wishes);

/// The first half: written, and not looked at yet. keep() of what it answers is the end of the second.
Result<VolumeWriter> writeBackup(StoreMoment& moment, const std::filesystem::path& file, const BackupWishes& wishes);
/// Reads a backup from end to end. kDamaged when it is not, bit for bit, what was written.
Result<BackupReport> checkBackup(const std::filesystem::path& file, const StoreKey& key);

/// The key of the store a backup is of. kWrongKey; faults as readHead.
Result<StoreKey> keyOfBackup(const std::filesystem::path& file, std::string_view passphrase);
Result<StoreKey> keyOfBackup(const std::filesystem::path& file, const RecoveryCode& code);

/// "beibao-2026-11-22-1805.bbk": of the moment, without anybody's name.
std::string backupName(std::int64_t ms);
constexpr std::string_view kBackupEnding = ".bbk";

} // namespace beibao
