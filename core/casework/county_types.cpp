#include "core/casework/county_types.h"

#include "core/casework/county_rules.h"

namespace beibao {

OwnTypes countyTypes(const Records& records)
{
    return ownTypesEver(settingsIn(records));
}

Status typeKnown(const Records& records, const std::string& type)
{
    if (type.empty() || isStandardType(type) || ownType(countyTypes(records), type) != nullptr) return {};
    return Error{Fault::kUsage, "there is no dispute type of that code"};
}

} // namespace beibao
