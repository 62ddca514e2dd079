// Recording what is said, hearing it again, and turning it into words.

#include "app/casepage/material_list.h"
#include "app/casepage/materials.h"
#include "app/casepage/open_case.h"
#include "app/sound/clock_text.h"
#include "app/sound/consent_form.h"
#include "app/sound/player.h"
#include "app/sound/record_dialog.h"
#include "app/sound/recorder.h"
#include "app/sound/sound_dialog.h"
#include "app/speech/sound_length.h"
#include "core/casework/attaching.h"
#include "tests/app/casepage/a_microphone.h"
#include "tests/app/casepage/a_window.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>

using namespace beibao;
using namespace beibao::test;

namespace {

/// Remembers what it was asked to do.
class AnyPlayer final : public SoundPlayer {
public:
    void open(const QByteArray& bytes) override { size = bytes.size(); }
    void play() override { emit playing(true); }
    void pause() override { emit playing(false); }
    void seek(qint64 ms) override { at = ms; }
    qsizetype size = 0;
    qint64 at = -1;
};

struct AHall {
    AWindow window;
    AMicrophoneShop shop;
    std::unique_ptr<OpenCase> open;
    std::unique_ptr<RecordDialog> dialog;

    AHall()
    {
        window.mediatedCase();
        open = std::make_unique<OpenCase>(*window.bench);
        REQUIRE(open->turnTo(window.caseId));
        window.page->show();
        enter();
    }
    /// As if the button had been pressed.
    void enter()
    {
        dialog = std::make_unique<RecordDialog>(*open, shop.maker(), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    QPushButton* button(const char* name) const { return dialog->findChild<QPushButton*>(QLatin1String(name)); }
    QString label(const char* name) const { return dialog->findChild<QLabel*>(QLatin1String(name))->text(); }
    void agree() const
    {
        for (auto* one : dialog->findChildren<QPushButton*>("agrees")) one->click();
        button("noteConsent")->click();
        REQUIRE(AWindow::until([&] { return button("record")->isVisible(); }));
    }
    std::vector<Attachment> kept() const
    {
        std::vector<Attachment> found;
        const auto file = loadCase(window.bench->reading(), window.caseId);
        REQUIRE(file);
        for (const auto& one : file->attachments) found.push_back(one.record);
        return found;
    }
    std::string bytesOf(const Attachment& material)
    {
        return window.write<std::string>([material](Workbench::Writing& writing) {
            return writing.blobs.get(Id::parse(material.blob()).value_or(Id()), material.sha256());
        });
    }
    /// A recogniser that says what the shell script says.
    void recogniser(const std::string& script)
    {
        const auto path = window.folder.path() / "recogniser";
        std::ofstream(path) << "#!/bin/sh\n" << script << "\n";
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        window.write<bool>([path](Workbench::Writing& writing) -> Result<bool> {
            BEIBAO_TRY((Recogniser{path.string(), ""}.keep(writing.store)));
            return true;
        });
    }
    /// A recording of ten seconds, kept, and the page that plays it.
    std::unique_ptr<SoundDialog> recorded(AnyPlayer* player)
    {
        agree();
        button("record")->click();
        shop.last->speak(100);
        button("keepRecording")->click();
        REQUIRE(AWindow::until([&] { return open->file().attachments.size() == 1; }));
        return again(player);
    }
    std::unique_ptr<SoundDialog> again(AnyPlayer* player)
    {
        const auto& recording = open->file().attachments.front();
        auto made = std::make_unique<SoundDialog>(*open, recording, bytesOf(recording.record), player, nullptr);
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        made->show();
        return made;
    }
};

template <typename Widget> Widget* in(const std::unique_ptr<SoundDialog>& dialog, const char* name)
{
    auto* widget = dialog->findChild<Widget*>(QLatin1String(name));
    REQUIRE(widget != nullptr);
    return widget;
}

} // namespace

TEST_CASE("Nobody is recorded before everybody's yes is written down")
{
    AHall hall;
    CHECK(!hall.button("record")->isVisible());
    hall.window.look("consent", hall.dialog.get());
    hall.dialog->findChildren<QPushButton*>("agrees").front()->click();
    hall.button("noteConsent")->click();
    CHECK(
        hall.dialog->findChild<ConsentForm*>()->findChild<QLabel*>("warning")->text().contains(QStringLiteral("李四")));
    CHECK(!hall.button("record")->isVisible());
    hall.dialog->findChildren<QPushButton*>("agrees").back()->click();
    hall.button("noteConsent")->click();
    REQUIRE(AWindow::until([&] { return hall.button("record")->isVisible(); }));
    CHECK(hall.open->file().consents.size() == 2);
    CHECK(hall.open->file().consents.front().record.how() == "oral");
    hall.window.look("record_ready", hall.dialog.get());
}

TEST_CASE("Recorded, paused, gone on with and kept, it is a material of the case with its length")
{
    AHall hall;
    hall.agree();
    hall.button("record")->click();
    hall.shop.last->speak(65);
    CHECK(hall.label("elapsed") == QStringLiteral("0:06"));
    CHECK(hall.dialog->findChild<QProgressBar*>()->value() > 70);
    hall.window.look("recording", hall.dialog.get());
    hall.button("record")->click(); // a pause
    hall.shop.last->speak(50);
    CHECK(hall.label("elapsed") == QStringLiteral("0:06"));
    hall.button("record")->click();
    hall.shop.last->speak(30);
    hall.button("keepRecording")->click();
    REQUIRE(AWindow::until([&] { return hall.kept().size() == 1; }));
    const Attachment recording = hall.kept().front();
    CHECK(recording.role() == "audio");
    CHECK(recording.media_type() == "audio/ogg");
    CHECK(!recording.consent_id().empty());
    CHECK(!recording.made_at().empty());
    CHECK(recording.name().find("10 秒") != std::string::npos);
    const auto length = soundLength(hall.bytesOf(recording));
    REQUIRE(length);
    CHECK(*length >= 9400);
    CHECK(*length <= 9600);
    CHECK(recording.size() < 60'000); // an hour of it stays under twenty megabytes
    CHECK(!KeptPieces(*hall.window.bench, hall.window.caseId).left());
}

TEST_CASE("After a power cut the recording is there up to the last three seconds, and is asked about")
{
    AHall hall;
    hall.agree();
    hall.button("record")->click();
    hall.shop.last->speak(200);
    const KeptPieces pieces(*hall.window.bench, hall.window.caseId);
    REQUIRE(AWindow::until([&] { return pieces.left() && pieces.left()->lengthMs >= 18'000; }));
    // What the disk has now is all there is after a cut.
    const std::string whole = hall.window.write<std::string>(
        [id = hall.window.caseId](Workbench::Writing& writing) { return KeptPieces::assembled(writing.scratch, id); });
    const auto length = soundLength(whole);
    REQUIRE(length);
    CHECK(*length >= 16'000);

    hall.dialog.reset(); // a lock is kinder: what is whole by then is kept too
    hall.enter();
    CHECK(!hall.button("record")->isVisible());
    REQUIRE(hall.button("keepLeft")->isVisible());
    hall.window.look("record_left", hall.dialog.get());
    hall.button("keepLeft")->click();
    REQUIRE(AWindow::until([&] { return hall.kept().size() == 1; }));
    CHECK(*soundLength(hall.bytesOf(hall.kept().front())) >= 16'000);
    CHECK(AWindow::until([&] { return !pieces.left(); }));
}

TEST_CASE("A recording nobody wants is thrown away only after a question")
{
    AHall hall;
    hall.agree();
    hall.button("record")->click();
    hall.shop.last->speak(70);
    hall.button("record")->click();
    hall.button("dropRecording")->click();
    auto* question = hall.dialog->findChild<QMessageBox*>();
    REQUIRE(question != nullptr);
    CHECK(AWindow::until([&] { return KeptPieces(*hall.window.bench, hall.window.caseId).left().has_value(); }));
    question->findChild<QPushButton*>("reallyDrop")->click();
    CHECK(AWindow::until([&] { return !KeptPieces(*hall.window.bench, hall.window.caseId).left(); }));
    CHECK(hall.kept().empty());
    CHECK(AWindow::until([&] { return hall.label("elapsed") == QStringLiteral("0:00"); }));
}

TEST_CASE("A computer without a microphone says so and what to do; one that is pulled out loses nothing")
{
    AHall hall;
    hall.agree();
    hall.shop.empty = true;
    hall.button("record")->click();
    CHECK(hall.dialog->findChildren<QLabel*>("warning").back()->text().contains(QStringLiteral("话筒")));
    hall.shop.empty = false;
    hall.button("record")->click();
    hall.shop.last->speak(20);
    emit hall.shop.last->lost();
    CHECK(hall.label("state").contains(QStringLiteral("停")));
    CHECK(hall.label("elapsed") == QStringLiteral("0:02"));
    hall.button("record")->click();
    hall.shop.last->speak(10);
    CHECK(hall.label("elapsed") == QStringLiteral("0:03"));
}

TEST_CASE("From the case page: recorded by its button, listed among the materials, and opened there")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    AMicrophoneShop shop;
    auto* materials = window.page->findChild<Materials*>();
    materials->useMicrophones(shop.maker());
    window.click("recordSound");
    auto* dialog = materials->findChild<RecordDialog*>();
    REQUIRE(dialog != nullptr);
    const auto press = [&](const char* name) { dialog->findChild<QPushButton*>(QLatin1String(name))->click(); };
    for (auto* one : dialog->findChildren<QPushButton*>("agrees")) one->click();
    press("noteConsent");
    REQUIRE(AWindow::until([&] { return dialog->findChild<QPushButton*>("record")->isVisible(); }));
    press("record");
    shop.last->speak(40);
    dialog->reject(); // closed by mistake
    REQUIRE(AWindow::until(
        [&] { return window.find<QPushButton>("recordSound")->text().contains(QStringLiteral("没存完")); }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.click("recordSound");
    dialog = materials->findChild<RecordDialog*>();
    REQUIRE(dialog != nullptr);
    press("keepLeft");
    auto* list = materials->findChild<MaterialList*>();
    REQUIRE(AWindow::until([&] { return list->count() == 1; }));
    CHECK(list->item(0)->text().contains(QStringLiteral("录音")));
    CHECK(AWindow::until([&] { return window.find<QPushButton>("recordSound")->text() == QStringLiteral("录音"); }));
    list->setCurrentRow(0);
    window.look("case_with_recording", materials);
    QTest::keyClick(list, Qt::Key_Return);
    SoundDialog* opened = nullptr;
    REQUIRE(AWindow::until([&] { return (opened = materials->findChild<SoundDialog*>()) != nullptr; }));
    CHECK(list->item(0)->text().contains(QStringLiteral("4 秒")));
    CHECK(opened->findChild<QLabel*>("clock")->text().contains(QStringLiteral("0:04"))); // nothing was lost
    window.look("sound_opened", opened);
}

TEST_CASE("A recording from a telephone is asked for everybody's yes too")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    for (auto* entry : window.find<QPushButton>("addMaterial")->menu()->actions())
        if (entry->text() == QStringLiteral("录音文件")) entry->trigger();
    auto* form = window.page->findChild<ConsentForm*>();
    REQUIRE(form != nullptr);
    CHECK(form->isVisible());
}

TEST_CASE("A recorder stops by itself at its limit")
{
    AMicrophoneShop shop;
    auto microphone = shop.maker()();
    Recorder recorder(std::move(microphone), 5000);
    bool full = false;
    QObject::connect(&recorder, &Recorder::full, [&full] { full = true; });
    REQUIRE(recorder.start());
    shop.last->speak(80);
    CHECK(full);
    CHECK(recorder.lengthMs() == 5000);
    CHECK(!shop.last->open);
}

TEST_CASE("A recording is heard from any place of it")
{
    AHall hall;
    auto* player = new AnyPlayer;
    const auto dialog = hall.recorded(player);
    CHECK(player->size > 1000);
    CHECK(in<QSlider>(dialog, "place")->maximum() == 10'000);
    in<QPushButton>(dialog, "play")->click();
    CHECK(in<QPushButton>(dialog, "play")->text() == QStringLiteral("停一下"));
    emit player->moved(5000);
    CHECK(in<QLabel>(dialog, "clock")->text() == QStringLiteral("0:05 / 0:10"));
    CHECK(in<QSlider>(dialog, "place")->value() == 5000);
    QTest::keyClick(in<QSlider>(dialog, "place"), Qt::Key_Right);
    CHECK(player->at == 6000);
    in<QPushButton>(dialog, "play")->click();
    CHECK(in<QPushButton>(dialog, "play")->text() == QStringLiteral("听一听"));
}

TEST_CASE("The recogniser's lines come with their times, are corrected, and go behind the session without them")
{
    AHall hall;
    hall.recogniser(R"(cat >/dev/null
[ "$1" = audio/ogg ] || exit 3
printf '{"from_ms":0,"to_ms":4000,"text":"老界石还在"}\n{"from_ms":4000,"to_ms":9000,"text":"李四愿意补尝"}\n')");
    auto* player = new AnyPlayer;
    const auto dialog = hall.recorded(player);
    in<QPushButton>(dialog, "hear")->click();
    auto* words = in<QPlainTextEdit>(dialog, "words");
    REQUIRE(AWindow::until([&] { return in<QPushButton>(dialog, "putBehind")->isEnabled(); }));
    CHECK(words->toPlainText() == QStringLiteral("0:00 老界石还在\n0:04 李四愿意补尝"));
    hall.window.look("sound_words", dialog.get());
    words->moveCursor(QTextCursor::End);
    in<QPushButton>(dialog, "fromLine")->click();
    CHECK(player->at == 3000);
    words->textCursor().deletePreviousChar();
    words->insertPlainText(QStringLiteral("偿"));
    in<QPushButton>(dialog, "putBehind")->click();
    const auto session
        = [&] { return loadCase(hall.window.bench->reading(), hall.window.caseId)->sessions.front().record; };
    REQUIRE(AWindow::until([&] { return session().text().find("老界石还在") != std::string::npos; }));
    CHECK(session().text() == "张三提出以老界石为准，李四愿意补偿。\n老界石还在\n李四愿意补偿");
}

TEST_CASE("Words kept beside a recording are found again with it and by searching")
{
    AHall hall;
    auto dialog = hall.recorded(new AnyPlayer);
    CHECK(!in<QPushButton>(dialog, "hear")->isVisible()); // no recogniser is named: it is written by hand
    in<QPlainTextEdit>(dialog, "words")->setPlainText(QStringLiteral("0:02 滴水线归张三"));
    in<QPushButton>(dialog, "keepWords")->click();
    REQUIRE(AWindow::until([&] { return hall.open->file().attachments.size() == 2; }));
    const Attachment words = hall.open->file().attachments.back().record;
    CHECK(words.about() == hall.open->file().attachments.front().id.text());
    CHECK(words.text() == "0:02 滴水线归张三");
    CHECK(hall.bytesOf(words) == "0:02 滴水线归张三");
    REQUIRE(AWindow::until([&] { return hall.window.bench->drafts().all().empty(); }));
    dialog = hall.again(new AnyPlayer);
    CHECK(in<QPlainTextEdit>(dialog, "words")->toPlainText() == QStringLiteral("0:02 滴水线归张三"));
}

TEST_CASE("A correction that was not kept anywhere is there again")
{
    AHall hall;
    auto dialog = hall.recorded(new AnyPlayer);
    in<QPlainTextEdit>(dialog, "words")->setPlainText(QStringLiteral("改到一半"));
    dialog.reset();
    REQUIRE(AWindow::until([&] { return !hall.window.bench->drafts().all().empty(); }));
    dialog = hall.again(new AnyPlayer);
    CHECK(in<QPlainTextEdit>(dialog, "words")->toPlainText() == QStringLiteral("改到一半"));
}

TEST_CASE("A recogniser that fails says so in words of this window, and what was written stays")
{
    struct Row {
        const char* script;
        const char* words;
    };
    const Row rows[] = {{R"(cat >/dev/null; echo '{"error":"没有模型"}')", "没有模型"},
        {"cat >/dev/null; echo noise", "JSON"}, {"cat >/dev/null; exit 3", "没有听完"}};
    AHall hall;
    hall.recogniser("exit 0");
    const auto dialog = hall.recorded(new AnyPlayer);
    in<QPlainTextEdit>(dialog, "words")->setPlainText(QStringLiteral("写好的"));
    for (const auto& [script, told] : rows) {
        INFO(script);
        hall.recogniser(script);
        in<QPushButton>(dialog, "hear")->click();
        CHECK(AWindow::until(
            [&] { return dialog->findChild<QLabel*>("warning")->text().contains(QString::fromUtf8(told)); }));
        CHECK(in<QPlainTextEdit>(dialog, "words")->toPlainText() == QStringLiteral("写好的"));
    }
    hall.recogniser("cat >/dev/null; sleep 600");
    in<QPushButton>(dialog, "hear")->click();
    CHECK(in<QPushButton>(dialog, "hear")->text() == QStringLiteral("停"));
    in<QPushButton>(dialog, "hear")->click();
    CHECK(in<QPushButton>(dialog, "hear")->text() == QStringLiteral("转成文字"));
}

TEST_CASE("A time at the head of a line is read as it was written")
{
    for (const std::int64_t ms : {0, 5000, 65'000, 3'600'000, 3'723'000})
        CHECK(timeOfLine(clockText(ms) + QStringLiteral(" 文字")) == ms);
    CHECK(timeOfLine(QStringLiteral("没有时间")) == -1);
    CHECK(withoutTimes(QStringLiteral("0:05 甲\n1:02:03 乙\n下午3:30来的")) == QStringLiteral("甲\n乙\n下午3:30来的"));
}
