// Nothing is cut off on the smallest screen, whatever the size of the letters.
#include "tests/app/every_page/watch.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

constexpr QSize kLargestDialog{1280, 700};

/// How large a dialog may be holds up to 150 %.
void checkSize(const Sight& sight, QWidget& opened, Complaints& complaints)
{
    if (auto* dialog = qobject_cast<QDialog*>(&opened);
        dialog != nullptr && (dialog->width() > kLargestDialog.width() || dialog->height() > kLargestDialog.height()))
        complaints.add(sight, QStringLiteral("a dialog of %1×%2").arg(dialog->width()).arg(dialog->height()));
}

void checkParts(const Sight& sight, QWidget& opened, Complaints& complaints)
{
    for (auto* widget : shownIn(opened)) {
        if (auto* area = qobject_cast<QAbstractScrollArea*>(widget); area && area->horizontalScrollBar()->isVisible())
            complaints.add(sight, QStringLiteral("scrolls sideways: ") + called(*widget));
        if (!qobject_cast<QLabel*>(widget) && !qobject_cast<QAbstractButton*>(widget)
            && !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (const auto* label = qobject_cast<QLabel*>(widget); label && label->text().isEmpty()) continue; // a picture
        const QString cut = cutOff(*widget, opened);
        if (!cut.isEmpty()) complaints.add(sight, called(*widget) + QLatin1Char(' ') + cut);
        const QString narrow = tooNarrow(*widget);
        if (!narrow.isEmpty()) complaints.add(sight, called(*widget) + QLatin1Char(' ') + narrow);
    }
}

void checkFit(const Sight& sight, QWidget& opened, Complaints& complaints)
{
    checkSize(sight, opened, complaints);
    checkParts(sight, opened, complaints);
}

Watch small(Village::Names::kPlain, 100, Watch::Turn::kLooks, checkFit);
Watch large(Village::Names::kPlain, 150, Watch::Turn::kLooks, checkFit);
Watch largest(Village::Names::kPlain, 175, Watch::Turn::kLooks, checkParts);

} // namespace

TEST_CASE("Everything fits on the smallest screen")
{
    small.report();
}

TEST_CASE("Everything fits with letters half as large again")
{
    large.report();
}

TEST_CASE("Everything fits with the largest letters")
{
    largest.report();
}
