#include "app/backup/backup_card.h"
#include "app/backup/daily_copy.h"
#include "app/backup/restore_page.h"
#include "app/jot/jot_dialog.h"
#include "app/settings/settings_page.h"
#include "app/shell/main_window.h"
#include "app/shell/news_bar.h"
#include "app/today/today_page.h"
#include "app/unlock/unlock_page.h"
#include "core/casework/backup_note.h"
#include "tests/app/window/hands.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

#include <fstream>

using namespace beibao;
using namespace beibao::test;

namespace {

constexpr auto kPassphrase = "correct horse";

/// The program over a real store, and a stick in the machine.
struct Laptop {
    TemporaryFolder folder;
    TemporaryFolder stick;
    Theme theme{QString::fromStdString((folder.path() / "window.ini").string())};
    std::unique_ptr<MainWindow> window;

    Laptop()
    {
        qputenv("BEIBAO_STICKS", QByteArray::fromStdString(stick.path().string()));
        REQUIRE(Workbench::create(
            folder.path(), {false, kPassphrase, "", "柳树村人民调解委员会", "李月", SlotCost::kCheapForTests}));
        theme.apply();
        start();
    }
    ~Laptop()
    {
        window.reset();
        qunsetenv("BEIBAO_STICKS");
    }
    void start()
    {
        window.reset();
        window = std::make_unique<MainWindow>(Wish{.profile = folder.path()}, theme);
        window->show();
    }
    bool until(const std::function<bool()>& done) { return QTest::qWaitFor(done, 20'000); }
    template <typename Widget> Widget* find(const char* name)
    {
        auto* widget = window->findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget != nullptr);
        return widget;
    }
    void type(const char* field, const char* text)
    {
        find<QLineEdit>(field)->setText(QString::fromUtf8(text));
        QTest::keyClick(find<QLineEdit>(field), Qt::Key_Return);
    }
    void unlock()
    {
        type("passphrase", kPassphrase);
        REQUIRE(until([&] { return window->bench() != nullptr; }));
    }
    Id save()
    {
        Id id;
        window->bench()->run([&](Workbench::Writing& writing) {
            Case dispute;
            dispute.set_title("水沟");
            id = writing.store.save({Entry::of(dispute)})->ids.front();
        });
        return id;
    }
    bool holds(const Id& id) { return window->bench()->reading().get(id).has_value(); }
    BackupCard& card()
    {
        window->frame()->go(Frame::Page::kSettings);
        return *window->findChild<BackupCard*>();
    }
    void backUp()
    {
        card().refresh();
        find<QPushButton>("backupToStick")->click();
        REQUIRE(until([&] { return !backupsIn(stick.path()).empty(); }));
        REQUIRE(until([&] { return lastBackupAt(window->bench()->database()) > 0; }));
    }
    /// The disk forgets something.
    void damage()
    {
        window.reset();
        std::fstream file(folder.path() / "store.db", std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(100);
        file << "rust";
        file.close();
        start();
    }
    void expectDoorToOffer()
    {
        type("passphrase", kPassphrase);
        REQUIRE(until([&] { return find<QPushButton>("restoreBackup")->isVisible(); }));
    }
};

} // namespace

TEST_CASE("A mediator backs up to a stick, the store breaks, and the door brings it back")
{
    Laptop laptop;
    laptop.unlock();
    const Id id = laptop.save();
    laptop.backUp();
    laptop.window->resize(1366, 728);
    laptop.window->findChild<SettingsPage*>()->showBackup();
    look("backup-card", *laptop.window);
    CHECK(laptop.until([&] { return laptop.window->frame()->news().text().contains(QStringLiteral("核对")); }));
    laptop.damage();
    laptop.expectDoorToOffer();
    look("door-damaged", *laptop.window);
    laptop.find<QPushButton>("restoreBackup")->click();
    REQUIRE(laptop.until([&] { return laptop.window->findChild<RestorePage*>() != nullptr; }));
    look("restore-page", *laptop.window);
    CHECK(laptop.window->findChildren<QRadioButton*>().size() == 1);

    laptop.type("restoreSecret", "another one");
    REQUIRE(laptop.until([&] { return laptop.find<QPushButton>("restore")->isEnabled(); }));
    CHECK(laptop.window->bench() == nullptr);
    laptop.type("restoreSecret", kPassphrase);
    REQUIRE(laptop.until([&] { return laptop.window->bench() != nullptr; }));
    CHECK(laptop.holds(id));
    int aside = 0;
    for (const auto& entry : std::filesystem::directory_iterator(laptop.folder.path()))
        aside += entry.path().filename().string().starts_with("damaged-") ? 1 : 0;
    CHECK(aside == 1); // nobody threw the damaged one away
    laptop.start();
    laptop.unlock();
    CHECK(laptop.holds(id));
}

TEST_CASE("Without a stick the copy of the day beside the store is offered")
{
    Laptop laptop;
    laptop.unlock();
    laptop.save();
    DailyCopy daily(*laptop.window->bench());
    bool made = false;
    QObject::connect(&daily, &DailyCopy::made, [&] { made = true; });
    daily.look();
    REQUIRE(laptop.until([&] { return made; }));
    CHECK(backupsFor(laptop.folder.path(), false).size() == 1);
    CHECK(backupsFor(laptop.folder.path(), true).empty());
    QCoreApplication::processEvents();
}

TEST_CASE("Today reminds of a backup that was never made, and leads to it")
{
    Laptop laptop;
    laptop.unlock();
    CHECK(laptop.window->findChild<QPushButton*>(QStringLiteral("backupNow")) == nullptr);
    laptop.window->frame()->go(Frame::Page::kToday);
    laptop.save();
    laptop.window->bench()->announce(Changed{{Id::fromBytes("0123456789abcdef")}, {}});
    REQUIRE(
        laptop.until([&] { return laptop.window->findChild<QPushButton*>(QStringLiteral("backupNow")) != nullptr; }));
    look("today-backup", *laptop.window);
    laptop.find<QPushButton>("backupNow")->click();
    CHECK(laptop.window->frame()->page() == Frame::Page::kSettings);
    laptop.backUp();
    laptop.window->frame()->go(Frame::Page::kToday);
    REQUIRE(laptop.until([&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return laptop.window->findChild<QPushButton*>(QStringLiteral("backupNow")) == nullptr;
    }));
}

TEST_CASE("What is jotted down is a draft before anybody presses Keep, and Ctrl+Z takes back what was put away")
{
    Laptop laptop;
    laptop.unlock();
    auto& frame = *laptop.window->frame();
    frame.jot();
    auto* dialog = laptop.window->findChild<JotDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("matter"))->setText(QStringLiteral("水沟"));
    auto* kept = dialog->findChild<QLabel*>(QStringLiteral("kept"));
    REQUIRE(laptop.until([&] { return !kept->text().isEmpty(); }));
    CHECK(laptop.window->bench()->drafts().all().size() == 1);
    look("jot", *dialog);

    dialog->done(QDialog::Rejected);
    REQUIRE(laptop.until([&] { return laptop.window->bench()->drafts().all().empty(); }));
    CHECK(frame.news().takeStep());
    CHECK(laptop.until([&] { return laptop.window->bench()->drafts().all().size() == 1; }));
    CHECK_FALSE(frame.news().takeStep()); // once
}

TEST_CASE("The form does not say kept while the letters are on their way")
{
    Laptop laptop;
    laptop.unlock();
    laptop.window->frame()->newCase();
    auto& page = laptop.window->frame()->newCasePage();
    auto* facts = page.findChild<QPlainTextEdit*>(QStringLiteral("facts"));
    auto* kept = page.findChild<QLabel*>(QStringLiteral("kept"));
    facts->insertPlainText(QStringLiteral("水"));
    CHECK(kept->text().isEmpty());
    page.keepNow();
    CHECK(kept->text().isEmpty()); // handed over, and not on disk yet
    REQUIRE(laptop.until([&] { return !kept->text().isEmpty(); }));
    facts->insertPlainText(QStringLiteral("沟"));
    CHECK(kept->text().isEmpty());
}
