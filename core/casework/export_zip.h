#pragma once

#include "core/casework/export_place.h"

namespace beibao {

/// kNotFound without a file, kUsage for one that is no zip archive.
Result<std::unique_ptr<ExportCopy>> openExportZip(const std::filesystem::path& file);

} // namespace beibao
