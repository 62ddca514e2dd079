#include "app/shell/navigation.h"

#include "app/shell/line_icon.h"

#include <QResizeEvent>

#include <algorithm>

namespace beibao {

namespace {
constexpr int kNameRole = Qt::UserRole + 1;
}

Navigation::Navigation(QWidget* parent)
    : QListWidget(parent)
{
    setProperty("look", "navigation");
    setAccessibleName(tr("Pages"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFocusPolicy(Qt::ClickFocus); // every page has its key; Tab belongs to the page
}

void Navigation::add(const QString& name, int page, const QString& key)
{
    auto* item = new QListWidgetItem(name, this);
    item->setData(Qt::UserRole, page);
    item->setData(kNameRole, name);
    item->setToolTip(key);
    spaceOut();
}

/// Said outright: a list that lays itself out before it knows its style packs the rows it laid out then.
void Navigation::spaceOut()
{
    const int line = fontMetrics().height();
    setIconSize({line * 2 / 3, line * 2 / 3});
    const int room = viewport()->height() / std::max(1, count()) - 1;
    for (int i = 0; i < count(); ++i) item(i)->setSizeHint({1, std::clamp(room, line, line * 9 / 5)});
}

QListWidgetItem* Navigation::itemOf(int page) const
{
    for (int i = 0; i < count(); ++i)
        if (item(i)->data(Qt::UserRole).toInt() == page) return item(i);
    return nullptr;
}

void Navigation::setDrawing(int page, const char* name)
{
    if (auto* entry = itemOf(page)) entry->setIcon(lineIcon(name, colours::kOnNavigation, colours::kInk));
}

void Navigation::setNumber(int page, int number)
{
    QListWidgetItem* entry = itemOf(page);
    if (entry == nullptr) return;
    const QString name = entry->data(kNameRole).toString();
    entry->setText(number == 0 ? name : name + QStringLiteral("  %1").arg(number));
}

void Navigation::mark(int page)
{
    QListWidgetItem* entry = itemOf(page);
    setCurrentItem(entry);
    if (entry == nullptr) clearSelection();
}

QSize Navigation::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("汉字汉字  99")) + fontMetrics().height() * 3 / 2, 100};
}

/// In large letters the pages move together, so that the last is not out of sight.
void Navigation::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    spaceOut();
}

void Navigation::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    spaceOut();
    updateGeometry();
}

} // namespace beibao
