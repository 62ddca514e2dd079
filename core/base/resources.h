#pragma once

#include <filesystem>

namespace beibao {

/// Where rules, samples and forms lie: BEIBAO_RESOURCES if it is set, else
/// ../share/beibao beside the program, else the source tree it was built from (a packaged program: /usr/share/beibao).
std::filesystem::path resourcesFolder();

} // namespace beibao
