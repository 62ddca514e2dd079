#pragma once

#include "core/base/result.h"
#include "core/store/store.h"

#include <filesystem>

namespace beibao {

/// Writes every record as a JSON line, in the clear, as `put` would take it
/// back; to standard output for an empty path. Leaves an audit entry (who, when,
/// how many; no content) in the store. A file is written whole or not at all, readable by its owner only.
Status exportRecords(Store& store, const std::filesystem::path& file, const std::string& now);

/// Leaves a chained entry of something that must not go unseen: unlock, reveal,
/// export, print, seal, import, recovery. `about` may be empty; `detail` holds no case content.
Status audit(Store& store, const std::string& what, const Id& about, const std::string& now, const std::string& detail = {});

} // namespace beibao
