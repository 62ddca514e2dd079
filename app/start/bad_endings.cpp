#include "app/start/bad_endings.h"

#include "core/base/files.h"

#include <sstream>

namespace beibao {

namespace {

constexpr std::uintmax_t kLargestFile = 4096;

std::vector<std::int64_t> recentIn(const std::filesystem::path& file, std::int64_t nowMs)
{
    std::vector<std::int64_t> out;
    const auto text = readWhole(file, kLargestFile);
    std::istringstream lines(text ? *text : std::string());
    for (std::int64_t began = 0; lines >> began;)
        if (began <= nowMs && nowMs - began < BadEndings::kWithinMs) out.push_back(began);
    return out;
}

} // namespace

BadEndings::BadEndings(std::filesystem::path file, std::int64_t nowMs)
    : file_(std::move(file))
    , badly_(std::filesystem::exists(file_))
    , before_(recentIn(file_, nowMs))
{
    std::string text;
    for (const auto began : before_) text += std::to_string(began) + '\n';
    // A disk that is full must not keep the window from opening.
    (void)writeWhole(file_, text + std::to_string(nowMs) + '\n');
}

void BadEndings::endedWell() const
{
    std::error_code code;
    std::filesystem::remove(file_, code);
}

} // namespace beibao
