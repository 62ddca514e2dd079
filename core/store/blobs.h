#pragma once

#include "core/base/digest.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/store/file_cipher.h"

#include <filesystem>
#include <string>

namespace beibao {

/// Attachments and sealed papers: files beside the database, encrypted in
/// chunks under a key derived from the store's, named by a keyed digest so that
/// a name tells nothing. The file is durable before its row is written.
class Blobs {
public:
    /// Larger ones are refused with kUsage.
    static constexpr std::uint64_t kLargest = 200U << 20U;

    Blobs(std::filesystem::path folder, const StoreKey& key, Database& database, Random& random);
    Blobs(const Blobs&) = delete;

    /// Keeps `bytes` and answers their id. The row is written at once; call it
    /// before the save that refers to it, since an orphan is harmless and a missing blob is not.
    Result<Id> put(std::string_view bytes);
    /// kNotFound, or kDamaged when the bytes are not those that were kept.
    Result<std::string> get(const Id& id) const;
    /// What a record speaks of: the id is a name on its author's machine only, the digest holds everywhere.
    /// kNotFound when it has not come to this machine, kDamaged when it is here and is something else.
    Result<std::string> get(const Id& id, std::string_view sha256) const;
    /// Whether bytes with this digest are kept here.
    bool holds(std::string_view sha256) const;
    /// Forgets kept bytes, unless a record speaks of them and this is the only copy. Twice is the same as once.
    Status drop(const Id& id);

private:
    std::filesystem::path fileOf(const Id& id) const;

    std::filesystem::path folder_;
    FileKey contentKey_;
    FileKey nameKey_;
    Database& database_;
    Random& random_;
};

} // namespace beibao
