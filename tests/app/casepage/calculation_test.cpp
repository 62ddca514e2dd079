#include "app/agreement/calculation_dialog.h"
#include "app/casepage/open_case.h"
#include "app/shell/choice_row.h"
#include "tests/app/casepage/a_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

/// Ten thousand yuan at ten per cent for a year.
void aLoan(CalculationDialog& dialog)
{
    auto* which = dialog.findChild<ChoiceRow*>("calculator");
    which->choose("interest");
    emit which->changed();
    QTest::keyClicks(dialog.findChild<QLineEdit*>("principal_fen"), QStringLiteral("10000"));
    QTest::keyClicks(dialog.findChild<QLineEdit*>("rate"), QStringLiteral("10"));
    QTest::keyClicks(dialog.findChild<QLineEdit*>("from"), QStringLiteral("2025-01-01"));
    QTest::keyClicks(dialog.findChild<QLineEdit*>("to"), QStringLiteral("2026-01-01"));
}

} // namespace

TEST_CASE("The interest of a loan is worked out and becomes an article of the agreement")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    window.openAgreement();
    window.click("step3");
    window.click("workOut");
    auto* dialog = window.page->findChild<CalculationDialog*>();
    REQUIRE(dialog != nullptr);
    auto* insert = dialog->findChild<QPushButton*>("insert");
    CHECK_FALSE(insert->isEnabled());
    aLoan(*dialog);
    CHECK(dialog->findChild<QLabel*>("total")->text().contains(QStringLiteral("壹仟元整")));
    window.look("calculation_interest", dialog);
    insert->click();
    REQUIRE(window.until([&] { return window.find<QLineEdit>("amount") != nullptr; }));
    CHECK(window.find<QLineEdit>("amount")->text() == QStringLiteral("1000.00"));
    CHECK(window.find<QLineEdit>("object")->text() == QStringLiteral("借款利息"));
}

TEST_CASE("Every calculator has a form, and says what it lacks instead of a sum")
{
    AWindow window;
    window.mediatedCase();
    for (const auto name : calculatorNames()) {
        OpenCase open(*window.bench);
        REQUIRE(open.turnTo(window.caseId));
        CalculationDialog dialog(open, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* which = dialog.findChild<ChoiceRow*>("calculator");
        which->choose(std::string(name));
        emit which->changed();
        INFO(name);
        CHECK(dialog.findChildren<QLineEdit*>().size() >= 4);
        CHECK_FALSE(dialog.findChild<QPushButton*>("insert")->isEnabled());
    }
}

TEST_CASE("What was typed into a calculator is there again until its sum is in the agreement")
{
    AWindow window;
    window.mediatedCase();
    OpenCase open(*window.bench);
    REQUIRE(open.turnTo(window.caseId));
    {
        CalculationDialog dialog(open, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        aLoan(dialog);
        QTest::keyClicks(dialog.findChild<QLineEdit*>("rate"), QStringLiteral(".x"));
        dialog.reject();
    }
    REQUIRE(window.until([&] { return !window.bench->drafts().all().empty(); }));
    CalculationDialog again(open, nullptr);
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* rate = again.findChild<QLineEdit*>("rate");
    REQUIRE(rate != nullptr);
    CHECK(rate->text() == QStringLiteral("10.x"));
    rate->setText(QStringLiteral("10"));
    emit rate->textEdited(rate->text());
    again.findChild<QPushButton*>("insert")->click();
    CHECK(window.until([&] { return window.bench->drafts().all().empty(); }));
}

TEST_CASE("A number nobody can read is named, and no sum is offered")
{
    AWindow window;
    window.mediatedCase();
    OpenCase open(*window.bench);
    REQUIRE(open.turnTo(window.caseId));
    CalculationDialog dialog(open, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    aLoan(dialog);
    CHECK(dialog.findChild<QPushButton*>("insert")->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit*>("rate"), QStringLiteral("x"));
    CHECK_FALSE(dialog.findChild<QPushButton*>("insert")->isEnabled());
    CHECK(dialog.findChild<QLabel*>("warning")->text().contains(QStringLiteral("约定年利率")));
}
