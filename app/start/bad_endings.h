#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace beibao {

/// How often the window of a store began lately and was never closed. A program that dies again and again should not
/// do again what it did before it died.
class BadEndings {
public:
    static constexpr std::size_t kMany = 3;
    static constexpr std::int64_t kWithinMs = 5 * 60'000;

    /// Begins a run at this time. `file` keeps when runs began that did not end well; what cannot be read there
    /// counts for nothing.
    BadEndings(std::filesystem::path file, std::int64_t nowMs);
    /// kMany runs before this one ended badly within kWithinMs.
    bool many() const { return before_.size() >= kMany; }
    /// The run before this one was never closed, however long ago that is.
    bool badly() const { return badly_; }
    /// The window was closed by somebody: nothing is held against it any more.
    void endedWell() const;

private:
    std::filesystem::path file_;
    bool badly_;
    std::vector<std::int64_t> before_;
};

} // namespace beibao
