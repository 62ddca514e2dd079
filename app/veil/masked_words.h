#pragma once

class QWidget;

namespace beibao {

class KnownNames;

/// Masks what a widget says itself: text, title, tooltip, accessible name, the entries of a menu. What stood there is
/// kept with the widget.
void maskWords(QWidget* widget, const KnownNames& names);
/// Brings back what maskWords() took, unless the widget has been told something else since.
void giveBackWords(QWidget* widget);

} // namespace beibao
