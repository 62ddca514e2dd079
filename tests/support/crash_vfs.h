#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace beibao::test {

/// What lies on a disk: files by name.
using DiskFiles = std::map<std::string, std::string>;

/// One thing that was asked of a disk, as long as nobody waited for it.
struct DiskCall {
    enum class What { kOpen, kRead, kWrite, kTruncate, kSync, kDelete, kMark };
    What what;
    std::string file{};
    std::size_t offset = 0; ///< of a write; the new size of a truncation; the number of a mark
    std::string data{};
};

/// A SQLite file layer in memory that remembers every write and sync in order,
/// and can be made to fail at any of them.
class CrashVfs {
public:
    /// Registers itself with SQLite under `name`; gone with the object.
    explicit CrashVfs(std::string name);
    ~CrashVfs();
    CrashVfs(const CrashVfs&) = delete;

    const char* name() const { return name_.c_str(); }
    DiskFiles files; ///< as a program sees them: everything written, synced or not
    std::vector<DiskCall> log; ///< writes, truncations, syncs, deletions and marks
    bool recording = false;
    void mark(std::size_t number);
    /// Asked before each call that could fail; answers an SQLite result code, 0 to let it pass.
    std::function<int(DiskCall::What)> fault;

    int before(DiskCall::What what) const { return fault ? fault(what) : 0; }
    void record(DiskCall call);

private:
    std::string name_;
    std::unique_ptr<sqlite3_vfs> vfs_;
};

/// A disk whose power goes. Fed with the recorded calls in order, it knows what
/// is safe and what is not, and answers what could be found afterwards.
class FragileDisk {
public:
    static constexpr std::size_t kSector = 512;

    explicit FragileDisk(DiskFiles safe)
        : safe_(std::move(safe))
    {
    }
    void take(const DiskCall& call);
    /// How many sectors, truncations and deletions are not safe yet.
    std::size_t unsafe() const { return unsafe_; }
    /// The disk after a crash. `fate` is asked for each unsafe sector, truncation and
    /// deletion in the order they were written.
    enum class Fate { kKept, kLost, kGarbage };
    DiskFiles crashed(const std::function<Fate(std::size_t)>& fate) const;

private:
    DiskFiles safe_;
    std::vector<DiskCall> pending_;
    std::size_t unsafe_ = 0;
};

} // namespace beibao::test
