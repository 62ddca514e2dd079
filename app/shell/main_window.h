#pragma once

#include "app/shell/theme.h"
#include "app/workbench/workbench.h"

#include <QMainWindow>

#include <memory>

namespace beibao {

class Frame;
class SleepWatch;

/// What the command line asked the window to do.
struct Wish {
    std::filesystem::path profile;
    bool practice = false;
    Id open{}; ///< a case to be shown
    bool newCase = false;
    bool resetWindow = false;
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

    /// The folder of the store a wish means.
    static std::filesystem::path folderOf(const Wish& wish);
    static std::filesystem::path settingsOf(const Wish& wish);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void askFirst();
    void askPassphrase();
    void askRecoveryCode();
    void take(std::shared_ptr<std::unique_ptr<Workbench>> bench);
    void showWished();
    void keepPlace();
    void restorePlace();

    Wish wish_;
    Theme& theme_;
    std::unique_ptr<Workbench> bench_;
    Frame* frame_ = nullptr;
    SleepWatch* sleep_;
};

} // namespace beibao
