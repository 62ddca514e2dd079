#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/identity/device_key.h"
#include "core/store/parcels.h"
#include "core/store/store.h"
#include "sync/bundle.pb.h"
#include "sync/membership.h"
#include "sync/session.h"

#include <filesystem>

namespace beibao {

class BundleWriter;

/// Remembers what is on its way on a stick, across restarts.
class StickMemory {
public:
    virtual ~StickMemory() = default;
    virtual Result<wire::CarriedByStick> carried() = 0;
    virtual Status carry(const wire::CarriedByStick& all) = 0;
};

/// The one in a store. Belongs to the store's thread.
class StoredStickMemory final : public StickMemory {
public:
    explicit StoredStickMemory(Store& store)
        : store_(store)
    {
    }
    Result<wire::CarriedByStick> carried() override;
    Status carry(const wire::CarriedByStick& all) override;

private:
    Store& store_;
};

/// How many questions are on their way on a stick and not answered.
int carriedByStick(Database& database);

/// What a bundle carries away.
struct StickLoad {
    std::uint64_t changes = 0;
    std::uint64_t files = 0; ///< pieces of how many
    std::uint64_t bytes = 0; ///< of the bundle
};

/// Hands work over to the county without a link: a bundle goes there, another one comes back.
///
/// Nothing is acknowledged by being written: what was carried stays in the outbox until a receipt lies in an answer,
/// and goes by any other way that opens meanwhile. A stick that is lost, late, or read twice costs nothing. Belongs to
/// the store's thread.
class StickCourier {
public:
    /// What must outlive it. It may be on another thread than the store, if shelf, parcels and memory are.
    struct Outside {
        Shelf& shelf;
        ParcelShelf& parcels;
        StickMemory& memory;
        Clock& clock;
        Random& random;
    };

    /// kRefused (rules "practice", "enrolled") for a store no county knows. On the store's thread.
    static Result<StickCourier> of(const Store& store, const DeviceKey& key, const Outside& outside);

    /// Everything that waits for the county, closed for it alone. With files, proofs first, until `fileBytes` are in
    /// it.
    Result<StickLoad> write(const std::filesystem::path& file, std::uint64_t fileBytes = kUsualFiles);

    /// Takes in the county's answer. kRefused with rule "addressee" or "signature" and nothing taken; an answer to what
    /// another history was asked is passed over.
    MeetingReport take(const std::filesystem::path& file);

    static constexpr std::uint64_t kUsualFiles = 512U << 20U;

private:
    StickCourier(const Outside& outside, DeviceKey key, Membership county, const Id& device);
    Result<wire::CarriedByStick> writeQuestions(BundleWriter& out, StickLoad& load);
    Status writeFiles(BundleWriter& out, std::uint64_t most, StickLoad& load);
    Status writeFile(BundleWriter& out, const Parcel& parcel, class FileQuestion& question);
    Status takeItem(const wire::BundleItem& item, MeetingReport& report);
    Status takeAnswer(const wire::BundleItem::Answer& answer, MeetingReport& report);
    Status takeKept(const wire::BundleItem::Kept& kept);
    Status remember(const wire::CarriedByStick& more);

    Outside outside_;
    DeviceKey key_;
    Membership county_;
    Id device_;
};

} // namespace beibao
