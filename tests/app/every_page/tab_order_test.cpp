// Tab goes through a page as the eye reads it, stops everywhere it should, and can be seen where it stops.
#include "app/shell/main_window.h"
#include "tests/app/every_page/watch.h"

#include <QAbstractItemView>
#include <QDateTimeEdit>
#include <QPlainTextEdit>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace beibao;
using namespace beibao::test;

namespace {

constexpr int kMostStops = 1000;

QRect placeOf(const QWidget* widget, const QWidget* root)
{
    return {widget->mapTo(root, QPoint()), widget->size()};
}

/// The parts of the page the two lie in, where these lie apart; else the two themselves.
std::pair<const QWidget*, const QWidget*> partsApart(const QWidget* one, const QWidget* other, const QWidget* root)
{
    const auto chain = [root](const QWidget* widget) {
        std::vector<const QWidget*> up;
        for (; widget != nullptr && widget != root; widget = widget->parentWidget()) up.insert(up.begin(), widget);
        return up;
    };
    const auto a = chain(one), b = chain(other);
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        if (a[i] != b[i]) {
            if (placeOf(a[i], root).intersects(placeOf(b[i], root))) break;
            return {a[i], b[i]};
        }
    return {one, other};
}

/// Whether the eye, having read `one`, has already passed `other`: it stands above, or before it in the same line.
bool goesBack(const QWidget* one, const QWidget* other, const QWidget* root)
{
    const auto [from, to] = partsApart(one, other, root);
    const QRect a = placeOf(from, root), b = placeOf(to, root);
    const int slack = 6;
    const bool sameLine = a.top() + slack < b.bottom() && b.top() + slack < a.bottom();
    if (sameLine) return b.center().x() < a.center().x();
    const bool otherColumn = b.left() + slack > a.right();
    return b.bottom() <= a.top() + slack && !otherColumn;
}

/// Where Tab leads from the first stop on, until it comes round.
std::vector<QWidget*> walk(QWidget& body, QWidget* first)
{
    std::vector<QWidget*> way;
    first->setFocus(Qt::TabFocusReason);
    QWidget* window = body.window();
    for (int i = 0; i < kMostStops; ++i) {
        QWidget* here = window->focusWidget();
        if (here == nullptr) break;
        // Within a date Tab goes from the year to the month and the day.
        const bool inside = !way.empty() && here == way.back() && qobject_cast<QDateTimeEdit*>(here);
        if (!inside && std::ranges::find(way, here) != way.end()) break; // it has come round
        if (!inside) way.push_back(here);
        QTest::keyClick(here, Qt::Key_Tab);
    }
    return way;
}

void checkWay(const Sight& sight, QWidget& opened, Complaints& complaints)
{
    QWidget& body = bodyOf(opened);
    if (stopsIn(body).empty() || qobject_cast<MainWindow*>(&opened)) return; // locked pages: Qt's own order
    const auto way = walk(body, stopsIn(body).front());
    const auto stops = stopsIn(body); // now: of a row of choices only the chosen one is a stop
    for (auto* stop : stops)
        if (std::ranges::find(way, stop) == way.end())
            complaints.add(sight,
                QStringLiteral("Tab never comes to ") + called(*stop) + QStringLiteral(", but ends at ")
                    + (way.empty() ? QString() : called(*way.back())));
    int turns = 0;
    QString wrong;
    for (std::size_t i = 0; i < way.size(); ++i) {
        const QWidget* next = way[(i + 1) % way.size()];
        if (way[i] == next || !goesBack(way[i], next, &body)) continue;
        ++turns;
        wrong += QStringLiteral("\n    ") + called(*way[i]) + QStringLiteral(" → ") + called(*next);
    }
    // It turns back once, from the end to the beginning.
    if (turns > 1) complaints.add(sight, QStringLiteral("Tab jumps about:") + wrong);
}

void checkFocus(const Sight& sight, QWidget& opened, Complaints& complaints)
{
    static_cast<void>(QTest::qWaitForWindowActive(opened.window()));
    for (auto* stop : stopsIn(bodyOf(opened))) {
        // What only scrolls shows by scrolling; there is nothing in it to choose.
        if (qobject_cast<QAbstractScrollArea*>(stop) && !qobject_cast<QAbstractItemView*>(stop)
            && !qobject_cast<QPlainTextEdit*>(stop))
            continue;
        stop->setFocus(Qt::TabFocusReason);
        const QImage with = stop->grab().toImage();
        stop->clearFocus();
        if (with == stop->grab().toImage()) complaints.add(sight, QStringLiteral("looks the same: ") + called(*stop));
    }
}

Watch way(Village::Names::kPlain, 100, Watch::Turn::kPresses, checkWay);
Watch focus(Village::Names::kPlain, 100, Watch::Turn::kPresses, checkFocus);

} // namespace

TEST_CASE("Tab goes through every page in the order it is read, and leaves nothing out")
{
    way.report();
}

TEST_CASE("Where the keyboard is can be seen")
{
    focus.report();
}
