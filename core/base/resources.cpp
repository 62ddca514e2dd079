#include "core/base/resources.h"

#include <cstdlib>

namespace beibao {

std::filesystem::path resourcesFolder()
{
    if (const char* named = std::getenv("BEIBAO_RESOURCES"); named != nullptr && *named != '\0') return named;
    std::error_code code;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", code);
    const auto installed = program.parent_path().parent_path() / "share" / "beibao";
    if (!code && std::filesystem::exists(installed / "rules", code)) return installed;
    return BEIBAO_ELSEWHERE;
}

} // namespace beibao
