// The settings page: a pack looked at, applied and taken back.
#include "app/settings/pack_card.h"
#include "app/settings/pack_dialog.h"
#include "tests/app/window/hands.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

#include <fstream>

using namespace beibao;
using namespace beibao::test;

namespace {

bool says(const QWidget& widget, const QString& words)
{
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->text().contains(words)) return true;
    return false;
}

} // namespace

TEST_CASE("A pack is looked at, applied, shown with its day and taken back")
{
    Desktop desktop(true);
    desktop.frame->go(Frame::Page::kSettings);
    auto* card = desktop.find<PackCard>("packs");
    const auto file = desktop.folder.path() / "a.beibao-pack";
    std::ofstream(file)
        << R"({"beibao_pack":1,"name":"试行办法","version":2,"effective_from":"2099-01-01","note":"县司法局 12 号","entries":{"deadline.visit_days":9,"calendar.2099.off":["2099-01-05"],"template.summons":"# 请来调解\n{{committee}}请你们于{{meet_at}}到{{place}}。"}})";
    card->look(QString::fromStdString(file.string()));
    auto* dialog = card->findChild<PackDialog*>();
    REQUIRE(dialog != nullptr);
    auto* apply = dialog->findChild<QPushButton*>("applyPack");
    REQUIRE(desktop.until([&] { return apply->isEnabled(); }));
    CHECK(dialog->findChild<QTreeWidget*>("packLines")->topLevelItemCount() == 3);
    look("pack_dialog", *dialog);
    apply->click();
    const QString takeBack = QStringLiteral("takeBack/试行办法");
    REQUIRE(desktop.until([&] { return card->findChild<QPushButton*>(takeBack) != nullptr; }));
    CHECK(desktop.all("Setting").size() == 3);
    CHECK(says(*card, QStringLiteral("县司法局 12 号")));
    look("pack_card", *card);
    card->findChild<QPushButton*>(takeBack)->click();
    auto* question = card->findChild<QMessageBox*>();
    REQUIRE(question != nullptr);
    question->buttons().front()->click();
    REQUIRE(desktop.until([&] { return desktop.all("Setting").size() == 6; }));
    CHECK(desktop.until([&] { return card->findChild<QPushButton*>(takeBack) == nullptr; }));
}

TEST_CASE("A file that is no pack says so and changes nothing")
{
    Desktop desktop(true);
    auto* card = desktop.find<PackCard>("packs");
    const auto file = desktop.folder.path() / "b.beibao-pack";
    std::ofstream(file) << "{}";
    bool failed = false;
    QObject::connect(card, &PackCard::failed, [&failed](const Error&) { failed = true; });
    card->look(QString::fromStdString(file.string()));
    CHECK(failed);
    CHECK(desktop.all("Setting").empty());
}

TEST_CASE("A pack's form is looked at before it is applied, and its dispute type is there at the next registration")
{
    Desktop desktop(true);
    desktop.frame->newCasePage().beginNew();
    desktop.frame->go(Frame::Page::kSettings);
    auto* card = desktop.find<PackCard>("packs");
    const auto file = desktop.folder.path() / "c.beibao-pack";
    std::ofstream(file)
        << R"({"beibao_pack":1,"name":"山区办法","version":1,"effective_from":"2026-01-01","note":"县司法局 15 号","entries":{"list.dispute_types":["irrigation=水利灌溉纠纷=forest_land"],"list.common_types":["neighbour","irrigation"],"form.investigation":{"record":"Investigation","papers":["investigation_record"],"says":["started_at"],"rows":[{"field":"place","label":"在哪里谈的","needed":["investigation_record"],"offers":["村委会","当事人家中"]},{"field":"started_at","start":"@now","needed":["investigation_record"]},{"field":"investigated","heading":"谁说的"},{"field":"text","lines":8,"needed":["investigation_record"]},{"field":"sketch","drawn":true}]}}})";
    card->look(QString::fromStdString(file.string()));
    auto* dialog = card->findChild<PackDialog*>();
    REQUIRE(dialog != nullptr);
    auto* apply = dialog->findChild<QPushButton*>("applyPack");
    REQUIRE(desktop.until([&] { return apply->isEnabled(); }));
    look("pack_dialog_form", *dialog);
    auto* lines = dialog->findChild<QTreeWidget*>("packLines");
    REQUIRE(lines->topLevelItemCount() == 3);
    CHECK(lines->topLevelItem(0)->text(0) == QStringLiteral("填写的表：调查记录"));
    CHECK(lines->topLevelItem(0)->toolTip(2).startsWith(QStringLiteral("在哪里谈的*")));
    CHECK(lines->topLevelItem(1)->toolTip(2) == QStringLiteral("邻里纠纷、水利灌溉纠纷"));
    CHECK(lines->topLevelItem(2)->toolTip(2) == QStringLiteral("水利灌溉纠纷（归入山林土地纠纷）"));
    apply->click();
    REQUIRE(desktop.until([&] { return desktop.all("Setting").size() == 3; }));
    CHECK(desktop.until([&] { return !desktop.bench->rules().list("list.dispute_types").empty(); }));

    desktop.frame->newCase();
    auto* type = desktop.frame->newCasePage().findChild<QPushButton*>("irrigation");
    REQUIRE(type != nullptr);
    CHECK(type->text() == QStringLiteral("水利灌溉"));
    CHECK_FALSE(type->isChecked());
    look("new_case_own_type", *desktop.frame);
}
