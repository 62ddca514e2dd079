#pragma once

#include "app/workbench/workbench.h"
#include "sync/session.h"

#include <QObject>

#include <mutex>
#include <thread>

namespace beibao {

class GrpcLine;

/// Meets the county on a thread of its own, so that neither typing nor saving
/// ever waits for the network. One meeting at a time.
class Courier final : public QObject {
    Q_OBJECT

public:
    explicit Courier(Workbench& bench, QObject* parent = nullptr);
    /// Hangs up on the question under way; what the county has not answered goes again next time.
    ~Courier() override;

    /// Does nothing while a meeting is under way, and in a store that has no county.
    void meet();

signals:
    void began();
    void met(const beibao::MeetingReport& report);

private:
    MeetingReport meetCounty();
    MeetingReport meetOn(GrpcLine& line, const NumbersWanted& numbers);
    /// The line that hanging up is to reach; null when it is over. False when nobody wants it any more.
    bool keepLine(GrpcLine* line);

    Workbench& bench_;
    std::thread thread_;
    std::mutex leaving_; ///< held for what follows
    GrpcLine* line_ = nullptr;
    bool left_ = false;
    bool meeting_ = false;
};

} // namespace beibao
