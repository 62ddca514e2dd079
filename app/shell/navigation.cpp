#include "app/shell/navigation.h"

#include <QEvent>

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
    for (int i = 0; i < count(); ++i) item(i)->setSizeHint({1, fontMetrics().height() * 9 / 5});
}

QListWidgetItem* Navigation::itemOf(int page) const
{
    for (int i = 0; i < count(); ++i)
        if (item(i)->data(Qt::UserRole).toInt() == page) return item(i);
    return nullptr;
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
    return {fontMetrics().horizontalAdvance(QStringLiteral("汉字汉字 99")) + fontMetrics().height(), 100};
}

void Navigation::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    spaceOut();
    updateGeometry();
}

} // namespace beibao
