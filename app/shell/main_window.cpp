#include "app/shell/main_window.h"

#include "app/shell/frame.h"
#include "app/shell/news_bar.h"
#include "app/unlock/first_run_page.h"
#include "app/unlock/unlock_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QSettings>

#include <utility>

namespace beibao {

namespace {

constexpr auto kPlaceKey = "window/place";
constexpr QSize kSmallestScreen{1366, 728};

} // namespace

MainWindow::MainWindow(Wish wish, Theme& theme)
    : wish_(std::move(wish))
    , theme_(theme)
{
    setWindowTitle(tr("Beibao"));
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
    const auto take = [this](std::shared_ptr<std::unique_ptr<Workbench>> bench) { show(std::move(*bench)); };
    if (StoreFolder::exists(folderOf(wish_))) {
        auto* page = new UnlockPage(folderOf(wish_), wish_.practice);
        connect(page, &UnlockPage::opened, this, take);
        setCentralWidget(page);
        return;
    }
    auto* page = new FirstRunPage(wish_.profile, wish_.profile / "practice", wish_.practice);
    connect(page, &FirstRunPage::opened, this, take);
    setCentralWidget(page);
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
    // The page that called is still on the stack of this very call.
    takeCentralWidget()->deleteLater();
    setCentralWidget(frame_);
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

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings settings(placeFile(), QSettings::IniFormat);
    settings.setValue(QLatin1String(kPlaceKey), saveGeometry());
    event->accept();
}

} // namespace beibao
