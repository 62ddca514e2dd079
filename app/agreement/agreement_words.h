#pragma once

#include "core/rules/agreement_checks.h"

#include <QString>

namespace beibao {

/// The field of a promise that a finding is about: "amount", "due" or "object".
QString promiseFieldOf(const CheckFinding& finding);
/// The field of a party: "id_number", "phone", "address", "guardian_name" or "name".
QString partyFieldOf(const CheckFinding& finding);

} // namespace beibao
