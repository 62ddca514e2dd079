#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace beibao {

/// Replaces a file whole or not at all: temporary file (0600), fsync, rename, fsync of the folder.
Status writeWhole(const std::filesystem::path& file, std::string_view bytes);

/// The whole file; kNotFound when there is none, kUsage when it is larger than `limit`.
Result<std::string> readWhole(const std::filesystem::path& file, std::uintmax_t limit = 64U << 20U);

} // namespace beibao
