#pragma once

#include "core/rules/dispute_types.h"
#include "core/store/records.h"

namespace beibao {

/// The dispute types the county of this store has or ever had.
OwnTypes countyTypes(const Records& records);

/// kUsage for the code of a type that neither the statistics nor this county ever had; none is fine.
Status typeKnown(const Records& records, const std::string& type);

} // namespace beibao
