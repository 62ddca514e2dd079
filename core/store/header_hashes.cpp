#include "core/store/header_hashes.h"

#include "core/base/digest.h"

namespace beibao {

std::string bodyHash(std::uint32_t profile, const wire::ChangeBody& body)
{
    return sha256(std::string(1, static_cast<char>(profile)) + body.salt() + body.values()).bytes();
}

std::string hashField(int number, std::string_view hash)
{
    const unsigned tag = static_cast<unsigned>(number) << 3U | 2U;
    std::string out{static_cast<char>((tag & 0x7fU) | 0x80U), static_cast<char>(tag >> 7U), 32};
    return out.append(hash);
}

} // namespace beibao
