#include "core/backup/volumes.h"

#include "core/base/digest.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace beibao {

namespace {

constexpr std::string_view kMagic = "BEIBAOB1";
constexpr std::size_t kLengthBytes = 4;
constexpr std::size_t kDigestBytes = 32;
constexpr std::uint32_t kNewestProfile = 1;
constexpr std::string_view kPart = ".part";

Error failed(const char* doing)
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT: return {Fault::kDiskFull, std::string(doing) + " the backup: no room is left there"};
    case EFBIG: return {Fault::kDiskFull, std::string(doing) + " the backup: the disk takes no file of this size"};
    case EROFS:
    case EACCES:
    case EPERM: return {Fault::kStorage, std::string(doing) + " the backup: nothing may be written there"};
    default: return {Fault::kStorage, std::string(doing) + " the backup failed; is the stick still there"};
    }
}

/// The head as it lies in a volume: what it is, how long, itself, and its digest, so that damage is not taken for a
/// wrong passphrase.
std::string framed(const wire::BackupHead& head)
{
    const std::string body = head.SerializeAsString();
    std::string out(kMagic);
    for (std::size_t i = 0; i < kLengthBytes; ++i) out += static_cast<char>(body.size() >> (8 * i));
    return out + body + sha256(body).bytes();
}

bool isHexDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

std::filesystem::path volumeOf(const std::filesystem::path& file, const std::string& id, std::uint32_t number)
{
    if (number == 1) return file;
    std::string name = file.string();
    if (name.ends_with(kPart)) name.resize(name.size() - kPart.size());
    return name + '.' + toHex(std::string_view(id).substr(0, 4)) + '.' + std::to_string(number);
}

Result<wire::BackupHead> parseHead(std::string_view bytes, std::size_t& size)
{
    if (!bytes.starts_with(kMagic) || bytes.size() < kMagic.size() + kLengthBytes)
        return Error{Fault::kDamaged, "this is not a backup"};
    std::size_t length = 0;
    for (std::size_t i = 0; i < kLengthBytes; ++i)
        length |= std::size_t(static_cast<unsigned char>(bytes[kMagic.size() + i])) << (8 * i);
    bytes.remove_prefix(kMagic.size() + kLengthBytes);
    if (length > kLargestHead || bytes.size() < length + kDigestBytes)
        return Error{Fault::kDamaged, "the beginning of the backup is damaged"};
    const std::string_view body = bytes.substr(0, length);
    wire::BackupHead head;
    if (sha256(body).view() != bytes.substr(length, kDigestBytes)
        || !head.ParseFromArray(body.data(), static_cast<int>(body.size())) || head.volume() == 0)
        return Error{Fault::kDamaged, "the beginning of the backup is damaged"};
    if (head.profile() > kNewestProfile) return Error{Fault::kFromTheFuture, "a newer Beibao wrote this backup"};
    size = kMagic.size() + kLengthBytes + length + kDigestBytes;
    return head;
}

Result<wire::BackupHead> readHead(const std::filesystem::path& volume)
{
    BEIBAO_TAKE(reader, VolumeReader::open(volume));
    return reader.head();
}

void sweepVolumes(const std::filesystem::path& file)
{
    const auto head = readHead(file);
    if (!head) return;
    const std::string stem = file.filename().string() + '.';
    const std::string own = toHex(std::string_view(head->id()).substr(0, 4));
    std::error_code code;
    for (const auto& entry : std::filesystem::directory_iterator(file.parent_path(), code)) {
        const std::string name = entry.path().filename().string();
        // NAME.01234567.2
        if (!name.starts_with(stem) || name.size() < stem.size() + 10) continue;
        const std::string_view id = std::string_view(name).substr(stem.size(), 8);
        if (!isHexDigits(id) || id == own || name[stem.size() + 8] != '.') continue;
        if (!isHexDigits(std::string_view(name).substr(stem.size() + 9))) continue;
        std::filesystem::remove(entry.path(), code);
    }
}

VolumeWriter::VolumeWriter(std::filesystem::path file, wire::BackupHead head, std::uint64_t volumeBytes)
    : file_(std::move(file))
    , head_(std::move(head))
    , volumeBytes_(volumeBytes)
{
}

VolumeWriter::VolumeWriter(VolumeWriter&& other) noexcept
    : file_(std::move(other.file_))
    , head_(std::move(other.head_))
    , volumeBytes_(other.volumeBytes_)
    , volume_(std::exchange(other.volume_, 0))
    , written_(other.written_)
    , descriptor_(std::exchange(other.descriptor_, -1))
{
}

VolumeWriter::~VolumeWriter()
{
    if (descriptor_ >= 0) ::close(descriptor_);
    for (std::uint32_t volume = 1; volume <= volume_; ++volume) ::unlink(pathOf(volume).c_str());
}

std::filesystem::path VolumeWriter::pathOf(std::uint32_t volume) const
{
    return volumeOf(part(), head_.id(), volume);
}

Result<VolumeWriter> VolumeWriter::begin(
    const std::filesystem::path& file, wire::BackupHead head, std::uint64_t volumeBytes)
{
    head.set_profile(kNewestProfile);
    VolumeWriter writer(file, std::move(head), volumeBytes);
    BEIBAO_TRY(writer.openNext());
    return writer;
}

Status VolumeWriter::openNext()
{
    BEIBAO_TRY(closeCurrent());
    ++volume_;
    descriptor_ = ::open(pathOf(volume_).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor_ < 0) {
        --volume_;
        return failed("beginning");
    }
    wire::BackupHead head = head_;
    head.set_volume(volume_);
    if (volume_ > 1) head.clear_slot();
    written_ = 0;
    return writeHere(framed(head));
}

Status VolumeWriter::writeHere(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return failed("writing");
        bytes.remove_prefix(static_cast<std::size_t>(written));
        written_ += static_cast<std::uint64_t>(written);
    }
    return {};
}

Status VolumeWriter::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (written_ >= volumeBytes_) BEIBAO_TRY(openNext());
        const auto now = bytes.substr(0, std::min<std::uint64_t>(bytes.size(), volumeBytes_ - written_));
        BEIBAO_TRY(writeHere(now));
        bytes.remove_prefix(now.size());
    }
    return {};
}

Status VolumeWriter::closeCurrent()
{
    if (descriptor_ < 0) return {};
    const bool safe = ::fsync(descriptor_) == 0;
    const Error error = safe ? Error{Fault::kStorage, {}} : failed("finishing");
    // What is looked at afterwards must come from the stick: some keep less than they say.
    ::posix_fadvise(descriptor_, 0, 0, POSIX_FADV_DONTNEED);
    ::close(std::exchange(descriptor_, -1));
    return safe ? Status() : error;
}

Status VolumeWriter::settle()
{
    return closeCurrent();
}

Status VolumeWriter::keep()
{
    BEIBAO_TRY(closeCurrent());
    if (::rename(part().c_str(), file_.c_str()) != 0) return failed("naming");
    volume_ = 0; // nothing is ours to remove any more
    const auto folder = file_.parent_path();
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
    sweepVolumes(file_);
    return {};
}

VolumeReader::VolumeReader(VolumeReader&& other) noexcept
    : file_(std::move(other.file_))
    , head_(std::move(other.head_))
    , volume_(other.volume_)
    , descriptor_(std::exchange(other.descriptor_, -1))
{
}

VolumeReader::~VolumeReader()
{
    if (descriptor_ >= 0) ::close(descriptor_);
}

std::filesystem::path VolumeReader::pathOf(std::uint32_t volume) const
{
    return volumeOf(file_, head_.id(), volume);
}

Result<VolumeReader> VolumeReader::open(const std::filesystem::path& file)
{
    VolumeReader reader(file);
    BEIBAO_TRY(reader.openVolume(1));
    return reader;
}

Status VolumeReader::openVolume(std::uint32_t number)
{
    if (descriptor_ >= 0) ::close(descriptor_);
    descriptor_ = ::open(pathOf(number).c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor_ < 0) return Error{Fault::kNotFound, "there is no such backup"};
    std::string begin(kMagic.size() + kLengthBytes + kLargestHead + kDigestBytes, '\0');
    const ssize_t got = ::pread(descriptor_, begin.data(), begin.size(), 0);
    if (got < 0) return Error{Fault::kStorage, "the backup cannot be read"};
    std::size_t size = 0;
    BEIBAO_TAKE(head, parseHead(std::string_view(begin).substr(0, static_cast<std::size_t>(got)), size));
    if (head.volume() != number || (number > 1 && head.id() != head_.id()))
        return Error{Fault::kDamaged, "a volume of the backup belongs to another one"};
    if (number == 1) head_ = std::move(head);
    volume_ = number;
    if (::lseek(descriptor_, static_cast<off_t>(size), SEEK_SET) < 0)
        return Error{Fault::kStorage, "the backup cannot be read"};
    return {};
}

Result<std::string> VolumeReader::read(std::size_t size)
{
    std::string out(size, '\0');
    std::size_t filled = 0;
    while (filled < size) {
        const ssize_t got = ::read(descriptor_, out.data() + filled, size - filled);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return Error{Fault::kStorage, "the backup cannot be read"};
        filled += static_cast<std::size_t>(got);
        if (got > 0) continue;
        if (!std::filesystem::exists(pathOf(volume_ + 1))) break;
        BEIBAO_TRY(openVolume(volume_ + 1));
    }
    out.resize(filled);
    return out;
}

std::uint64_t VolumeReader::size() const
{
    std::uint64_t size = 0;
    std::error_code code;
    for (std::uint32_t volume = 1;; ++volume) {
        const auto one = std::filesystem::file_size(pathOf(volume), code);
        if (code) return size;
        size += one;
    }
}

} // namespace beibao
