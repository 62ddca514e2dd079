#pragma once

#include <QBoxLayout>
#include <QString>

#include <functional>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QWidget;

namespace beibao {

// Small pieces that every page of a case is made of, so that they look alike.

/// A framed part of a page with a heading; put its contents into `body`.
struct Section {
    QFrame* frame = nullptr;
    QVBoxLayout* body = nullptr;
    QHBoxLayout* head = nullptr; ///< heading on the left, room for buttons on the right
};
Section section(const QString& heading, QWidget* parent = nullptr);

/// The one button of a page that matters most.
QPushButton* bigButton(const QString& text, QWidget* parent = nullptr);

/// A yes or no: ○ and ✓ say it beside the colour.
QPushButton* toggle(const QString& text, QWidget* parent = nullptr);

/// A word on a coloured ground.
QLabel* chip(QWidget* parent = nullptr);
/// `look`: chip, chip-good, chip-warning, chip-danger or chip-accent of theme.qss.
void setChip(QLabel* label, const QString& text, const char* look);

/// Text in the quieter ink of remarks; wraps.
QLabel* remark(const QString& text = {}, QWidget* parent = nullptr);
/// A notice that something is missing or was refused; hidden while empty.
QLabel* warning(QWidget* parent = nullptr);
void setWarning(QLabel* label, const QString& text);

/// Scrolls up and down only, without a frame.
QScrollArea* scrolling(QWidget* content, QWidget* parent = nullptr);

/// Takes everything out of a layout and deletes it.
void clear(QLayout* layout);

} // namespace beibao
