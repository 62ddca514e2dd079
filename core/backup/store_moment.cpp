#include "core/backup/store_moment.h"

#include "core/base/files.h"
#include "core/store/blob_keys.h"
#include "core/store/sql.h"

#include <sqlcipher/sqlite3.h>

namespace beibao {

namespace {

constexpr int kWaitForReadersMs = 2000;
constexpr std::size_t kBackupId = 16;

sqlite3_file* fileOf(Database& database)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.raw(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file;
}

} // namespace

StoreMoment::~StoreMoment() = default;

Result<std::unique_ptr<StoreMoment>> StoreMoment::of(StoreFolder& folder, Clock& clock, Random& random)
{
    std::unique_ptr<StoreMoment> out(new StoreMoment);
    out->folder_ = folder.path();
    out->key_ = folder.key();
    out->contentKey_ = std::make_unique<FileKey>(folder.key(), kBlobContentPurpose);
    BEIBAO_TRY(out->hold(folder));
    BEIBAO_TRY(out->describe(folder, clock, random));
    out->listFiles();
    BEIBAO_TRY(out->reading_->trouble());
    return out;
}

/// Nobody can save between the two steps: this is the thread that saves.
Status StoreMoment::hold(StoreFolder& folder)
{
    Database& writing = folder.store().database();
    sqlite3_busy_timeout(writing.raw(), kWaitForReadersMs);
    const bool emptied = writing.checkpoint();
    sqlite3_busy_timeout(writing.raw(), 0);
    if (!emptied) return Error{Fault::kInUse, "somebody is reading in the store; try again"};
    BEIBAO_TAKE(reading, Database::open(folder.database(), key_, Database::Mode::kRead));
    reading_ = std::move(reading);
    reading_->execute("BEGIN");
    auto changes = reading_->query("SELECT count(*) FROM change");
    if (changes.step()) manifest_.set_changes(static_cast<std::uint64_t>(changes.number(0)));
    BEIBAO_TRY(reading_->trouble());
    sqlite3_int64 size = 0;
    sqlite3_file* const file = fileOf(*reading_);
    if (file == nullptr || file->pMethods == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return Error{Fault::kStorage, "the store file cannot be read"};
    bytes_ = static_cast<std::uint64_t>(size);
    return {};
}

Status StoreMoment::describe(StoreFolder& folder, Clock& clock, Random& random)
{
    const Author& author = folder.store().author();
    BEIBAO_TAKE(slot, readWhole(folder_ / "slot"));
    head_.set_id(random.bytes(kBackupId));
    head_.set_made_at(clock.nowMs());
    head_.set_practice(author.realm == wire::PRACTICE);
    head_.set_slot(std::move(slot));
    if (auto orders = reading_->query("SELECT count(*) FROM erasure"); orders.step())
        head_.set_erasures(static_cast<std::uint32_t>(orders.number(0)));
    manifest_.set_device(author.device.bytes());
    manifest_.set_incarnation(author.incarnation);
    auto newest = reading_->query(sql::newest_of_chain);
    if (newest.with(author.device, static_cast<std::int64_t>(author.incarnation)).step()) {
        manifest_.set_number(static_cast<std::uint64_t>(newest.number(0)));
        manifest_.set_hash(sha256(newest.bytes(1)).bytes());
    }
    return {};
}

void StoreMoment::listFiles()
{
    auto rows = reading_->query("SELECT file, sha256 FROM blob ORDER BY file");
    while (rows.step()) {
        wire::BackupFile file;
        file.set_name("blobs/" + std::string(rows.text(0)));
        file.set_sha256(std::string(rows.bytes(1)));
        std::error_code code;
        const auto size = std::filesystem::file_size(folder_ / file.name(), code);
        file.set_size(code ? 0 : size);
        files_.push_back(std::move(file));
    }
}

Status StoreMoment::check()
{
    auto pages = reading_->query("PRAGMA cipher_integrity_check");
    const bool sound = !pages.step();
    BEIBAO_TRY(reading_->trouble());
    return sound ? Status() : Error{Fault::kDamaged, "a page of the store is damaged; keep the older backups", "store"};
}

Result<std::string> StoreMoment::readDatabase(std::uint64_t at, std::size_t size)
{
    std::string out(size, '\0');
    sqlite3_file* const file = fileOf(*reading_);
    const int code = file->pMethods->xRead(file, out.data(), static_cast<int>(size), static_cast<sqlite3_int64>(at));
    if (code != SQLITE_OK) return Error{Fault::kStorage, "the store file cannot be read"};
    return out;
}

Result<std::string> StoreMoment::readFile(const wire::BackupFile& file) const
{
    BEIBAO_TAKE(sealed, readWhole(folder_ / file.name(), Blobs::kLargest * 2));
    const auto content = deciphered(sealed, *contentKey_);
    if (!content || sha256(*content).view() != file.sha256() || sealed.size() != file.size())
        return Error{Fault::kDamaged, "a kept file is damaged"};
    return sealed;
}

} // namespace beibao
