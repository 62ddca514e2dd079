#pragma once

#include "app/workbench/workbench.h"
#include "core/backup/snapshots.h"

#include <QObject>

#include <atomic>
#include <thread>

class QTimer;

namespace beibao {

/// Keeps some copies of the store's own database beside it, one a day, for the day the file does not open any more.
/// Where there is no room it does without: a disk is there for work.
class DailyCopy final : public QObject {
    Q_OBJECT

public:
    explicit DailyCopy(Workbench& bench, QObject* parent = nullptr);
    ~DailyCopy() override;

    /// Makes one when it is time for it.
    void look();

signals:
    void made();

private:
    void take(const std::shared_ptr<StoreMoment>& moment, const std::filesystem::path& folder);

    Workbench& bench_;
    QTimer* again_;
    std::thread thread_;
    std::atomic<bool> stopped_ = false; ///< the window is being locked: nobody waits for a copy
    bool busy_ = false;
};

} // namespace beibao
