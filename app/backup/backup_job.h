#pragma once

#include "app/workbench/workbench.h"
#include "core/backup/backup.h"

#include <QObject>

#include <atomic>
#include <thread>

namespace beibao {

/// Makes a backup on a thread of its own; people go on working meanwhile. One at a time.
class BackupJob final : public QObject {
    Q_OBJECT

public:
    explicit BackupJob(Workbench& bench, QObject* parent = nullptr);
    /// Stops what is under way; nothing of it is left.
    ~BackupJob() override;

    bool running() const { return running_; }
    /// Nothing while one is running.
    void begin(const std::filesystem::path& file);
    void stop() { stopped_ = true; }

signals:
    void went(int percent);
    void made(const QString& file);
    void failed(beibao::Error error);

private:
    void copy(const std::shared_ptr<StoreMoment>& moment, const std::filesystem::path& file);
    void end(const Result<BackupReport>& report, const std::filesystem::path& file);

    Workbench& bench_;
    std::thread thread_;
    std::atomic<bool> stopped_ = false;
    bool running_ = false;
};

/// What went wrong with a backup, and what to do; in the words of this page.
QString backupTrouble(const Error& error);

} // namespace beibao
