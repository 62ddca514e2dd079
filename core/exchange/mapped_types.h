#pragma once

#include "core/exchange/mapping.h"
#include "core/rules/dispute_types.h"

namespace beibao {

/// The mapping with the dispute types of a county: each is written as the type it is counted as where the register has
/// a word for that one, else by its label; it is read by its label.
Mapping withOwnTypes(Mapping mapping, const OwnTypes& own);

} // namespace beibao
