#include "app/shell/main_window.h"
#include "tests/app/window/hands.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace beibao;
using namespace beibao::test;

namespace {

bool says(const QWidget& window, const QString& words)
{
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->text().contains(words)) return true;
    return false;
}

} // namespace

TEST_CASE("A wrong passphrase is said plainly, and the right one opens")
{
    TemporaryFolder folder;
    REQUIRE(Workbench::create(
        folder.path(), {true, "correct horse", "", "柳树村调委会", "李月", SlotCost::kCheapForTests}));
    Theme theme(QString::fromStdString((folder.path() / "window.ini").string()));
    MainWindow window({.profile = folder.path()}, theme);
    window.show();
    auto* passphrase = window.findChild<QLineEdit*>(QStringLiteral("passphrase"));
    REQUIRE(passphrase != nullptr);
    passphrase->setText(QStringLiteral("wrong"));
    QTest::keyClick(passphrase, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return says(window, QStringLiteral("密码不对")); }, 5000));
    passphrase->setText(QStringLiteral("correct horse"));
    QTest::keyClick(passphrase, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return window.frame() != nullptr; }, 5000));
}

TEST_CASE("A second window on the same store is told that the first one has it")
{
    TemporaryFolder folder;
    auto first = Workbench::create(
        folder.path(), {true, "correct horse", "", "柳树村调委会", "李月", SlotCost::kCheapForTests});
    REQUIRE(first);
    const auto second = Workbench::open(folder.path(), "correct horse");
    REQUIRE(!second);
    CHECK(second.error().fault == Fault::kInUse);
}

TEST_CASE("The first run makes a store with its committee and its mediator")
{
    TemporaryFolder folder;
    Theme theme(QString::fromStdString((folder.path() / "window.ini").string()));
    MainWindow window({.profile = folder.path(), .practice = true}, theme);
    window.show();
    for (const char* name : {"new-passphrase", "again"})
        window.findChild<QLineEdit*>(QLatin1String(name))->setText(QStringLiteral("correct horse"));
    window.findChild<QPushButton*>(QStringLiteral("begin"))->click();
    REQUIRE(QTest::qWaitFor([&] { return window.frame() != nullptr; }, 10000));
    CHECK(StoreFolder::exists(folder.path() / "practice"));
    CHECK(!StoreFolder::exists(folder.path()));
}
