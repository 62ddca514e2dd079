#include "sync/server/stick_errand.h"

#include "sync/server/tell.h"

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace beibao {

namespace {

/// Goes when the errand is over, whatever came of it.
class Tray {
public:
    explicit Tray(std::filesystem::path folder)
        : folder_(std::move(folder))
    {
        std::error_code code;
        std::filesystem::create_directories(folder_, code);
        std::filesystem::permissions(folder_, std::filesystem::perms::owner_all, code);
    }
    ~Tray()
    {
        std::error_code code;
        std::filesystem::remove_all(folder_, code);
    }
    Tray(const Tray&) = delete;
    std::filesystem::path in() const { return folder_ / "in"; }
    std::filesystem::path out() const { return folder_ / "out"; }

private:
    std::filesystem::path folder_;
};

bool sameBytes(const std::filesystem::path& one, const std::filesystem::path& other)
{
    std::ifstream a(one, std::ios::binary), b(other, std::ios::binary);
    using Bytes = std::istreambuf_iterator<char>;
    return a && b && std::equal(Bytes(a), Bytes(), Bytes(b), Bytes());
}

/// On the medium, and no longer only in the memory of this machine.
bool settle(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool settled = ::fsync(descriptor) == 0;
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    ::close(descriptor);
    return settled;
}

Status lay(const std::filesystem::path& from, const std::filesystem::path& to)
{
    const std::filesystem::path part = to.string() + ".part";
    std::error_code code;
    std::filesystem::copy_file(from, part, std::filesystem::copy_options::overwrite_existing, code);
    const bool whole = !code && settle(part) && sameBytes(from, part);
    if (whole) std::filesystem::rename(part, to, code);
    if (whole && !code) return {};
    const bool full = code == std::errc::no_space_on_device;
    std::filesystem::remove(part, code);
    return Error{full ? Fault::kDiskFull : Fault::kStorage, "the answer could not be laid on the stick"};
}

} // namespace

Result<std::string> carryBundle(
    const CountyFolder::Setup& folder, const std::filesystem::path& file, const std::filesystem::path& out)
{
    std::error_code code;
    if (!std::filesystem::is_regular_file(file, code)) return Error{Fault::kNotFound, "there is no such bundle"};
    const Tray tray(folder.folder / ("stick-" + std::to_string(::getpid())));
    std::filesystem::copy_file(file, tray.in(), code);
    if (code) return Error{Fault::kStorage, "the bundle could not be copied into the county's folder"};
    const nlohmann::json command{{"command", "bundle"}, {"in", tray.in().string()}, {"out", tray.out().string()}};
    BEIBAO_TAKE(said, tell(folder, command.dump()));
    BEIBAO_TRY(lay(tray.out(), out));
    return said;
}

} // namespace beibao
