#pragma once

#include "core/packs/pack_shelf.h"
#include "core/store/store.h"

namespace beibao {

/// Whether the device may set rules for its unit: anybody before it joined a county, then by its role.
bool mayApplyPacks(const Store& store);

/// Who made the file.
enum class PackMaker {
    kNobody, ///< no signature, or one of a county this store does not know
    kCounty, ///< our county signed it
    kForged, ///< it says so, and the signature is false
};
PackMaker makerOf(const Pack& pack, const Store& store);

/// Saves the pack's settings as changes of this device, and leaves a trail. Saving it again saves nothing.
/// kRefused: an entry is wrong ("pack-check"), the role may not ("pack-role"), the county's signature is false
/// ("pack-signature").
Result<Changed> applyPack(Store& store, const RuleBook& ours, const Pack& pack, const std::string& now);

/// Puts back what held before the pack's newest version. Faults as rollbackOf(), and "pack-role".
Result<Changed> takeBackPack(Store& store, const std::string& name, Date today, const std::string& now, Random& random);

/// Who wrote a setting: the county ("county"), the name of a committee, or empty for this device before it joined.
std::string authorOf(const Store& store, const Records& records, const Id& setting);

} // namespace beibao
