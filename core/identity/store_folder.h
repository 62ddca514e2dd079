#pragma once

#include "core/identity/device_key.h"
#include "core/identity/key_slot.h"
#include "core/store/blobs.h"
#include "core/store/parcels.h"
#include "core/store/store.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace beibao {

/// The folder of one store and the right to use it: the key file `slot`, the
/// database `store.db`, blobs, and a lock that keeps a second program out.
/// One object per open store; closing it releases the lock.
class StoreFolder {
public:
    struct Outside {
        Clock& clock;
        Random& random;
        std::vector<View*> views{};
    };

    static bool exists(const std::filesystem::path& folder);
    /// Makes a new store with a new device key. kUsage when one is there already.
    static Result<std::unique_ptr<StoreFolder>> create(const std::filesystem::path& folder, std::string_view passphrase,
        wire::Realm realm, Outside outside, SlotCost cost = SlotCost::kOrdinary);
    /// kWrongKey, kInUse (another program holds it), kNotFound, kDamaged, kFromTheFuture; nothing is touched then.
    static Result<std::unique_ptr<StoreFolder>> open(
        const std::filesystem::path& folder, std::string_view passphrase, Outside outside);
    /// Opens by the code of the printed sheet and locks the same data under `passphrase`. Faults as open().
    static Result<std::unique_ptr<StoreFolder>> recover(const std::filesystem::path& folder, const RecoveryCode& code,
        std::string_view passphrase, Outside outside, SlotCost cost = SlotCost::kOrdinary);
    ~StoreFolder();
    StoreFolder(const StoreFolder&) = delete;

    Store& store() { return *store_; }
    Blobs& blobs() { return *blobs_; }
    Parcels& parcels() { return *parcels_; }
    const DeviceKey& deviceKey() const { return *deviceKey_; }
    const std::filesystem::path& path() const { return folder_; }
    std::filesystem::path database() const { return folder_ / "store.db"; }
    const StoreKey& key() const { return key_; }

    /// kWrongKey when it is another one; costs what opening costs.
    Status checkPassphrase(std::string_view passphrase) const;
    /// Locks the same data under another passphrase. The data is not touched.
    Status changePassphrase(std::string_view passphrase, SlotCost cost = SlotCost::kOrdinary);
    /// From now on `code` opens the store too, and the one before does not. It is kept nowhere: print it first.
    Status takeRecoveryCode(const RecoveryCode& code, SlotCost cost = SlotCost::kOrdinary);
    bool hasRecoveryCode() const;

private:
    StoreFolder() = default;
    static Result<std::unique_ptr<StoreFolder>> lock(const std::filesystem::path& folder);
    /// Opens what is locked already.
    static Result<std::unique_ptr<StoreFolder>> openWith(
        std::unique_ptr<StoreFolder> out, const StoreKey& key, Outside outside);
    Status openStore(Outside outside);
    std::filesystem::path slot() const { return folder_ / "slot"; }
    Status keepBallast();

    std::filesystem::path folder_;
    int lock_ = -1;
    StoreKey key_;
    Random* random_ = nullptr;
    std::unique_ptr<DeviceKey> deviceKey_;
    std::unique_ptr<FolderPieces> arriving_;
    std::unique_ptr<Store> store_;
    std::unique_ptr<Blobs> blobs_;
    std::unique_ptr<Parcels> parcels_;
};

} // namespace beibao
