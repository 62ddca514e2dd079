#include "sync/server/cursor.h"

#include <sodium.h>

namespace beibao {

namespace {

const unsigned char* raw(const std::string& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

static_assert(CursorSeal::kSecretSize == crypto_auth_KEYBYTES);

std::string CursorSeal::close(const kept::Cursor& cursor) const
{
    std::string text = cursor.SerializeAsString();
    std::string seal(crypto_auth_BYTES, '\0');
    crypto_auth(reinterpret_cast<unsigned char*>(seal.data()), raw(text), text.size(), raw(secret_));
    return seal + text;
}

std::optional<kept::Cursor> CursorSeal::open(const std::string& text) const
{
    if (text.size() <= crypto_auth_BYTES || secret_.size() != kSecretSize) return std::nullopt;
    const std::string inside = text.substr(crypto_auth_BYTES);
    kept::Cursor cursor;
    const bool ours = crypto_auth_verify(raw(text), raw(inside), inside.size(), raw(secret_)) == 0;
    return ours && cursor.ParseFromString(inside) ? std::optional(cursor) : std::nullopt;
}

} // namespace beibao
