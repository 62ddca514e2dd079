#include "tests/app/every_page/counting_hand.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace beibao::test {

void CountingHand::key(int key, Qt::KeyboardModifiers with)
{
    ++keys_;
    QWidget* at = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window_;
    QTest::keyClick(at, Qt::Key(key), with);
}

void CountingHand::type(const char* words)
{
    QWidget* field = QApplication::focusWidget();
    REQUIRE(field != nullptr);
    const QString text = QString::fromUtf8(words);
    for (const auto c : text.toUcs4()) ++(c < 0x80 ? letters_ : characters_);
    fields_.insert(field);
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
    REQUIRE(field->inputMethodQuery(Qt::ImSurroundingText).toString().contains(text));
}

void CountingHand::click(QWidget* widget)
{
    REQUIRE(widget != nullptr);
    REQUIRE(widget->isVisible());
    REQUIRE(widget->isEnabled());
    ++clicks_;
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
}

void CountingHand::click(const char* name)
{
    INFO(name);
    click(find(name));
}

QWidget* CountingHand::find(const char* name) const
{
    for (auto* top : QApplication::topLevelWidgets())
        for (auto* widget : top->findChildren<QWidget*>(QLatin1String(name)))
            if (widget->isVisible()) return widget;
    return nullptr;
}

} // namespace beibao::test
