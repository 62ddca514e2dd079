#include "app/aloud/read_dialog.h"
#include "app/aloud/voice.h"
#include "app/casepage/open_case.h"
#include "core/rules/notices.h"
#include "tests/app/casepage/a_window.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

/// Remembers what it was asked to say.
class WrittenVoice final : public Voice {
public:
    using Voice::Voice;
    void say(const QString& sentence) override { spoken << sentence; }
    void stop() override { ++stops; }
    QStringList spoken;
    int stops = 0;
};

CaseFile fileOf(const AWindow& window)
{
    auto file = loadCase(window.bench->reading(), window.caseId);
    REQUIRE(file);
    return *std::move(file);
}

} // namespace

TEST_CASE("A paper is read aloud sentence by sentence, stops when asked, and goes on where it was")
{
    AWindow window;
    window.mediatedCase();
    OpenCase open(*window.bench);
    REQUIRE(open.turnTo(window.caseId));
    auto* voice = new WrittenVoice;
    ReadDialog dialog(open, "agreement", {"第一句。", "第二句。", "第三句。"}, voice, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* start = dialog.findChild<QPushButton*>("start");
    auto* list = dialog.findChild<QListWidget*>("sentences");
    start->click();
    CHECK(voice->spoken == QStringList{QStringLiteral("第一句。")});
    emit voice->said();
    CHECK(list->currentRow() == 1);
    CHECK(voice->spoken.last() == QStringLiteral("第二句。"));
    start->click(); // a pause
    CHECK(voice->stops == 1);
    emit voice->said();
    CHECK(list->currentRow() == 1);
    start->click();
    CHECK(voice->spoken.last() == QStringLiteral("第二句。"));
    emit voice->said();
    emit voice->said();
    CHECK(list->currentRow() == 2);
    CHECK(voice->spoken.size() == 4);
}

TEST_CASE("Who listened is written down once each, and shows in what happened")
{
    AWindow window;
    window.agreedCase("2026-12-31");
    window.page->show();
    OpenCase open(*window.bench);
    REQUIRE(open.turnTo(window.caseId));
    REQUIRE(ReadDialog::read(open, "agreement", {}, window.page.get()));
    auto* dialog = window.page->findChild<ReadDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QListWidget*>("sentences")->count() > 5);
    window.look("read_aloud", dialog);
    dialog->findChild<QPushButton*>("noted")->click();
    CHECK(dialog->findChild<QLabel*>("warning")->text().contains(QStringLiteral("读给谁听")));
    dialog->findChildren<QPushButton*>("listener").front()->click();
    dialog->findChild<QPushButton*>("noted")->click();
    const std::string who = fileOf(window).parties.front().id.text();
    REQUIRE(window.until([&] { return readingOf(fileOf(window), "agreement", who) != nullptr; }));
    CHECK(window.until([&] {
        auto* timeline = window.find<QListWidget>("timeline");
        for (int i = 0; i < timeline->count(); ++i)
            if (timeline->item(i)->text().contains(QStringLiteral("宣读了人民调解协议书"))) return true;
        return false;
    }));
}
