#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace beibao {

/// Where ids, salts and incarnations come from, so that a simulation can seed it.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(void* bytes, std::size_t size) = 0;

    std::string bytes(std::size_t size);
    std::uint64_t number();
};

/// The operating system's generator, by libsodium.
class SystemRandom final : public Random {
public:
    void fill(void* bytes, std::size_t size) override;
};

} // namespace beibao
