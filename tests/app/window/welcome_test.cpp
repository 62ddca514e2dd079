#include "app/shell/main_window.h"
#include "app/today/today_page.h"
#include "app/welcome/tour.h"
#include "app/welcome/welcome_page.h"
#include "tests/app/window/hands.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace beibao;
using namespace beibao::test;

namespace {

using Step = Preparation::Step;

} // namespace

TEST_CASE("After the first run the window says what may be prepared, and work can begin without any of it")
{
    TemporaryFolder folder;
    Theme theme(QString::fromStdString((folder.path() / "window.ini").string()));
    MainWindow window({.profile = folder.path()}, theme);
    window.show();
    window.findChild<QLineEdit*>(QStringLiteral("committee"))->setText(QStringLiteral("柳树村人民调解委员会"));
    window.findChild<QLineEdit*>(QStringLiteral("mediator"))->setText(QStringLiteral("李月"));
    for (const char* name : {"new-passphrase", "again"})
        window.findChild<QLineEdit*>(QLatin1String(name))->setText(QStringLiteral("correct horse"));
    window.findChild<QPushButton*>(QStringLiteral("begin"))->click();
    REQUIRE(QTest::qWaitFor([&] { return window.frame() != nullptr; }, 20000));
    CHECK(window.frame()->page() == Frame::Page::kWelcome);
    CHECK(window.frame()->welcomePage().preparation().left() == 5);
    look("welcome", window);
    window.frame()->welcomePage().findChild<QPushButton*>(QStringLiteral("toWork"))->click();
    CHECK(window.frame()->page() == Frame::Page::kToday);
}

TEST_CASE("What was prepared is remembered, the rest waits under Today, and may be put away")
{
    Desktop desktop;
    auto& welcome = desktop.frame->welcomePage();
    welcome.preparation().markDone(Step::kPrinter);
    welcome.preparation().markDone(Step::kSize);
    desktop.openWindow();
    auto& later = desktop.frame->welcomePage().preparation();
    CHECK(later.done(Step::kPrinter));
    CHECK_FALSE(later.done(Step::kRecovery));
    CHECK(later.left() == 3);
    look("today_preparation", *desktop.frame);
    auto* line = desktop.frame->todayPage().findChild<QPushButton*>(QStringLiteral("preparation"));
    REQUIRE(line != nullptr);
    line->click();
    CHECK(desktop.frame->page() == Frame::Page::kWelcome);
    later.putAway();
    desktop.openWindow();
    CHECK(desktop.frame->todayPage().findChild<QPushButton*>(QStringLiteral("preparation")) == nullptr);
}

TEST_CASE("The tour goes by the keyboard from stop to stop, back, and out, and presses nothing behind it")
{
    Desktop desktop;
    desktop.frame->showAround();
    QPointer<Tour> tour = desktop.frame->findChild<Tour*>();
    REQUIRE(tour);
    QTest::keyClick(tour, Qt::Key_Return);
    CHECK(tour->stop() == 1);
    look("tour", *desktop.frame);
    QTest::keyClick(tour, Qt::Key_Backspace);
    CHECK(tour->stop() == 0);
    QTest::keyClick(tour, Qt::Key_1, Qt::NoModifier);
    CHECK(desktop.frame->page() == Frame::Page::kToday);
    QTest::keyClick(tour, Qt::Key_Escape);
    CHECK(desktop.until([&] { return tour.isNull(); }));
}
