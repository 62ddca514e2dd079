#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace beibao {

/// The one thread that writes. Saves and incoming deltas queue here instead of
/// colliding, so the store needs no lock: what a job captures belongs to this
/// thread while it runs. Jobs run in the order they were posted.
class Writer {
public:
    using Job = std::function<void()>;

    /// `idle` runs on the writer's thread whenever the queue has run empty after work.
    explicit Writer(Job idle = {});
    /// Finishes every job that was posted, then ends.
    ~Writer();
    Writer(const Writer&) = delete;

    /// Any thread.
    void post(Job job);
    /// Posts and waits. Never from the window's thread while a job could wait for the window.
    void run(const Job& job);

private:
    void work();

    Job idle_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Job> jobs_;
    bool ending_ = false;
    std::thread thread_;
};

} // namespace beibao
