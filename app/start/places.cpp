#include "app/start/places.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

namespace beibao {

namespace {

/// The folder a variable names, if it names one: XDG takes absolute paths only.
std::filesystem::path named(const char* variable)
{
    const char* value = std::getenv(variable);
    return value != nullptr && *value == '/' ? std::filesystem::path(value) : std::filesystem::path();
}

std::filesystem::path usual(const char* variable, const char* belowHome)
{
    const auto folder = named(variable);
    return (folder.empty() ? named("HOME") / belowHome : folder) / "beibao";
}

bool ours(const std::filesystem::path& folder)
{
    struct stat found { };
    return ::lstat(folder.c_str(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == ::geteuid();
}

Status keepPrivate(const std::filesystem::path& folder)
{
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    const auto real = std::filesystem::canonical(folder, code);
    if (code || !ours(real) || ::chmod(real.c_str(), S_IRWXU) != 0)
        return Error{Fault::kStorage, "the folder " + folder.string() + " cannot be used"};
    return {};
}

/// In the memory of this login; in the profile where a login has none.
std::filesystem::path meetingPlace(const std::filesystem::path& profile)
{
    const auto login = named("XDG_RUNTIME_DIR");
    if (login.empty() || !ours(login)) return profile;
    const auto folder = login / "beibao";
    return keepPrivate(folder) && ours(folder) ? folder : profile;
}

} // namespace

Result<Places> Places::of(const std::optional<std::filesystem::path>& profile)
{
    Places out;
    std::error_code code;
    out.profile = profile ? std::filesystem::absolute(*profile, code) : usual("XDG_DATA_HOME", ".local/share");
    out.settings = profile ? out.profile : usual("XDG_CONFIG_HOME", ".config");
    out.state = profile ? out.profile : usual("XDG_STATE_HOME", ".local/state");
    if (!out.profile.is_absolute()) return Error{Fault::kStorage, "nobody's folder: HOME is not set"};
    for (const auto& folder : {out.profile, out.settings, out.state}) BEIBAO_TRY(keepPrivate(folder));
    out.meeting = meetingPlace(out.profile);
    return out;
}

} // namespace beibao
