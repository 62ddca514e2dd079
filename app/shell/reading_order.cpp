#include "app/shell/reading_order.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

#include <algorithm>
#include <tuple>
#include <vector>

namespace beibao {

namespace {

using Stops = std::vector<QWidget*>;

void readWidget(QWidget* widget, Stops& stops);

void readItem(QLayoutItem* item, Stops& stops);

void readLayout(QLayout& layout, Stops& stops)
{
    std::vector<std::tuple<int, int, QLayoutItem*>> items;
    auto* grid = qobject_cast<QGridLayout*>(&layout);
    for (int i = 0; i < layout.count(); ++i) {
        int row = 0, column = i, rows = 0, columns = 0;
        if (grid != nullptr) grid->getItemPosition(i, &row, &column, &rows, &columns);
        items.emplace_back(row, column, layout.itemAt(i));
    }
    std::ranges::sort(items);
    for (const auto& [row, column, item] : items) readItem(item, stops);
}

void readItem(QLayoutItem* item, Stops& stops)
{
    if (item->widget() != nullptr) readWidget(item->widget(), stops);
    if (item->layout() != nullptr) readLayout(*item->layout(), stops);
}

void readWidget(QWidget* widget, Stops& stops)
{
    if (widget->isHidden() || !widget->isEnabled()) return;
    if ((widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr) stops.push_back(widget);
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)) return;
    if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        if (area->widget() != nullptr) readWidget(area->widget(), stops);
    } else if (auto* split = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < split->count(); ++i) readWidget(split->widget(i), stops);
    } else if (widget->layout() != nullptr) {
        readLayout(*widget->layout(), stops);
    }
}

} // namespace

bool goOnReading(QWidget& page, bool next)
{
    Stops stops;
    readWidget(&page, stops);
    const auto here = std::ranges::find(stops, page.window()->focusWidget());
    if (here == stops.end() || stops.size() < 2) return false;
    const auto count = std::ssize(stops);
    const auto to = (here - stops.begin() + (next ? 1 : count - 1)) % count;
    stops[std::size_t(to)]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace beibao
