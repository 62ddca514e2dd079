#include "core/identity/store_folder.h"

#include "core/base/files.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace beibao {

namespace {

constexpr std::size_t kBallast = 4U << 20U;
constexpr auto kDeviceSeed = "device_seed";

/// SQLite would make it readable for everybody.
void makePrivate(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor >= 0) ::close(descriptor);
}

} // namespace

bool StoreFolder::exists(const std::filesystem::path& folder)
{
    return std::filesystem::exists(folder / "slot");
}

Result<std::unique_ptr<StoreFolder>> StoreFolder::lock(const std::filesystem::path& folder)
{
    if (sodium_init() < 0) return Error{Fault::kStorage, "libsodium does not start"};
    std::unique_ptr<StoreFolder> out(new StoreFolder);
    out->folder_ = folder;
    out->lock_ = ::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (out->lock_ < 0) return Error{Fault::kStorage, "the folder cannot be written"};
    if (::flock(out->lock_, LOCK_EX | LOCK_NB) != 0) return Error{Fault::kInUse, "another program has this store open"};
    return out;
}

Result<std::unique_ptr<StoreFolder>> StoreFolder::create(
    const std::filesystem::path& folder, std::string_view passphrase, wire::Realm realm, Outside outside, SlotCost cost)
{
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    ::chmod(folder.c_str(), 0700);
    BEIBAO_TAKE(out, lock(folder));
    if (exists(folder)) return Error{Fault::kUsage, "there is a store in this folder already"};
    outside.random.fill(out->key_.bytes.data(), out->key_.bytes.size());
    out->random_ = &outside.random;
    out->deviceKey_ = std::make_unique<DeviceKey>(DeviceKey::make(outside.random));
    makePrivate(out->database());
    BEIBAO_TRY(out->openStore(outside));
    BEIBAO_TRY(out->store_->setMeta(kDeviceSeed, out->deviceKey_->seed()));
    Author author;
    author.realm = realm;
    author.device = Id::fromBytes(sha256(out->deviceKey_->publicKey()).view().substr(0, Id::kSize));
    author.incarnation = outside.random.number();
    BEIBAO_TRY(out->store_->setAuthor(author));
    // The slot comes last: without it the folder holds no store.
    BEIBAO_TRY(writeSlot(out->slot(), out->key_, passphrase, outside.random, cost));
    BEIBAO_TRY(out->keepBallast());
    return out;
}

Result<std::unique_ptr<StoreFolder>> StoreFolder::open(
    const std::filesystem::path& folder, std::string_view passphrase, Outside outside)
{
    if (!exists(folder)) return Error{Fault::kNotFound, "there is no store in this folder"};
    BEIBAO_TAKE(out, lock(folder));
    BEIBAO_TAKE(key, openSlot(out->slot(), passphrase));
    return openWith(std::move(out), key, std::move(outside));
}

Result<std::unique_ptr<StoreFolder>> StoreFolder::recover(const std::filesystem::path& folder, const RecoveryCode& code,
    std::string_view passphrase, Outside outside, SlotCost cost)
{
    if (!exists(folder)) return Error{Fault::kNotFound, "there is no store in this folder"};
    BEIBAO_TAKE(locked, lock(folder));
    BEIBAO_TAKE(key, openSlot(locked->slot(), code));
    BEIBAO_TAKE(out, openWith(std::move(locked), key, std::move(outside)));
    BEIBAO_TRY(out->changePassphrase(passphrase, cost));
    return out;
}

Result<std::unique_ptr<StoreFolder>> StoreFolder::openWith(
    std::unique_ptr<StoreFolder> out, const StoreKey& key, Outside outside)
{
    if (!std::filesystem::exists(out->database())) return Error{Fault::kDamaged, "the database is missing"};
    out->key_ = key;
    out->random_ = &outside.random;
    out->deviceKey_ = std::make_unique<DeviceKey>(std::string_view());
    BEIBAO_TRY(out->openStore(outside));
    const std::string seed = out->store_->meta(kDeviceSeed);
    if (seed.size() != DeviceKey::kSeedSize) return Error{Fault::kDamaged, "the device key is missing"};
    *out->deviceKey_ = DeviceKey(seed);
    BEIBAO_TRY(out->keepBallast());
    return out;
}

Status StoreFolder::openStore(Outside outside)
{
    arriving_ = std::make_unique<FolderPieces>(folder_ / "arriving", key_);
    BEIBAO_TAKE(store,
        Store::open({.file = database(),
            .key = key_,
            .clock = outside.clock,
            .random = outside.random,
            .signer = deviceKey_.get(),
            .views = std::move(outside.views),
            .blobs = folder_ / "blobs",
            .arriving = arriving_.get()}));
    store_ = std::move(store);
    blobs_ = std::make_unique<Blobs>(folder_ / "blobs", key_, store_->database(), *random_);
    parcels_ = std::make_unique<Parcels>(store_->database(), *blobs_, *arriving_);
    return {};
}

/// Room that can be given back when the disk is full: then even deleting needs some.
Status StoreFolder::keepBallast()
{
    const auto file = folder_ / "ballast";
    if (std::filesystem::exists(file)) return {};
    if (auto kept = writeWhole(file, std::string(kBallast, '\0')); !kept && kept.error().fault != Fault::kDiskFull)
        return kept.error();
    return {};
}

Status StoreFolder::checkPassphrase(std::string_view passphrase) const
{
    const auto key = openSlot(slot(), passphrase);
    return key ? Status() : key.error();
}

Status StoreFolder::changePassphrase(std::string_view passphrase, SlotCost cost)
{
    return writeSlot(slot(), key_, passphrase, *random_, cost);
}

Status StoreFolder::takeRecoveryCode(const RecoveryCode& code, SlotCost cost)
{
    return writeRecoverySlot(slot(), key_, code, *random_, cost);
}

bool StoreFolder::hasRecoveryCode() const
{
    return hasRecoverySlot(slot());
}

StoreFolder::~StoreFolder()
{
    parcels_.reset();
    blobs_.reset();
    store_.reset();
    if (lock_ >= 0) ::close(lock_);
}

} // namespace beibao
