#pragma once

#include "tests/app/every_page/catalogue.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace beibao::test {

/// Where a sight's own widgets are: the page inside the window, or the dialog itself.
QWidget& bodyOf(QWidget& opened);
/// Every widget below it that is shown, parts of other controls (the line of a combo box) left out.
std::vector<QWidget*> shownIn(QWidget& root);
/// Those that Tab stops at.
std::vector<QWidget*> stopsIn(QWidget& root);
/// What stands on it, as text; empty for what has none.
QString textOn(const QWidget& widget);
/// All of it, for finding a word on a page.
QString allTextOn(QWidget& root);
/// "QPushButton save 保存", for a person to find it.
QString called(const QWidget& widget);
/// What a screen reader says it is.
QString spokenName(QWidget& widget);

/// What part of it cannot be seen because something around it is too small; empty: all can. A page that scrolls up and
/// down is thought of as scrolled to it.
QString cutOff(const QWidget& widget, const QWidget& window);
/// How much room the words on a label or a button lack; empty: none. Those that end in … by themselves lack none.
QString tooNarrow(const QWidget& widget);

} // namespace beibao::test
