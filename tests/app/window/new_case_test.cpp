#include "app/cases/new_case_page.h"
#include "app/people/name_completer.h"
#include "app/people/people_page.h"
#include "app/shell/choice_row.h"
#include "app/shell/status_strip.h"
#include "app/today/today_page.h"
#include "core/casework/case_loader.h"
#include "tests/app/window/hands.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace beibao;
using namespace beibao::test;

namespace {

/// What fingers do; the characters come from an input method.
void type(const QString& text)
{
    QWidget* here = QApplication::focusWidget();
    REQUIRE(here != nullptr);
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(here, &event);
}

/// A registered case of 张三 against 李四.
void registerOne(Desktop& desktop)
{
    desktop.frame->newCase();
    const std::pair<const char*, const char*> lines[]
        = {{"applicant", "张三"}, {"phone", "13900001234"}, {"address", "三组"}, {"respondent", "李四"}};
    for (const auto& [name, text] : lines) desktop.field<QLineEdit>(name)->setText(QString::fromUtf8(text));
    for (const char* row : {"type", "risk"}) desktop.field<ChoiceRow>(row)->findChild<QPushButton*>()->click();
    desktop.field<QPlainTextEdit>("facts")->setPlainText(QStringLiteral("水沟"));
    desktop.frame->newCasePage().registerNow();
    REQUIRE(desktop.until([&] { return desktop.frame->page() == Frame::Page::kCase; }));
}

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

} // namespace

TEST_CASE("A dispute is registered with the keyboard alone")
{
    Desktop desktop;
    desktop.frame->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(desktop.frame.get()));
    QTest::keyClick(desktop.frame.get(), Qt::Key_F2);
    REQUIRE(desktop.frame->page() == Frame::Page::kNewCase);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("applicant"));
    type(QStringLiteral("张三"));
    press(Qt::Key_Return); // telephone
    type(QStringLiteral("１３９ 0000 1234"));
    for (int i = 0; i < 3; ++i) press(Qt::Key_Return); // identity number, address, other side
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("respondent"));
    type(QStringLiteral("李四"));
    press(Qt::Key_Return), press(Qt::Key_Return); // to the types
    press(Qt::Key_1);
    auto* facts = desktop.field<QPlainTextEdit>("facts");
    for (int i = 0; i < 30 && QApplication::focusWidget() != facts; ++i) press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == facts);
    type(QStringLiteral("为屋后水沟的走向争执"));
    press(Qt::Key_Tab);
    press(Qt::Key_2);
    press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(desktop.until([&] { return desktop.frame->page() == Frame::Page::kCase; }));
    const auto cases = desktop.all("Case");
    REQUIRE(cases.size() == 1);
    const auto file = loadCase(desktop.bench->reading(), cases.front().id);
    REQUIRE(file);
    CHECK(file->main.dispute_type() == "neighbour");
    CHECK(file->main.source() == "application");
    CHECK(file->main.applied_on() == desktop.bench->today().iso());
    REQUIRE(file->parties.size() == 2);
    CHECK(file->parties.front().record.name() == "张三");
    CHECK(file->parties.front().record.phone() == "13900001234");
    CHECK(file->parties.back().record.role() == "respondent");
    REQUIRE(file->risks.size() == 1);
    CHECK(file->risks.front().record.confirmed() == "yellow");
    CHECK(desktop.bench->drafts().all().empty());
}

TEST_CASE("What was typed is there again after the window is gone")
{
    Desktop desktop;
    desktop.frame->newCase();
    desktop.field<QLineEdit>("applicant")->setText(QStringLiteral("陈七"));
    desktop.field<QPlainTextEdit>("facts")->setPlainText(QStringLiteral("排水"));
    REQUIRE(desktop.until([&] { return !desktop.bench->drafts().all().empty(); })); // within two seconds, untouched

    desktop.field<QLineEdit>("respondent")->setText(QStringLiteral("赵六"));
    desktop.openWindow();
    REQUIRE(desktop.until([&] {
        const auto drafts = desktop.bench->drafts().all();
        return drafts.size() == 1 && CaseDraft::parse(drafts.front().state).respondent == QStringLiteral("赵六");
    }));
    REQUIRE(desktop.until([&] { return desktop.frame->todayPage().count() == 1; }));
    desktop.frame->continueDraft(desktop.bench->drafts().all().front().name);
    CHECK(desktop.field<QLineEdit>("applicant")->text() == QStringLiteral("陈七"));
    CHECK(desktop.field<QPlainTextEdit>("facts")->toPlainText() == QStringLiteral("排水"));
}

TEST_CASE("Nothing is registered while something is missing or cannot be right")
{
    Desktop desktop;
    desktop.frame->newCase();
    auto& page = desktop.frame->newCasePage();
    for (const char* name : {"applicant", "respondent"})
        desktop.field<QLineEdit>(name)->setText(QStringLiteral("张三"));
    desktop.field<QPlainTextEdit>("facts")->setPlainText(QStringLiteral("排水"));
    desktop.field<QPushButton>("neighbour")->click();
    page.registerNow(); // no risk yet
    desktop.field<QPushButton>("blue")->click();
    desktop.field<QLineEdit>("id-number")->setText(QStringLiteral("430581196804120021"));
    page.registerNow(); // wrong check digit
    desktop.field<QLineEdit>("id-number")->clear();
    desktop.field<QLineEdit>("date")->setText(QStringLiteral("2月30日"));
    page.registerNow();
    QTest::qWait(100);
    CHECK(desktop.all("Case").empty());
    CHECK(desktop.frame->page() == Frame::Page::kNewCase);
}

TEST_CASE("Esc leaves a form and loses nothing")
{
    Desktop desktop;
    desktop.frame->newCase();
    desktop.field<QLineEdit>("applicant")->setText(QStringLiteral("王五"));
    QTest::keyClick(desktop.field<QLineEdit>("applicant"), Qt::Key_Escape);
    CHECK(desktop.frame->page() == Frame::Page::kToday);
    CHECK(desktop.until([&] { return desktop.bench->drafts().all().size() == 1; }));
}

TEST_CASE("A name that is known fills in what is known of it, and leaves what was typed")
{
    Desktop desktop;
    registerOne(desktop);

    desktop.frame->newCase();
    auto* applicant = desktop.field<QLineEdit>("applicant");
    desktop.field<QLineEdit>("phone")->setText(QStringLiteral("13877776666"));
    applicant->setText(QStringLiteral("zs"));
    auto* known = applicant->findChild<NameCompleter*>();
    REQUIRE(known != nullptr);
    known->look();
    REQUIRE(known->offered() == 1);
    look("new_case_known", *desktop.frame);
    known->pick(0);
    CHECK(applicant->text() == QStringLiteral("张三"));
    CHECK(desktop.field<QLineEdit>("address")->text() == QStringLiteral("三组"));
    CHECK(desktop.field<QLineEdit>("phone")->text() == QStringLiteral("13877776666"));
}

TEST_CASE("The people book masks numbers, writes down who looked, and masks them again")
{
    Desktop desktop;
    registerOne(desktop);

    desktop.frame->go(Frame::Page::kPeople);
    PeoplePage& people = desktop.frame->peoplePage();
    people.search(QStringLiteral("zs"));
    REQUIRE(people.found() == 1);
    const auto shows = [&](const QString& words) {
        for (const auto* label : people.findChildren<QLabel*>())
            if (label->text().contains(words)) return true;
        return false;
    };
    CHECK_FALSE(shows(QStringLiteral("13900001234")));
    look("people", *desktop.frame);
    people.findChild<QPushButton*>(QStringLiteral("reveal"))->click();
    CHECK(desktop.until([&] { return shows(QStringLiteral("13900001234")); }));
    CHECK(desktop.until([&] { return desktop.all("AuditEntry").size() == 1; }));
    desktop.frame->go(Frame::Page::kToday);
    desktop.frame->go(Frame::Page::kPeople);
    CHECK(desktop.until([&] { return !shows(QStringLiteral("13900001234")); }));
}
