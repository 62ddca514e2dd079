#include "app/today/today_page.h"
#include "app/today/week_card.h"
#include "tests/app/window/hands.h"

#include <QPushButton>

using namespace beibao;
using namespace beibao::test;

TEST_CASE("One click reports that nothing was found this week")
{
    Desktop desktop;
    auto* nothing = desktop.find<QPushButton>("report-nothing");
    REQUIRE(nothing->isVisible());
    QTest::mouseClick(nothing, Qt::LeftButton);
    REQUIRE(desktop.until([&] { return !nothing->isVisible(); }));

    const auto reports = desktop.all("Screening");
    REQUIRE(reports.size() == 1);
    const auto report = reports.front().as<Screening>();
    CHECK(report.found() == 0);
    CHECK(report.period_start() <= desktop.bench->today().iso());
    CHECK(report.period_end() >= desktop.bench->today().iso());
}

TEST_CASE("What was found this week opens a new case that says where it comes from")
{
    Desktop desktop;
    QTest::mouseClick(desktop.find<QPushButton>("report-found"), Qt::LeftButton);
    CHECK(desktop.frame->page() == Frame::Page::kNewCase);
    CHECK(desktop.field<QPushButton>("screening")->isChecked());
}

TEST_CASE("At every size of letters the window fits a small screen")
{
    Desktop desktop;
    for (const int percent : Theme::kSteps) {
        desktop.theme.setPercent(percent);
        QCoreApplication::processEvents();
        INFO(percent);
        const QSize least = desktop.frame->minimumSizeHint();
        CHECK(least.width() <= 1366);
        CHECK(least.height() <= 728);
    }
}
