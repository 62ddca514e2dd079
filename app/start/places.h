#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>

namespace beibao {

/// The folders of one person's Beibao: those of the XDG base directories, or, when a profile is named, all within it.
struct Places {
    std::filesystem::path profile; ///< the stores
    std::filesystem::path settings; ///< window.ini: what somebody chose, such as the size of letters
    std::filesystem::path state; ///< window.ini: what may be forgotten, such as the place of the window
    std::filesystem::path meeting; ///< where a second start finds the window that is open

    /// Makes them, readable by this person only; kStorage when one belongs to somebody else or cannot be made.
    static Result<Places> of(const std::optional<std::filesystem::path>& profile);
};

} // namespace beibao
