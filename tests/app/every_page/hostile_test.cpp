// Somebody is called "<b>张三</b>", somebody has two hundred characters, somebody turns the writing round: every page
// shows them as they are, or at least says that there is more.
#include "tests/app/every_page/watch.h"

#include "app/shell/elided_label.h"
#include "core/base/visible_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolTip>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

bool hasHiddenMarks(const QString& text)
{
    QString plain = text;
    plain.remove(QChar(0x2060)); // ours: what holds a sign and its word together in one line
    return QString::fromStdString(visibleText(plain.toStdString())) != plain;
}

/// Whether Qt would draw tags out of a name rather than the name.
bool hidesTags(const QString& html)
{
    return Qt::mightBeRichText(html)
        && (html.contains(QLatin1String("<b>张三")) || html.contains(QLatin1String("<img"))
            || html.contains(QLatin1String("<br>公司")));
}

/// An & of a name that would vanish and underline the letter after it.
bool losesAmpersand(const QString& words)
{
    static const QRegularExpression single(QStringLiteral("(?<!&)&(?=amp;|B)(?!&)"));
    return words.contains(single);
}

QString wrongWithText(const QWidget& widget)
{
    const QString text = textOn(widget);
    if (qobject_cast<const QLineEdit*>(&widget) == nullptr && qobject_cast<const QPlainTextEdit*>(&widget) == nullptr
        && hasHiddenMarks(text))
        return QStringLiteral("hidden marks");
    const auto* label = qobject_cast<const QLabel*>(&widget);
    // Where a page marks what differs, the rest is escaped; nowhere else is a label anything but plain.
    if (label != nullptr && label->textFormat() == Qt::RichText
            ? hidesTags(text)
            : label && label->textFormat() != Qt::PlainText && Qt::mightBeRichText(text))
        return QStringLiteral("reads names as HTML");
    if (qobject_cast<const QAbstractButton*>(&widget) && losesAmpersand(text)) return QStringLiteral("loses an &");
    if (hidesTags(widget.toolTip())) return QStringLiteral("its tip reads names as HTML");
    if (hasHiddenMarks(widget.toolTip())) return QStringLiteral("hidden marks in its tip");
    if (hasHiddenMarks(widget.accessibleName())) return QStringLiteral("hidden marks in its name");
    return {};
}

QString wrongWithItems(const QAbstractItemView& view)
{
    const auto* model = view.model();
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto index = model->index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                if (hasHiddenMarks(index.data(role).toString())) return QStringLiteral("hidden marks in a line");
            if (hidesTags(index.data(Qt::ToolTipRole).toString())) return QStringLiteral("a tip reads names as HTML");
        }
    return {};
}

/// What resting on a shortened name brings up.
QString tipOver(QWidget& widget)
{
    QToolTip::hideText();
    QHelpEvent rest(QEvent::ToolTip, widget.rect().center(), widget.mapToGlobal(widget.rect().center()));
    QApplication::sendEvent(&widget, &rest);
    return QToolTip::text();
}

QString wrongWithShortening(ElidedLabel& label)
{
    const QString whole = label.text().simplified();
    if (label.fontMetrics().horizontalAdvance(whole) <= label.width()) return {};
    return tipOver(label).isEmpty() ? QStringLiteral("shortened, and nowhere whole") : QString();
}

void lookForTags(const Sight& sight, QWidget& opened, Complaints& complaints)
{
    for (auto* widget : shownIn(opened)) {
        QString wrong = wrongWithText(*widget);
        if (auto* view = qobject_cast<QAbstractItemView*>(widget); view && wrong.isEmpty())
            wrong = wrongWithItems(*view);
        if (!wrong.isEmpty()) complaints.add(sight, called(*widget) + QStringLiteral(": ") + wrong);
    }
    if (hasHiddenMarks(opened.windowTitle())) complaints.add(sight, QStringLiteral("hidden marks in its title"));
}

void lookForCuts(const Sight& sight, QWidget& opened, Complaints& complaints)
{
    for (auto* widget : shownIn(opened)) {
        auto* elided = qobject_cast<ElidedLabel*>(widget);
        if (elided == nullptr && !qobject_cast<QLabel*>(widget) && !qobject_cast<QAbstractButton*>(widget)) continue;
        QString wrong = elided ? wrongWithShortening(*elided) : tooNarrow(*widget);
        if (wrong.isEmpty()) wrong = cutOff(*widget, opened);
        if (!wrong.isEmpty()) complaints.add(sight, called(*widget) + QStringLiteral(": ") + wrong);
    }
}

void lookForNumbers(const Sight& sight, QWidget& opened, Complaints& complaints)
{
    for (auto* widget : shownIn(opened)) {
        const auto* label = qobject_cast<ElidedLabel*>(widget);
        if (label == nullptr) continue;
        const QString whole = label->text().simplified();
        const QString drawn = label->fontMetrics().elidedText(whole, Qt::ElideRight, label->width());
        const auto end = drawn.size() - 1; // where the … stands
        if (drawn != whole && end > 0 && whole.at(end).isDigit() && whole.at(end - 1).isDigit())
            complaints.add(sight, called(*widget));
    }
}

Watch tags(Village::Names::kHostile, 100, Watch::Turn::kLooks, lookForTags);
Watch cuts(Village::Names::kHostile, 100, Watch::Turn::kLooks, lookForCuts);
Watch numbers(Village::Names::kPlain, 150, Watch::Turn::kLooks, lookForNumbers);

} // namespace

TEST_CASE("A name is a name on every page, never a tag, and turns nothing round")
{
    tags.report();
}

TEST_CASE("A name too long for its place ends in … and is whole under the mouse; nothing else is cut")
{
    cuts.report();
}

TEST_CASE("A number is never cut in the middle")
{
    numbers.report();
}

TEST_CASE("The menus of a case name people as they are")
{
    Village& village = Village::of(Village::Names::kHostile);
    village.frame().openCase(village.caseIn({"performing", "effective", "overdue"}));
    for (auto* button : village.casePage().findChildren<QPushButton*>()) {
        if (button->menu() == nullptr) continue;
        emit button->menu()->aboutToShow();
        for (const auto* action : button->menu()->actions()) {
            INFO(action->text().toStdString());
            CHECK_FALSE(losesAmpersand(action->text()));
            CHECK_FALSE(hasHiddenMarks(action->text()));
        }
    }
    village.tidy();
}
