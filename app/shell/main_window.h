#pragma once

#include "app/shell/theme.h"
#include "app/start/errand.h"
#include "app/workbench/workbench.h"
#include "core/help/trouble_log.h"

#include <QMainWindow>

#include <memory>

namespace beibao {

class Frame;
class SleepWatch;

/// What the command line asked the window to do.
struct Wish {
    std::filesystem::path profile;
    bool practice = false;
    bool resetWindow = false;
    Errand errand{};
    /// The window died several times: nothing is restored and no errand done.
    bool careful = false;
    std::filesystem::path state{}; ///< where the place of the window is kept; empty: in the profile
    bool endedBadly = false; ///< the run before was never closed
};

/// The one window of the program: locked, or with an open store.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Wish wish, Theme& theme);
    ~MainWindow() override;

    /// Shows an open store.
    void show(std::unique_ptr<Workbench> bench);
    using QMainWindow::show;
    Frame* frame() { return frame_; }
    /// Keeps what was typed, closes the store and asks for the passphrase. Nothing while it is locked.
    void lock();
    /// The open store; null while locked.
    Workbench* bench() { return bench_.get(); }

    /// Comes to the front and does what a later start was asked for, as soon as the store is open.
    void takeOver(const Errand& errand);

    /// The folder of the store a wish means.
    static std::filesystem::path folderOf(const Wish& wish);

protected:
    void closeEvent(QCloseEvent* event) override;
    /// The letters of the locked window grow by the same keys.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void askFirst();
    void runErrand();
    void askPassphrase();
    void askRecoveryCode();
    void askBackup(bool practice);
    void take(std::shared_ptr<std::unique_ptr<Workbench>> bench);
    void keepPlace();
    /// As it stands behind a place that was kept.
    QString today() const;
    void restorePlace();
    QString placeFile() const;

    Wish wish_;
    Theme& theme_;
    SystemClock clock_;
    TroubleLog troubles_;
    std::unique_ptr<Workbench> bench_;
    Frame* frame_ = nullptr;
    SleepWatch* sleep_;
};

} // namespace beibao
