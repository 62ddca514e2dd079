#include "core/store/file_cipher.h"

#include "core/base/digest.h"

#include <sodium.h>

namespace beibao {

namespace {

static_assert(kCipherHeader == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(kCipherSeal == crypto_secretstream_xchacha20poly1305_ABYTES);

unsigned char* raw(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

FileKey::FileKey(const StoreKey& key, std::string_view purpose)
{
    crypto_generichash(bytes_.data(), bytes_.size(), raw(purpose), purpose.size(), key.bytes.data(), bytes_.size());
}

FileKey::~FileKey()
{
    sodium_memzero(bytes_.data(), bytes_.size());
}

std::string FileKey::nameOf(std::string_view text) const
{
    std::string name(16, '\0');
    crypto_generichash(raw(name), name.size(), raw(text), text.size(), bytes_.data(), bytes_.size());
    return toHex(name);
}

std::string enciphered(std::string_view bytes, const FileKey& key)
{
    crypto_secretstream_xchacha20poly1305_state state;
    std::string out(kCipherHeader, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(out), key.bytes());
    do {
        const auto chunk = bytes.substr(0, kCipherChunk);
        bytes.remove_prefix(chunk.size());
        const auto tag = bytes.empty() ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
        const auto at = out.size();
        out.resize(at + chunk.size() + kCipherSeal);
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(out) + at, nullptr, raw(chunk), chunk.size(), nullptr, 0, static_cast<unsigned char>(tag));
    } while (!bytes.empty());
    return out;
}

std::optional<std::string> deciphered(std::string_view bytes, const FileKey& key)
{
    crypto_secretstream_xchacha20poly1305_state state;
    if (bytes.size() < kCipherHeader
        || crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(bytes), key.bytes()) != 0)
        return std::nullopt;
    bytes.remove_prefix(kCipherHeader);
    std::string out;
    unsigned char tag = 0;
    while (!bytes.empty() && tag == 0) {
        const auto chunk = bytes.substr(0, kCipherChunk + kCipherSeal);
        bytes.remove_prefix(chunk.size());
        if (chunk.size() < kCipherSeal) return std::nullopt;
        const auto at = out.size();
        out.resize(at + chunk.size() - kCipherSeal);
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, raw(out) + at, nullptr, &tag, raw(chunk), chunk.size(), nullptr, 0)
            != 0)
            return std::nullopt;
    }
    const bool whole = bytes.empty() && tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return whole ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace beibao
