#pragma once

#include "app/workbench/workbench.h"
#include "sync/session.h"

#include <QObject>

#include <thread>

namespace beibao {

/// Meets the county on a thread of its own, so that neither typing nor saving
/// ever waits for the network. One meeting at a time.
class Courier final : public QObject {
    Q_OBJECT

public:
    explicit Courier(Workbench& bench, QObject* parent = nullptr);
    /// Waits for the question under way, kDeadline at most.
    ~Courier() override;

    /// Does nothing while a meeting is under way, and in a store that has no county.
    void meet();

signals:
    void began();
    void met(const beibao::MeetingReport& report);

private:
    Workbench& bench_;
    std::thread thread_;
    bool meeting_ = false;
};

} // namespace beibao
