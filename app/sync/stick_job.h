#pragma once

#include "app/workbench/workbench.h"
#include "sync/stick_courier.h"

#include <QObject>

#include <thread>

namespace beibao {

/// Writes to a stick and reads from it on a thread of its own: sticks are slow, and typing goes on. One at a time.
class StickJob final : public QObject {
    Q_OBJECT

public:
    explicit StickJob(Workbench& bench, QObject* parent = nullptr);
    /// Waits for what is under way.
    ~StickJob() override;

    bool running() const { return running_; }
    /// Everything that waits for the county, into this file. Nothing while one is running.
    void write(const std::filesystem::path& file);
    /// The county's answer.
    void take(const std::filesystem::path& file);

signals:
    void written(const beibao::StickLoad& load);
    void taken(const beibao::MeetingReport& report);
    void failed(const beibao::Error& error);

private:
    void begin(std::function<void(StickCourier&)> work);
    /// On the window's thread, when all is over.
    void end(std::function<void()> tell);

    Workbench& bench_;
    std::thread thread_;
    bool running_ = false;
};

} // namespace beibao
