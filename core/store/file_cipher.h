#pragma once

#include "core/store/database.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace beibao {

/// A key that comes from the store's own, for one purpose; wiped when it goes.
class FileKey {
public:
    FileKey(const StoreKey& key, std::string_view purpose);
    ~FileKey();
    FileKey(const FileKey&) = delete;

    const unsigned char* bytes() const { return bytes_.data(); }
    /// A name on disk that tells nothing: a keyed digest of `text`, as hex.
    std::string nameOf(std::string_view text) const;

private:
    std::array<unsigned char, 32> bytes_{};
};

/// How much longer bytes become: the header, and the seal of each chunk.
constexpr std::size_t kCipherChunk = 64U << 10U;
constexpr std::size_t kCipherHeader = 24;
constexpr std::size_t kCipherSeal = 17;

/// Encrypted in chunks (XChaCha20-Poly1305), so that a missing, changed or moved chunk is noticed.
std::string enciphered(std::string_view bytes, const FileKey& key);
/// Nothing when they are not whole, or not under this key.
std::optional<std::string> deciphered(std::string_view bytes, const FileKey& key);

} // namespace beibao
