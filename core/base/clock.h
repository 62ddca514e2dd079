#pragma once

#include <cstdint>

namespace beibao {

/// Where the program takes the time from, so that a test can hold it.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC. May be wrong by years, stand still or go back.
    virtual std::int64_t nowMs() const = 0;
};

class SystemClock final : public Clock {
public:
    std::int64_t nowMs() const override;
};

} // namespace beibao
