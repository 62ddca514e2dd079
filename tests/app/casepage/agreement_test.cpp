#include "tests/app/casepage/a_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

TEST_CASE("An amount typed by keyboard is read back in capitals, and the agreement is sealed without a complaint")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    window.look("case");
    window.page->findChild<QPushButton*>("nextStep");
    QMetaObject::invokeMethod(window.page.get(), [&] { window.openAgreement(); });
    REQUIRE(window.until([&] { return window.find<QPlainTextEdit>("facts")->isVisible(); }));
    CHECK_FALSE(window.find<QPlainTextEdit>("facts")->toPlainText().isEmpty());
    window.look("agreement_facts");

    window.click("step3");
    window.click("addPromise");
    auto* amount = window.find<QLineEdit>("amount");
    REQUIRE(amount != nullptr);
    QTest::keyClicks(amount, QStringLiteral("3500"));
    QTest::keyClicks(window.find<QLineEdit>("object"), QStringLiteral("tuikuan"));
    window.find<QLineEdit>("due")->setFocus();
    QTest::keyClicks(window.find<QLineEdit>("due"), window.bench->today().plusDays(30).iso().c_str());
    CHECK(window.find<QLabel>("capitals")->text() == QStringLiteral("叁仟伍佰元整 ✓"));
    window.look("agreement_articles");

    window.click("seal");
    REQUIRE(window.until([&] { return window.state().state == State::kDrafted; }));
    window.look("seal_before");
}

TEST_CASE("A promise without a day cannot be sealed, and the page says so")
{
    AWindow window;
    window.agreedCase("");
    window.page->show();
    window.openAgreement();
    REQUIRE(window.until([&] { return window.find<QLineEdit>("due") != nullptr; }));
    window.click("seal");
    auto said = [&] {
        for (auto* label : window.page->findChildren<QLabel*>(QStringLiteral("warning")))
            if (label->text().contains(QStringLiteral("日期"))) return true;
        return false;
    };
    CHECK(window.until(said));
    CHECK(window.state().seals.empty());
    window.look("agreement_no_day");
}

TEST_CASE("What was typed into an agreement and not saved is there when the page is opened again")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    window.openAgreement();
    QTest::keyClicks(window.find<QPlainTextEdit>("facts"), QStringLiteral("wei bao cun "));
    REQUIRE(window.until([&] { return !window.bench->drafts().all().empty(); }));

    CasePage again(*window.bench);
    again.showCase(window.caseId);
    again.show();
    again.findChild<QPushButton*>("writeAgreement")->click();
    CHECK(again.findChild<QPlainTextEdit*>("facts")->toPlainText().contains(QStringLiteral("wei bao cun")));
}

TEST_CASE("What is odd in the records stands beside the checks of the text, and leads to its form")
{
    AWindow window;
    window.agreedCase("2026-12-31");
    window.write<Saved>([&](Workbench::Writing& writing) {
        const auto file = loadCase(writing.store.records(), window.caseId);
        Party wrong = file->parties.front().record;
        wrong.set_phone("12");
        return writing.store.save({Entry::of(wrong, file->parties.front().id)});
    });
    window.page->show();
    window.openAgreement();
    window.click("step5");
    REQUIRE(window.until([&] { return window.find<QPushButton>("mend/Party.phone") != nullptr; }));
    window.look("agreement_records");
}

TEST_CASE("A check says what helps, and leads to the very field it is about")
{
    AWindow window;
    window.agreedCase("");
    window.page->show();
    window.openAgreement();
    REQUIRE(window.until([&] { return window.find<QLineEdit>("due") != nullptr; }));
    window.click("step5");
    window.look("agreement_checks");
    REQUIRE(window.find<QPushButton>("mend/Obligation.due_on") != nullptr);
    REQUIRE(QTest::qWaitForWindowActive(window.page.get()));
    window.click("mend/Obligation.due_on");
    CHECK(window.find<QLineEdit>("due")->hasFocus());
}
