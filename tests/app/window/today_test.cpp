#include "app/casepage/case_page.h"
#include "app/session/session_page.h"
#include "app/shell/navigation.h"
#include "app/shell/news_bar.h"
#include "app/today/today_page.h"
#include "app/today/week_card.h"
#include "tests/app/window/hands.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>

using namespace beibao;
using namespace beibao::test;

namespace {

std::vector<Id> register_(Desktop& desktop, int count, const std::string& appliedOn = {})
{
    std::vector<Id> ids;
    desktop.bench->run([&](Workbench::Writing& writing) {
        Party zhang, li;
        zhang.set_role("applicant"), zhang.set_name("张三");
        li.set_role("respondent"), li.set_name("李四");
        Case dispute;
        dispute.set_dispute_type("neighbour");
        dispute.set_applied_on(appliedOn);
        for (int i = 0; i < count; ++i) {
            auto done = writing.desk.registerCase(dispute, {zhang, li});
            if (!done) return;
            ids.push_back(done->caseId);
            desktop.bench->announce(done->changed);
        }
    });
    REQUIRE(int(ids.size()) == count);
    return ids;
}

std::vector<std::string> formsLeft(const Desktop& desktop)
{
    std::vector<std::string> names;
    for (const auto& form : desktop.bench->drafts().all()) names.push_back(form.name);
    return names;
}

} // namespace

TEST_CASE("One click reports that nothing was found this week")
{
    Desktop desktop;
    auto* nothing = desktop.find<QPushButton>("report-nothing");
    REQUIRE(nothing->isVisible());
    QTest::mouseClick(nothing, Qt::LeftButton);
    REQUIRE(desktop.until([&] { return !nothing->isVisible(); }));

    const auto reports = desktop.all("Screening");
    REQUIRE(reports.size() == 1);
    const auto report = reports.front().as<Screening>();
    CHECK(report.found() == 0);
    CHECK(report.period_start() <= desktop.bench->today().iso());
    CHECK(report.period_end() >= desktop.bench->today().iso());
}

TEST_CASE("What was found this week opens a new case that says where it comes from")
{
    Desktop desktop;
    QTest::mouseClick(desktop.find<QPushButton>("report-found"), Qt::LeftButton);
    CHECK(desktop.frame->page() == Frame::Page::kNewCase);
    CHECK(desktop.field<QPushButton>("screening")->isChecked());
}

TEST_CASE("At every size of letters the window fits a small screen")
{
    Desktop desktop;
    for (const int percent : Theme::kSteps) {
        desktop.theme.setPercent(percent);
        QCoreApplication::processEvents();
        INFO(percent);
        const QSize least = desktop.frame->minimumSizeHint();
        CHECK(least.width() <= 1366);
        CHECK(least.height() <= 728);
    }
}

TEST_CASE("Today names everything that is due, not only what was touched last")
{
    Desktop desktop;
    // Forty is what a page shows; the rest must not be silence.
    register_(desktop, 45, desktop.bench->today().plusDays(-40).iso());
    CHECK(desktop.until([&] { return desktop.frame->todayPage().count() == 45; }));
    CHECK(countCases(desktop.bench->database(), {.dueBefore = desktop.bench->today().iso()}) == 45);
}

TEST_CASE("A record, an agreement, a party and a step left unsaved wait under Today and open where they were left")
{
    Desktop desktop;
    const Id id = register_(desktop, 1).front();
    auto* page = desktop.frame->findChild<CasePage*>();
    REQUIRE(desktop.until([&] { return desktop.frame->todayPage().count() == 1; })); // to be accepted soon

    desktop.frame->openCase(id);
    page->continueForm({.kind = FormName::Kind::kSession});
    page->findChild<SessionPage*>()
        ->findChild<QPlainTextEdit*>(QStringLiteral("text"))
        ->setPlainText(QStringLiteral("双方都说沟是自己的"));
    desktop.frame->go(Frame::Page::kToday);
    REQUIRE(desktop.until([&] { return formsLeft(desktop).size() == 1; }));

    desktop.frame->openCase(id);
    page->continueForm({.kind = FormName::Kind::kParty});
    auto* dialog = page->findChild<QDialog*>();
    REQUIRE(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("name")), QStringLiteral("Wang"));
    dialog->reject();
    REQUIRE(desktop.until([&] { return formsLeft(desktop).size() == 2; }));
    CHECK(desktop.until([&] { return desktop.frame->todayPage().count() == 3; }));

    desktop.frame->go(Frame::Page::kToday);
    const auto left = desktop.bench->drafts().all();
    const auto session = std::ranges::find_if(left, [](const auto& form) { return form.name.starts_with("session/"); });
    REQUIRE(session != left.end());
    desktop.frame->continueDraft(session->name);
    CHECK(desktop.frame->page() == Frame::Page::kCase);
    CHECK(page->findChild<SessionPage*>()->isVisible());
    CHECK(page->findChild<SessionPage*>()->findChild<QPlainTextEdit*>(QStringLiteral("text"))->toPlainText()
        == QStringLiteral("双方都说沟是自己的"));

    desktop.frame->dropDraft(session->name);
    REQUIRE(desktop.until([&] { return formsLeft(desktop).size() == 1; }));
    for (auto* button : desktop.frame->news().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("取回来")) button->click();
    CHECK(desktop.until([&] { return formsLeft(desktop).size() == 2; }));
}

TEST_CASE("A form that was opened and left as it was leaves nothing behind")
{
    Desktop desktop;
    const Id id = register_(desktop, 1).front();
    auto* page = desktop.frame->findChild<CasePage*>();
    desktop.frame->openCase(id);
    page->continueForm({.kind = FormName::Kind::kSession});
    page->goBack();
    page->continueForm({.kind = FormName::Kind::kAgreement});
    page->goBack();
    page->continueForm({.kind = FormName::Kind::kStep, .action = Action::kAccept});
    page->findChild<QDialog*>()->reject();
    desktop.bench->run([](Workbench::Writing&) {}); // whatever was posted is done
    CHECK(formsLeft(desktop).empty());
}

TEST_CASE("The pages on the left stand equally far apart on whichever page the window opens")
{
    Desktop desktop;
    auto* list = desktop.frame->findChild<Navigation*>();
    for (int row = 0; row + 1 < list->count(); ++row) {
        INFO(row);
        const QRect here = list->visualItemRect(list->item(row)), next = list->visualItemRect(list->item(row + 1));
        CHECK(here.height() == next.height());
        CHECK(next.top() == here.bottom() + 1);
        CHECK(here.height() > list->fontMetrics().height() * 3 / 2);
    }
}

TEST_CASE("A new case is one page without scrolling at 20 points")
{
    Desktop desktop;
    desktop.theme.setPercent(150); // of 14
    desktop.frame->newCase();
    QCoreApplication::processEvents();
    auto* scroll = desktop.frame->newCasePage().findChild<QScrollArea*>();
    REQUIRE(scroll != nullptr);
    CHECK(scroll->verticalScrollBar()->maximum() == 0);
}

TEST_CASE("The township page shows who has not reported, and opens a committee's cases")
{
    Desktop desktop;
    desktop.frame->go(Frame::Page::kTownship);
    auto* table = desktop.find<QTableWidget>("committees");
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 0)->text() == QStringLiteral("柳树村人民调解委员会"));
    CHECK(table->item(0, 1)->text() == QStringLiteral("还没报"));
    desktop.frame->go(Frame::Page::kToday);
    desktop.find<QPushButton>("report-nothing")->click();
    REQUIRE(desktop.until([&] { return !desktop.all("Screening").empty(); }));
    desktop.frame->go(Frame::Page::kTownship);
    CHECK(table->item(0, 1)->text() == QStringLiteral("没有发现"));
    look("township", *desktop.frame);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(desktop.frame->page() == Frame::Page::kCases);
}
