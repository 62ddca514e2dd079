#include "app/bin/bin_page.h"
#include "app/casepage/case_page.h"
#include "app/cases/cases_page.h"
#include "app/exchange/import_dialog.h"
#include "app/shell/news_bar.h"
#include "core/casework/case_loader.h"
#include "core/casework/recycling.h"
#include "tests/app/window/hands.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace beibao;
using namespace beibao::test;

namespace {

void chooseMore(CasePage& page, const QString& words)
{
    QMenu* menu = page.findChild<QPushButton*>(QStringLiteral("more"))->menu();
    emit menu->aboutToShow();
    for (QAction* entry : menu->actions())
        if (entry->text().startsWith(words)) entry->trigger();
}

Id registered(Desktop& desktop)
{
    Id id;
    desktop.bench->run([&](Workbench::Writing& writing) {
        Case dispute;
        dispute.set_dispute_type("neighbour");
        dispute.set_facts("为水沟走向争执。");
        Party zhang, li;
        zhang.set_role("applicant");
        zhang.set_name("张三");
        li.set_role("respondent");
        li.set_name("李四");
        const auto done = writing.desk.registerCase(dispute, {zhang, li});
        REQUIRE(done);
        id = done->caseId;
        desktop.bench->announce(done->changed);
    });
    QCoreApplication::processEvents();
    return id;
}

std::vector<Kept<Party>> partiesOf(Desktop& desktop, const Id& id)
{
    auto file = loadCase(desktop.bench->reading(), id);
    REQUIRE(file);
    return (*std::move(file)).parties;
}

template <typename Dialog = QDialog> Dialog* dialogOf(QWidget& page)
{
    for (auto* dialog : page.findChildren<Dialog*>())
        if (dialog->isVisible()) return dialog;
    return nullptr;
}

} // namespace

TEST_CASE("A case put into the bin is gone from the list and the search until it is taken back")
{
    Desktop desktop;
    const Id id = registered(desktop);
    desktop.frame->openCase(id);
    CasePage& page = desktop.frame->casePage();
    chooseMore(page, QStringLiteral("整件放进回收站"));
    auto* asks = dialogOf(page);
    REQUIRE(asks != nullptr);
    asks->findChild<QPushButton*>("putIntoBin")->click();
    CHECK(asks->isVisible()); // why is asked first
    QTest::keyClicks(asks->findChild<QLineEdit*>("reason"), QStringLiteral("twice"));
    look("bin_dialog", *asks);
    asks->findChild<QPushButton*>("putIntoBin")->click();
    REQUIRE(desktop.until([&] { return !loadCase(desktop.bench->reading(), id); }));
    CHECK(desktop.until([&] { return desktop.frame->page() == Frame::Page::kCases; }));
    CHECK(countCases(desktop.bench->database(), {}) == 0);

    for (auto* step : desktop.frame->news().findChildren<QPushButton*>())
        if (step->text() == QStringLiteral("撤销")) step->click();
    REQUIRE(desktop.until([&] { return bool(loadCase(desktop.bench->reading(), id)); }));
    CHECK(countCases(desktop.bench->database(), {}) == 1);
}

TEST_CASE("The bin of a case shows what lies there, and gives it back; the history tells both")
{
    Desktop desktop;
    const Id id = registered(desktop);
    const Id party = partiesOf(desktop, id).front().id;
    desktop.bench->run([&](Workbench::Writing& writing) {
        const auto done = recycle(writing.desk, party, "录错了");
        REQUIRE(done);
    });
    desktop.frame->openCase(id);
    CasePage& page = desktop.frame->casePage();
    chooseMore(page, QStringLiteral("这件纠纷的回收站"));
    CHECK(desktop.frame->page() == Frame::Page::kBin);
    REQUIRE(desktop.frame->binPage().count() == 1);
    look("bin_page", *desktop.frame);
    desktop.frame->binPage().findChild<QPushButton*>("takeBack")->click();
    CHECK(desktop.until([&] { return desktop.frame->binPage().count() == 0; }));
    CHECK(partiesOf(desktop, id).size() == 2);

    desktop.frame->openCase(id);
    chooseMore(page, QStringLiteral("历史"));
    auto* history = dialogOf(page);
    REQUIRE(history != nullptr);
    auto* list = history->findChild<QListWidget*>("history");
    QString all;
    for (int i = 0; i < list->count(); ++i) all += list->item(i)->text() + QLatin1Char('\n');
    CHECK(all.contains(QStringLiteral("放进回收站")));
    CHECK(all.contains(QStringLiteral("录错了")));
    CHECK(all.contains(QStringLiteral("取回")));
    look("history", *history);
}

TEST_CASE("A table with a mistake shows its row and column and saves nothing; mended, it comes in")
{
    Desktop desktop;
    const auto file = desktop.folder.path() / "roster.csv";
    std::ofstream(file)
        << "姓名,所在调委会,有效期至\n龙秀英,柳树村人民调解委员会,2028-12-31\n石二,没有这个调委会,明年\n";
    ImportDialog dialog(*desktop.bench, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* mapping = dialog.findChild<QComboBox*>("mapping");
    mapping->setCurrentIndex(mapping->findData(QStringLiteral("mediators")));
    dialog.open();
    dialog.look(QString::fromStdString(file.string()));
    auto* problems = dialog.findChild<QTableWidget*>("problems");
    auto* import = dialog.findChild<QPushButton*>("import");
    REQUIRE(desktop.until([&] { return problems->rowCount() > 0; }));
    CHECK(problems->item(0, 0)->text() == QStringLiteral("3"));
    CHECK_FALSE(import->isEnabled());
    look("import_problems", dialog);

    std::ofstream(file) << "姓名,所在调委会,有效期至\n龙秀英,柳树村人民调解委员会,2028-12-31\n";
    dialog.look(QString::fromStdString(file.string()));
    REQUIRE(desktop.until([&] { return import->isEnabled(); }));
    const auto people = [&] { return desktop.bench->reading().ofKind(Schema::get().kind("Mediator")->number).size(); };
    const auto before = people();
    import->click();
    CHECK(desktop.until([&] { return people() == before + 1; }));
}
