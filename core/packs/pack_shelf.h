#pragma once

#include "core/base/random.h"
#include "core/packs/pack_check.h"
#include "core/rules/case_file.h"

#include <string>
#include <vector>

namespace beibao {

/// What one entry would change.
struct PackLine {
    std::string key;
    PackPart part = PackPart::kUnknown;
    std::string words; ///< what the rule says, or the paper's title; may be empty
    std::string before; ///< in force on the pack's day; empty for a template: the built-in one
    std::string after;
    bool changes = false;
    Date untilDay; ///< another setting of this key takes over on that day; empty: none does
};

/// A pack as it stands among the settings of a store.
struct PackStanding {
    std::string name;
    std::int64_t version = 0;
    Date effectiveFrom;
    std::string note;
    std::vector<std::string> keys; ///< those of it that hold, or will from its day on
    std::vector<Id> settings; ///< all of it, for asking who wrote them
    int replaced = 0; ///< keys of it that something newer took over, or that were taken back
};

std::vector<PackLine> previewPack(const Pack& pack, const RuleBook& ours, const std::vector<Kept<Setting>>& here);

/// The settings a pack becomes, each after the one it takes the place of. Those that are here already are left out, so
/// that a pack applied twice, or applied here and received from the county, is one. Ids come from what the pack says.
std::vector<Kept<Setting>> settingsOf(const Pack& pack, const std::vector<Kept<Setting>>& here);

/// The settings that put back what held before the newest version of the pack `name`, from `today` on (or from its day,
/// when that is still to come). kNotFound when nothing of it holds.
Result<std::vector<Kept<Setting>>> rollbackOf(
    const std::string& name, const std::vector<Kept<Setting>>& here, Date today, Random& random);

/// Every pack here, the newest first.
std::vector<PackStanding> packsIn(const std::vector<Kept<Setting>>& here);

} // namespace beibao
