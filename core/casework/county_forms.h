#pragma once

#include "core/base/date.h"
#include "core/rules/case_file.h"
#include "core/schema/form_layout.h"

namespace beibao {

inline constexpr std::string_view kFormKey = "form.";

/// The forms that came with the program, in the order of their kinds; read once, empty when they cannot be read.
const std::vector<FormLayout>& builtInForms();
/// Null for a name none of them has.
const FormLayout* builtInForm(std::string_view name);

/// The forms as the county has them on `day`: the newest setting form.NAME in force takes the place of ours of that
/// name. One that cannot (whyNotInstead, or made for a newer program) is passed over: a bad setting must not stop the
/// work.
std::vector<FormLayout> countyForms(const std::vector<Kept<Setting>>& settings, Date day);

} // namespace beibao
