#include "core/base/random.h"

#include <sodium.h>

namespace beibao {

std::string Random::bytes(std::size_t size)
{
    std::string out(size, '\0');
    fill(out.data(), size);
    return out;
}

std::uint64_t Random::number()
{
    std::uint64_t out = 0;
    fill(&out, sizeof out);
    return out;
}

void SystemRandom::fill(void* bytes, std::size_t size)
{
    randombytes_buf(bytes, size);
}

} // namespace beibao
