#include "tests/app/casepage/a_window.h"

#include <QDialog>
#include <QLineEdit>
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
    window.choose(QStringLiteral("调解"));
    auto* text = window.find<QPlainTextEdit>("text");
    REQUIRE(text->isVisible());
    QTest::keyClicks(text, QStringLiteral("each gives a foot"));
    window.look("session");
    REQUIRE(window.until([&] { return !window.bench->drafts().all().empty(); }));
    window.page->goBack();

    CasePage again(*window.bench);
    again.showCase(window.caseId);
    again.show();
    AWindow::choose(again, QStringLiteral("调解"));
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
    window.choose(QStringLiteral("终止调解"));
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

TEST_CASE("Accepting writes down what each party was told and whether it is willing")
{
    AWindow window;
    window.registeredCase();
    window.page->show();
    window.choose(QStringLiteral("受理"));
    auto* dialog = window.page->findChild<QDialog*>();
    REQUIRE(dialog != nullptr);
    window.look("accept_dialog", dialog);
    dialog->findChild<QPushButton*>("take")->click();
    REQUIRE(window.until([&] { return window.state().state == State::kAccepted; }));
    const auto file = loadCase(window.bench->reading(), window.caseId);
    CHECK(file->notices.size() == 2);
    CHECK(file->consents.size() == 2);
}

TEST_CASE("Two values of one telephone are marked on the case, and the mark leads to the choice")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    const Record before = *window.bench->reading().get(window.applicant);
    const Seen seen = window.bench->reading().seen(before);
    for (const char* phone : {"13900000001", "13900000002"})
        window.write<Saved>([&](Workbench::Writing& writing) {
            Party party = before.as<Party>();
            party.set_phone(phone);
            Entry entry = Entry::of(party, window.applicant);
            entry.seen = seen;
            return writing.store.save({entry});
        });
    Id asked;
    QObject::connect(window.page.get(), &CasePage::choiceWanted, [&](const Id& id) { asked = id; });
    window.look("case_choice");
    window.click("choice");
    CHECK(asked == window.caseId);
}

TEST_CASE("A visit is asked for by F4 and told in the timeline")
{
    AWindow window;
    window.mediatedCase();
    window.act(Action::kFail);
    window.page->show();
    window.page->recordVisit();
    auto* dialog = window.page->findChild<QDialog*>();
    REQUIRE(dialog != nullptr);
    window.look("visit_dialog", dialog);
    dialog->findChild<QPushButton*>("take")->click();
    CHECK(window.until([&] { return window.state().state == State::kFollowed; }));
}
