// A recogniser named in the settings, and speaking instead of typing.

#include "app/help/keys.h"
#include "app/jot/jot_dialog.h"
#include "app/settings/recogniser_card.h"
#include "app/sound/dictation.h"
#include "tests/app/casepage/a_microphone.h"
#include "tests/app/window/hands.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <fstream>

using namespace beibao;
using namespace beibao::test;

namespace {

std::string recogniser(const Desktop& desktop, const std::string& script)
{
    const auto path = desktop.folder.path() / "recogniser";
    std::ofstream(path) << "#!/bin/sh\n" << script << "\n";
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    return path.string();
}

void name(Desktop& desktop, const std::string& program)
{
    bool kept = false;
    desktop.bench->run([&](Workbench::Writing& writing) { kept = bool(Recogniser{program, ""}.keep(writing.store)); });
    REQUIRE(kept);
}

/// A page of one long text, and somebody at a microphone in front of it.
struct ADesk {
    Desktop desktop;
    AMicrophoneShop shop;
    QWidget page;
    QPlainTextEdit* text = new QPlainTextEdit(&page);
    QLineEdit* line = new QLineEdit(&page);
    Dictation dictation{*desktop.bench, shop.maker(), nullptr};
    QString trouble;

    ADesk()
    {
        desktop.frame.reset(); // it listens to the focus too
        page.resize(600, 300);
        text->setGeometry(10, 10, 580, 200);
        line->setGeometry(10, 230, 580, 40);
        QObject::connect(&dictation, &Dictation::troubled, [this](const QString& said) { trouble = said; });
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    void go(QWidget* where)
    {
        page.setFocus();
        where->setFocus();
        QCoreApplication::processEvents();
    }
    QToolButton* button(QWidget* where) const { return where->findChild<QToolButton*>("dictate"); }
    void key(QWidget* where) { QTest::keyClick(where, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); }
    void look(const char* picture) { test::look(picture, page); }
};

} // namespace

TEST_CASE("A recogniser is chosen in the settings, tried, used and given up again")
{
    Desktop desktop;
    desktop.frame->go(Frame::Page::kSettings);
    auto* card = desktop.find<RecogniserCard>("recogniserCard");
    auto* told = desktop.find<QLabel>("recogniserTold");
    auto* attempt = desktop.find<QPushButton>("tryRecogniser");
    CHECK(!attempt->isEnabled());
    desktop.find<QLineEdit>("recogniser")->setText(QStringLiteral("/nowhere/at/all"));
    attempt->click();
    CHECK(desktop.until([&] { return told->text().contains(QStringLiteral("打不开")); }));
    desktop.find<QLineEdit>("recogniser")->setText(QString::fromStdString(recogniser(desktop, "cat >/dev/null")));
    CHECK(told->text().isEmpty());
    attempt->click();
    CHECK(desktop.until([&] { return told->text().startsWith(QStringLiteral("✓")); }));
    look("recogniser_card", *card);
    desktop.find<QPushButton>("keepRecogniser")->click();
    REQUIRE(desktop.until([&] { return Recogniser::of(desktop.bench->database()).named(); }));
    CHECK(desktop.until([&] { return desktop.find<QPushButton>("forgetRecogniser")->isVisible(); }));
    desktop.find<QPushButton>("forgetRecogniser")->click();
    CHECK(desktop.until([&] { return !Recogniser::of(desktop.bench->database()).named(); }));
}

TEST_CASE("Without a recogniser there is no button; with one there is, wherever a long text has the focus")
{
    ADesk desk;
    desk.go(desk.text);
    CHECK(desk.button(desk.text) == nullptr);
    name(desk.desktop, recogniser(desk.desktop, "cat >/dev/null"));
    desk.dictation.refresh();
    CHECK(desk.button(desk.text) != nullptr);
    desk.go(desk.line); // a short answer
    CHECK(desk.button(desk.line) == nullptr);
    CHECK(desk.button(desk.text) == nullptr);
    desk.line->setProperty(Dictation::kTakesSpeech, true);
    desk.go(desk.text);
    desk.go(desk.line);
    CHECK(desk.button(desk.line) != nullptr);
    desk.text->setReadOnly(true);
    desk.go(desk.text);
    CHECK(desk.button(desk.text) == nullptr);
    const auto sheet = keySheet();
    CHECK(std::ranges::count(sheet, QStringLiteral("Ctrl+Shift+D"), &KeyWords::keys) == 1);
}

TEST_CASE("What is spoken is inserted where the cursor stands, and one step back takes it away")
{
    ADesk desk;
    name(desk.desktop,
        recogniser(desk.desktop,
            R"sh([ "$(head -c 4)" = OggS ] || exit 3; cat >/dev/null
printf '{"from_ms":0,"to_ms":900,"text":"老界石还在"}\n')sh"));
    desk.text->setPlainText(QStringLiteral("张三说。"));
    desk.go(desk.text);
    QTest::keyClick(desk.text, Qt::Key_End);
    QTest::keyClick(desk.text, Qt::Key_Left);
    desk.key(desk.text);
    REQUIRE(desk.shop.last != nullptr);
    CHECK(desk.shop.last->open);
    desk.shop.last->speak(30);
    CHECK(desk.button(desk.text)->text().contains(QStringLiteral("0:03")));
    desk.look("dictation");
    desk.go(desk.line); // the words stay where they were begun
    desk.button(desk.text)->click();
    REQUIRE(desk.desktop.until([&] { return desk.text->toPlainText() == QStringLiteral("张三说老界石还在。"); }));
    desk.text->undo();
    CHECK(desk.text->toPlainText() == QStringLiteral("张三说。"));
    CHECK(desk.trouble.isEmpty());
}

TEST_CASE("No microphone, silence and a broken recogniser are told, and the button works again")
{
    ADesk desk;
    name(desk.desktop, recogniser(desk.desktop, "cat >/dev/null"));
    desk.go(desk.text);
    desk.shop.empty = true;
    desk.key(desk.text);
    CHECK(desk.trouble.contains(QStringLiteral("话筒")));
    desk.shop.empty = false;
    desk.key(desk.text);
    desk.shop.last->speak(5);
    desk.key(desk.text);
    CHECK(desk.desktop.until([&] { return desk.trouble.contains(QStringLiteral("没有听到")); }));
    name(desk.desktop, recogniser(desk.desktop, R"(cat >/dev/null; echo '{"error":"没有模型"}')"));
    desk.key(desk.text);
    desk.shop.last->speak(5);
    desk.key(desk.text);
    CHECK(desk.desktop.until([&] { return desk.trouble.contains(QStringLiteral("没有模型")); }));
    CHECK(desk.text->toPlainText().isEmpty());
    CHECK(desk.button(desk.text)->text() == QStringLiteral("说"));
}

TEST_CASE("A text that closes while somebody speaks takes the recording with it")
{
    ADesk desk;
    name(desk.desktop, recogniser(desk.desktop, "cat >/dev/null"));
    desk.go(desk.text);
    desk.key(desk.text);
    REQUIRE(desk.shop.last->open);
    QPointer<AMicrophone> microphone = desk.shop.last;
    delete desk.text;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(microphone == nullptr);
}

TEST_CASE("The forms of the window take dictation where long answers are written, a jot included")
{
    Desktop desktop;
    name(desktop, recogniser(desktop, "cat >/dev/null"));
    desktop.frame->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(desktop.frame.get()));
    desktop.frame->newCase();
    auto* facts = desktop.field<QPlainTextEdit>("facts");
    facts->setFocus();
    CHECK(desktop.until([&] { return facts->findChild<QToolButton*>("dictate") != nullptr; }));
    look("dictation_new_case", *desktop.frame);
    desktop.frame->jot();
    auto* jot = desktop.frame->findChild<JotDialog*>();
    REQUIRE(jot != nullptr);
    REQUIRE(QTest::qWaitForWindowActive(jot));
    auto* matter = jot->findChild<QLineEdit*>("matter");
    REQUIRE(matter != nullptr);
    matter->setFocus();
    CHECK(desktop.until([&] { return matter->findChild<QToolButton*>("dictate") != nullptr; }));
    look("dictation_jot", *jot);
    jot->reject();
}
