#pragma once

#include "core/backup/backup.pb.h"
#include "core/identity/store_folder.h"

#include <functional>
#include <string>
#include <vector>

namespace beibao {

/// A store as it stands at one moment, to be copied while people go on working in it.
///
/// The write-ahead log was emptied into the file, and a read transaction of a connection of its own keeps it from
/// being touched again until this goes away: what is saved meanwhile waits in the log. So the bytes of the file are
/// the store, and copying them takes no room and decrypts nothing.
class StoreMoment {
public:
    /// On the thread that writes; everything else on any one thread. kInUse when somebody read too long.
    static Result<std::unique_ptr<StoreMoment>> of(StoreFolder& folder, Clock& clock, Random& random);
    ~StoreMoment();

    const wire::BackupHead& head() const { return head_; }
    const StoreKey& key() const { return key_; }
    /// Device, chain end and count; without files.
    const wire::BackupManifest& manifest() const { return manifest_; }
    std::uint64_t databaseBytes() const { return bytes_; }
    /// Looks at the seal of every page. kDamaged: then no copy is worth having.
    Status check();
    Result<std::string> readDatabase(std::uint64_t at, std::size_t size);

    /// Its files: name within the folder, and size on the disk.
    const std::vector<wire::BackupFile>& files() const { return files_; }
    /// As it lies on the disk, still encrypted; kDamaged when what is in it is not what was kept.
    Result<std::string> readFile(const wire::BackupFile& file) const;

private:
    StoreMoment() = default;
    Status hold(StoreFolder& folder);
    Status describe(StoreFolder& folder, Clock& clock, Random& random);
    void listFiles();

    std::filesystem::path folder_;
    StoreKey key_;
    std::unique_ptr<Database> reading_;
    std::unique_ptr<FileKey> contentKey_;
    wire::BackupHead head_;
    wire::BackupManifest manifest_;
    std::vector<wire::BackupFile> files_; ///< sha256: of the content, as the store knows it
    std::uint64_t bytes_ = 0;
};

} // namespace beibao
