#pragma once

#include "core/backup/volumes.h"
#include "core/store/file_cipher.h"

#include <sodium.h>

#include <functional>
#include <string>
#include <string_view>

namespace beibao {

/// The key of backups comes from that of the store: who may open the one may open the other.
constexpr std::string_view kBackupPurpose = "beibao backup 1";

/// The inside of a backup: one run of bytes, encrypted in chunks of 64 KiB (XChaCha20-Poly1305), bound to the head
/// of its first volume. A chunk that is missing, moved or changed is noticed, and so is a run that ends early.
///
/// In it, one after the other: the length of a name (1 byte), the name, the size (8 bytes, little end first), and so
/// many bytes. The last one has the empty name and holds the BackupManifest.
class SealedWriter {
public:
    SealedWriter(VolumeWriter& out, const StoreKey& key);

    Status begin(std::string_view name, std::uint64_t size);
    Status write(std::string_view bytes);
    /// Writes what is left; nothing may follow.
    Status end();

private:
    Status push(std::string_view bytes, unsigned char tag);

    VolumeWriter& out_;
    FileKey key_;
    crypto_secretstream_xchacha20poly1305_state state_{};
    std::string waiting_;
    bool begun_ = false;
};

/// Hands over what is in a backup, piece by piece. What was handed over is of use only when read() answered well.
class SealedReader {
public:
    /// What the reader meets.
    struct Listener {
        std::function<Status(std::string_view name, std::uint64_t size)> begins;
        std::function<Status(std::string_view piece)> piece;
        std::function<Status()> ends;
    };
    /// Largest manifest that is held in memory.
    static constexpr std::uint64_t kLargestManifest = 256U << 20U;

    SealedReader(VolumeReader& in, const StoreKey& key);
    /// To the end. kDamaged when a bit is other than it was written, or a byte missing; else what a listener said.
    Result<wire::BackupManifest> read(const Listener& listener);

private:
    Status pull();
    Result<std::string> take(std::size_t size);

    VolumeReader& in_;
    FileKey key_;
    crypto_secretstream_xchacha20poly1305_state state_{};
    std::string plain_;
    std::size_t at_ = 0;
    bool begun_ = false;
    bool final_ = false;
};

} // namespace beibao
