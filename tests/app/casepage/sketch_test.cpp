#include "app/forms/record_page.h"
#include "app/sketch/sketch_board.h"
#include "app/sketch/sketch_dialog.h"
#include "tests/app/casepage/a_window.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

const RuleBook& rules()
{
    static const RuleBook book = *loadRuleBook(BEIBAO_SOURCE_DIR "/resources/rules");
    return book;
}

void press(QWidget* widget, Qt::Key key, int times = 1)
{
    for (int i = 0; i < times; ++i) QTest::keyClick(widget, key);
}

/// Ten metres by five, by the keys alone.
void drawByKeys(SketchBoard* board)
{
    press(board, Qt::Key_Return);
    press(board, Qt::Key_Right, 20);
    press(board, Qt::Key_Return);
    press(board, Qt::Key_Down, 10);
    press(board, Qt::Key_Return);
    press(board, Qt::Key_Left, 20);
    press(board, Qt::Key_Return);
}

} // namespace

TEST_CASE("A yard is drawn by the keys alone, measured, and kept as text")
{
    AWindow window;
    SketchDialog dialog("", rules());
    dialog.show();
    auto* board = dialog.findChild<SketchBoard*>();
    drawByKeys(board);
    REQUIRE(board->sketch().corners.size() == 4);
    CHECK(squareMetres(twiceArea(board->sketch())) == "50.00");
    auto* sides = dialog.findChild<QTableWidget*>("sides");
    sides->item(0, 2)->setText(QStringLiteral("１０.５ 米"));
    CHECK(board->sketch().measured[0] == 1050);
    CHECK(board->sketch().corners[1].x - board->sketch().corners[0].x == 1000);
    sides->item(1, 2)->setText(QStringLiteral("很长"));
    CHECK(board->sketch().measured[1] == 0);
    board->fit();
    window.look("sketch", &dialog);
    CHECK(*parseSketch(dialog.text()) == board->sketch());
}

TEST_CASE("Every step of a drawing can be undone, and a corner taken away")
{
    SketchDialog dialog("", rules());
    auto* board = dialog.findChild<SketchBoard*>();
    drawByKeys(board);
    press(board, Qt::Key_Delete);
    CHECK(board->sketch().corners.size() == 3);
    CHECK(board->sketch().measured.size() == 3);
    while (board->canUndo()) board->undo();
    CHECK(dialog.text().empty());
}

TEST_CASE("A landmark wants words first")
{
    SketchDialog dialog("", rules());
    auto* board = dialog.findChild<SketchBoard*>();
    board->take(SketchBoard::Tool::kLandmark);
    press(board, Qt::Key_Return);
    CHECK(board->sketch().landmarks.empty());
    dialog.findChild<QLineEdit*>("landmarkWords")->setText(QStringLiteral("老界石"));
    press(board, Qt::Key_Return);
    REQUIRE(board->sketch().landmarks.size() == 1);
    CHECK(board->sketch().landmarks[0].words == "老界石");
}

TEST_CASE("A drawing that is opened and kept again is the same, and a broken one begins anew")
{
    const std::string kept = R"({"corners":[[0,0],[1250,0],[1250,800]],"format":"beibao-sketch-1","landmarks":[],)"
                             R"("measured":[1250,0,0],"north":15,"open":0})";
    CHECK(SketchDialog(kept, rules()).text() == kept);
    CHECK(SketchDialog("{", rules()).text().empty());
}

TEST_CASE("The sketch of the newest interview is drawn from the case page and saved with it")
{
    AWindow window;
    window.registeredCase();
    window.page->show();
    CHECK_FALSE(window.find<QPushButton>("siteSketch")->isVisible());
    const auto saved = window.write<Saved>([id = window.caseId](Workbench::Writing& writing) {
        Investigation heard;
        heard.set_case_id(id.text());
        heard.set_text("界桩在哪里？");
        return writing.store.save({Entry::of(heard)});
    });
    REQUIRE(window.until([&] { return window.find<QPushButton>("siteSketch")->isVisible(); }));
    window.look("case-with-sketch");
    window.click("siteSketch");
    auto* dialog = window.page->window()->findChild<SketchDialog*>();
    REQUIRE(dialog != nullptr);
    drawByKeys(dialog->findChild<SketchBoard*>());
    dialog->findChild<QPushButton*>("keepSketch")->click();
    const auto sketch = [&] { return window.bench->reading().get(saved.ids.front())->as<Investigation>(); };
    REQUIRE(window.until([&] { return !sketch().sketch().empty(); }));
    CHECK(parseSketch(sketch().sketch())->corners.size() == 4);
    CHECK(sketch().text() == "界桩在哪里？");
}

TEST_CASE("An interview's own form draws its sketch, shows it small, and saves it with what was said")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    FormName form{.kind = FormName::Kind::kRecord};
    form.what = "Investigation";
    window.page->continueForm(form);
    auto* page = window.page->findChild<RecordPage*>();
    auto* picture = page->findChild<SketchBoard*>("sketchPicture");
    REQUIRE(picture != nullptr);
    CHECK_FALSE(picture->isVisible());
    auto* said = page->findChild<QPlainTextEdit*>("text");
    said->setPlainText(QStringLiteral("界桩原在水沟边。"));

    window.click("drawSketch");
    auto* dialog = window.page->window()->findChild<SketchDialog*>();
    REQUIRE(dialog != nullptr);
    drawByKeys(dialog->findChild<SketchBoard*>());
    dialog->findChild<QPushButton*>("keepSketch")->click();
    CHECK(picture->isVisible());
    CHECK(picture->sketch().corners.size() == 4);
    QTest::qWait(1); // laid out with the picture in it
    page->findChild<QScrollArea*>()->ensureWidgetVisible(picture);
    window.look("form_with_sketch");

    page->save();
    const auto heard = [&] { return loadCase(window.bench->reading(), window.caseId)->investigations; };
    REQUIRE(window.until([&] { return !heard().empty(); }));
    CHECK(parseSketch(heard().front().record.sketch())->corners.size() == 4);
    CHECK(heard().front().record.text() == "界桩原在水沟边。");
}

TEST_CASE("A sketch a newer program drew stays as it is when the form around it is saved")
{
    AWindow window;
    window.mediatedCase();
    window.page->show();
    const std::string newer = R"({"format":"beibao-sketch-7","rooms":[]})";
    const auto saved = window.write<Saved>([id = window.caseId, newer](Workbench::Writing& writing) {
        Investigation heard;
        heard.set_case_id(id.text());
        heard.set_sketch(newer);
        return writing.store.save({Entry::of(heard)});
    });
    auto* page = window.page->findChild<RecordPage*>();
    REQUIRE(window.until([&] { return page->edit(saved.ids.front()); }));
    CHECK_FALSE(page->findChild<QPushButton*>("drawSketch")->isEnabled());
    page->findChild<QPlainTextEdit*>("text")->setPlainText(QStringLiteral("补记一句。"));
    page->save();
    const auto kept = [&] { return window.bench->reading().get(saved.ids.front())->as<Investigation>(); };
    REQUIRE(window.until([&] { return kept().text() == "补记一句。"; }));
    CHECK(kept().sketch() == newer);
}
