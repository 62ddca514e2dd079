#include "app/cases/new_case_page.h"
#include "app/lock/idle_watch.h"
#include "app/settings/recovery_dialog.h"
#include "app/settings/settings_page.h"
#include "app/shell/main_window.h"
#include "tests/app/window/hands.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace beibao;
using namespace beibao::test;

namespace {

/// The program as it is started, over a store that is there.
class Program {
public:
    Program()
        : theme(QString::fromStdString((folder.path() / "window.ini").string()))
    {
        REQUIRE(Workbench::create(
            folder.path(), {true, "correct horse", "", "柳树村人民调解委员会", "李月", SlotCost::kCheapForTests}));
        start();
    }
    void start()
    {
        window.reset();
        window = std::make_unique<MainWindow>(Wish{.profile = folder.path()}, theme);
        window->show();
    }
    bool until(const std::function<bool()>& done) { return QTest::qWaitFor(done, 5000); }
    bool locked() const { return window->bench() == nullptr; }
    void unlock(const char* passphrase = "correct horse")
    {
        auto* asked = find<QLineEdit>("passphrase");
        asked->setText(QString::fromUtf8(passphrase));
        QTest::keyClick(asked, Qt::Key_Return);
        REQUIRE(until([&] { return !locked(); }));
    }
    void lock()
    {
        emit window->frame()->lockWanted();
        REQUIRE(until([&] { return locked(); }));
    }
    template <typename Widget> Widget* find(const char* name) const
    {
        auto* widget = window->findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget != nullptr);
        return widget;
    }
    template <typename Widget> Widget* field(const char* name) const
    {
        return window->frame()->newCasePage().findChild<Widget*>(QLatin1String(name));
    }

    TemporaryFolder folder;
    Theme theme;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_CASE("What was being typed when the window locked itself is there after the passphrase")
{
    Program program;
    program.unlock();
    program.window->frame()->newCase();
    program.field<QLineEdit>("applicant")->setText(QStringLiteral("陈七"));
    program.field<QPlainTextEdit>("facts")->setPlainText(QStringLiteral("排水沟堵了"));

    emit program.window->frame()->findChild<IdleWatch*>()->idle();
    REQUIRE(program.until([&] { return program.locked(); }));
    CHECK(program.window->frame() == nullptr);

    program.unlock();
    const auto drafts = program.window->bench()->drafts().all();
    REQUIRE(drafts.size() == 1);
    program.window->frame()->continueDraft(drafts.front().name);
    CHECK(program.field<QLineEdit>("applicant")->text() == QStringLiteral("陈七"));
    CHECK(program.field<QPlainTextEdit>("facts")->toPlainText() == QStringLiteral("排水沟堵了"));
}

TEST_CASE("A locked window shows nothing of the store, not even in its title or on the clipboard")
{
    Program program;
    program.unlock();
    program.window->setWindowTitle(QStringLiteral("张三/李四"));
    program.window->frame()->newCase();
    auto* number = program.field<QLineEdit>("id-number");
    number->setText(QStringLiteral("431001199001011234"));
    number->setFocus();
    number->selectAll();
    number->copy();
    REQUIRE_FALSE(QGuiApplication::clipboard()->text().isEmpty());
    program.lock();
    CHECK_FALSE(program.window->windowTitle().contains(QStringLiteral("张三")));
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
    CHECK(program.window->findChild<Frame*>() == nullptr);
    // Another program may have the store meanwhile.
    CHECK(Workbench::open(program.folder.path(), "correct horse"));
}

TEST_CASE("Whoever locks, and whoever closes, comes back to where he was")
{
    Program program;
    program.unlock();
    program.window->frame()->go(Frame::Page::kSettings);
    look("settings_lock", *program.window);
    program.lock();
    look("locked", *program.window);
    program.unlock();
    CHECK(program.window->frame()->page() == Frame::Page::kSettings);
    program.window->frame()->go(Frame::Page::kCases);
    program.window->close();
    program.start();
    program.unlock();
    CHECK(program.window->frame()->page() == Frame::Page::kCases);
}

TEST_CASE("An open dialog does not outlive the lock")
{
    Program program;
    program.unlock();
    program.window->frame()->jot();
    auto* dialog = new QFileDialog(program.window.get());
    dialog->open();
    program.lock();
    CHECK(program.window->findChildren<QDialog*>().isEmpty());
    program.unlock();
}

TEST_CASE("After how many minutes it locks is kept, and is never never")
{
    TemporaryFolder folder;
    const QString file = QString::fromStdString((folder.path() / "window.ini").string());
    CHECK(IdleWatch(file).minutes() == IdleWatch::kUsual);
    IdleWatch(file).setMinutes(30);
    CHECK(IdleWatch(file).minutes() == 30);
    IdleWatch(file).setMinutes(0);
    CHECK(IdleWatch(file).minutes() == IdleWatch::kUsual);
}

TEST_CASE("With the printed code a new passphrase is set from the locked window")
{
    Program program;
    SystemRandom random;
    const RecoveryCode code = RecoveryCode::make(random);
    program.unlock();
    bool taken = false;
    program.window->bench()->run([&](Workbench::Writing& writing) {
        taken = bool(writing.folder.takeRecoveryCode(code, SlotCost::kCheapForTests));
    });
    REQUIRE(taken);
    program.lock();
    program.find<QPushButton>("forgot")->click();
    REQUIRE(program.until([&] { return program.window->findChild<QLineEdit*>(QStringLiteral("code")) != nullptr; }));
    look("recovery_page", *program.window);
    program.find<QLineEdit>("code")->setText(QString::fromStdString(code.text()).toLower());
    for (const char* name : {"new-passphrase", "again"})
        program.find<QLineEdit>(name)->setText(QStringLiteral("battery"));
    program.find<QPushButton>("recover")->click();
    REQUIRE(QTest::qWaitFor([&] { return !program.locked(); }, 20000));
    program.lock();
    program.unlock("battery");
}

TEST_CASE("The recovery sheet is made only for whoever knows the passphrase")
{
    Program program;
    program.unlock();
    auto* dialog = new RecoveryDialog(*program.window->bench(), program.window.get());
    dialog->setCost(SlotCost::kCheapForTests);
    dialog->open();
    const auto make = [&](const char* passphrase) {
        dialog->findChild<QLineEdit*>(QStringLiteral("passphrase"))->setText(QString::fromUtf8(passphrase));
        dialog->findChild<QPushButton*>(QStringLiteral("make"))->click();
    };
    auto* print = dialog->findChild<QPushButton*>(QStringLiteral("print"));
    make("somebody else");
    CHECK(program.until([&] {
        for (const auto* label : dialog->findChildren<QLabel*>())
            if (label->text().contains(QStringLiteral("密码不对"))) return true;
        return false;
    }));
    CHECK_FALSE(print->isEnabled());
    make("correct horse");
    CHECK(program.until([&] { return print->isEnabled(); }));
    look("recovery_sheet", *dialog);
    CHECK_FALSE(program.window->bench()->hasRecoveryCode()); // not before it is printed
}
