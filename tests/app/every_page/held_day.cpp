// The day on every page is Wednesday, 18 November 2026. The program asks the machine what time it is in several places,
// the store and Qt's own fields among them; in this program the machine answers 9:30 of that day and goes on from
// there.
#include <ctime>

#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

constexpr std::time_t kHalfPastNine = 1'794'965'400;

long ask(clockid_t which, timespec* out)
{
    return syscall(SYS_clock_gettime, which, out);
}

} // namespace

extern "C" int clock_gettime(clockid_t which, timespec* out) noexcept
{
    if (which != CLOCK_REALTIME && which != CLOCK_REALTIME_COARSE) return int(ask(which, out));
    static const timespec begun = [] {
        timespec now{};
        ask(CLOCK_MONOTONIC, &now);
        return now;
    }();
    if (ask(CLOCK_MONOTONIC, out) != 0) return -1;
    out->tv_sec += kHalfPastNine - begun.tv_sec;
    return 0;
}

extern "C" int gettimeofday(timeval* out, void*) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    out->tv_sec = now.tv_sec;
    out->tv_usec = now.tv_nsec / 1000;
    return 0;
}
