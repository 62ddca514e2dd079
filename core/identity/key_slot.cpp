#include "core/identity/key_slot.h"

#include "core/base/digest.h"
#include "core/base/files.h"
#include "core/identity/slot.pb.h"
#include "core/identity/slot_bytes.h"

#include <sodium.h>

#include <algorithm>
#include <chrono>

namespace beibao {

namespace {

constexpr std::uint32_t kProfile = 1;
constexpr std::uint64_t kMemory = 64ULL << 20U;
constexpr std::uint64_t kLeastPasses = 3;
constexpr std::uint64_t kMostPasses = 40;
constexpr double kSecondsWanted = 0.5;
constexpr std::uint64_t kMostMemory = 1ULL << 30U; // a slot file asking for more is not ours

using WrapKey = std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES>;

bool derive(WrapKey& key, std::string_view passphrase, const wire::KeySlot& slot)
{
    return slot.salt().size() == crypto_pwhash_SALTBYTES && slot.memory() <= kMostMemory && slot.passes() <= kMostPasses
        && crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(),
               reinterpret_cast<const unsigned char*>(slot.salt().data()), slot.passes(), slot.memory(),
               crypto_pwhash_ALG_ARGON2ID13)
        == 0;
}

/// Passes that take about half a second here.
std::uint64_t passesForThisMachine(wire::KeySlot slot)
{
    WrapKey unused;
    slot.set_passes(kLeastPasses);
    const auto begin = std::chrono::steady_clock::now();
    derive(unused, "measure", slot);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    const auto passes = static_cast<std::uint64_t>(kSecondsWanted / took.count() * double(kLeastPasses));
    return std::clamp(passes, kLeastPasses, kMostPasses);
}

std::string digestOf(const wire::SlotFile& file)
{
    std::string text;
    for (const auto& slot : file.slots()) text += slot.SerializeAsString();
    return sha256(text).bytes();
}

bool unseal(StoreKey& out, const WrapKey& key, const wire::KeySlot& slot)
{
    unsigned long long size = 0;
    return slot.nonce().size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
        && slot.sealed().size() == out.bytes.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES
        && crypto_aead_xchacha20poly1305_ietf_decrypt(out.bytes.data(), &size, nullptr,
               reinterpret_cast<const unsigned char*>(slot.sealed().data()), slot.sealed().size(), nullptr, 0,
               reinterpret_cast<const unsigned char*>(slot.nonce().data()), key.data())
        == 0;
}

/// The key under a secret that a person has.
Result<wire::KeySlot> locked(
    const StoreKey& key, wire::KeySlot::Kind kind, std::string_view secret, Random& random, SlotCost cost)
{
    wire::KeySlot slot;
    slot.set_kind(kind);
    slot.set_profile(kProfile);
    slot.set_salt(random.bytes(crypto_pwhash_SALTBYTES));
    slot.set_nonce(random.bytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES));
    slot.set_memory(cost == SlotCost::kOrdinary ? kMemory : crypto_pwhash_MEMLIMIT_MIN);
    slot.set_passes(cost == SlotCost::kOrdinary ? passesForThisMachine(slot) : crypto_pwhash_OPSLIMIT_MIN);

    WrapKey wrap;
    if (!derive(wrap, secret, slot)) return Error{Fault::kStorage, "not enough memory to lock the key"};
    std::string sealed(key.bytes.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(sealed.data()), nullptr,
        key.bytes.data(), key.bytes.size(), nullptr, 0, nullptr,
        reinterpret_cast<const unsigned char*>(slot.nonce().data()), wrap.data());
    sodium_memzero(wrap.data(), wrap.size());
    slot.set_sealed(std::move(sealed));
    return slot;
}

Result<wire::SlotFile> parseSlots(std::string_view bytes)
{
    wire::SlotFile in;
    if (!in.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())) || in.slots().empty()
        || digestOf(in) != in.digest())
        return Error{Fault::kDamaged, "the key file is damaged"};
    return in;
}

Result<wire::SlotFile> readSlots(const std::filesystem::path& file)
{
    BEIBAO_TAKE(bytes, readWhole(file));
    return parseSlots(bytes);
}

/// `slot` in place of the one of its kind. A file that is missing or damaged gives way to a new one.
Status replaceSlot(const std::filesystem::path& file, wire::KeySlot slot)
{
    wire::SlotFile out;
    if (const auto before = readSlots(file); before) {
        for (const auto& kept : before->slots())
            if (kept.kind() != slot.kind()) *out.add_slots() = kept;
    }
    *out.add_slots() = std::move(slot);
    out.set_digest(digestOf(out));
    return writeWhole(file, out.SerializeAsString());
}

Result<StoreKey> openedBy(std::string_view bytes, wire::KeySlot::Kind kind, std::string_view secret, const char* wrong)
{
    BEIBAO_TAKE(in, parseSlots(bytes));
    for (const auto& slot : in.slots()) {
        if (slot.kind() != kind) continue;
        WrapKey wrap;
        StoreKey key;
        const bool opened = slot.profile() == kProfile && derive(wrap, secret, slot) && unseal(key, wrap, slot);
        sodium_memzero(wrap.data(), wrap.size());
        if (opened) return key;
    }
    return Error{Fault::kWrongKey, wrong};
}

} // namespace

Status writeSlot(
    const std::filesystem::path& file, const StoreKey& key, std::string_view passphrase, Random& random, SlotCost cost)
{
    BEIBAO_TAKE(slot, locked(key, wire::KeySlot::PASSPHRASE, passphrase, random, cost));
    return replaceSlot(file, std::move(slot));
}

Status writeRecoverySlot(
    const std::filesystem::path& file, const StoreKey& key, const RecoveryCode& code, Random& random, SlotCost cost)
{
    BEIBAO_TAKE(slot, locked(key, wire::KeySlot::RECOVERY, code.secret(), random, cost));
    return replaceSlot(file, std::move(slot));
}

bool hasRecoverySlot(const std::filesystem::path& file)
{
    const auto in = readSlots(file);
    return in && std::any_of(in->slots().begin(), in->slots().end(), [](const wire::KeySlot& slot) {
        return slot.kind() == wire::KeySlot::RECOVERY;
    });
}

Result<StoreKey> openSlotBytes(std::string_view slot, std::string_view passphrase)
{
    return openedBy(slot, wire::KeySlot::PASSPHRASE, passphrase, "the passphrase is wrong");
}

Result<StoreKey> openSlotBytes(std::string_view slot, const RecoveryCode& code)
{
    return openedBy(slot, wire::KeySlot::RECOVERY, code.secret(), "the recovery code is not that of this store");
}

Result<StoreKey> openSlot(const std::filesystem::path& file, std::string_view passphrase)
{
    BEIBAO_TAKE(bytes, readWhole(file));
    return openSlotBytes(bytes, passphrase);
}

Result<StoreKey> openSlot(const std::filesystem::path& file, const RecoveryCode& code)
{
    BEIBAO_TAKE(bytes, readWhole(file));
    return openSlotBytes(bytes, code);
}

} // namespace beibao
