#include "app/review/review_page.h"
#include "app/today/agenda.h"
#include "core/casework/clause_marks.h"
#include "core/rules/case_reading.h"
#include "tests/app/casepage/a_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

void submit(AWindow& window)
{
    window.agreedCase("2099-12-31");
    window.act(Action::kDraftAgreement);
    window.act(Action::kSubmit);
}

/// Chooses the first reason of the menu that R opened.
void giveBack(ReviewPage& review)
{
    auto* menu = review.findChild<QMenu*>(QStringLiteral("reasons"));
    REQUIRE(menu != nullptr);
    menu->actions().first()->trigger();
    menu->close();
}

void shown(AWindow& window, ReviewPage& review)
{
    review.resize(1230, 660);
    review.show();
    REQUIRE(QTest::qWaitForWindowActive(&review));
    REQUIRE(window.until([&] { return review.waiting() == 1; }));
}

/// The field beside a clause, opened by its button.
QLineEdit* markField(ReviewPage& review, const char* clause)
{
    auto* field = review.findChild<QLineEdit*>(QStringLiteral("mark/") + QLatin1String(clause));
    REQUIRE(field != nullptr);
    field->show();
    field->setFocus();
    return field;
}

ClauseMarks marks(AWindow& window)
{
    const auto file = loadCase(window.bench->reading(), window.caseId);
    return marksNow(*file, fold(file->facts));
}

} // namespace

TEST_CASE("The chair clears what waits by pressing A")
{
    AWindow window;
    submit(window);
    ReviewPage review(*window.bench);
    review.resize(1230, 660);
    review.show();
    REQUIRE(QTest::qWaitForWindowActive(&review));
    CHECK(review.waiting() == 1);
    window.look("review", &review);
    QTest::keyClick(&review, Qt::Key_A);
    REQUIRE(window.until([&] { return window.state().review.cleared; }));
    CHECK(window.until([&] { return review.waiting() == 0; }));
}

TEST_CASE("The chair gives it back by R with a reason, and sees later what was changed")
{
    AWindow window;
    submit(window);
    ReviewPage review(*window.bench);
    review.resize(1230, 660);
    review.show();
    REQUIRE(QTest::qWaitForWindowActive(&review));
    QTest::keyClick(&review, Qt::Key_R);
    giveBack(review);
    REQUIRE(window.until([&] { return window.state().review.returned; }));
    CHECK(window.state().review.reason == "缺日期");

    const auto file = loadCase(window.bench->reading(), window.caseId);
    Agreement changed = file->agreements.back().record;
    changed.set_breach("逾期付款的，按未付金额支付利息。");
    window.write<Saved>([&](Workbench::Writing& writing) {
        return writing.store.save({Entry::of(changed, file->agreements.back().id)});
    });
    window.act(Action::kDraftAgreement);
    window.act(Action::kSubmit);
    REQUIRE(window.until([&] { return review.waiting() == 1; }));
    CHECK(review.findChild<QLabel*>("difference")->text().contains(QStringLiteral("利息")));
    window.look("review_again", &review);
}

TEST_CASE("A mark beside a clause goes back with the return, is ticked by the mediator, and comes again to the chair")
{
    AWindow window;
    submit(window);
    ReviewPage review(*window.bench);
    shown(window, review);
    QTest::keyClicks(markField(review, "Obligation"), QStringLiteral("jar"));
    markField(review, "Obligation")->setText(QStringLiteral("没有写付款日期"));
    window.look("review_marks", &review);
    QTest::keyClick(review.findChild<QListWidget*>(QStringLiteral("queue")), Qt::Key_R);
    giveBack(review);
    REQUIRE(window.until([&] { return window.state().review.returned; }));
    REQUIRE(marks(window).size() == 1);
    CHECK(marks(window).front().words == "没有写付款日期");
    CHECK(marks(window).front().clause == "第1条");
    const auto agenda = agendaOf(*window.bench);
    REQUIRE_FALSE(agenda.items.empty());
    CHECK(agenda.items.front().expected == QStringLiteral("第1条：没有写付款日期"));

    window.page->show();
    window.openAgreement();
    auto* returned = window.find<QWidget>("returnedMarks");
    REQUIRE(window.until([&] { return returned->isVisible(); }));
    window.look("agreement_returned");
    returned->findChild<QPushButton*>(QStringLiteral("mended/0"))->click();
    window.click("submit");
    REQUIRE(window.until([&] { return review.waiting() == 1; }));
    REQUIRE(marks(window).size() == 1);
    CHECK(marks(window).front().mended);
    bool again = false;
    for (auto* label : review.findChildren<QLabel*>())
        again = again || label->text().contains(QStringLiteral("没有写付款日期"));
    CHECK(again);
    window.look("review_marks_again", &review);
}

TEST_CASE("A, R, J and K typed into a mark are letters, and answer nothing")
{
    AWindow window;
    submit(window);
    ReviewPage review(*window.bench);
    shown(window, review);
    auto* field = markField(review, "Agreement.facts");
    for (const auto key : {Qt::Key_A, Qt::Key_R, Qt::Key_J, Qt::Key_K}) QTest::keyClick(field, key);
    CHECK(field->text() == QStringLiteral("arjk"));
    CHECK_FALSE(review.findChild<QMenu*>(QStringLiteral("reasons"))->isVisible());
    QTest::qWait(50);
    CHECK_FALSE(window.state().review.cleared);
    CHECK(review.waiting() == 1);
}

TEST_CASE("A mark that was typed and not sent is there again after a restart")
{
    AWindow window;
    submit(window);
    {
        ReviewPage review(*window.bench);
        shown(window, review);
        QTest::keyClicks(markField(review, "Agreement.breach"), QStringLiteral("clearer"));
        review.hide();
    }
    window.write<Saved>([](Workbench::Writing&) -> Result<Saved> { return Saved{}; }); // what was posted is done
    ReviewPage again(*window.bench);
    shown(window, again);
    CHECK(markField(again, "Agreement.breach")->text() == QStringLiteral("clearer"));
}

TEST_CASE("A county says in its own words why an agreement goes back")
{
    AWindow window;
    submit(window);
    window.write<Saved>([](Workbench::Writing& writing) {
        Setting setting;
        setting.set_key("list.return_reasons");
        setting.set_value(R"(["照片不清楚"])");
        setting.set_effective_from("2020-01-01");
        return writing.store.save({Entry::fact(setting)});
    });
    ReviewPage review(*window.bench);
    shown(window, review);
    auto* menu = review.findChild<QMenu*>(QStringLiteral("reasons"));
    REQUIRE(window.until([&] {
        emit menu->aboutToShow();
        return menu->actions().size() == 1;
    }));
    CHECK(menu->actions().first()->text() == QStringLiteral("照片不清楚"));
}
