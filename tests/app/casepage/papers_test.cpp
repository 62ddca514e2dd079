#include "app/papers/book_view.h"
#include "app/papers/paper_dialog.h"
#include "tests/app/casepage/a_window.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

BookView* openPages(AWindow& window)
{
    auto* view = window.page->window()->findChild<BookView*>();
    REQUIRE(view != nullptr);
    return view;
}

} // namespace

TEST_CASE("The whole dossier is seen before it is printed, and each of its pages can be turned to")
{
    AWindow window;
    window.mediatedCase();
    window.page->resize(1200, 700);
    window.page->show();
    window.click("dossier");
    auto* view = openPages(window);
    REQUIRE(window.until([&] { return view->pages() > 4; }));
    auto* dialog = window.page->findChild<PaperDialog*>();
    CHECK(dialog->findChild<QPushButton*>("print")->isEnabled());
    CHECK(view->page() == 1);
    QTest::keyClick(view, Qt::Key_PageDown);
    QTest::keyClick(view, Qt::Key_PageDown);
    CHECK(view->page() > 1);
    window.look("dossier_dialog", dialog);
    window.look("case_with_papers");
}

TEST_CASE("Every paper the menu names can be made, and read in large letters")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    auto* menu = window.find<QMenu>("papers");
    emit menu->aboutToShow();
    REQUIRE(menu->actions().size() > 10);
    for (QAction* entry : menu->actions()) {
        INFO(entry->text().toStdString());
        entry->trigger();
        auto* view = openPages(window);
        REQUIRE(window.until([&] { return view->pages() > 0; }));
        auto* dialog = window.page->findChild<PaperDialog*>();
        dialog->findChild<QPushButton*>("large")->click();
        CHECK(window.until([&] { return dialog->findChild<QPushButton*>("print")->isEnabled(); }));
        delete dialog;
    }
}

TEST_CASE("The court is given nothing before the agreement binds, and the window says why")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    window.click("court");
    auto* dialog = window.page->findChild<PaperDialog*>();
    auto* trouble = dialog->findChild<QLabel*>("trouble");
    const QString why = PaperDialog::tr("This is made once the agreement is in force.");
    CHECK(window.until([&] { return trouble->text() == why; }));
    CHECK_FALSE(dialog->findChild<QPushButton*>("print")->isEnabled());
}
