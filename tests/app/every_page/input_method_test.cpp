// Whatever can be typed into can be typed into with an input method.
#include "tests/app/every_page/watch.h"

#include "app/cases/new_case_page.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

std::vector<QWidget*> editorsIn(QWidget& body)
{
    std::vector<QWidget*> out;
    for (auto* widget : body.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != body.window()) continue;
        const auto* line = qobject_cast<QLineEdit*>(widget);
        const auto* text = qobject_cast<QPlainTextEdit*>(widget);
        if ((line != nullptr && !line->isReadOnly()) || (text != nullptr && !text->isReadOnly())) out.push_back(widget);
    }
    return out;
}

QString valueOf(const QWidget& editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&editor)) return line->text();
    return qobject_cast<const QPlainTextEdit*>(&editor)->toPlainText();
}

void put(QWidget& editor, const QString& value)
{
    if (auto* line = qobject_cast<QLineEdit*>(&editor)) return line->setText(value);
    qobject_cast<QPlainTextEdit*>(&editor)->setPlainText(value);
}

/// Letters on their way to becoming characters.
void compose(QWidget& editor, const QString& letters)
{
    QInputMethodEvent event(letters, {{QInputMethodEvent::Cursor, int(letters.size()), 1, {}}});
    QApplication::sendEvent(&editor, &event);
}

void commit(QWidget& editor, const QString& characters)
{
    QInputMethodEvent event;
    event.setCommitString(characters);
    QApplication::sendEvent(&editor, &event);
}

bool takesAnything(const QWidget& editor)
{
    const auto* line = qobject_cast<const QLineEdit*>(&editor);
    return line == nullptr || (line->validator() == nullptr && !qobject_cast<QAbstractSpinBox*>(line->parentWidget()));
}

/// What the person has before them: another page, a dialog gone or come, the cursor elsewhere are changes.
struct Scene {
    const QWidget* focus;
    const QWidget* page;
    std::size_t dialogs;
    bool operator==(const Scene&) const = default;
};

Scene sceneOf(QWidget& opened)
{
    std::size_t dialogs = 0;
    for (auto* dialog : opened.window()->findChildren<QDialog*>()) dialogs += dialog->isVisible();
    return {opened.window()->focusWidget(), &bodyOf(opened), dialogs + opened.isVisible()};
}

QString tryComposing(QWidget& opened, QWidget& editor)
{
    QWidget* takes = editor.focusPolicy() == Qt::NoFocus && editor.parentWidget() ? editor.parentWidget() : &editor;
    takes->setFocus(Qt::TabFocusReason);
    put(editor, {});
    const QString empty = valueOf(editor); // some fields write a unit beside the number
    const Scene before = sceneOf(opened);
    compose(editor, QStringLiteral("zhang san"));
    settle(10);
    if (valueOf(editor) != empty) return QStringLiteral("letters of the input method became its value");
    for (const auto key : {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape}) {
        QTest::keyClick(&editor, key);
        if (!(sceneOf(opened) == before))
            return QKeySequence(key).toString() + QStringLiteral(" moved on while composing");
    }
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
    if (!(sceneOf(opened) == before)) return QStringLiteral("Ctrl+Enter was taken while composing");
    if (!editor.rect().contains(editor.inputMethodQuery(Qt::ImCursorRectangle).toRect().center()))
        return QStringLiteral("the input method is not told where the cursor is");
    if (qobject_cast<QDateTimeEdit*>(editor.parentWidget()))
        return {}; // goes by sections, and is picked from a calendar
    commit(editor, takesAnything(editor) ? QStringLiteral("张三") : QStringLiteral("１２"));
    const QString now = valueOf(editor);
    if (takesAnything(editor) && now != QStringLiteral("张三")) return QStringLiteral("lost what was typed: ") + now;
    // A box of numbers may shorten it to what it holds at most.
    if (!takesAnything(editor) && !now.startsWith(QLatin1Char('1')))
        return QStringLiteral("wide digits were not taken: ") + now;
    return {};
}

int tried = 0;

void composeEverywhere(const Sight& sight, QWidget& opened, Complaints& complaints)
{
    for (auto* editor : editorsIn(bodyOf(opened))) {
        const QString before = valueOf(*editor);
        const QString wrong = tryComposing(opened, *editor);
        if (!wrong.isEmpty()) complaints.add(sight, called(*editor) + QStringLiteral(": ") + wrong);
        ++tried;
        put(*editor, before);
    }
}

Watch composing(Village::Names::kPlain, 100, Watch::Turn::kTypes, composeEverywhere);

} // namespace

TEST_CASE("While an input method composes, no field moves on, sends or takes half a word")
{
    composing.report();
    CHECK(tried > 60);
}

TEST_CASE("The search waits for characters, and looks for them when they come")
{
    Village& village = Village::of(Village::Names::kPlain);
    Frame& frame = village.frame();
    frame.go(Frame::Page::kToday);
    auto* find = frame.findChild<QLineEdit*>(QStringLiteral("find"));
    find->setFocus();
    compose(*find, QStringLiteral("zhang"));
    settle(300);
    CHECK(frame.page() == Frame::Page::kToday);
    commit(*find, QStringLiteral("张"));
    CHECK(QTest::qWaitFor([&] { return frame.page() == Frame::Page::kCases; }, 5000));
    find->clear();
    village.tidy();
}

TEST_CASE("Digits of a Chinese keyboard are digits, in numbers, telephones and days")
{
    Village& village = Village::of(Village::Names::kBusy);
    Frame& frame = village.frame();
    frame.newCase();
    auto& page = frame.newCasePage();
    const auto type = [&](const char* name, const char* text) {
        commit(*page.findChild<QLineEdit*>(QLatin1String(name)), QString::fromUtf8(text));
    };
    type("applicant", "张三");
    type("phone", "１３９００００１２３４");
    type("id-number", "９９０１０１１９５８０４０６００１１");
    type("respondent", "李四");
    type("date", "１１月１７日");
    commit(*page.findChild<QPlainTextEdit*>(QStringLiteral("facts")), QStringLiteral("为水沟争执。"));
    page.findChild<QPushButton*>(QStringLiteral("neighbour"))->click();
    page.findChild<QPushButton*>(QStringLiteral("blue"))->click();
    page.registerNow();
    REQUIRE(QTest::qWaitFor([&] { return frame.page() == Frame::Page::kCase; }, 10'000));
    const auto& file = village.open(village.casePage().caseId()).file();
    CHECK(file.main.applied_on() == "2026-11-17");
    CHECK(file.parties.front().record.phone() == "13900001234");
    CHECK(file.parties.front().record.id_number() == "990101195804060011");
    village.tidy();
}
