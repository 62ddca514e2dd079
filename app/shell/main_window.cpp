#include "app/shell/main_window.h"

#include "app/backup/restore_page.h"
#include "app/lock/sleep_watch.h"
#include "app/shell/frame.h"
#include "app/shell/news_bar.h"
#include "app/unlock/first_run_page.h"
#include "app/unlock/recovery_page.h"
#include "app/unlock/unlock_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QKeyEvent>
#include <QPointer>
#include <QScreen>
#include <QSettings>

#include <utility>

namespace beibao {

namespace {

constexpr auto kPlaceKey = "window/place";
constexpr QSize kSmallestScreen{1366, 728};

/// Where somebody was last: in the store, or in the one to practise in.
QString lastKey(const Wish& wish)
{
    return wish.practice ? QStringLiteral("practice/last") : QStringLiteral("window/last");
}

} // namespace

MainWindow::MainWindow(Wish wish, Theme& theme)
    : wish_(std::move(wish))
    , theme_(theme)
    , troubles_(folderOf(wish_), QCoreApplication::applicationVersion().toStdString(), clock_)
    , sleep_(new SleepWatch(this))
{
    connect(sleep_, &SleepWatch::goingToSleep, this, &MainWindow::lock);
    setWindowTitle(tr("Beibao"));
    if (wish_.endedBadly) troubles_.noteEnding();
    restorePlace();
    askFirst();
}

MainWindow::~MainWindow()
{
    // The pages read from the store: they go before it.
    delete takeCentralWidget();
}

std::filesystem::path MainWindow::folderOf(const Wish& wish)
{
    return wish.practice ? wish.profile / "practice" : wish.profile;
}

QString MainWindow::placeFile() const
{
    const auto& folder = wish_.state.empty() ? wish_.profile : wish_.state;
    return QString::fromStdString((folder / "window.ini").string());
}

void MainWindow::askFirst()
{
    static_cast<void>(takePlace(folderOf(wish_), SystemClock().nowMs())); // if not: opening says what is wrong
    if (StoreFolder::exists(folderOf(wish_))) return askPassphrase();
    auto* page = new FirstRunPage(wish_.profile, wish_.profile / "practice", wish_.practice);
    connect(page, &FirstRunPage::opened, this, [this](std::shared_ptr<std::unique_ptr<Workbench>> bench) {
        show(std::move(*bench));
        frame_->go(Frame::Page::kWelcome);
    });
    connect(page, &FirstRunPage::restoreWanted, this, &MainWindow::askBackup, Qt::QueuedConnection);
    setCentralWidget(page);
}

void MainWindow::askBackup(bool practice)
{
    wish_.practice = practice;
    auto* page = new RestorePage(folderOf(wish_), practice);
    connect(page, &RestorePage::opened, this, &MainWindow::take);
    connect(page, &RestorePage::recoveryWanted, this, &MainWindow::askRecoveryCode, Qt::QueuedConnection);
    connect(page, &RestorePage::backWanted, this, &MainWindow::askFirst, Qt::QueuedConnection);
    setCentralWidget(page);
    page->setFocus();
}

void MainWindow::askPassphrase()
{
    auto* page = new UnlockPage(folderOf(wish_), wish_.practice);
    connect(page, &UnlockPage::opened, this, &MainWindow::take);
    connect(page, &UnlockPage::forgotten, this, &MainWindow::askRecoveryCode, Qt::QueuedConnection);
    connect(
        page, &UnlockPage::restoreWanted, this, [this] { askBackup(wish_.practice); }, Qt::QueuedConnection);
    setCentralWidget(page);
    page->setFocus();
}

void MainWindow::askRecoveryCode()
{
    auto* page = new RecoveryPage(folderOf(wish_));
    connect(page, &RecoveryPage::opened, this, &MainWindow::take);
    connect(page, &RecoveryPage::backWanted, this, &MainWindow::askPassphrase, Qt::QueuedConnection);
    setCentralWidget(page);
    page->setFocus();
}

void MainWindow::take(std::shared_ptr<std::unique_ptr<Workbench>> bench)
{
    show(std::move(*bench));
}

void MainWindow::show(std::unique_ptr<Workbench> bench)
{
    bench_ = std::move(bench);
    // A township office has room for more and reads small letters.
    const auto& role = bench_->role();
    theme_.setBodyPoints(role.empty() || role == "mediator" || role == "recorder" ? 14 : 12);
    frame_ = new Frame(*bench_, theme_);
    connect(frame_, &Frame::titleChanged, this, [this](const QString& title) {
        const QString name = bench_->practice() ? tr("Beibao, practice") : tr("Beibao");
        setWindowTitle(title.isEmpty() ? name : title + QStringLiteral(" – ") + name);
    });
    connect(frame_, &Frame::troubled, this,
        [this](const Error& error, TroubleLog::Where where) { troubles_.note(where, error); });
    // The frame goes away by it, so it must not be in the middle of something.
    connect(frame_, &Frame::lockWanted, this, &MainWindow::lock, Qt::QueuedConnection);
    // The page that called is still on the stack of this very call.
    takeCentralWidget()->deleteLater();
    setCentralWidget(frame_);
    if (!wish_.careful && wish_.errand == Errand{}) {
        const QSettings settings(placeFile(), QSettings::IniFormat);
        const QString last = settings.value(lastKey(wish_)).toString();
        // A new day begins with Today.
        return frame_->comeBack(last.endsWith(today()) ? Frame::Place::parse(last) : Frame::Place());
    }
    frame_->go(Frame::Page::kToday);
    runErrand();
}

void MainWindow::takeOver(const Errand& errand)
{
    wish_.errand = errand;
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this);
    if (frame_ != nullptr) runErrand();
}

void MainWindow::runErrand()
{
    const Errand errand = std::exchange(wish_.errand, {});
    if (std::exchange(wish_.careful, false))
        return frame_->news().warn(tr("Beibao ended unexpectedly several times, so it begins anew with Today. What was "
                                      "saved or typed is kept."));
    if (!errand.open.empty())
        frame_->openCase(errand.open);
    else if (!errand.import.empty())
        frame_->takeIn(errand.import);
    else if (errand.newCase)
        frame_->newCase();
    else if (errand.jot)
        frame_->jot();
    else if (errand.sync)
        frame_->meet();
}

void MainWindow::lock()
{
    if (!bench_) return;
    keepPlace();
    frame_->hide(); // the pages keep what was typed
    QList<QPointer<QDialog>> dialogs;
    for (auto* dialog : findChildren<QDialog*>()) dialogs << dialog;
    for (const auto& dialog : dialogs)
        if (dialog) dialog->reject(); // and so do these
    for (auto* dialog : findChildren<QDialog*>(Qt::FindDirectChildrenOnly)) delete dialog;
    delete takeCentralWidget();
    frame_ = nullptr;
    bench_.reset();
    setWindowTitle(tr("Beibao"));
    askPassphrase();
    sleep_->ready();
}

QString MainWindow::today() const
{
    return QLatin1Char(' ') + QString::fromStdString(bench_->today().iso());
}

void MainWindow::keepPlace()
{
    QSettings settings(placeFile(), QSettings::IniFormat);
    settings.setValue(QLatin1String(kPlaceKey), saveGeometry());
    if (frame_ != nullptr) settings.setValue(lastKey(wish_), frame_->place().text() + today());
}

void MainWindow::restorePlace()
{
    QSettings settings(placeFile(), QSettings::IniFormat);
    if (wish_.resetWindow) {
        settings.remove(QLatin1String(kPlaceKey));
        theme_.setPercent(100);
    }
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    resize(kSmallestScreen.boundedTo(room));
    if (!wish_.careful) restoreGeometry(settings.value(QLatin1String(kPlaceKey)).toByteArray());
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) switch (event->key()) {
        case Qt::Key_Equal:
        case Qt::Key_Plus: return theme_.larger();
        case Qt::Key_Minus: return theme_.smaller();
        case Qt::Key_0: return theme_.projecting() ? void() : theme_.setPercent(100);
        default: break;
        }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepPlace();
    event->accept();
}

} // namespace beibao
