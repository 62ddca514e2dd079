#include "tests/app/casepage/a_window.h"

#include <QMenu>
#include <QPushButton>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>

namespace beibao::test {
namespace {

Party aNeighbour(const char* name, const char* role, const char* number, const char* phone)
{
    Party party;
    party.set_role(role);
    party.set_kind("person");
    party.set_name(name);
    party.set_sex("male");
    party.set_ethnicity("汉族");
    party.set_id_type("resident");
    party.set_id_number(number);
    party.set_phone(phone);
    party.set_address("云岭县石板乡枫树坳村2组");
    return party;
}

} // namespace

AWindow::AWindow()
{
    NewStore wanted;
    wanted.passphrase = "correct horse";
    wanted.committeeName = "石板乡枫树坳村人民调解委员会";
    wanted.mediatorName = "陈桂生";
    wanted.cost = SlotCost::kCheapForTests;
    auto opened = Workbench::create(folder.path() / "store", wanted);
    REQUIRE(opened);
    bench = *std::move(opened);
    page = std::make_unique<CasePage>(*bench);
    page->resize(1230, 660);
}

Acted AWindow::act(Action action, ActionInput input)
{
    return write<Acted>(
        [id = caseId, action, input](Workbench::Writing& writing) { return writing.desk.act(id, action, input); });
}

Id AWindow::registeredCase()
{
    Case dispute;
    dispute.set_dispute_type("house_homestead");
    dispute.set_title("宅基地滴水线边界");
    dispute.set_facts("双方房屋相邻，李四家于2026年9月翻建房屋，双方对滴水线和地基位置有不同说法，现场没有界桩。");
    dispute.set_place("枫树坳村2组");
    const auto registered = write<Registered>([dispute](Workbench::Writing& writing) {
        return writing.desk.registerCase(dispute,
            {aNeighbour("张三", "applicant", "430527196602091515", "13900001234"),
                aNeighbour("李四", "respondent", "430527197106182332", "13800001907")});
    });
    caseId = registered.caseId;
    REQUIRE(page->showCase(caseId));
    const auto file = loadCase(bench->reading(), caseId);
    applicant = file->parties.at(0).id;
    respondent = file->parties.at(1).id;
    return caseId;
}

Id AWindow::mediatedCase()
{
    registeredCase();
    act(Action::kAccept);
    act(Action::kAssign);
    write<Saved>([id = caseId](Workbench::Writing& writing) {
        Session session;
        session.set_case_id(id.text());
        session.set_started_at(writing.desk.now());
        session.set_place("枫树坳村村委会");
        session.set_mode("together");
        session.set_informed(true);
        session.set_text("张三提出以老界石为准，李四愿意补偿。");
        session.set_result("continue");
        RiskGrade risk;
        risk.set_case_id(id.text());
        risk.set_confirmed("yellow");
        return writing.store.save({Entry::of(session), Entry::fact(risk)});
    });
    act(Action::kMediate);
    return caseId;
}

Id AWindow::agreedCase(const std::string& due)
{
    mediatedCase();
    write<Saved>([this, due](Workbench::Writing& writing) {
        Agreement agreement;
        agreement.set_case_id(caseId.text());
        agreement.set_form("written");
        agreement.set_facts("双方房屋相邻，对滴水线有不同说法。");
        agreement.set_breach("一方不履行本协议的，另一方可以依法向人民法院提起诉讼。");
        agreement.set_copies(3);
        agreement.set_made_on(writing.desk.today().iso());
        SystemRandom random;
        const Id id = Id::make(random);
        Obligation promise;
        promise.set_case_id(caseId.text());
        promise.set_agreement_id(id.text());
        promise.set_debtor_id(respondent.text());
        promise.set_creditor_id(applicant.text());
        promise.set_kind("pay");
        promise.set_object("地基补偿款");
        promise.set_amount_fen(350000);
        promise.set_due_on(due);
        promise.set_manner("银行转账");
        promise.set_position(1);
        return writing.store.save({Entry::of(agreement, id), Entry::of(promise)});
    });
    return caseId;
}

CaseState AWindow::state()
{
    return fold(loadCase(bench->reading(), caseId)->facts);
}

void AWindow::click(const char* name)
{
    for (auto* button : page->findChildren<QPushButton*>(QLatin1String(name)))
        if (button->isVisibleTo(page.get())) return button->click();
    FAIL("no such button: " << name);
}

void AWindow::choose(CasePage& page, const QString& entry)
{
    auto* menu = page.findChild<QPushButton*>("more")->menu();
    emit menu->aboutToShow();
    for (auto* action : menu->actions())
        if (action->text() == entry) return action->trigger();
    FAIL("not offered: " << entry.toStdString());
}

void AWindow::openAgreement()
{
    click(find<QPushButton>("writeAgreement")->isVisibleTo(page.get()) ? "writeAgreement" : "nextStep");
}

/// With BEIBAO_PICTURES set, what a person would see, for looking at.
void AWindow::look(const char* picture, QWidget* widget)
{
    const char* into = std::getenv("BEIBAO_PICTURES");
    if (into == nullptr) return;
    QTest::qWait(900); // the preview paints beside us
    (widget ? widget : page.get())
        ->grab()
        .save(QString::fromUtf8(into) + QLatin1Char('/') + QLatin1String(picture) + QStringLiteral(".png"));
}

} // namespace beibao::test
