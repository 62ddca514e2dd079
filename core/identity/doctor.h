#pragma once

#include "core/base/result.h"
#include "core/store/blobs.h"
#include "core/store/store.h"

#include <string>
#include <vector>

namespace beibao {

/// What an examination of a whole store found.
struct Health {
    std::int64_t changes = 0;
    std::int64_t batches = 0;
    std::int64_t blobs = 0;
    std::int64_t signaturesChecked = 0;
    std::int64_t erased = 0; ///< changes without their words, by order of the county; no defect
    std::int64_t withoutOrder = 0; ///< changes that came without their words and wait for the order; no defect
    std::vector<std::string> defects; ///< something is not what it was: one line each, no names
    std::vector<std::string> gaps; ///< chains with changes that have not arrived; no defect by itself
};

/// Checks every page, every change against its name, every own chain link, every
/// signature whose key is known (this device's, and those of Device cards), every blob.
Result<Health> examine(Store& store, const Blobs& blobs, std::string_view ownPublicKey);

} // namespace beibao
