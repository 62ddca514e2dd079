#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace beibao {

/// What somebody wants of the window beside being there: the words of a command line, which a second start hands to
/// the window that is open. At most one of them is done, the first that is set.
struct Errand {
    Id open{}; ///< a case to be shown
    std::filesystem::path import{}; ///< a file to be looked at
    bool newCase = false;
    bool jot = false;
    bool sync = false;

    bool operator==(const Errand&) const = default;

    static constexpr std::size_t kLongestLine = 16U << 10U;
    /// One line of JSON, as it travels from start to start.
    std::string line() const;
    /// kUsage for anything that line() does not write.
    static Result<Errand> parse(std::string_view line);
};

} // namespace beibao
