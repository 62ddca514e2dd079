#include "tests/app/casepage/a_window.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

TEST_CASE("A session written down is kept with the case, and one left open is taken up again")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    auto* menu = window.find<QPushButton>("more")->menu();
    emit menu->aboutToShow();
    for (auto* action : menu->actions())
        if (action->text() == QStringLiteral("调解")) action->trigger();
    auto* text = window.find<QPlainTextEdit>("text");
    REQUIRE(text->isVisible());
    QTest::keyClicks(text, QStringLiteral("each gives a foot"));
    window.look("session");
    REQUIRE(window.until([&] { return !window.bench->drafts().all().empty(); }));
    window.page->goBack();

    CasePage again(*window.bench);
    again.showCase(window.caseId);
    again.show();
    auto* other = again.findChild<QPushButton*>("more")->menu();
    emit other->aboutToShow();
    for (auto* action : other->actions())
        if (action->text() == QStringLiteral("调解")) action->trigger();
    CHECK(again.findChild<QPlainTextEdit*>("text")->toPlainText() == QStringLiteral("each gives a foot"));
    again.saveNow();
    CHECK(window.until([&] { return loadCase(window.bench->reading(), window.caseId)->sessions.size() == 2; }));
    CHECK(window.until([&] { return window.bench->drafts().all().empty(); }));
}

TEST_CASE("A number is masked until somebody looks, and looking leaves a trace")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    const auto traces = [&] { return window.bench->reading().ofKind(Schema::get().kind("AuditEntry")->number).size(); };
    const auto before = traces();
    window.click("reveal");
    CHECK(window.until([&] { return traces() == before + 1; }));
}

TEST_CASE("Ending a case asks why before it lets anybody go on")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    auto* menu = window.find<QPushButton>("more")->menu();
    emit menu->aboutToShow();
    for (auto* action : menu->actions())
        if (action->text() == QStringLiteral("终止调解")) action->trigger();
    auto* dialog = window.page->findChild<QDialog*>();
    REQUIRE(dialog != nullptr);
    auto* take = dialog->findChild<QPushButton*>("take");
    CHECK_FALSE(take->isEnabled());
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>("reason"), QStringLiteral("a party wants to go to court"));
    CHECK(take->isEnabled());
    window.look("end_dialog", dialog);
    take->click();
    CHECK(window.until([&] { return window.state().state == State::kEnded; }));
}
