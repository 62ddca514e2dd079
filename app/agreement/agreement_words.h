#pragma once

#include "core/rules/agreement_checks.h"

#include <QString>

namespace beibao {

/// The kind of record a finding leads to, "Party", and its field, "id_number": the two halves of CheckFinding::field.
QString kindOf(const CheckFinding& finding);
QString fieldOf(const CheckFinding& finding);
/// Whether there is a form in which it can be mended; a fact stands as it was written.
bool hasEditor(const CheckFinding& finding);

} // namespace beibao
