#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace beibao {

/// Bytes for a slow line: zstd. A small pack is pressed hard, since the line
/// costs more than the processor; a large one lightly.
std::string packForLine(std::string_view bytes);

/// The bytes that were packed. kDamaged when they are no pack, or one that says it
/// is larger than `limit`, which is checked before any memory is taken.
Result<std::string> unpackFromLine(std::string_view pack, std::size_t limit);

} // namespace beibao
