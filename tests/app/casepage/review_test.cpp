#include "app/review/review_page.h"
#include "core/rules/case_reading.h"
#include "tests/app/casepage/a_window.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>

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
    auto* menu = review.findChild<QMenu*>();
    REQUIRE(menu != nullptr);
    menu->actions().first()->trigger();
    menu->close();
    REQUIRE(window.until([&] { return window.state().review.returned; }));
    CHECK(window.state().review.reason == menu->actions().first()->text().toStdString());

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
