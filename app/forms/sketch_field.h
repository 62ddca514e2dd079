#pragma once

#include "app/forms/form_field.h"

namespace beibao {

/// A drawing of the site in a form: a small picture of it, and a button that opens the board it is drawn on.
std::unique_ptr<FormField> addSketchField(QFormLayout& form, const FormRow& row, const FormSurroundings& around);

} // namespace beibao
