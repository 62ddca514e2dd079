#include "app/casepage/case_page.h"
#include "app/papers/papers_page.h"
#include "app/papers/print_run.h"
#include "app/papers/queue_panel.h"
#include "app/papers/wanted_paper.h"
#include "app/photos/photos_page.h"
#include "app/shell/navigation.h"
#include "app/shell/news_bar.h"
#include "core/casework/case_loader.h"
#include "tests/app/window/hands.h"

#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace beibao;
using namespace beibao::test;

namespace {

Id aQuarrel(Desktop& desktop)
{
    Id id;
    desktop.bench->run([&](Workbench::Writing& writing) {
        Party zhang, li;
        zhang.set_role("applicant"), zhang.set_name("张三"), zhang.set_phone("13900001234");
        li.set_role("respondent"), li.set_name("李四");
        Case dispute;
        dispute.set_dispute_type("neighbour");
        auto done = writing.desk.registerCase(dispute, {zhang, li});
        if (!done) return;
        id = done->caseId;
        desktop.bench->announce(done->changed);
    });
    REQUIRE_FALSE(id.empty());
    return id;
}

void queue(Desktop& desktop, QueuedPaper paper)
{
    bool there = false;
    putInQueue(*desktop.bench, paper, desktop.frame.get(), [&](const Result<Id>& put) { there = bool(put); });
    REQUIRE(desktop.until([&] { return there; }));
}

std::vector<QueuedPaper> waiting(const Desktop& desktop)
{
    return queuedPapers(desktop.bench->drafts());
}

QPushButton* buttonNamed(QWidget& in, const char* name)
{
    for (auto* one : in.findChildren<QPushButton*>(QLatin1String(name)))
        if (one->isVisible()) return one;
    return nullptr;
}

QString numberOf(Desktop& desktop, const QString& page)
{
    auto* list = desktop.frame->findChild<Navigation*>();
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->text().startsWith(page)) return list->item(row)->text().mid(page.size()).trimmed();
    return QStringLiteral("no such page");
}

} // namespace

TEST_CASE("The register sheet of a new case goes to the queue by one click, and the page's number tells of it")
{
    Desktop desktop;
    const Id id = aQuarrel(desktop);
    emit desktop.frame->newCasePage().registered(id, QStringLiteral("临-1"));
    for (auto* button : desktop.frame->news().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("打印受理单")) button->click();
    REQUIRE(desktop.until([&] { return waiting(desktop).size() == 1; }));
    CHECK(waiting(desktop).front().what == "acceptance_register");
    CHECK(desktop.until([&] { return desktop.frame->page() == Frame::Page::kPapers; }));
    CHECK(desktop.until([&] { return numberOf(desktop, QStringLiteral("文书")) == QStringLiteral("1"); }));
}

TEST_CASE("What waits to be printed is there after a restart, in its order and copies, with who has to sign")
{
    Desktop desktop;
    const Id id = aQuarrel(desktop);
    queue(desktop, {.caseId = id, .what = "rights_notice", .copies = 3});
    queue(desktop, {.caseId = id, .what = "acceptance_register"});
    queue(desktop, {.what = "summons", .blank = true, .copies = 10});
    desktop.openWindow();
    desktop.frame->go(Frame::Page::kPapers);
    auto& page = desktop.frame->papersPage();
    const auto copies = page.findChildren<QSpinBox*>(QStringLiteral("copies"));
    REQUIRE(copies.size() == 3);
    CHECK(copies[0]->value() == 3);
    CHECK(copies[2]->value() == 10);
    bool hands = false;
    for (auto* label : page.findChildren<QLabel*>())
        hands = hands
            || (label->text().startsWith(QStringLiteral("要签")) && label->text().contains(QStringLiteral("张三")));
    CHECK(hands);
    look("papers", *desktop.frame);

    copies[1]->setValue(2);
    REQUIRE(desktop.until([&] { return waiting(desktop)[1].copies == 2; }));
    CHECK(
        page.findChildren<QSpinBox*>(QStringLiteral("copies"))[1] == copies[1]); // nobody took it from under the finger
    page.findChildren<QPushButton*>(QStringLiteral("takeOut"))[0]->click();
    CHECK(desktop.until([&] { return waiting(desktop).size() == 2; }));
}

TEST_CASE("Without a printer everything comes out as PDF; what cannot come out stays and says why")
{
    Desktop desktop;
    const Id id = aQuarrel(desktop);
    queue(desktop, {.caseId = id, .what = "acceptance_register"});
    queue(desktop, {.caseId = id, .what = "confirmation"});
    queue(desktop, {.caseId = id, .what = "dossier"});
    desktop.frame->go(Frame::Page::kPapers);
    auto& panel = desktop.frame->papersPage().queue();
    TemporaryFolder stick;
    const QString folder = QString::fromStdString(stick.path().string());

    panel.putInto(folder + QStringLiteral("/unplugged"), waiting(desktop));
    REQUIRE(desktop.until([&] { return waiting(desktop)[2].trouble == "no_room"; }));
    CHECK(waiting(desktop).size() == 3);
    REQUIRE(desktop.until([&] { return buttonNamed(panel, "printAll")->isEnabled(); }));

    panel.putInto(folder, waiting(desktop));
    REQUIRE(desktop.until([&] { return waiting(desktop).size() == 1; }));
    CHECK(waiting(desktop).front().what == "confirmation");
    CHECK(waiting(desktop).front().trouble == "not_yet");
    CHECK(QDir(folder).entryList({QStringLiteral("*.pdf")}, QDir::Files).size() == 2);
    CHECK(desktop.until([&] { return numberOf(desktop, QStringLiteral("文书")) == QStringLiteral("1"); }));
}

TEST_CASE("A sealed agreement comes out of the queue as the very PDF that was sealed")
{
    Desktop desktop;
    const Id id = aQuarrel(desktop);
    const std::string frozen = "%PDF-1.7 the one and only";
    bool sealed = false;
    desktop.bench->run([&](Workbench::Writing& writing) {
        const auto file = loadCase(writing.store.records(), id);
        Session session;
        session.set_case_id(id.text());
        session.set_started_at(writing.desk.now());
        session.set_text("双方同意。");
        session.set_result("success");
        Agreement agreement;
        agreement.set_case_id(id.text());
        agreement.set_form("written");
        agreement.set_facts("水沟");
        const auto blob = writing.blobs.put(frozen);
        if (!file || !blob) return;
        Sealed fact;
        fact.set_case_id(id.text());
        fact.set_document("agreement");
        fact.set_content("{}");
        fact.set_content_sha256(sha256("{}").bytes());
        fact.set_pdf(blob->text());
        fact.set_pdf_sha256(sha256(frozen).bytes());
        fact.set_at(writing.desk.now());
        const auto saved = writing.store.save(
            {Entry::of(session), Entry::of(agreement), Entry::fact(fact, fold(file->facts).heads)});
        sealed = bool(saved);
        if (saved) desktop.bench->announce(saved->changed);
    });
    REQUIRE(sealed);
    queue(desktop, {.caseId = id, .what = "agreement", .copies = 3});
    TemporaryFolder stick;
    desktop.frame->papersPage().queue().putInto(QString::fromStdString(stick.path().string()), waiting(desktop));
    REQUIRE(desktop.until([&] { return waiting(desktop).empty(); }));
    QFile out(
        QDir(QString::fromStdString(stick.path().string())).filePath(QStringLiteral("01-人民调解协议书-3份.pdf")));
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(out.readAll().toStdString() == frozen);
}

TEST_CASE("The page of papers leads to the photographs and back, and to a dossier that lacks something")
{
    Desktop desktop;
    const Id id = aQuarrel(desktop);
    desktop.bench->run([&](Workbench::Writing& writing) {
        ActionInput why;
        why.reason = "撤回";
        if (auto done = writing.desk.act(id, Action::kWithdraw, why)) desktop.bench->announce(done->changed);
    });
    desktop.frame->go(Frame::Page::kPapers);
    auto& page = desktop.frame->papersPage();
    buttonNamed(page, "filePhotos")->click();
    CHECK(desktop.frame->page() == Frame::Page::kPhotos);
    QTest::keyClick(desktop.frame.get(), Qt::Key_Escape);
    CHECK(desktop.frame->page() == Frame::Page::kPapers);
    REQUIRE(desktop.until([&] { return buttonNamed(page, "complete") != nullptr; }));
    look("papers-dossier", *desktop.frame);
    buttonNamed(page, "complete")->click();
    CHECK(desktop.frame->page() == Frame::Page::kCase);
    CHECK(desktop.frame->casePage().caseId() == id);
}

TEST_CASE("An empty form is put in the queue from its list")
{
    Desktop desktop;
    desktop.frame->go(Frame::Page::kPapers);
    auto* menu = desktop.frame->papersPage().findChild<QPushButton*>(QStringLiteral("chooseForm"))->menu();
    emit menu->aboutToShow();
    REQUIRE(menu->actions().size() > 10);
    menu->actions().front()->trigger();
    REQUIRE(desktop.until([&] { return waiting(desktop).size() == 1; }));
    CHECK(waiting(desktop).front().blank);
}
