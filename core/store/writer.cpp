#include "core/store/writer.h"

#include <future>
#include <utility>

namespace beibao {

Writer::Writer(Job idle)
    : idle_(std::move(idle))
    , thread_([this] { work(); })
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void Writer::post(Job job)
{
    {
        const std::lock_guard lock(mutex_);
        jobs_.push_back(std::move(job));
    }
    wake_.notify_one();
}

void Writer::run(const Job& job)
{
    std::promise<void> done;
    post([&] {
        job();
        done.set_value();
    });
    done.get_future().wait();
}

void Writer::work()
{
    std::unique_lock lock(mutex_);
    while (true) {
        wake_.wait(lock, [this] { return ending_ || !jobs_.empty(); });
        if (jobs_.empty()) return;
        while (!jobs_.empty()) {
            const Job job = std::move(jobs_.front());
            jobs_.pop_front();
            lock.unlock();
            job();
            lock.lock();
        }
        if (!idle_) continue;
        lock.unlock();
        idle_();
        lock.lock();
    }
}

} // namespace beibao
