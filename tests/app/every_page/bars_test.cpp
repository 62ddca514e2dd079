// What the common tasks ask of a person, counted with the real window and held against the bars (docs/ux-bars.md).
#include "app/cases/cases_page.h"
#include "app/cases/new_case_page.h"
#include "app/jot/jot_dialog.h"
#include "app/shell/status_strip.h"
#include "app/sync/choice_page.h"
#include "app/sync/sync_page.h"
#include "core/casework/case_loader.h"
#include "core/rules/fold.h"
#include "tests/app/every_page/catalogue.h"
#include "tests/app/every_page/counting_hand.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

#include <cstdio>
#include <fstream>
#include <sstream>

using namespace beibao;
using namespace beibao::test;

namespace {

Village& village()
{
    return Village::of(Village::Names::kBusy);
}

Frame& atToday()
{
    Frame& frame = village().frame();
    village().tidy();
    frame.activateWindow();
    settle();
    return frame;
}

bool until(const std::function<bool()>& so)
{
    return QTest::qWaitFor(so, 10'000);
}

/// One line of the table, which the page in docs/ must hold word for word.
void tell(const char* task, const CountingHand& hand)
{
    char line[200];
    std::snprintf(line, sizeof line, "| %s | %d | %d | %d | %.0f s | %.0f s |", task, hand.fields(), hand.keys(),
        hand.clicks(), hand.seconds(), hand.quickSeconds());
    std::puts(line);
    std::ifstream file(BEIBAO_SOURCE_DIR "/docs/ux-bars.md");
    std::stringstream page;
    page << file.rdbuf();
    INFO(line);
    CHECK(page.str().find(line) != std::string::npos);
}

/// Registered in the first of the tests below, used by those after it.
Id registered;

} // namespace

TEST_CASE("Nothing found this week is one click", "[bars]")
{
    Frame& frame = atToday();
    CountingHand hand(frame);
    hand.click("report-nothing");
    CHECK(until([&] { return hand.visible("report-nothing") == nullptr; }));
    CHECK(hand.clicks() == 1);
    CHECK(hand.keys() == 0);
    CHECK(hand.seconds() <= 10);
    tell("本周零报告", hand);
}

TEST_CASE("Jotting down is four fields and done in half a minute", "[bars]")
{
    Frame& frame = atToday();
    const auto before = village().bench().drafts().all().size();
    CountingHand hand(frame);
    hand.key(Qt::Key_J, Qt::ControlModifier);
    REQUIRE(until([&] { return hand.visible<QLineEdit>("who") && hand.visible("who")->hasFocus(); }));
    hand.type("张三");
    hand.key(Qt::Key_Return);
    hand.type("13900001234");
    hand.key(Qt::Key_Return);
    hand.type("水沟堵了");
    hand.key(Qt::Key_Return);
    hand.type("三组");
    hand.key(Qt::Key_Return);
    CHECK(until([&] { return village().bench().drafts().all().size() == before + 1; }));
    CHECK(hand.fields() == 4);
    CHECK(hand.quickSeconds() <= 25);
    tell("先记下", hand);
}

TEST_CASE("A case is registered with five answers, and twelve fields are all there are", "[bars]")
{
    Frame& frame = atToday();
    CountingHand hand(frame);
    hand.key(Qt::Key_F2);
    auto& page = frame.newCasePage();
    hand.type("张三");
    hand.key(Qt::Key_Return);
    hand.type("13900001234");
    hand.click(page.findChild<QWidget*>(QStringLiteral("respondent")));
    hand.type("李四");
    hand.click(page.findChild<QWidget*>(QStringLiteral("neighbour")));
    hand.click(page.findChild<QWidget*>(QStringLiteral("facts")));
    hand.type("两家为屋后水沟的走向争执");
    hand.click(page.findChild<QWidget*>(QStringLiteral("blue")));
    hand.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(until([&] { return frame.page() == Frame::Page::kCase; }));
    registered = frame.casePage().caseId();
    CHECK(hand.fields() <= 12);
    CHECK(hand.seconds() <= 120);
    CHECK(hand.quickSeconds() <= 60);
    int numbered = 0, required = 0;
    for (const auto* label : page.findChildren<QLabel*>()) {
        numbered += label->text().contains(QRegularExpression(QStringLiteral("^\\d{1,2} ")));
        required += label->text().endsWith(QLatin1Char('*'));
    }
    CHECK(numbered == 12);
    CHECK(required == 5);
    tell("登记一起纠纷", hand);
}

TEST_CASE("A case is found with four keys", "[bars]")
{
    REQUIRE_FALSE(registered.empty());
    Frame& frame = atToday();
    CountingHand hand(frame);
    hand.key(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(frame.findChild<QLineEdit*>(QStringLiteral("find"))->hasFocus());
    hand.key(Qt::Key_Z);
    hand.key(Qt::Key_S);
    hand.key(Qt::Key_Return);
    const auto found = [&] {
        const auto* table = frame.casesPage().findChild<QTableView*>();
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                if (table->model()->index(row, column).data().toString().contains(QStringLiteral("张三"))) return true;
        return false;
    };
    CHECK(until([&] { return frame.page() == Frame::Page::kCases && found(); }));
    CHECK(hand.keys() <= 4);
    CHECK(hand.seconds() <= 5);
    tell("查找一起纠纷", hand);
}

TEST_CASE("Where two changed the same thing, one is chosen in twenty seconds", "[bars]")
{
    Frame& frame = atToday();
    CountingHand hand(frame);
    hand.click("strip");
    settle(200);
    for (auto* button : frame.syncPage().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == SyncPage::tr("Choose")) hand.click(button);
    REQUIRE(until([&] { return hand.visible("use-this") != nullptr; }));
    hand.click("use-this");
    CHECK(until([&] { return village().bench().reading().openChoices(0).empty(); }));
    CHECK(hand.clicks() <= 3);
    CHECK(hand.seconds() <= 20);
    tell("两处都改过，选一个", hand);
}
