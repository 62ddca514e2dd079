#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <cstdint>
#include <filesystem>

namespace beibao::test {

/// A clock the test holds. Stands still until moved.
class HeldClock final : public Clock {
public:
    explicit HeldClock(std::int64_t ms = 1'795'000'000'000) // 2026-11-18
        : ms_(ms)
    {
    }
    std::int64_t nowMs() const override { return ms_; }
    void advance(std::int64_t ms) { ms_ += ms; }
    void set(std::int64_t ms) { ms_ = ms; }

private:
    std::int64_t ms_;
};

/// The same seed gives the same numbers (splitmix64).
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed)
        : state_(seed)
    {
    }
    void fill(void* bytes, std::size_t size) override
    {
        auto* out = static_cast<unsigned char*>(bytes);
        for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<unsigned char>(next() >> 32U);
    }
    std::uint64_t next()
    {
        std::uint64_t z = state_ += 0x9e3779b97f4a7c15ULL;
        z = (z ^ z >> 30U) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ z >> 27U) * 0x94d049bb133111ebULL;
        return z ^ z >> 31U;
    }
    /// A number below `bound`.
    std::uint64_t below(std::uint64_t bound) { return next() % bound; }

private:
    std::uint64_t state_;
};

/// A folder that is gone when the test is over.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace beibao::test
