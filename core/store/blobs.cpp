#include "core/store/blobs.h"

#include "core/base/files.h"

#include <sodium.h>
#include <sys/stat.h>

namespace beibao {

namespace {

constexpr std::size_t kChunk = 64U << 10U;
constexpr std::size_t kSealedChunk = kChunk + crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char* raw(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// One of the keys that come from the store's own.
void derive(std::array<unsigned char, 32>& out, const StoreKey& key, std::string_view purpose)
{
    crypto_generichash(out.data(), out.size(), raw(purpose), purpose.size(), key.bytes.data(), 32);
}

std::string encrypted(std::string_view bytes, const unsigned char* key)
{
    crypto_secretstream_xchacha20poly1305_state state;
    std::string out(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(out), key);
    do {
        const auto chunk = bytes.substr(0, kChunk);
        bytes.remove_prefix(chunk.size());
        const auto tag = bytes.empty() ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
        const auto at = out.size();
        out.resize(at + chunk.size() + crypto_secretstream_xchacha20poly1305_ABYTES);
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(out) + at, nullptr, raw(chunk), chunk.size(), nullptr, 0, static_cast<unsigned char>(tag));
    } while (!bytes.empty());
    return out;
}

/// Nothing when a chunk is missing, changed or out of place.
std::optional<std::string> decrypted(std::string_view bytes, const unsigned char* key)
{
    constexpr std::size_t kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
    crypto_secretstream_xchacha20poly1305_state state;
    if (bytes.size() < kHeader || crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(bytes), key) != 0)
        return std::nullopt;
    bytes.remove_prefix(kHeader);
    std::string out;
    unsigned char tag = 0;
    while (!bytes.empty() && tag == 0) {
        const auto chunk = bytes.substr(0, kSealedChunk);
        bytes.remove_prefix(chunk.size());
        if (chunk.size() < crypto_secretstream_xchacha20poly1305_ABYTES) return std::nullopt;
        const auto at = out.size();
        out.resize(at + chunk.size() - crypto_secretstream_xchacha20poly1305_ABYTES);
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, raw(out) + at, nullptr, &tag, raw(chunk), chunk.size(), nullptr, 0)
            != 0)
            return std::nullopt;
    }
    const bool whole = bytes.empty() && tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return whole ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace

Blobs::Blobs(std::filesystem::path folder, const StoreKey& key, Database& database, Random& random)
    : folder_(std::move(folder))
    , database_(database)
    , random_(random)
{
    derive(contentKey_, key, "beibao blob content 1");
    derive(nameKey_, key, "beibao blob name 1");
}

Blobs::~Blobs()
{
    sodium_memzero(contentKey_.data(), contentKey_.size());
    sodium_memzero(nameKey_.data(), nameKey_.size());
}

std::filesystem::path Blobs::fileOf(const Id& id) const
{
    std::string name(16, '\0');
    crypto_generichash(raw(name), name.size(), raw(id.view()), Id::kSize, nameKey_.data(), nameKey_.size());
    return folder_ / toHex(name);
}

Result<Id> Blobs::put(std::string_view bytes)
{
    if (bytes.size() > kLargest) return Error{Fault::kUsage, "the file is larger than 200 MB"};
    std::error_code code;
    std::filesystem::create_directories(folder_, code);
    ::chmod(folder_.c_str(), 0700);
    const Id id = Id::make(random_);
    BEIBAO_TRY(writeWhole(fileOf(id), encrypted(bytes, contentKey_.data())));
    auto insert = database_.query("INSERT INTO blob(id, size, sha256, file) VALUES(?,?,?,?)");
    insert.with(id, static_cast<std::int64_t>(bytes.size())).blob(sha256(bytes).view());
    insert.bind(fileOf(id).filename().string()).run();
    BEIBAO_TRY(database_.trouble());
    return id;
}

Result<std::string> Blobs::get(const Id& id) const
{
    auto row = database_.query("SELECT sha256 FROM blob WHERE id = ?1");
    if (!row.bind(id).step()) return Error{Fault::kNotFound, "this file is not on this machine"};
    const std::string digest(row.bytes(0));
    BEIBAO_TAKE(sealed, readWhole(fileOf(id), kLargest * 2));
    auto bytes = decrypted(sealed, contentKey_.data());
    if (!bytes || sha256(*bytes).view() != digest) return Error{Fault::kDamaged, "a kept file is damaged"};
    return *std::move(bytes);
}

/// The row goes first: a file without its row is litter, a row without its file looks like damage.
Status Blobs::drop(const Id& id)
{
    database_.query("DELETE FROM blob WHERE id = ?1").bind(id).run();
    BEIBAO_TRY(database_.trouble());
    std::error_code code;
    std::filesystem::remove(fileOf(id), code);
    if (code) return Error{Fault::kStorage, "a kept file could not be removed"};
    return {};
}

} // namespace beibao
