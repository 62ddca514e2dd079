#include "core/backup/restore.h"

#include "core/backup/sealed_file.h"
#include "core/base/date.h"
#include "core/base/files.h"
#include "core/schema/housekeeping.pb.h"
#include "core/store/blob_keys.h"
#include "core/store/sql.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace beibao {

namespace {

constexpr auto kMark = "restoring"; // in a folder that is being filled

/// Only what we write ourselves: a name is a path, and a path may lead anywhere.
bool mayBeCalled(std::string_view name)
{
    constexpr std::string_view kBlobs = "blobs/";
    if (name == "store.db") return true;
    return name.starts_with(kBlobs) && name.size() == kBlobs.size() + 32
        && name.find_first_not_of("0123456789abcdef", kBlobs.size()) == std::string_view::npos;
}

/// A file of the new store that grows, readable by its owner only.
class Growing {
public:
    ~Growing()
    {
        if (descriptor_ >= 0) ::close(descriptor_);
    }
    Status begin(const std::filesystem::path& file)
    {
        descriptor_ = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        return descriptor_ >= 0 ? Status() : failed();
    }
    Status take(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) return failed();
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return {};
    }
    Status end()
    {
        const Status safe = ::fsync(descriptor_) == 0 ? Status() : failed();
        ::close(std::exchange(descriptor_, -1));
        return safe;
    }

private:
    static Error failed()
    {
        return {errno == ENOSPC ? Fault::kDiskFull : Fault::kStorage, "the restored store could not be written"};
    }
    int descriptor_ = -1;
};

/// The folder that is being filled; gone again unless everything went well.
class Building {
public:
    explicit Building(const std::filesystem::path& into)
        : part_(into.string() + ".part")
    {
    }
    ~Building()
    {
        std::error_code code;
        if (mine_) std::filesystem::remove_all(part_, code);
    }
    const std::filesystem::path& path() const { return part_; }

    Status begin()
    {
        std::error_code code;
        // What a restore left that lost its power; anything else is not ours to remove.
        if (std::filesystem::exists(part_ / kMark)) std::filesystem::remove_all(part_, code);
        if (std::filesystem::exists(part_)) return Error{Fault::kUsage, part_.filename().string() + " is in the way"};
        std::filesystem::create_directories(part_ / "blobs", code);
        mine_ = !code;
        if (!mine_) return Error{Fault::kStorage, "the folder for the store cannot be made"};
        ::chmod(part_.c_str(), 0700);
        ::chmod((part_ / "blobs").c_str(), 0700);
        return writeWhole(part_ / kMark, {});
    }
    Status keep(const std::filesystem::path& into)
    {
        std::error_code code;
        std::filesystem::remove(part_ / kMark, code);
        std::filesystem::remove(into, code); // an empty folder
        std::filesystem::rename(part_, into, code);
        if (code) return Error{Fault::kStorage, "the restored folder could not be given its name"};
        mine_ = false;
        return {};
    }

private:
    std::filesystem::path part_;
    bool mine_ = false;
};

Result<wire::BackupManifest> unpack(VolumeReader& in, const StoreKey& key, const std::filesystem::path& folder)
{
    Growing file;
    SealedReader::Listener listener;
    listener.begins = [&](std::string_view name, std::uint64_t) -> Status {
        if (!mayBeCalled(name)) return Error{Fault::kDamaged, "the backup holds a file no store has"};
        return file.begin(folder / name);
    };
    listener.piece = [&](std::string_view piece) { return file.take(piece); };
    listener.ends = [&] { return file.end(); };
    return SealedReader(in, key).read(listener);
}

/// The files of a backup without files. How many are not there any more, or are not what they were.
std::uint64_t bringFiles(
    const wire::BackupManifest& manifest, const StoreKey& key, const Restoring& wanted, const Building& building)
{
    const FileKey contentKey(key, kBlobContentPurpose);
    std::uint64_t absent = 0;
    for (const auto& file : manifest.beside()) {
        const auto sealed = mayBeCalled(file.name()) && !wanted.filesFrom.empty()
            ? readWhole(wanted.filesFrom / file.name(), Blobs::kLargest * 2)
            : Result<std::string>(Error{Fault::kNotFound, {}});
        const auto content = sealed ? deciphered(*sealed, contentKey) : std::nullopt;
        const bool whole = content && sha256(*content).view() == file.sha256();
        if (!whole || !writeWhole(building.path() / file.name(), *sealed)) ++absent;
    }
    return absent;
}

/// The store ends where the manifest says.
Status checkEnd(Store& store, const wire::BackupManifest& manifest)
{
    auto newest = store.database().query(sql::newest_of_chain);
    const auto incarnation = static_cast<std::int64_t>(manifest.incarnation());
    const bool found = newest.with(Id::fromBytes(manifest.device()), incarnation).step();
    const bool same = found ? static_cast<std::uint64_t>(newest.number(0)) == manifest.number()
            && sha256(newest.bytes(1)).view() == manifest.hash()
                            : manifest.number() == 0;
    BEIBAO_TRY(store.database().trouble());
    return same ? Status() : Error{Fault::kDamaged, "the restored store does not end where the backup says"};
}

Result<std::unique_ptr<Store>> openUnpacked(
    const std::filesystem::path& folder, const StoreKey& key, const StoreFolder::Outside& outside, const Signer* signer)
{
    return Store::open({.file = folder / "store.db",
        .key = key,
        .clock = outside.clock,
        .random = outside.random,
        .signer = signer,
        .views = outside.views,
        .blobs = folder / "blobs"});
}

/// Opens what was unpacked, as it will be opened every day, makes a new incarnation of it and leaves a trace.
Status revive(const std::filesystem::path& folder, const StoreKey& key, const wire::BackupManifest& manifest,
    const StoreFolder::Outside& outside)
{
    std::string seed;
    {
        BEIBAO_TAKE(store, openUnpacked(folder, key, outside, nullptr));
        BEIBAO_TRY(checkEnd(*store, manifest));
        seed = store->meta("device_seed");
    }
    const DeviceKey device(seed);
    BEIBAO_TAKE(store, openUnpacked(folder, key, outside, &device));
    Author author = store->author();
    author.incarnation = outside.random.number();
    BEIBAO_TRY(store->setAuthor(author));
    AuditEntry trace;
    trace.set_what("restored");
    trace.set_by(author.person.text());
    trace.set_at(DateTime::fromEpochMs(outside.clock.nowMs()).iso());
    const auto saved = store->save({Entry::fact(trace)});
    return saved ? Status() : saved.error();
}

} // namespace

Result<Restored> restoreBackup(const Restoring& wanted, const StoreKey& key, const StoreFolder::Outside& outside)
{
    std::error_code code;
    if (std::filesystem::exists(wanted.into) && !std::filesystem::is_empty(wanted.into, code))
        return Error{Fault::kUsage, "there is something in the folder for the store already"};
    BEIBAO_TAKE(in, VolumeReader::open(wanted.backup));
    Building building(wanted.into);
    BEIBAO_TRY(building.begin());
    BEIBAO_TRY(writeWhole(building.path() / "slot", in.head().slot()));
    BEIBAO_TAKE(manifest, unpack(in, key, building.path()));
    if (manifest.files().empty() || manifest.files(0).name() != "store.db")
        return Error{Fault::kDamaged, "there is no store in the backup"};
    Restored out;
    out.absent = bringFiles(manifest, key, wanted, building) + static_cast<std::uint64_t>(manifest.damaged().size());
    BEIBAO_TRY(revive(building.path(), key, manifest, outside));
    BEIBAO_TRY(building.keep(wanted.into));
    const auto files = in.head().beside() ? manifest.beside().size() : manifest.files().size() - 1;
    out.report = {in.head().made_at(), in.head().practice(), in.head().beside(), in.size(),
        static_cast<std::uint64_t>(files), static_cast<std::uint64_t>(manifest.damaged().size()), manifest.changes()};
    return out;
}

} // namespace beibao
