#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// What a version brought, in one to three plain sentences for the people who use it.
struct VersionNews {
    struct Thing {
        std::string says;
        std::string key; ///< the key that does it, such as F1; may be empty
    };
    std::string version;
    std::vector<Thing> things;
};

/// kUsage with what is wrong, for a text that is no such list.
Result<std::vector<VersionNews>> parseNews(std::string_view json);

/// The ones that came with the program, read once, the newest first; empty when they cannot be read.
const std::vector<VersionNews>& versionNews();

} // namespace beibao
