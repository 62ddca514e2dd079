#include "tests/support/crash_vfs.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <cstring>

namespace beibao::test {

namespace {

using What = DiskCall::What;

/// One open file. SQLite allots the memory, so this is plain data.
struct OpenFile {
    sqlite3_file base;
    CrashVfs* disk;
    std::string* name;
    std::map<int, std::string>* shared; // regions of the wal index, on the heap
    bool transient; // gone when closed
};

OpenFile& of(sqlite3_file* file)
{
    return *reinterpret_cast<OpenFile*>(file);
}

std::string& content(OpenFile& file)
{
    return file.disk->files[*file.name];
}

void writeAt(std::string& content, std::size_t offset, std::string_view data)
{
    if (content.size() < offset + data.size()) content.resize(offset + data.size(), '\0');
    std::memcpy(content.data() + offset, data.data(), data.size());
}

int closeFile(sqlite3_file* file)
{
    OpenFile& open = of(file);
    if (open.transient) open.disk->files.erase(*open.name);
    delete open.name;
    delete open.shared;
    return SQLITE_OK;
}

int readFile(sqlite3_file* file, void* out, int size, sqlite3_int64 offset)
{
    OpenFile& open = of(file);
    if (const int code = open.disk->before(What::kRead)) return code;
    const std::string& bytes = content(open);
    const auto begin = std::min(static_cast<std::size_t>(offset), bytes.size());
    const auto had = std::min(static_cast<std::size_t>(size), bytes.size() - begin);
    std::memcpy(out, bytes.data() + begin, had);
    if (had == static_cast<std::size_t>(size)) return SQLITE_OK;
    std::memset(static_cast<char*>(out) + had, 0, static_cast<std::size_t>(size) - had);
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    OpenFile& open = of(file);
    if (const int code = open.disk->before(What::kWrite)) return code;
    const std::string_view bytes(static_cast<const char*>(data), static_cast<std::size_t>(size));
    writeAt(content(open), static_cast<std::size_t>(offset), bytes);
    open.disk->record({What::kWrite, *open.name, static_cast<std::size_t>(offset), std::string(bytes)});
    return SQLITE_OK;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    OpenFile& open = of(file);
    if (const int code = open.disk->before(What::kTruncate)) return code;
    content(open).resize(static_cast<std::size_t>(size), '\0');
    open.disk->record({What::kTruncate, *open.name, static_cast<std::size_t>(size)});
    return SQLITE_OK;
}

int syncFile(sqlite3_file* file, int)
{
    OpenFile& open = of(file);
    if (open.disk->before(What::kSync) != 0) return SQLITE_IOERR_FSYNC;
    open.disk->record({What::kSync, *open.name});
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    *size = static_cast<sqlite3_int64>(content(of(file)).size());
    return SQLITE_OK;
}

int lockFile(sqlite3_file*, int)
{
    return SQLITE_OK;
}

int isReserved(sqlite3_file*, int* out)
{
    *out = 0;
    return SQLITE_OK;
}

int control(sqlite3_file*, int, void*)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file*)
{
    return 4096;
}

int characteristics(sqlite3_file*)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as on a real disk here
}

int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** out)
{
    auto& regions = *of(file).shared;
    *out = nullptr;
    if (!regions.contains(region) && extend == 0) return SQLITE_OK;
    std::string& bytes = regions[region];
    if (bytes.empty()) bytes.resize(static_cast<std::size_t>(size), '\0');
    *out = bytes.data();
    return SQLITE_OK;
}

int lockShared(sqlite3_file*, int, int, int)
{
    return SQLITE_OK;
}

void barrier(sqlite3_file*) { }

int unmapShared(sqlite3_file* file, int)
{
    of(file).shared->clear();
    return SQLITE_OK;
}

constexpr sqlite3_io_methods kMethods{
    .iVersion = 2,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = fileSize,
    .xLock = lockFile,
    .xUnlock = lockFile,
    .xCheckReservedLock = isReserved,
    .xFileControl = control,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = mapShared,
    .xShmLock = lockShared,
    .xShmBarrier = barrier,
    .xShmUnmap = unmapShared,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

CrashVfs& diskOf(sqlite3_vfs* vfs)
{
    return *static_cast<CrashVfs*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    CrashVfs& disk = diskOf(vfs);
    file->pMethods = nullptr; // until it is open, SQLite must not close it
    if (disk.before(What::kOpen) != 0) return SQLITE_CANTOPEN;
    const std::string path = name != nullptr ? name : "transient" + std::to_string(disk.files.size());
    if (!disk.files.contains(path) && (flags & SQLITE_OPEN_CREATE) == 0) return SQLITE_CANTOPEN;
    disk.files.try_emplace(path);
    OpenFile& open = of(file);
    open.disk = &disk;
    open.name = new std::string(path);
    open.shared = new std::map<int, std::string>;
    open.transient = name == nullptr || (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
    file->pMethods = &kMethods;
    if (outFlags != nullptr) *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    CrashVfs& disk = diskOf(vfs);
    if (disk.before(What::kDelete) != 0) return SQLITE_IOERR_DELETE;
    if (disk.files.erase(name) == 0) return SQLITE_IOERR_DELETE_NOENT;
    disk.record({What::kDelete, name});
    if (syncFolder != 0) disk.record({What::kSync, name});
    return SQLITE_OK;
}

int access(sqlite3_vfs* vfs, const char* name, int, int* out)
{
    *out = diskOf(vfs).files.contains(name) ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs*, const char* name, int size, char* out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs*, int size, char* out)
{
    static unsigned state = 1; // the same run twice gives the same images
    for (int i = 0; i < size; ++i) out[i] = static_cast<char>((state = state * 1664525U + 1013904223U) >> 24U);
    return size;
}

int sleepNot(sqlite3_vfs*, int microseconds)
{
    return microseconds;
}

int noTime(sqlite3_vfs*, sqlite3_int64* out)
{
    *out = 212'000'000'000'000; // any day will do
    return SQLITE_OK;
}

int noError(sqlite3_vfs*, int, char*)
{
    return 0;
}

} // namespace

CrashVfs::CrashVfs(std::string name)
    : name_(std::move(name))
    , vfs_(std::make_unique<sqlite3_vfs>())
{
    sqlite3_initialize();
    *vfs_ = {};
    vfs_->iVersion = 2;
    vfs_->szOsFile = sizeof(OpenFile);
    vfs_->mxPathname = 256;
    vfs_->zName = name_.c_str();
    vfs_->pAppData = this;
    vfs_->xOpen = openFile;
    vfs_->xDelete = deleteFile;
    vfs_->xAccess = access;
    vfs_->xFullPathname = fullPath;
    vfs_->xRandomness = randomness;
    vfs_->xSleep = sleepNot;
    vfs_->xGetLastError = noError;
    vfs_->xCurrentTimeInt64 = noTime;
    sqlite3_vfs_register(vfs_.get(), 0);
}

CrashVfs::~CrashVfs()
{
    sqlite3_vfs_unregister(vfs_.get());
}

void CrashVfs::mark(std::size_t number)
{
    record({What::kMark, {}, number});
}

void CrashVfs::record(DiskCall call)
{
    if (recording) log.push_back(std::move(call));
}

namespace {

std::size_t partsOf(const DiskCall& call)
{
    return call.what == What::kWrite ? (call.data.size() + FragileDisk::kSector - 1) / FragileDisk::kSector : 1;
}

void apply(DiskFiles& files, const DiskCall& call)
{
    if (call.what == What::kWrite) writeAt(files[call.file], call.offset, call.data);
    if (call.what == What::kTruncate) files[call.file].resize(call.offset, '\0');
    if (call.what == What::kDelete) files.erase(call.file);
}

} // namespace

void FragileDisk::take(const DiskCall& call)
{
    if (call.what == What::kMark) return;
    if (call.what != What::kSync) {
        pending_.push_back(call);
        unsafe_ += partsOf(call);
        return;
    }
    std::erase_if(pending_, [&](const DiskCall& waiting) {
        if (waiting.file != call.file) return false;
        apply(safe_, waiting);
        unsafe_ -= partsOf(waiting);
        return true;
    });
}

DiskFiles FragileDisk::crashed(const std::function<Fate(std::size_t)>& fate) const
{
    DiskFiles files = safe_;
    std::size_t part = 0;
    for (const DiskCall& call : pending_) {
        if (call.what != What::kWrite) {
            if (fate(part++) == Fate::kKept) apply(files, call);
            continue;
        }
        for (std::size_t at = 0; at < call.data.size(); at += kSector) {
            std::string sector = call.data.substr(at, kSector);
            const Fate what = fate(part++);
            if (what == Fate::kLost) continue;
            if (what == Fate::kGarbage)
                std::ranges::for_each(sector, [&](char& byte) { byte ^= static_cast<char>(0xa5 + part); });
            writeAt(files[call.file], call.offset + at, sector);
        }
    }
    return files;
}

} // namespace beibao::test
