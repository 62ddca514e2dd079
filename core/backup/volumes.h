#pragma once

#include "core/backup/backup.pb.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace beibao {

/// Sticks are often formatted so that no file may have 4 GiB.
constexpr std::uint64_t kVolumeBytes = 2ULL << 30U;

/// Where the n-th volume of the backup `file` with this id lies; the first one is `file` itself.
std::filesystem::path volumeOf(const std::filesystem::path& file, const std::string& id, std::uint32_t number);

/// What stands at the beginning of a volume. kNotFound; kDamaged when it is no backup or not whole;
/// kFromTheFuture when a newer Beibao wrote it.
Result<wire::BackupHead> readHead(const std::filesystem::path& volume);
/// The same from its bytes; `size` becomes how many of them it took.
Result<wire::BackupHead> parseHead(std::string_view bytes, std::size_t& size);
/// How many bytes parseHead looks at, at most.
constexpr std::size_t kLargestHead = 64U << 10U;

/// Writes bytes one after the other, into as many files as it takes, each made safe before it counts.
///
/// The first one is FILE.part until keep(): what is called FILE is whole and was looked at. A writer that goes
/// away before leaves nothing behind.
class VolumeWriter {
public:
    /// kStorage where nothing can be written, kDiskFull.
    static Result<VolumeWriter> begin(
        const std::filesystem::path& file, wire::BackupHead head, std::uint64_t volumeBytes);
    VolumeWriter(VolumeWriter&& other) noexcept;
    VolumeWriter& operator=(VolumeWriter&&) = delete;
    ~VolumeWriter();

    const wire::BackupHead& head() const { return head_; }
    std::filesystem::path part() const { return file_.string() + ".part"; }
    Status write(std::string_view bytes);
    /// Everything is on the medium, and no longer in the memory of this machine.
    Status settle();
    /// Puts it in the place of the backup that was there before under this name, and removes that one.
    Status keep();

private:
    VolumeWriter(std::filesystem::path file, wire::BackupHead head, std::uint64_t volumeBytes);
    Status openNext();
    Status closeCurrent();
    Status writeHere(std::string_view bytes);
    std::filesystem::path pathOf(std::uint32_t volume) const;

    std::filesystem::path file_;
    wire::BackupHead head_;
    std::uint64_t volumeBytes_;
    std::uint32_t volume_ = 0;
    std::uint64_t written_ = 0;
    int descriptor_ = -1;
};

/// Reads them back as one run of bytes.
class VolumeReader {
public:
    /// `file` may be a .part. Faults as readHead.
    static Result<VolumeReader> open(const std::filesystem::path& file);
    VolumeReader(VolumeReader&& other) noexcept;
    VolumeReader& operator=(VolumeReader&&) = delete;
    ~VolumeReader();

    const wire::BackupHead& head() const { return head_; }
    /// Up to `size` bytes; fewer only at the end of the last volume that is there.
    Result<std::string> read(std::size_t size);
    /// All volumes there are, in bytes.
    std::uint64_t size() const;

private:
    explicit VolumeReader(std::filesystem::path file)
        : file_(std::move(file))
    {
    }
    Status openVolume(std::uint32_t number);
    std::filesystem::path pathOf(std::uint32_t volume) const;

    std::filesystem::path file_;
    wire::BackupHead head_;
    std::uint32_t volume_ = 0;
    int descriptor_ = -1;
};

/// Removes further volumes beside `file` that belong to another backup than the one that lies there.
void sweepVolumes(const std::filesystem::path& file);

} // namespace beibao
