#include "app/forms/form_layouts.h"
#include "app/forms/record_page.h"
#include "app/forms/records_panel.h"
#include "app/papers/paper_dialog.h"
#include "tests/app/casepage/a_window.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

void writeNew(AWindow& window, const QString& label)
{
    for (QAction* entry : window.find<QPushButton>("newRecord")->menu()->actions())
        if (entry->text() == label) entry->trigger();
}

CaseFile read(const AWindow& window)
{
    auto file = loadCase(window.bench->reading(), window.caseId);
    REQUIRE(file);
    return *std::move(file);
}

/// A field of the form; other pages of the case have fields of the same name.
QLineEdit* lineOf(const AWindow& window, const char* name)
{
    auto* line = window.page->findChild<RecordPage*>()->findChild<QLineEdit*>(QLatin1String(name));
    REQUIRE(line != nullptr);
    return line;
}

QString warningOf(const AWindow& window)
{
    return window.page->findChild<RecordPage*>()->findChild<QLabel*>(QStringLiteral("warning"))->text();
}

} // namespace

TEST_CASE("Every kind without an editor of its own has a form, and every form can be opened and saved as it begins")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    REQUIRE(formLayouts(*window.bench).size() == 5);
    for (const LaidOut& layout : formLayouts(*window.bench)) {
        INFO(layout->spec->name);
        FormName form{.kind = FormName::Kind::kRecord};
        form.what = layout->spec->name;
        window.page->continueForm(form);
        window.look(("form_" + layout->spec->name).c_str());
        const auto before = window.bench->reading().ofKind(layout->spec->number).size();
        window.page->findChild<RecordPage*>()->save();
        CHECK(window.until([&] { return window.bench->reading().ofKind(layout->spec->number).size() == before + 1; }));
    }
    CHECK(read(window).claims.front().record.share() == 100);
    CHECK(read(window).evidence.front().record.position() == 1);
}

TEST_CASE("A summons is written with the days people say, and printed when nothing is missing")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    writeNew(window, QStringLiteral("调解通知"));
    lineOf(window, "place")->clear();
    window.click("printRecord");
    CHECK(warningOf(window).contains(QStringLiteral("调解时间")));
    CHECK(read(window).summonses.empty());

    auto* when = lineOf(window, "meet_at");
    QTest::keyClicks(when, QStringLiteral("2026-12-3 x"));
    QTest::keyClicks(lineOf(window, "place"), QStringLiteral("hall"));
    window.click("saveRecord");
    CHECK(warningOf(window).contains(QStringLiteral("看不懂")));
    when->setText(QStringLiteral("2026年12月3日 9点半"));
    CHECK(window.find<QLabel>("told/meet_at")->text().contains(QStringLiteral("9时30分")));
    window.look("form_summons_typed");
    window.click("printRecord");
    REQUIRE(window.until([&] { return window.page->window()->findChild<PaperDialog*>() != nullptr; }));
    CHECK(read(window).summonses.front().record.meet_at() == "2026-12-03T09:30");
    CHECK(read(window).summonses.front().record.place() == "hall");
}

TEST_CASE("What was typed into a form and not saved is there again, half a sum and half a day included")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    writeNew(window, QStringLiteral("补贴申报"));
    QTest::keyClicks(lineOf(window, "amount_fen"), QStringLiteral("12x"));
    REQUIRE(window.until([&] { return !window.bench->drafts().all().empty(); }));
    const auto form = window.bench->drafts().all().front();
    window.page->goBack();

    const auto name = FormName::parse(form.name);
    REQUIRE(name);
    CasePage again(*window.bench);
    again.showCase(window.caseId);
    again.show();
    again.continueForm(*name);
    auto* amount = again.findChild<QLineEdit*>(QStringLiteral("amount_fen"));
    REQUIRE(amount != nullptr);
    CHECK(amount->text() == QStringLiteral("12x"));
    amount->setText(QStringLiteral("120"));
    again.saveNow();
    CHECK(window.until([&] { return !read(window).claims.empty(); }));
    CHECK(read(window).claims.front().record.amount_fen() == 12000);
    CHECK(window.until([&] { return window.bench->drafts().all().empty(); }));
}

TEST_CASE("A save that is answered late does not touch the form opened meanwhile")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    writeNew(window, QStringLiteral("调查记录"));
    window.click("saveRecord");
    writeNew(window, QStringLiteral("证据")); // before the writer has answered
    QTest::keyClicks(lineOf(window, "name"), QStringLiteral("bill"));
    REQUIRE(window.until([&] { return !read(window).investigations.empty(); }));
    QTest::qWait(50);
    CHECK(lineOf(window, "name")->text() == QStringLiteral("bill"));
    window.click("saveRecord");
    REQUIRE(window.until([&] { return !read(window).evidence.empty(); }));
    CHECK(read(window).evidence.front().record.position() == 1);
    CHECK(window.until([&] { return window.bench->drafts().all().empty(); }));
}

TEST_CASE("Several of a kind stand on the case page, each to be opened again")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    const auto rows = [&] { return window.page->findChildren<QPushButton*>(QStringLiteral("open/Evidence")).size(); };
    int written = 0;
    for (const char* name : {"first paper", "second paper"}) {
        writeNew(window, QStringLiteral("证据"));
        QTest::keyClicks(lineOf(window, "name"), QLatin1String(name));
        window.click("saveRecord");
        ++written;
        REQUIRE(window.until([&] { return rows() == written; }));
    }
    window.look("records_panel", window.page->findChild<RecordsPanel*>());
    window.page->findChildren<QPushButton*>(QStringLiteral("open/Evidence")).back()->click();
    CHECK(lineOf(window, "name")->text() == QStringLiteral("second paper"));
    CHECK(read(window).evidence.back().record.position() == 2);
}

TEST_CASE("A form laid out by the county asks as the county does, and keeps what it no longer asks for")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    writeNew(window, QStringLiteral("调查记录"));
    QTest::keyClicks(lineOf(window, "phone"), QStringLiteral("13900001234"));
    window.click("saveRecord");
    REQUIRE(window.until([&] { return !read(window).investigations.empty(); }));
    const Id heard = read(window).investigations.front().id;
    window.write<Saved>([](Workbench::Writing& writing) {
        Setting form;
        form.set_key("form.investigation");
        form.set_value(R"({"record":"Investigation","says":["place"],"papers":["investigation_record"],"rows":[
            {"field":"place","label":"在哪里谈的","heading":"地点和时间","offers":["村委会","家里"],"needed":["investigation_record"]},
            {"field":"started_at","needed":["investigation_record"]},{"field":"text","lines":4,"needed":["investigation_record"]}]})");
        form.set_effective_from("2026-01-01");
        return writing.store.save({Entry::fact(form)});
    });
    auto* page = window.page->findChild<RecordPage*>();
    REQUIRE(window.until([&] { return layoutOf(*window.bench, "Investigation")->rows.size() == 3; }));
    window.click("open/Investigation");
    REQUIRE(page->record() == heard);
    window.look("form_of_the_county");
    CHECK(page->findChild<QLineEdit*>("phone") == nullptr);
    auto* place = page->findChild<QComboBox*>("place");
    REQUIRE(place != nullptr);
    CHECK(place->accessibleName() == QStringLiteral("在哪里谈的"));
    CHECK(place->count() == 2);
    place->lineEdit()->setText(QStringLiteral("家里"));
    page->save();
    REQUIRE(window.until([&] { return read(window).investigations.front().record.place() == "家里"; }));
    CHECK(read(window).investigations.front().record.phone() == "13900001234");
}
