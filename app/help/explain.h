#pragma once

#include <QString>

class QFormLayout;
class QWidget;

namespace beibao {

/// What to write into a field, for whoever asks: a "?" beside its label for mouse and finger, Shift+F1 for the
/// keyboard. Nothing is told only by hovering.

/// Gives a field its explanation. `field` is its name in the schema, "Party.phone" (core/help/field_help.h).
void explain(QWidget* input, const char* field);
void explain(QWidget* input, const QString& words);

/// The label with a "?" behind it, or under it where the field is tall and the width is needed; the label alone for a
/// field that was not explained.
QWidget* withQuestion(QWidget* label, QWidget* input, Qt::Orientation way = Qt::Horizontal);
/// The same for every row of a form.
void addQuestions(QFormLayout& form);

} // namespace beibao
