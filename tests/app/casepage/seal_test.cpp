#include "app/shell/choice_row.h"
#include "tests/app/casepage/a_window.h"

#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

TEST_CASE("Sealed, then signed by everybody with finger and seal, the agreement is in force")
{
    AWindow window;
    window.agreedCase("2099-12-31");
    window.page->show();
    window.openAgreement();
    window.click("seal");
    REQUIRE(window.until([&] { return window.find<QPushButton>("sealNow")->isVisible(); }));
    window.click("sealNow");
    REQUIRE(window.until([&] { return window.state().seals.size() == 1; }));
    REQUIRE(window.until([&] { return window.find<QPushButton>("allSigned")->isVisible(); }));
    CHECK(window.state().state != State::kEffective);
    window.look("seal_signing");

    window.click("allSigned");
    window.click("yesAll");
    REQUIRE(window.until([&] { return window.state().effectiveSeal() != nullptr; }));
    window.look("seal_effective");
    window.page->goBack();
    window.look("case_effective");
}

TEST_CASE("The seal alone does not make an agreement binding")
{
    AWindow window;
    window.agreedCase("2099-12-31");
    window.page->show();
    window.openAgreement();
    window.click("seal");
    REQUIRE(window.until([&] { return window.find<QPushButton>("sealNow")->isVisible(); }));
    window.click("sealNow");
    REQUIRE(window.until([&] { return window.find<ChoiceRow>("how/seal") != nullptr; }));
    window.find<ChoiceRow>("how/seal")->findChild<QPushButton*>()->click();
    window.click("takeSignatures");
    REQUIRE(window.until([&] { return window.state().seals.front().present.size() == 1; }));
    CHECK(window.state().effectiveSeal() == nullptr);
}
