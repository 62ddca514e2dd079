#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace beibao {

/// The data folder of a county server: the right to use it, and the key of what
/// lies in it. The key is either the file `key`, for a server that must start by itself
/// (whoever can read the folder can then read the county), or locked under a
/// passphrase in the file `slot`.
class CountyFolder {
public:
    enum class IfAbsent { kMake, kRefuse };

    struct Setup {
        std::filesystem::path folder;
        std::optional<std::string> passphrase{};
        IfAbsent ifAbsent = IfAbsent::kRefuse;
    };

    /// kInUse (a server holds it), kNotFound (no county here), kWrongKey, kUsage (a
    /// passphrase is missing or is one too many), kDamaged.
    static Result<std::unique_ptr<CountyFolder>> open(const Setup& setup, Random& random);
    ~CountyFolder();
    CountyFolder(const CountyFolder&) = delete;

    const StoreKey& key() const { return key_; }
    std::filesystem::path ledger() const { return folder_ / "county.db"; }
    std::filesystem::path files() const { return folder_ / "files"; }
    const std::filesystem::path& path() const { return folder_; }

private:
    explicit CountyFolder(std::filesystem::path folder);
    Status lock();
    Status readKey(const std::optional<std::string>& passphrase);
    Status makeKey(const std::optional<std::string>& passphrase, Random& random);
    bool holdsKey() const;

    std::filesystem::path folder_;
    int lock_ = -1;
    StoreKey key_;
};

/// The first line of a passphrase file; kUsage when there is none.
Result<std::string> readPassphrase(const std::filesystem::path& file);

} // namespace beibao
