#pragma once

#include <filesystem>
#include <string_view>

namespace beibao {

/// What a file is that somebody double-clicked or dropped. What it holds decides, and its name only where that says
/// nothing: a broken pack is told to be a broken pack.
enum class HandedFile { kTable, kPack, kStrange };

HandedFile whatIs(std::string_view bytes, const std::filesystem::path& name);

} // namespace beibao
