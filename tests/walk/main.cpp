// Plays the main job through the real window, as a person would, and leaves a
// picture of every page:  walk MEDIATOR-STORE CHAIR-STORE PICTURES [PERCENT]
// Both stores belong to a demonstration county that is running. The passphrase is
// in BEIBAO_PASSPHRASE. Ends with 1 and says where when a page does not do what it should.

#include "tests/walk/walker.h"

#include "app/shell/language.h"
#include "app/sync/choice_page.h"
#include "core/casework/case_list.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <cstdio>

using namespace beibao;
using namespace beibao::test;

namespace {

void newCase(Walker& walker)
{
    walker.frame().newCase();
    walker.type("applicant", "杨䶮");
    walker.type("phone", "13900001234");
    walker.type("id-number", "990101195804060011");
    walker.type("address", "枫树坳村三组");
    walker.type("respondent", "田𠮷");
    walker.type("respondent-phone", "13900004321");
    walker.press("neighbour");
    walker.type("facts", "两家为屋后排水沟的走向争执，杨家说水淌进了地窖，田家说沟本来就在那里。");
    walker.press("blue");
    walker.look("new-case");
    walker.press("register");
    walker.expect("the case page opens", [&] { return walker.frame().page() == Frame::Page::kCase; });
    walker.expect("the case is registered", [&] { return walker.state().state == State::kRegistered; });
    walker.look("case-registered");
    walker.press("edit/1");
    walker.type("id_number", "990101197106230035");
    walker.type("address", "枫树坳村五组");
    walker.press("saveParty");
    walker.expect("the other side is complete", [&] { return walker.partiesComplete(); });
}

void mediate(Walker& walker)
{
    walker.step(State::kAccepted);
    walker.look("case-accepted");
    walker.step(State::kAssigned);
    walker.press("nextStep");
    walker.takeDialog();
    walker.expect("the session page opens", [&] { return walker.shows<QPlainTextEdit>("text"); });
    walker.type("place", "枫树坳村村委会");
    walker.type("text",
        "双方到现场看了水沟。调解员讲明相邻各方应当为排水提供必要便利。田家愿意把沟改到墙外，杨家愿意分担一半工钱。");
    walker.look("session");
    walker.casePage().saveNow();
    walker.expect("the session is kept", [&] { return walker.state().state == State::kMediating; });
}

void writeAgreement(Walker& walker)
{
    walker.casePage().goBack();
    walker.press("writeAgreement");
    walker.expect("the agreement opens", [&] { return walker.shows<QPlainTextEdit>("facts"); });
    walker.type("facts", "田家的排水沟紧靠杨家地窖外墙，雨天渗水。双方对沟的走向和改沟的费用有争议。");
    walker.press("next");
    walker.press("addPromise");
    walker.type("amount", "3500");
    walker.type("object", "改沟的工钱");
    walker.type("due", walker.bench().today().plusDays(30).chinese());
    walker.look("agreement");
    walker.press("submit");
    walker.expect("the agreement waits for the chair", [&] { return walker.state().review.submitted; });
}

void sealAndSign(Walker& walker)
{
    walker.casePage().goBack();
    walker.look("case-cleared");
    walker.press(walker.shows<QPushButton>("writeAgreement") ? "writeAgreement" : "nextStep");
    walker.expect("the agreement or its seal opens",
        [&] { return walker.shows<QPushButton>("seal") || walker.shows<QPushButton>("sealNow"); });
    if (walker.shows<QPushButton>("seal")) walker.press("seal");
    walker.expect("the seal page opens", [&] { return walker.shows<QPushButton>("sealNow"); });
    walker.look("seal");
    walker.press("sealNow");
    walker.expect("the words are frozen", [&] { return walker.state().seals.size() == 1; });
    walker.expect("the sheet of signatures opens", [&] { return walker.shows<QPushButton>("allSigned"); });
    walker.look("signatures");
    walker.press("allSigned");
    walker.press("yesAll");
    walker.expect("the agreement is in force", [&] { return walker.state().inForce(); });
    walker.casePage().goBack();
    walker.look("case-effective");
}

void everydayPages(Walker& walker)
{
    walker.go(Frame::Page::kToday, "today");
    walker.go(Frame::Page::kCases, "cases");
    walker.go(Frame::Page::kSync, "sync");
    walker.go(Frame::Page::kSettings, "settings");
    walker.go(Frame::Page::kHelp, "help");
}

void answerTheChoice(Walker& walker)
{
    const auto choices = walker.bench().reading().openChoices(0);
    if (choices.empty()) return;
    walker.frame().choicePage().ask();
    walker.go(Frame::Page::kChoice, "choice");
    walker.press("use-this");
    walker.expect(
        "one value is chosen", [&] { return walker.bench().reading().openChoices(0).size() < choices.size(); });
}

Id play(const QString& mediatorStore, const QString& chairStore, Theme& theme, const QString& pictures)
{
    Id caseId;
    {
        Walker mediator(mediatorStore, theme, pictures, "");
        everydayPages(mediator);
        newCase(mediator);
        caseId = mediator.remember();
        mediate(mediator);
        writeAgreement(mediator);
        mediator.meet();
    }
    {
        Walker chair(chairStore, theme, pictures, "chair-");
        chair.meet();
        chair.go(Frame::Page::kToday, "today");
        chair.go(Frame::Page::kReview, "review");
        chair.about(caseId);
        // Others wait too: he clears one after the other until this one is done.
        for (int i = 0; i < 20 && !chair.state().review.cleared; ++i) chair.reviewKey(Qt::Key_A);
        chair.expect("the chair cleared it", [&] { return chair.state().review.cleared; });
        chair.meet();
    }
    Walker mediator(mediatorStore, theme, pictures, "");
    mediator.meet();
    mediator.about(caseId);
    mediator.expect("the verdict has come back", [&] { return mediator.state().review.cleared; });
    mediator.frame().openCase(caseId);
    sealAndSign(mediator);
    answerTheChoice(mediator);
    mediator.meet();
    mediator.go(Frame::Page::kSync, "sync-after");
    return caseId;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc < 4 || !speak(application, QStringLiteral("zh_CN"))) return 2;
    const TemporaryFolder settings;
    Theme theme(QString::fromStdString((settings.path() / "window.ini").string()));
    theme.apply();
    theme.setPercent(argc > 4 ? std::atoi(argv[4]) : 100);
    try {
        play(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]), theme, QString::fromLocal8Bit(argv[3]));
    } catch (const Stuck& stuck) {
        std::fprintf(stderr, "walk: it did not happen that %s\n", stuck.what());
        return 1;
    }
    return 0;
}
