#include "app/seal/print_paper.h"
#include "app/seal/writing_pad.h"
#include "app/shell/choice_row.h"
#include "tests/app/casepage/a_window.h"

#include <QFileDialog>
#include <QLabel>
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

TEST_CASE("A PDF that cannot be written there is said to be missing, and by name when it is kept")
{
    AWindow window;
    window.agreedCase("2099-12-31");
    window.page->show();
    window.openAgreement();
    window.click("seal");
    REQUIRE(window.until([&] { return window.find<QPushButton>("sealNow")->isVisible(); }));
    window.click("sealNow");
    REQUIRE(window.until([&] { return window.find<QPushButton>("savePdf")->isVisible(); }));
    QStringList said, warned;
    QObject::connect(window.page.get(), &CasePage::said, [&said](const QString& words) { said << words; });
    QObject::connect(window.page.get(), &CasePage::warned, [&warned](const QString& words) { warned << words; });
    const auto saveAt = [&window](const QString& path) {
        window.click("savePdf");
        REQUIRE(window.until([&] { return window.page->findChild<QFileDialog*>() != nullptr; }));
        auto* dialog = window.page->findChild<QFileDialog*>();
        emit dialog->fileSelected(path);
        delete dialog;
    };

    saveAt(QStringLiteral("/nowhere/to/be/found/协议.pdf"));
    REQUIRE(warned.size() == 1);
    CHECK(warned.front().contains(QStringLiteral("协议.pdf")));
    said.clear();
    const QString good = QString::fromStdString((window.folder.path() / "协议.pdf").string());
    saveAt(good);
    CHECK(warned.size() == 1);
    REQUIRE(said.size() == 1);
    CHECK(QFile::exists(good));
}

TEST_CASE("A person signs on the screen; the way of the pen is kept, and the law leaves some matters to paper")
{
    AWindow window;
    window.agreedCase("2099-12-31");
    window.page->show();
    window.openAgreement();
    window.click("seal");
    REQUIRE(window.until([&] { return window.find<QPushButton>("sealNow")->isVisible(); }));
    window.click("sealNow");
    const QString how = QStringLiteral("how/") + QString::fromStdString(window.applicant.text());
    REQUIRE(window.until([&] { return window.page->findChild<ChoiceRow*>(how) != nullptr; }));
    window.page->findChild<ChoiceRow*>(how)->choose("stroke");
    emit window.page->findChild<ChoiceRow*>(how)->changed();
    auto* dialog = window.page->findChild<WritingDialog*>();
    REQUIRE(dialog != nullptr);
    auto* pad = dialog->findChild<QWidget*>("pad");
    const QPoint places[]
        = {{30, 30}, {60, 38}, {90, 33}, {120, 70}, {80, 110}, {60, 90}, {70, 60}, {140, 90}, {160, 44}};
    QTest::mousePress(pad, Qt::LeftButton, {}, places[0]);
    for (const QPoint& place : places) {
        QTest::qWait(25);
        QTest::mouseMove(pad, place);
    }
    QTest::mouseRelease(pad, Qt::LeftButton, {}, places[8]);
    window.look("writing_pad", dialog);
    REQUIRE(dialog->findChild<QPushButton*>("takeStrokes")->isEnabled());
    dialog->findChild<QPushButton*>("takeStrokes")->click();
    window.click("takeSignatures");
    REQUIRE(window.until([&] { return window.state().seals.front().present.size() == 1; }));
    window.look("signed_on_screen");
    const auto file = loadCase(window.bench->reading(), window.caseId);
    bool kept = false;
    for (const auto& fact : file->facts)
        if (const auto* one = std::get_if<Signature>(&fact.what))
            kept = one->how() == "stroke" && !one->evidence_sha256().empty() && !one->provenance().empty();
    CHECK(kept);
}
