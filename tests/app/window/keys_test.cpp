#include "app/help/keys.h"
#include "app/jot/jot_dialog.h"
#include "app/shell/dialog_bounds.h"
#include "app/shell/main_window.h"
#include "app/shell/news_bar.h"
#include "tests/app/window/hands.h"

#include <QDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

#include <set>

using namespace beibao;
using namespace beibao::test;

namespace {

/// Keys of a field or of one page; the window as a whole does not know them.
const std::set<QString> kOfPages{QStringLiteral("Ctrl+Shift+D"), QStringLiteral("Ctrl+Enter"),
    QStringLiteral("Enter, Tab"), QStringLiteral("1 … 9")};

/// "Alt+0 … 4" stands for five keys.
std::set<QKeySequence> keysIn(const QString& line)
{
    std::set<QKeySequence> all;
    const QStringList words = line.split(QLatin1Char(' '));
    for (int i = 0; i < words.size(); ++i) {
        if (words[i] != QStringLiteral("…")) {
            all.insert(QKeySequence(words[i]));
            continue;
        }
        const QString before = words[i - 1];
        for (int digit = before.right(1).toInt() + 1; digit <= words[i + 1].right(1).toInt(); ++digit)
            all.insert(QKeySequence(before.left(before.size() - 1) + QString::number(digit)));
        ++i;
    }
    return all;
}

void compose(QWidget* field, const char* preedit)
{
    QInputMethodEvent event(QString::fromUtf8(preedit), {});
    QCoreApplication::sendEvent(field, &event);
}

} // namespace

TEST_CASE("The key sheet names the keys of the window, all of them and no others")
{
    const Desktop desktop;
    std::set<QKeySequence> there, told;
    for (const auto* shortcut : desktop.frame->findChildren<QShortcut*>(Qt::FindDirectChildrenOnly))
        there.insert(shortcut->key());
    there.erase(QKeySequence(Qt::CTRL | Qt::Key_Plus)); // the same key as Ctrl+= on a keypad
    for (const auto& line : keySheet())
        if (!kOfPages.contains(line.keys)) told.merge(keysIn(line.keys));
    for (const auto& key : there) {
        INFO("not on the sheet: " << key.toString().toStdString());
        CHECK(told.contains(key));
    }
    for (const auto& key : told) {
        INFO("on the sheet only: " << key.toString().toStdString());
        CHECK(there.contains(key));
    }
}

TEST_CASE("Whoever composes a word is not thrown out of it by a key")
{
    Desktop desktop;
    desktop.frame->newCase();
    auto* field = desktop.field<QLineEdit>("applicant");
    field->setFocus();
    compose(field, "zhang");
    for (const auto& [key, with] : {std::pair(Qt::Key_F1, Qt::NoModifier), std::pair(Qt::Key_2, Qt::AltModifier),
             std::pair(Qt::Key_Escape, Qt::NoModifier), std::pair(Qt::Key_Equal, Qt::ControlModifier)})
        QTest::keyClick(field, key, with);
    CHECK(desktop.frame->page() == Frame::Page::kNewCase);
    CHECK(desktop.theme.percent() == 100);
    compose(field, "");
    QTest::keyClick(field, Qt::Key_2, Qt::AltModifier);
    CHECK(desktop.frame->page() == Frame::Page::kCases);
}

TEST_CASE("Letters grow by the keys of the keypad too, and over a dialog")
{
    Desktop desktop;
    QTest::keyClick(desktop.frame.get(), Qt::Key_Plus, Qt::ControlModifier | Qt::KeypadModifier);
    CHECK(desktop.theme.percent() == 125);
    QTest::keyClick(desktop.frame.get(), Qt::Key_Minus, Qt::ControlModifier | Qt::KeypadModifier);
    CHECK(desktop.theme.percent() == 100);
    desktop.frame->jot();
    auto* dialog = desktop.frame->findChild<JotDialog*>();
    REQUIRE(dialog != nullptr);
    auto* field = dialog->findChildren<QLineEdit*>().constFirst();
    QTest::keyClick(field, Qt::Key_Equal, Qt::ControlModifier);
    CHECK(desktop.theme.percent() == 125);
    QTest::keyClick(field, Qt::Key_0, Qt::ControlModifier);
    CHECK(desktop.theme.percent() == 100);
    CHECK(field->text().isEmpty());
    dialog->reject();
}

TEST_CASE("Ctrl+Z takes back what the window offers to take back; in a field it is the field's")
{
    Desktop desktop;
    int taken = 0;
    desktop.frame->news().say(QStringLiteral("放进了回收站"), QStringLiteral("撤销"), [&taken] { ++taken; });
    QTest::keyClick(desktop.frame.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(taken == 1);
    QTest::keyClick(desktop.frame.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(taken == 1); // it is gone with the offer

    desktop.frame->news().say(QStringLiteral("放进了回收站"), QStringLiteral("撤销"), [&taken] { ++taken; });
    desktop.frame->newCase();
    auto* field = desktop.field<QLineEdit>("applicant");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("abc"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(taken == 1);
}

TEST_CASE("The letters of the locked window grow by the same keys")
{
    TemporaryFolder folder;
    Theme theme(QString::fromStdString((folder.path() / "window.ini").string()));
    REQUIRE(Workbench::create(
        folder.path(), {true, "correct horse", "", "柳树村人民调解委员会", "李月", SlotCost::kCheapForTests}));
    MainWindow window(Wish{.profile = folder.path()}, theme);
    window.show();
    auto* passphrase = window.findChild<QLineEdit*>(QStringLiteral("passphrase"));
    REQUIRE(passphrase != nullptr);
    QTest::keyClick(passphrase, Qt::Key_Equal, Qt::ControlModifier);
    CHECK(theme.percent() == 125);
    QTest::keyClick(passphrase, Qt::Key_0, Qt::ControlModifier);
    CHECK(theme.percent() == 100);
}

TEST_CASE("No dialog outgrows the smallest screen in large letters")
{
    Desktop desktop;
    desktop.theme.setPercent(150);
    const auto check = [](QDialog* dialog) {
        REQUIRE(dialog != nullptr);
        QCoreApplication::processEvents();
        INFO(dialog->metaObject()->className());
        CHECK(dialog->width() <= DialogBounds::kMost.width());
        CHECK(dialog->height() <= DialogBounds::kMost.height());
        dialog->reject();
    };
    int sheets = 0;
    QTest::keyClick(desktop.frame.get(), Qt::Key_Slash, Qt::ControlModifier);
    for (auto* dialog : desktop.frame->findChildren<QDialog*>())
        if (dialog->isVisible()) look("key_sheet", *dialog), check(dialog), ++sheets;
    CHECK(sheets == 1);
    desktop.frame->jot();
    check(desktop.frame->findChild<JotDialog*>());
    for (const char* opens : {"importTable", "exportAll", "recovery"})
        if (auto* button = desktop.frame->findChild<QPushButton*>(QLatin1String(opens))) {
            button->click();
            for (auto* dialog : desktop.frame->findChildren<QDialog*>())
                if (dialog->isVisible()) check(dialog);
        }
    desktop.theme.setPercent(100);
}
