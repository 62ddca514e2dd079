#pragma once

#include "core/base/digest.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/identity/device_key.h"
#include "sync/bundle.pb.h"

#include <sodium.h>

#include <cstdint>
#include <filesystem>
#include <istream>
#include <memory>
#include <optional>

namespace beibao {

/// Who writes a bundle and who may open it.
struct BundleSetup {
    wire::Realm realm = wire::REAL;
    std::string county; ///< area code
    Id from;
    Id to;
    std::string recipient; ///< public key (Ed25519) of the addressee
    std::int64_t madeMs = 0;
};

/// Writes a bundle: FILE.part, made safe, read back from the medium, and only then FILE.
///
/// A bundle is a head in clear, items closed for the addressee one by one, and the
/// author's signature over all of it. A writer that goes away before keep() leaves nothing behind.
class BundleWriter {
public:
    /// kStorage or kDiskFull where nothing can be written; kUsage when the recipient's key is none. `key` outlives the
    /// writer.
    static Result<BundleWriter> begin(
        const std::filesystem::path& file, const BundleSetup& setup, const DeviceKey& key, Random& random);
    BundleWriter(BundleWriter&& other) noexcept;
    BundleWriter& operator=(BundleWriter&&) = delete;
    ~BundleWriter();

    /// kUsage when it is larger than a reader takes.
    Status add(const wire::BundleItem& item);
    /// kStorage when the medium gives back other bytes than it was given.
    Status keep();
    std::uint64_t size() const { return size_; }

private:
    BundleWriter(std::filesystem::path file, const DeviceKey& key);
    Status open();
    Status write(std::string_view bytes);
    Status push(std::string_view plain, unsigned char tag);
    Result<Digest> readBack() const;

    std::filesystem::path file_;
    const DeviceKey* key_;
    int descriptor_ = -1;
    std::uint64_t size_ = 0;
    crypto_hash_sha256_state hash_{};
    crypto_secretstream_xchacha20poly1305_state stream_{};
};

/// Reads one. Nothing of it is opened before its signature held and its addressee was found to be right.
class BundleReader {
public:
    static constexpr std::uint32_t kLargestItem = 4U << 20U; ///< bytes, as a message on the line
    static constexpr std::uint32_t kLargestHead = 4U << 10U;

    /// kNotFound; kDamaged when it is no bundle; kFromTheFuture when a newer Beibao wrote it.
    static Result<BundleReader> open(const std::filesystem::path& file);
    static Result<BundleReader> over(std::unique_ptr<std::istream> bytes);

    const wire::BundleHead& head() const { return head_; }
    /// Reads all of it once. kRefused (rule "signature") unless the holder of `publicKey` wrote just these bytes.
    Status verify(std::string_view publicKey);
    /// After verify(). kRefused (rule "addressee") when it is for somebody else.
    Status unlock(const DeviceKey& key);
    /// The next item; nothing at the end. kDamaged when a part is missing or is none.
    Result<std::optional<wire::BundleItem>> next();

private:
    explicit BundleReader(std::unique_ptr<std::istream> bytes);
    Result<std::string> read(std::size_t size);

    std::unique_ptr<std::istream> in_;
    std::uint64_t size_ = 0;
    std::uint64_t itemsAt_ = 0;
    wire::BundleHead head_;
    crypto_secretstream_xchacha20poly1305_state stream_{};
};

} // namespace beibao
