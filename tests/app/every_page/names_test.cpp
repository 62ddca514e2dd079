// Every page can be used with a keyboard, and by somebody who hears it instead of seeing it.
#include "tests/app/every_page/watch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace beibao;
using namespace beibao::test;

namespace {

bool mustHaveName(QWidget& widget)
{
    return qobject_cast<QAbstractButton*>(&widget) || qobject_cast<QLineEdit*>(&widget)
        || qobject_cast<QPlainTextEdit*>(&widget) || qobject_cast<QComboBox*>(&widget)
        || qobject_cast<QAbstractSpinBox*>(&widget) || qobject_cast<QAbstractItemView*>(&widget)
        || (widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy());
}

/// With the names of the rows and cards it lies in.
QString nameInPlace(QWidget& widget, const QWidget& root)
{
    QString name = spokenName(widget);
    for (QWidget* around = widget.parentWidget(); around != nullptr && around != &root; around = around->parentWidget())
        if (!around->accessibleName().isEmpty()) name += QStringLiteral(" / ") + around->accessibleName();
    return name;
}

bool inChinese(const QString& name)
{
    return std::ranges::any_of(name, [](QChar c) { return c.unicode() >= 0x80 || c.isDigit(); });
}

void lookForPurpose(const Sight& sight, QWidget& opened, Complaints& complaints)
{
    const QString words = QString::fromStdString(sight.words);
    if (!allTextOn(opened).contains(words)) complaints.add(sight, words + QStringLiteral(" is not on it"));
}

void lookForNames(const Sight& sight, QWidget& opened, Complaints& complaints)
{
    std::set<QString> buttons;
    QWidget& body = bodyOf(opened);
    for (auto* widget : shownIn(body)) {
        if (!mustHaveName(*widget)) continue;
        const QString name = spokenName(*widget);
        if (name.isEmpty()) complaints.add(sight, QStringLiteral("no name: ") + called(*widget));
        if (!name.isEmpty() && !inChinese(name)) complaints.add(sight, QStringLiteral("not Chinese: ") + name);
        if (!qobject_cast<QAbstractButton*>(widget) || name.isEmpty()) continue;
        if (!buttons.insert(nameInPlace(*widget, body)).second)
            complaints.add(sight, QStringLiteral("twice: ") + called(*widget));
    }
}

Watch purpose(Village::Names::kPlain, 100, Watch::Turn::kLooks, lookForPurpose);
Watch names(Village::Names::kPlain, 100, Watch::Turn::kLooks, lookForNames);

} // namespace

TEST_CASE("Every page of the window stands in the catalogue")
{
    Village& village = Village::of(Village::Names::kPlain);
    std::set<int> known;
    for (const auto& sight : everySight())
        if (sight.page) known.insert(int(*sight.page));
    const auto stacks = village.frame().findChildren<QStackedWidget*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(stacks.size() == 1);
    CHECK(int(known.size()) == stacks.front()->count());
}

TEST_CASE("Every page shows what it is for")
{
    purpose.report();
}

TEST_CASE("Whatever can be pressed or filled in says its name in Chinese, and no two on a page say the same")
{
    names.report();
}
