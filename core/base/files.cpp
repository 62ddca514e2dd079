#include "core/base/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <sstream>

namespace beibao {

namespace {

Error failed(const char* doing)
{
    return {errno == ENOSPC ? Fault::kDiskFull : Fault::kStorage, std::string(doing) + " a file failed"};
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

void syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

Status writeWhole(const std::filesystem::path& file, std::string_view bytes)
{
    const std::string temporary = file.string() + ".part";
    const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0) return failed("opening");
    const bool written = writeAll(descriptor, bytes) && ::fsync(descriptor) == 0;
    const Error error = failed("writing");
    ::close(descriptor);
    if (!written || ::rename(temporary.c_str(), file.c_str()) != 0) {
        ::unlink(temporary.c_str());
        return error;
    }
    syncFolder(file.parent_path());
    return {};
}

Result<std::string> readWhole(const std::filesystem::path& file, std::uintmax_t limit)
{
    std::error_code code;
    const auto size = std::filesystem::file_size(file, code);
    if (code) return Error{Fault::kNotFound, "there is no such file"};
    if (size > limit) return Error{Fault::kUsage, "the file is too large"};
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return std::move(out).str();
}

} // namespace beibao
