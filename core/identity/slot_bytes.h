#pragma once

#include "core/base/result.h"
#include "core/identity/recovery_code.h"
#include "core/store/database.h"

#include <string_view>

namespace beibao {

/// As openSlot (key_slot.h), for a key file that lies in something else, such as a backup.
Result<StoreKey> openSlotBytes(std::string_view slot, std::string_view passphrase);
Result<StoreKey> openSlotBytes(std::string_view slot, const RecoveryCode& code);

} // namespace beibao
