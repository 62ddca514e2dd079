#include "core/store/blobs.h"

#include "core/base/files.h"
#include "core/store/blob_keys.h"
#include "core/store/sql.h"

#include <sys/stat.h>

namespace beibao {

Blobs::Blobs(std::filesystem::path folder, const StoreKey& key, Database& database, Random& random)
    : folder_(std::move(folder))
    , contentKey_(key, kBlobContentPurpose)
    , nameKey_(key, "beibao blob name 1")
    , database_(database)
    , random_(random)
{
}

std::filesystem::path Blobs::fileOf(const Id& id) const
{
    return folder_ / nameKey_.nameOf(id.view());
}

Result<Id> Blobs::put(std::string_view bytes)
{
    if (bytes.size() > kLargest) return Error{Fault::kUsage, "the file is larger than 200 MB"};
    std::error_code code;
    std::filesystem::create_directories(folder_, code);
    ::chmod(folder_.c_str(), 0700);
    const Id id = Id::make(random_);
    BEIBAO_TRY(writeWhole(fileOf(id), enciphered(bytes, contentKey_)));
    auto insert = database_.query("INSERT INTO blob(id, size, sha256, file) VALUES(?,?,?,?)");
    insert.with(id, static_cast<std::int64_t>(bytes.size())).blob(sha256(bytes).view());
    insert.bind(fileOf(id).filename().string()).run();
    BEIBAO_TRY(database_.trouble());
    return id;
}

Result<std::string> Blobs::get(const Id& id) const
{
    auto row = database_.query("SELECT sha256 FROM blob WHERE id = ?1");
    if (!row.bind(id).step()) return Error{Fault::kNotFound, "this file is not on this machine"};
    const std::string digest(row.bytes(0));
    BEIBAO_TAKE(sealed, readWhole(fileOf(id), kLargest * 2));
    auto bytes = deciphered(sealed, contentKey_);
    if (!bytes || sha256(*bytes).view() != digest) return Error{Fault::kDamaged, "a kept file is damaged"};
    return *std::move(bytes);
}

Result<std::string> Blobs::get(const Id& id, std::string_view sha256) const
{
    if (sha256.empty()) return get(id);
    Id local;
    if (auto row = database_.query("SELECT id FROM blob WHERE sha256 = ?1 ORDER BY id <> ?2 LIMIT 1");
        row.blob(sha256).bind(id).step())
        local = row.id(0);
    if (!local.empty()) return get(local);
    if (auto row = database_.query("SELECT 1 FROM blob WHERE id = ?1"); row.bind(id).step())
        return Error{Fault::kDamaged, "the kept file is not the one the record speaks of"};
    return Error{Fault::kNotFound, "this file is not on this machine"};
}

bool Blobs::holds(std::string_view sha256) const
{
    return database_.query("SELECT 1 FROM blob WHERE sha256 = ?1 LIMIT 1").blob(sha256).step();
}

/// The row goes first: a file without its row is litter, a row without its file looks like damage.
Status Blobs::drop(const Id& id)
{
    auto needed = database_.query(sql::blob_needed);
    if (needed.bind(id).step()) return {};
    database_.query("DELETE FROM blob WHERE id = ?1").bind(id).run();
    BEIBAO_TRY(database_.trouble());
    std::error_code code;
    std::filesystem::remove(fileOf(id), code);
    if (code) return Error{Fault::kStorage, "a kept file could not be removed"};
    return {};
}

} // namespace beibao
