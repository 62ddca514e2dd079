// The settings page: everything out of this computer, after a warning.
#include "app/exchange/export_dialog.h"
#include "tests/app/window/hands.h"

#include <QPushButton>

#include <cstdlib>

using namespace beibao;
using namespace beibao::test;

TEST_CASE("Everything is taken out only after the warning was read, and the copy is whole")
{
    Desktop desktop(true);
    desktop.frame->go(Frame::Page::kSettings);
    desktop.find<QPushButton>("exportAll")->click();
    auto* dialog = desktop.frame->findChild<ExportDialog*>();
    REQUIRE(dialog != nullptr);
    auto* go = dialog->findChild<QPushButton*>("exportEverything");
    CHECK_FALSE(go->isEnabled());
    dialog->findChild<QPushButton*>("understood")->click();
    CHECK(go->isEnabled());
    look("export_dialog", *dialog);

    QString said;
    QObject::connect(dialog, &ExportDialog::exported, [&said](const QString& sentence) { said = sentence; });
    const auto archive = desktop.folder.path() / "all.zip";
    dialog->exportTo(QString::fromStdString(archive.string()));
    REQUIRE(desktop.until([&] { return !said.isEmpty(); }));
    const auto copy = openExport(archive);
    REQUIRE(copy);
    const auto report = checkExport(**copy);
    REQUIRE(report);
    CHECK(report->wrong.empty());
    CHECK(report->records >= 2);
    CHECK(desktop.all("AuditEntry").size() == 1);
}
