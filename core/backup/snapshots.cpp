#include "core/backup/snapshots.h"

#include <sys/stat.h>
#include <sys/statvfs.h>

#include <algorithm>

namespace beibao {

namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::uint64_t kRoomForThree = 3;
constexpr auto kMoving = "restored-moving";
/// What makes a store; the slot last, since a folder with a slot is one.
constexpr const char* kStoreFiles[]
    = {"store.db", "store.db-wal", "store.db-shm", "store.db.tail", "blobs", "arriving", "lock", "ballast", "slot"};

std::uint64_t freeIn(const std::filesystem::path& folder)
{
    struct statvfs disk { };
    return ::statvfs(folder.c_str(), &disk) == 0 ? std::uint64_t(disk.f_bavail) * disk.f_frsize : 0;
}

Status move(const std::filesystem::path& from, const std::filesystem::path& to)
{
    for (const char* name : kStoreFiles) {
        std::error_code code;
        if (!std::filesystem::exists(from / name)) continue;
        std::filesystem::rename(from / name, to / name, code);
        if (code) return Error{Fault::kStorage, "the restored store could not be put in its place"};
    }
    return {};
}

/// A folder for what does not open any more; nobody throws it away.
std::filesystem::path asideFor(const std::filesystem::path& folder, std::int64_t nowMs)
{
    const std::string name = backupName(nowMs);
    return folder / ("damaged-" + name.substr(name.find('-') + 1, 15));
}

} // namespace

std::vector<FoundBackup> backupsIn(const std::filesystem::path& folder)
{
    std::vector<FoundBackup> out;
    std::error_code code;
    for (const auto& entry : std::filesystem::directory_iterator(folder, code)) {
        if (entry.path().extension() != kBackupEnding) continue;
        const auto head = readHead(entry.path());
        if (head) out.push_back({entry.path(), head->made_at(), head->practice(), head->beside(), head->erasures()});
    }
    std::ranges::sort(out, std::greater(), &FoundBackup::madeAt);
    return out;
}

bool Snapshots::due(std::int64_t nowMs, std::uint32_t erasures) const
{
    const auto kept = all();
    if (kept.empty() || kept.front().erasures < erasures) return true;
    const std::int64_t age = nowMs - kept.front().madeAt;
    return age >= kDayMs || age < 0; // the clock was wrong then, or is now
}

Result<BackupReport> Snapshots::take(StoreMoment& moment, std::size_t keep, const std::function<bool()>& goOn) const
{
    std::error_code code;
    std::filesystem::create_directories(folder_, code);
    ::chmod(folder_.c_str(), 0700);
    if (freeIn(folder_) < kRoomForThree * moment.databaseBytes())
        return Error{Fault::kDiskFull, "there is not enough room for a copy beside the store"};
    BackupWishes wishes{.beside = true};
    if (goOn) wishes.going = [&](std::uint64_t, std::uint64_t) { return goOn(); };
    BEIBAO_TAKE(report, makeBackup(moment, folder_ / backupName(moment.head().made_at()), wishes));
    const auto kept = all();
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (i >= keep || kept[i].erasures < moment.head().erasures()) std::filesystem::remove(kept[i].file, code);
    return report;
}

std::filesystem::path restoredIn(const std::filesystem::path& folder)
{
    return folder / "restored";
}

Status takePlace(const std::filesystem::path& folder, std::int64_t nowMs)
{
    std::error_code code;
    const auto restored = restoredIn(folder), moving = folder / kMoving;
    if (std::filesystem::exists(restored / "slot")) {
        const auto aside = asideFor(folder, nowMs);
        std::filesystem::create_directories(aside, code);
        ::chmod(aside.c_str(), 0700);
        BEIBAO_TRY(move(folder, aside));
        std::filesystem::remove(aside, code); // where there was no store before
        std::filesystem::rename(restored, moving, code);
        if (code) return Error{Fault::kStorage, "the restored store could not be put in its place"};
    }
    if (!std::filesystem::exists(moving)) return {};
    BEIBAO_TRY(move(moving, folder));
    std::filesystem::remove(moving, code);
    return {};
}

} // namespace beibao
