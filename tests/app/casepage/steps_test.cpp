#include "app/review/review_page.h"
#include "app/shell/choice_row.h"
#include "app/words/source_words.h"
#include "tests/app/casepage/a_window.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace beibao;
using namespace beibao::test;

namespace {

/// The dialog of a step, opened from 更多 as soon as the page has heard what was done before.
QDialog* dialogOf(AWindow& window, Action action)
{
    const QString entry = QString::fromUtf8(actionLabel(action).data(), int(actionLabel(action).size()));
    auto* menu = window.find<QPushButton>("more")->menu();
    REQUIRE(AWindow::until([&] {
        emit menu->aboutToShow();
        return std::ranges::any_of(menu->actions(), [&](QAction* each) { return each->text() == entry; });
    }));
    window.choose(entry);
    auto* dialog = window.page->findChild<QDialog*>();
    REQUIRE(dialog != nullptr);
    return dialog;
}

QPushButton* takeOf(QDialog* dialog)
{
    return dialog->findChild<QPushButton*>("take");
}

/// Takes the step and waits until its dialog is gone.
void take(QDialog* dialog)
{
    const QPointer<QDialog> open = dialog;
    REQUIRE(takeOf(dialog)->isEnabled());
    takeOf(dialog)->click();
    REQUIRE(AWindow::until([&] { return open.isNull(); }));
}

/// Sealed and signed by all, without the page.
void bring(AWindow& window)
{
    window.agreedCase("2099-12-31");
    window.page->show();
    window.openAgreement();
    window.click("seal");
    REQUIRE(window.until([&] { return window.find<QPushButton>("sealNow")->isVisible(); }));
    window.click("sealNow");
    REQUIRE(window.until([&] { return window.find<QPushButton>("allSigned")->isVisible(); }));
    window.click("allSigned");
    window.click("yesAll");
    REQUIRE(window.until([&] { return window.state().effectiveSeal() != nullptr; }));
    window.page->goBack();
}

} // namespace

TEST_CASE("A party asks for another mediator; who and against whom is written down, and the refusal too")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    auto* asking = dialogOf(window, Action::kAskRecusal);
    QTest::keyClicks(asking->findChild<QPlainTextEdit*>("reason"), QStringLiteral("a cousin of the other side"));
    CHECK_FALSE(takeOf(asking)->isEnabled());
    asking->findChild<ChoiceRow*>("party")->choose(window.respondent.text());
    window.look("recusal_dialog", asking);
    take(asking);
    REQUIRE(window.until([&] { return window.state().recusal.open; }));
    CHECK(window.state().recusal.partyId == window.respondent.text());

    auto* answer = dialogOf(window, Action::kDeclineRecusal);
    window.look("decline_dialog", answer);
    CHECK_FALSE(takeOf(answer)->isEnabled());
    QTest::keyClicks(answer->findChild<QPlainTextEdit*>("reason"), QStringLiteral("not related"));
    take(answer);
    CHECK(window.until([&] { return !window.state().recusal.open; }));
}

TEST_CASE("Mediation is extended to a day once both parties agree, without a further reason")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    auto* dialog = dialogOf(window, Action::kExtend);
    CHECK_FALSE(takeOf(dialog)->isEnabled());
    for (auto* agrees : dialog->findChildren<QPushButton*>("agrees")) agrees->click();
    window.look("extend_dialog", dialog);
    const QString until = dialog->findChild<QDateEdit*>("until")->date().toString(Qt::ISODate);
    take(dialog);
    CHECK(window.until([&] { return window.state().extendedTo.iso() == until.toStdString(); }));
    CHECK(loadCase(window.bench->reading(), window.caseId)->consents.size() == 2);
}

TEST_CASE("Cleared by telephone with the code read out, it stands with the chair until he countersigns")
{
    AWindow window;
    window.agreedCase("2099-12-31");
    window.act(Action::kDraftAgreement);
    window.act(Action::kSubmit);
    window.page->show();
    auto* dialog = dialogOf(window, Action::kClear);
    dialog->findChild<QLineEdit*>("telephone")->setText(QStringLiteral("周主任"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>("digestRead"), QStringLiteral("AAAA"));
    CHECK_FALSE(takeOf(dialog)->isEnabled());
    dialog->findChild<QLineEdit*>("digestRead")->clear();
    QTest::keyClicks(dialog->findChild<QLineEdit*>("digestRead"), dialog->findChild<QLabel*>("code")->text());
    window.look("telephone_dialog", dialog);
    take(dialog);
    REQUIRE(window.until([&] { return window.state().review.awaitsSignature(); }));

    ReviewPage review(*window.bench);
    review.resize(1230, 660);
    review.show();
    REQUIRE(QTest::qWaitForWindowActive(&review));
    CHECK(review.waiting() == 1);
    CHECK(review.findChild<QListWidget*>("queue")->item(0)->text().contains(QStringLiteral("待补签")));
    CHECK(review.findChild<QLabel*>("telephone")->text().contains(QStringLiteral("周主任")));
    window.look("review_telephone", &review);
    QTest::keyClick(&review, Qt::Key_A);
    CHECK(window.until([&] { return review.waiting() == 0; }));
    CHECK_FALSE(window.state().review.awaitsSignature());
    CHECK(window.state().review.cleared);
}

TEST_CASE("A mediator writes down that the chair cleared it by telephone, and only with whom he spoke")
{
    AWindow window;
    window.agreedCase("2099-12-31");
    window.act(Action::kDraftAgreement);
    window.act(Action::kSubmit);
    window.write<Saved>([](Workbench::Writing& writing) -> Result<Saved> {
        BEIBAO_TRY(writing.store.setMeta("role", "mediator"));
        return Saved{};
    });
    window.bench->reintroduce();
    window.page->show();
    auto* dialog = dialogOf(window, Action::kClear);
    CHECK_FALSE(takeOf(dialog)->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit*>("telephone"), QStringLiteral("Zhou"));
    take(dialog);
    REQUIRE(window.until([&] { return window.state().review.awaitsSignature(); }));
    CHECK(window.state().review.telephone == "Zhou");
    CHECK_FALSE(window.state().review.digestRead.empty());
}

TEST_CASE("A correction is written beside the signed words, which stay")
{
    AWindow window;
    bring(window);
    ActionInput why;
    why.reason = "第1条的日期写错";
    window.act(Action::kAskCorrection, why);
    const auto before = window.state().effectiveSealed;
    auto* dialog = dialogOf(window, Action::kAnnotate);
    CHECK_FALSE(takeOf(dialog)->isEnabled());
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>("note"), QStringLiteral("read May as June"));
    window.look("annotate_dialog", dialog);
    take(dialog);
    REQUIRE(window.until([&] { return window.state().annotations.size() == 1; }));
    CHECK(window.state().annotations.front().text == "read May as June");
    CHECK(window.state().effectiveSealed == before);
}

TEST_CASE("An agreement about money goes to the notary; a labour tribunal is not offered for a homestead")
{
    AWindow window;
    bring(window);
    auto* dialog = dialogOf(window, Action::kApplyConfirmation);
    auto* step = dialog->findChild<QComboBox*>("choice");
    step->setCurrentIndex(step->findData(QStringLiteral("applied")));
    auto* track = dialog->findChild<ChoiceRow*>("track");
    CHECK_FALSE(takeOf(dialog)->isEnabled());
    track->choose("labour_review");
    emit track->changed();
    CHECK_FALSE(takeOf(dialog)->isEnabled());
    track->choose("notary");
    emit track->changed();
    window.look("confirmation_dialog", dialog);
    take(dialog);
    REQUIRE(window.until([&] { return window.state().tracks.contains("notary"); }));
    CHECK(window.state().tracks.at("notary").step == "applied");
    CHECK(window.state().confirmation == "none");
}

TEST_CASE("After the chair asks for a correction the agreement is redone as one that names the old")
{
    AWindow window;
    bring(window);
    CHECK_FALSE(window.find<QPushButton>("amend")->isVisible());
    ActionInput why;
    why.reason = "付款日期写错";
    window.act(Action::kAskCorrection, why);
    const std::string old = window.state().effectiveSeal()->agreementId;
    REQUIRE(window.until([&] { return window.find<QPushButton>("amend")->isVisible(); }));
    window.look("case_correction");
    window.click("amend");
    REQUIRE(window.until([&] { return window.find<QLabel>("former")->isVisible(); }));
    CHECK_FALSE(
        window.find<QPushButton>("submit")->isVisible()); // what replaces a signed paper is sealed, not reviewed
    window.look("agreement_amended");
    const auto file = loadCase(window.bench->reading(), window.caseId);
    REQUIRE(file->agreements.size() == 2);
    CHECK(file->agreements.back().record.replaces_id() == old);

    window.click("seal");
    REQUIRE(window.until([&] { return window.find<QPushButton>("sealNow")->isVisible(); }));
    window.click("sealNow");
    REQUIRE(window.until([&] { return window.find<QPushButton>("allSigned")->isVisible(); }));
    window.click("allSigned");
    window.click("yesAll");
    CHECK(window.until([&] { return window.state().effectiveSeal()->agreementId != old; }));
    CHECK(window.state().formerAgreements == std::vector{old});
}

TEST_CASE("A case opened again goes on with a new agreement, and the page says whose place it takes")
{
    AWindow window;
    bring(window);
    ActionInput said;
    said.mode = "visit";
    said.performance = "done";
    said.satisfaction = "satisfied";
    said.reason = "双方都要求变更";
    for (const Action action : {Action::kVisit, Action::kClose, Action::kReopen}) window.act(action, said);
    REQUIRE(window.until([&] { return window.find<QPushButton>("nextStep")->text() == QStringLiteral("写协议"); }));
    window.openAgreement();
    REQUIRE(window.until([&] { return window.find<QLabel>("former")->isVisible(); }));
    CHECK(window.find<QLabel>("former")->text().contains(QStringLiteral("替代")));
}

TEST_CASE("Whoever asks why a day is that day reads the rule and the fact it counts from")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    auto* words = window.find<QLabel>("whyWords");
    CHECK_FALSE(words->isVisible());
    window.click("why");
    CHECK(words->isVisible());
    CHECK(words->text().contains(QStringLiteral("受理")));
    CHECK(words->text().contains(QStringLiteral("出处")));
    window.click("why/mediation");
    window.look("case_why");
}

TEST_CASE("The dossier says in one sentence what each missing paper is, and that the case cannot be archived yet")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    auto* words = window.find<QLabel>("missingWords");
    CHECK_FALSE(words->isVisible());
    window.click("missing");
    CHECK(words->isVisible());
    CHECK(words->text().contains(QStringLiteral("张三")));
    CHECK(words->text().contains(QStringLiteral("不能归档")));
    window.look("case_missing");
}

TEST_CASE("A source is told as a reader would look it up, and what rests on no law is said to")
{
    const auto told = [](const char* source) { return sourceText(source).toStdString(); };
    CHECK(told("[norm] 司法部令第75号 art 33: generally one month") == "司法部令第75号第33条");
    CHECK(told("[law] 民事诉讼法 art 205; 人民调解法 art 33") == "民事诉讼法第205条；人民调解法第33条");
    CHECK(told("[norm] 法释〔2022〕14号 arts 12, 15; figures.x [norm?] a year, from memory")
        == "法释〔2022〕14号第12、15条；公布的数字，请再核对");
    CHECK(told("[assumed] three days") == "通常做法，法规没有规定");
    CHECK(told("[agreement]") == "双方的约定");
}

TEST_CASE("Whoever withdraws is named in the step, and the timeline says so")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    auto* dialog = dialogOf(window, Action::kWithdraw);
    auto* who = dialog->findChild<QComboBox*>("choice");
    REQUIRE(who != nullptr);
    CHECK(who->count() == 2); // nobody yet, and the applicant
    who->setCurrentIndex(1);
    emit who->activated(1);
    if (auto* reason = dialog->findChild<QPlainTextEdit*>()) reason->setPlainText(QStringLiteral("已经自行和解"));
    take(dialog);
    const auto file = loadCase(window.bench->reading(), window.caseId);
    const CaseEvent* last = nullptr;
    for (const auto& fact : file->facts)
        if (const auto* event = std::get_if<CaseEvent>(&fact.what); event && event->action() == "withdraw")
            last = event;
    REQUIRE(last != nullptr);
    REQUIRE(last->about_ids_size() == 1);
    CHECK(last->about_ids(0) == window.applicant.text());
}
