#pragma once

#include <QLabel>
#include <QPushButton>
#include <QString>
#include <QWidget>

namespace beibao {

/// Small pieces every page is built of. How they look is said in theme.qss by their `look`.

/// A label that never reads its text as anything but text: data may hold "<b>".
QLabel* plainLabel(const QString& text, const char* look = "", QWidget* parent = nullptr);
/// The same, broken into lines where it does not fit.
QLabel* wrappedLabel(const QString& text, const char* look = "", QWidget* parent = nullptr);
/// `look`: "main" for the one next step, "quiet" for the rest, "" ordinary.
QPushButton* button(const QString& text, const char* look = "", QWidget* parent = nullptr);
/// Changes how a widget looks, now.
void setLook(QWidget* widget, const char* look);
/// A frame that holds something together.
QFrame* card(QWidget* parent = nullptr, const char* look = "card");
/// One font height: the unit all distances are counted in, so that they grow with the text.
int em(const QWidget* widget);

} // namespace beibao
