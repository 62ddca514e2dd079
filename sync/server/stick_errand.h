#pragma once

#include "sync/server/county_folder.h"

#include <filesystem>
#include <string>

namespace beibao {

/// Has a county answer the bundle `file`, and lays the answer at `out`: made safe and read back. The county, which may
/// run under another's name and see no stick, reads and writes in its own folder. Gives what it said.
Result<std::string> carryBundle(
    const CountyFolder::Setup& folder, const std::filesystem::path& file, const std::filesystem::path& out);

} // namespace beibao
