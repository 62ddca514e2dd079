#pragma once

#include "core/base/digest.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/store/database.h"

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
    ~Blobs();
    Blobs(const Blobs&) = delete;

    /// Keeps `bytes` and answers their id. The row is written at once; call it
    /// before the save that refers to it, since an orphan is harmless and a missing blob is not.
    Result<Id> put(std::string_view bytes);
    /// kNotFound, or kDamaged when the bytes are not those that were kept.
    Result<std::string> get(const Id& id) const;
    /// Forgets bytes that no record names (nobody else checks that). Twice is the same as once.
    Status drop(const Id& id);

private:
    std::filesystem::path fileOf(const Id& id) const;

    std::filesystem::path folder_;
    std::array<unsigned char, 32> contentKey_{};
    std::array<unsigned char, 32> nameKey_{};
    Database& database_;
    Random& random_;
};

} // namespace beibao
