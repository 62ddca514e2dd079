#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <filesystem>
#include <string_view>

namespace beibao {

/// What a guess at a passphrase costs. kOrdinary measures the machine and
/// takes about half a second, never less than 64 MiB and 3 passes.
enum class SlotCost { kOrdinary, kCheapForTests };

/// Locks `key` under `passphrase` in a new slot file; replaces an old one whole.
Status writeSlot(const std::filesystem::path& file, const StoreKey& key, std::string_view passphrase, Random& random,
    SlotCost cost = SlotCost::kOrdinary);

/// kWrongKey for another passphrase, kDamaged when the file is not a slot file.
/// Nothing is touched.
Result<StoreKey> openSlot(const std::filesystem::path& file, std::string_view passphrase);

} // namespace beibao
