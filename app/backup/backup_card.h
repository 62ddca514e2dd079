#pragma once

#include "app/backup/backup_places.h"
#include "app/workbench/workbench.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace beibao {

class BackupJob;

/// Everything on a stick, encrypted and read back; and when that was done last.
class BackupCard final : public QFrame {
    Q_OBJECT

public:
    explicit BackupCard(Workbench& bench, QWidget* parent = nullptr);

    /// Looks again which sticks are in, and when the last backup was made.
    void refresh();
    void backUpInto(const std::filesystem::path& folder);

signals:
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addRunning();
    void offer(const std::vector<Stick>& sticks);
    void tellCopies();
    void choose();
    void showRunning(bool running);

    Workbench& bench_;
    BackupJob* job_;
    QLabel* last_;
    QWidget* offers_;
    QVBoxLayout* sticks_;
    QLabel* noStick_;
    QWidget* running_;
    QProgressBar* progress_;
    QLabel* trouble_;
    QLabel* copies_;
    QTimer* again_;
    QStringList shown_; ///< the sticks that are offered now
};

} // namespace beibao
