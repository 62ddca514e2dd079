#include "tests/app/every_page/eyes.h"

#include "app/shell/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>

#include <catch2/catch_test_macros.hpp>

namespace beibao::test {

namespace {

/// The line inside a combo box, the scroll bar of a list: what stands for it is the control around it.
bool isPart(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return parent != nullptr
        && (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent)
            || qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QHeaderView*>(widget)
            || widget->objectName().startsWith(QLatin1String("qt_")));
}

QString tooNarrow(const QLabel& label)
{
    if (!label.pixmap().isNull() || label.text().isEmpty() || qobject_cast<const ElidedLabel*>(&label)) return {};
    const QSize wanted = label.wordWrap() ? QSize(label.minimumSizeHint().width(), label.heightForWidth(label.width()))
                                          : label.sizeHint();
    if (wanted.width() > label.width() + 1)
        return QStringLiteral("needs %1, has %2 wide").arg(wanted.width()).arg(label.width());
    if (wanted.height() > label.height() + 2)
        return QStringLiteral("needs %1, has %2 high").arg(wanted.height()).arg(label.height());
    return {};
}

QString tooNarrow(const QAbstractButton& button)
{
    const int words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width()
        + (button.icon().isNull() ? 0 : button.iconSize().width());
    if (words > button.width()) return QStringLiteral("needs %1, has %2").arg(words).arg(button.width());
    return {};
}

} // namespace

QWidget& bodyOf(QWidget& opened)
{
    auto* frame = qobject_cast<Frame*>(&opened);
    if (frame == nullptr) return opened;
    for (auto* stack : frame->findChildren<QStackedWidget*>(QString(), Qt::FindDirectChildrenOnly))
        return *stack->currentWidget();
    return opened;
}

std::vector<QWidget*> shownIn(QWidget& root)
{
    std::vector<QWidget*> out;
    for (auto* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == root.window() && !isPart(widget)) out.push_back(widget);
    return out;
}

std::vector<QWidget*> stopsIn(QWidget& root)
{
    std::vector<QWidget*> out;
    for (auto* widget : shownIn(root))
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            out.push_back(widget);
    return out;
}

QString textOn(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) return line->text() + line->placeholderText();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget)) return text->toPlainText();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) return box->currentText();
    return {};
}

QString allTextOn(QWidget& root)
{
    QString all = root.window()->windowTitle() + QLatin1Char('\n');
    for (auto* widget : shownIn(root)) {
        all += textOn(*widget) + QLatin1Char('\n');
        if (auto* view = qobject_cast<QAbstractItemView*>(widget); view != nullptr && view->model() != nullptr)
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                all += view->model()->headerData(column, Qt::Horizontal).toString() + QLatin1Char('\n');
                for (int row = 0; row < view->model()->rowCount(); ++row)
                    all += view->model()->index(row, column).data().toString() + QLatin1Char('\n');
            }
    }
    return all;
}

QString called(const QWidget& widget)
{
    QString text = textOn(widget).simplified();
    if (text.size() > 24) text = text.left(24) + QStringLiteral("…");
    return QStringLiteral("%1 %2 “%3”").arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text);
}

QString spokenName(QWidget& widget)
{
    auto* spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name).simplified();
}

QString cutOff(const QWidget& widget, const QWidget& window)
{
    QRect place = widget.rect();
    for (const QWidget* here = &widget; here != &window; here = here->parentWidget()) {
        place.moveTopLeft(here->mapToParent(place.topLeft()));
        const QWidget* around = here->parentWidget();
        if (around == nullptr) break;
        QRect room = around->rect();
        auto* area = qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
        const bool scrolls = area != nullptr && area->viewport() == around;
        if (scrolls) room.setTop(place.top()), room.setBottom(place.bottom());
        if (!room.contains(place)) return QStringLiteral("outside ") + called(*around);
        if (scrolls) place = around->rect();
    }
    return {};
}

QString tooNarrow(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return tooNarrow(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return tooNarrow(*button);
    return {};
}

} // namespace beibao::test
