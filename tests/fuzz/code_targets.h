#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace beibao::fuzz {

/// Codes that people copy from paper.
void typedCode(std::string_view bytes);
std::vector<std::string> typedCodeSeeds();

/// The beginning of a backup that lies on somebody's stick.
void backupHead(std::string_view bytes);
std::vector<std::string> backupHeadSeeds();

} // namespace beibao::fuzz
