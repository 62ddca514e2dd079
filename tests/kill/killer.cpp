// Preloaded into a real program: ends it with SIGKILL just before its n-th call that
// could change a file (BEIBAO_KILL_AT=n), or counts those calls (BEIBAO_COUNT_INTO=file).
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>

namespace {

std::atomic<long> calls{0};

long killAt()
{
    static const long at = [] {
        const char* asked = std::getenv("BEIBAO_KILL_AT");
        return asked == nullptr ? 0L : std::strtol(asked, nullptr, 10);
    }();
    return at;
}

void oneMore()
{
    if (++calls == killAt()) ::kill(::getpid(), SIGKILL);
}

template <typename Function> Function* real(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

struct Teller {
    ~Teller()
    {
        const char* file = std::getenv("BEIBAO_COUNT_INTO");
        std::FILE* out = file == nullptr ? nullptr : std::fopen(file, "w");
        if (out == nullptr) return;
        std::fprintf(out, "%ld\n", calls.load());
        std::fclose(out);
    }
} teller;

} // namespace

extern "C" {

ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t at)
{
    static auto* const next = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    oneMore();
    return next(file, bytes, count, at);
}

ssize_t write(int file, const void* bytes, size_t count)
{
    static auto* const next = real<ssize_t(int, const void*, size_t)>("write");
    if (file > STDERR_FILENO) oneMore();
    return next(file, bytes, count);
}

int fsync(int file)
{
    static auto* const next = real<int(int)>("fsync");
    oneMore();
    return next(file);
}

int fdatasync(int file)
{
    static auto* const next = real<int(int)>("fdatasync");
    oneMore();
    return next(file);
}

int ftruncate64(int file, off64_t size)
{
    static auto* const next = real<int(int, off64_t)>("ftruncate64");
    oneMore();
    return next(file, size);
}

int rename(const char* from, const char* to)
{
    static auto* const next = real<int(const char*, const char*)>("rename");
    oneMore();
    return next(from, to);
}

int unlink(const char* name)
{
    static auto* const next = real<int(const char*)>("unlink");
    oneMore();
    return next(name);
}
}
