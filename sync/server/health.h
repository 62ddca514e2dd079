#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace beibao {

/// What a supervisor may ask a county over HTTP: `/healthz` (it runs), `/readyz`
/// (its books can be read), `/metrics` (counts; no names, no areas).
class Health {
public:
    explicit Health(std::function<bool()> ready)
        : ready_(std::move(ready))
    {
    }

    /// The whole HTTP answer to the head of a request.
    std::string answer(std::string_view head) const;

    std::atomic<std::uint64_t> exchanges = 0;
    std::atomic<std::uint64_t> refusals = 0;
    std::atomic<std::uint64_t> failures = 0;
    std::atomic<std::uint64_t> enrolments = 0;
    std::atomic<std::uint64_t> bytesIn = 0;
    std::atomic<std::uint64_t> bytesOut = 0;

private:
    std::string metrics() const;

    std::function<bool()> ready_;
};

} // namespace beibao
