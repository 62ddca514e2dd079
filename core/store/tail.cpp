#include "core/store/tail.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstring>
#include <fstream>
#include <sstream>

namespace beibao {

namespace {

/// What stands in the file: device, incarnation, number, hash.
struct Entry {
    char device[Id::kSize];
    std::uint64_t incarnation;
    std::uint64_t number;
    char hash[32];
};

} // namespace

Tail::Tail(const std::filesystem::path& store)
{
    if (!store.empty()) file_ = store.string() + ".tail";
}

Tail::~Tail()
{
    if (descriptor_ >= 0) ::close(descriptor_);
}

Status Tail::check(const Author& author, std::uint64_t number, std::string_view hash) const
{
    if (file_.empty() || author.device.empty()) return {};
    std::ifstream in(file_, std::ios::binary);
    Entry entry{};
    if (!in.read(reinterpret_cast<char*>(&entry), sizeof entry)) return {}; // none yet, or torn while it was made
    const bool same = author.device.view() == std::string_view(entry.device, sizeof entry.device)
        && entry.incarnation == author.incarnation;
    if (!same || entry.number < number) return {};
    if (entry.number == number && std::string_view(entry.hash, sizeof entry.hash) == hash) return {};
    std::ostringstream detail;
    detail << "change " << entry.number << " was saved, the store ends at " << number;
    return Error{Fault::kDamaged, detail.str()};
}

void Tail::write(const Author& author, std::uint64_t number, std::string_view hash)
{
    if (file_.empty()) return;
    if (descriptor_ < 0) descriptor_ = ::open(file_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    Entry entry{};
    std::memcpy(entry.device, author.device.view().data(), sizeof entry.device);
    entry.incarnation = author.incarnation;
    entry.number = number;
    std::memcpy(entry.hash, hash.data(), std::min(hash.size(), sizeof entry.hash));
    // Not synced: it may only ever lag behind, never run ahead.
    if (descriptor_ < 0 || ::pwrite(descriptor_, &entry, sizeof entry, 0) == sizeof entry) return;
    // Half a hint is worse than none; where not even that can be undone, the disk is past helping.
    const bool emptied = ::ftruncate(descriptor_, 0) == 0;
    static_cast<void>(emptied);
}

} // namespace beibao
