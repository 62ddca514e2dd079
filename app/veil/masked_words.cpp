#include "app/veil/masked_words.h"

#include "app/veil/cover.h"
#include "app/veil/known_names.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QVariant>

namespace beibao {

namespace {

constexpr const char* kAlways[] = {"toolTip", "accessibleName", "accessibleDescription"};

QByteArray wholeName(const char* property)
{
    return QByteArray("veil-whole-") + property;
}
QByteArray maskedName(const char* property)
{
    return QByteArray("veil-masked-") + property;
}

void mask(QObject* object, const char* property, const KnownNames& names)
{
    const QString whole = object->property(property).toString();
    if (whole.isEmpty()) return;
    const QString masked = names.masked(whole);
    if (masked == whole) return;
    object->setProperty(wholeName(property), whole);
    object->setProperty(maskedName(property), masked);
    object->setProperty(property, masked);
}

void giveBack(QObject* object, const char* property)
{
    const QVariant whole = object->property(wholeName(property));
    if (!whole.isValid()) return;
    if (object->property(property) == object->property(maskedName(property))) object->setProperty(property, whole);
    object->setProperty(wholeName(property), {});
    object->setProperty(maskedName(property), {});
}

/// Calls `act` for every property of a widget, or of the entries of a menu, that holds words.
template <typename Act> void forEveryWord(QWidget* widget, Act act)
{
    for (const char* property : kAlways) act(widget, property);
    if (widget->isWindow()) act(widget, "windowTitle");
    const bool label = qobject_cast<QLabel*>(widget) != nullptr && !isCover(widget);
    if (label || qobject_cast<QAbstractButton*>(widget) != nullptr) act(widget, "text");
    if (qobject_cast<QGroupBox*>(widget) != nullptr) act(widget, "title");
    if (const auto* menu = qobject_cast<QMenu*>(widget))
        for (QAction* entry : menu->actions())
            for (const char* property : {"text", "toolTip"}) act(entry, property);
}

} // namespace

void maskWords(QWidget* widget, const KnownNames& names)
{
    forEveryWord(widget, [&names](QObject* object, const char* property) { mask(object, property, names); });
}

void giveBackWords(QWidget* widget)
{
    forEveryWord(widget, [](QObject* object, const char* property) { giveBack(object, property); });
}

} // namespace beibao
