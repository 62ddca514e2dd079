#include "core/backup/backup.h"

#include "core/backup/sealed_file.h"
#include "core/base/date.h"
#include "core/identity/slot_bytes.h"

#include <sys/statvfs.h>

#include <algorithm>

namespace beibao {

namespace {

constexpr std::size_t kReadAtOnce = 1U << 20U;

/// SHA-256 of what comes piece by piece.
class Summing {
public:
    Summing() { crypto_hash_sha256_init(&state_); }
    void take(std::string_view bytes)
    {
        crypto_hash_sha256_update(&state_, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    }
    Digest sum()
    {
        Digest out;
        crypto_hash_sha256_final(&state_, out.value.data());
        return out;
    }

private:
    crypto_hash_sha256_state state_{};
};

/// One backup being written.
class Copying {
public:
    Copying(StoreMoment& moment, VolumeWriter& out, const BackupWishes& wishes)
        : moment_(moment)
        , sealed_(out, moment.key())
        , wishes_(wishes)
        , manifest_(moment.manifest())
        , all_(wholeOf(moment, wishes))
    {
    }

    static std::uint64_t wholeOf(const StoreMoment& moment, const BackupWishes& wishes)
    {
        std::uint64_t all = moment.databaseBytes();
        if (!wishes.beside)
            for (const auto& file : moment.files()) all += file.size();
        return all;
    }

    Status copy()
    {
        BEIBAO_TRY(moment_.check());
        BEIBAO_TRY(database());
        for (const auto& file : moment_.files()) BEIBAO_TRY(one(file));
        const std::string text = manifest_.SerializeAsString();
        BEIBAO_TRY(sealed_.begin({}, text.size()));
        BEIBAO_TRY(sealed_.write(text));
        return sealed_.end();
    }

private:
    Status database()
    {
        const std::uint64_t size = moment_.databaseBytes();
        Summing sum;
        BEIBAO_TRY(sealed_.begin("store.db", size));
        for (std::uint64_t at = 0; at < size; at += kReadAtOnce) {
            const auto now = static_cast<std::size_t>(std::min<std::uint64_t>(kReadAtOnce, size - at));
            BEIBAO_TAKE(bytes, moment_.readDatabase(at, now));
            sum.take(bytes);
            BEIBAO_TRY(sealed_.write(bytes));
            BEIBAO_TRY(went(now));
        }
        note("store.db", size, sum.sum());
        return {};
    }

    /// A file that is damaged must not keep all others from being saved.
    Status one(const wire::BackupFile& file)
    {
        if (wishes_.beside) {
            *manifest_.add_beside() = file;
            return {};
        }
        const auto bytes = moment_.readFile(file);
        if (!bytes) {
            manifest_.add_damaged(file.name());
            return {};
        }
        BEIBAO_TRY(sealed_.begin(file.name(), bytes->size()));
        BEIBAO_TRY(sealed_.write(*bytes));
        note(file.name(), bytes->size(), sha256(*bytes));
        return went(bytes->size());
    }

    void note(const std::string& name, std::uint64_t size, const Digest& digest)
    {
        auto* file = manifest_.add_files();
        file->set_name(name);
        file->set_size(size);
        file->set_sha256(digest.bytes());
    }

    Status went(std::uint64_t bytes)
    {
        done_ += bytes;
        if (!wishes_.going || wishes_.going(done_, all_)) return {};
        return Error{Fault::kRefused, "the backup was stopped", "stopped"};
    }

    StoreMoment& moment_;
    SealedWriter sealed_;
    const BackupWishes& wishes_;
    wire::BackupManifest manifest_;
    std::uint64_t done_ = 0;
    std::uint64_t all_;
};

/// Said before anything is written; a disk that lies about it is noticed later.
Status roomFor(const std::filesystem::path& file, std::uint64_t bytes)
{
    struct statvfs disk { };
    const auto folder = file.parent_path();
    if (::statvfs(folder.empty() ? "." : folder.c_str(), &disk) != 0)
        return Error{Fault::kStorage, "the folder for the backup is not there"};
    if (std::uint64_t(disk.f_bavail) * disk.f_frsize > bytes + bytes / 1000) return {};
    return Error{Fault::kDiskFull, "there is not enough room for the backup"};
}

} // namespace

Result<VolumeWriter> writeBackup(StoreMoment& moment, const std::filesystem::path& file, const BackupWishes& wishes)
{
    BEIBAO_TRY(roomFor(file, Copying::wholeOf(moment, wishes)));
    wire::BackupHead head = moment.head();
    head.set_beside(wishes.beside);
    BEIBAO_TAKE(out, VolumeWriter::begin(file, std::move(head), wishes.volumeBytes));
    BEIBAO_TRY(Copying(moment, out, wishes).copy());
    BEIBAO_TRY(out.settle());
    return out;
}

Result<BackupReport> makeBackup(StoreMoment& moment, const std::filesystem::path& file, const BackupWishes& wishes)
{
    BEIBAO_TAKE(written, writeBackup(moment, file, wishes));
    BEIBAO_TAKE(report, checkBackup(written.part(), moment.key()));
    BEIBAO_TRY(written.keep());
    return report;
}

Result<BackupReport> checkBackup(const std::filesystem::path& file, const StoreKey& key)
{
    BEIBAO_TAKE(in, VolumeReader::open(file));
    std::vector<wire::BackupFile> found;
    Summing sum;
    SealedReader::Listener listener;
    listener.begins = [&](std::string_view name, std::uint64_t size) -> Status {
        found.emplace_back().set_name(std::string(name));
        found.back().set_size(size);
        sum = Summing();
        return {};
    };
    listener.piece = [&](std::string_view piece) -> Status {
        sum.take(piece);
        return {};
    };
    listener.ends = [&]() -> Status {
        found.back().set_sha256(sum.sum().bytes());
        return {};
    };
    BEIBAO_TAKE(manifest, SealedReader(in, key).read(listener));
    const bool same = std::equal(found.begin(), found.end(), manifest.files().begin(), manifest.files().end(),
        [](const auto& left, const auto& right) { return left.SerializeAsString() == right.SerializeAsString(); });
    if (!same || found.empty()) return Error{Fault::kDamaged, "the backup is not what was written"};
    const auto kept = in.head().beside() ? manifest.beside().size() : manifest.files().size() - 1;
    return BackupReport{in.head().made_at(), in.head().practice(), in.head().beside(), in.size(),
        static_cast<std::uint64_t>(kept), static_cast<std::uint64_t>(manifest.damaged().size()), manifest.changes()};
}

Result<StoreKey> keyOfBackup(const std::filesystem::path& file, std::string_view passphrase)
{
    BEIBAO_TAKE(head, readHead(file));
    return openSlotBytes(head.slot(), passphrase);
}

Result<StoreKey> keyOfBackup(const std::filesystem::path& file, const RecoveryCode& code)
{
    BEIBAO_TAKE(head, readHead(file));
    return openSlotBytes(head.slot(), code);
}

std::string backupName(std::int64_t ms)
{
    std::string at = DateTime::fromEpochMs(ms).iso(); // 2026-11-22T18:05:00
    at[10] = '-';
    at.erase(13, 1);
    return "beibao-" + at.substr(0, 15) + std::string(kBackupEnding);
}

} // namespace beibao
