#include "sync/server/county_folder.h"

#include "core/base/files.h"
#include "core/identity/key_slot.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace beibao {

namespace {

constexpr std::uintmax_t kLongestPassphrase = 4096;

} // namespace

CountyFolder::CountyFolder(std::filesystem::path folder)
    : folder_(std::move(folder))
{
}

CountyFolder::~CountyFolder()
{
    if (lock_ >= 0) ::close(lock_);
}

Result<std::unique_ptr<CountyFolder>> CountyFolder::open(const Setup& setup, Random& random)
{
    if (sodium_init() < 0) return Error{Fault::kStorage, "libsodium does not start"};
    std::unique_ptr<CountyFolder> out(new CountyFolder(setup.folder));
    const bool make = setup.ifAbsent == IfAbsent::kMake && !out->holdsKey();
    if (!make && !out->holdsKey()) return Error{Fault::kNotFound, "there is no county in this folder"};
    std::error_code code;
    if (make) std::filesystem::create_directories(setup.folder, code);
    if (make) ::chmod(setup.folder.c_str(), 0700);
    BEIBAO_TRY(out->lock());
    // Looked at again: another server may have made it while we came to the lock.
    BEIBAO_TRY(out->holdsKey() ? out->readKey(setup.passphrase) : out->makeKey(setup.passphrase, random));
    return out;
}

bool CountyFolder::holdsKey() const
{
    return std::filesystem::exists(folder_ / "key") || std::filesystem::exists(folder_ / "slot");
}

Status CountyFolder::lock()
{
    lock_ = ::open((folder_ / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock_ < 0) return Error{Fault::kStorage, "the data folder cannot be written"};
    if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) return Error{Fault::kInUse, "another server holds this folder"};
    return {};
}

Status CountyFolder::readKey(const std::optional<std::string>& passphrase)
{
    const bool slot = std::filesystem::exists(folder_ / "slot");
    if (slot != passphrase.has_value())
        return Error{Fault::kUsage,
            slot ? "this county is locked; give its passphrase file"
                 : "this county is kept under a key file, not a passphrase"};
    if (slot) {
        BEIBAO_TAKE(opened, openSlot(folder_ / "slot", *passphrase));
        key_ = opened;
        return {};
    }
    BEIBAO_TAKE(bytes, readWhole(folder_ / "key"));
    if (bytes.size() != key_.bytes.size()) return Error{Fault::kDamaged, "the key file is damaged"};
    std::copy(bytes.begin(), bytes.end(), key_.bytes.begin());
    sodium_memzero(bytes.data(), bytes.size());
    return {};
}

Status CountyFolder::makeKey(const std::optional<std::string>& passphrase, Random& random)
{
    random.fill(key_.bytes.data(), key_.bytes.size());
    if (passphrase) return writeSlot(folder_ / "slot", key_, *passphrase, random);
    return writeWhole(folder_ / "key", {reinterpret_cast<const char*>(key_.bytes.data()), key_.bytes.size()});
}

Result<std::string> readPassphrase(const std::filesystem::path& file)
{
    auto text = readWhole(file, kLongestPassphrase);
    if (!text) return Error{Fault::kUsage, "the passphrase file cannot be read"};
    text->erase(std::min(text->find_first_of("\r\n"), text->size()));
    if (text->empty()) return Error{Fault::kUsage, "the passphrase file is empty"};
    return text;
}

} // namespace beibao
