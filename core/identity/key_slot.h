#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/identity/recovery_code.h"
#include "core/store/database.h"

#include <filesystem>
#include <string_view>

namespace beibao {

/// What a guess at a passphrase costs. kOrdinary measures the machine and
/// takes about half a second, never less than 64 MiB and 3 passes.
enum class SlotCost { kOrdinary, kCheapForTests };

/// Locks `key` under `passphrase`, in a new slot file or in place of the passphrase before. A recovery slot stays.
/// The file is replaced whole.
Status writeSlot(const std::filesystem::path& file, const StoreKey& key, std::string_view passphrase, Random& random,
    SlotCost cost = SlotCost::kOrdinary);
/// The same under a code for the day the passphrase is forgotten; the code before opens nothing any more.
Status writeRecoverySlot(const std::filesystem::path& file, const StoreKey& key, const RecoveryCode& code,
    Random& random, SlotCost cost = SlotCost::kOrdinary);
/// Whether a code was made; false too when the file cannot be read.
bool hasRecoverySlot(const std::filesystem::path& file);

/// kWrongKey for another passphrase or code, kDamaged when the file is not a slot file.
/// Nothing is touched.
Result<StoreKey> openSlot(const std::filesystem::path& file, std::string_view passphrase);
Result<StoreKey> openSlot(const std::filesystem::path& file, const RecoveryCode& code);

} // namespace beibao
