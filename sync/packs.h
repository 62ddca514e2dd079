#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace beibao {

/// How much work a pack is worth. Hard costs most of a second for a megabyte, and saves a tenth
/// of the line: right for a day's work going up, wrong for a county that answers many. Quick is for a
/// county that answers everybody at once, and for tests that meet a million times.
enum class Press { kQuick, kUsual, kHard };

/// Bytes for a slow line: zstd.
std::string packForLine(std::string_view bytes, Press press = Press::kUsual);

/// The bytes that were packed. kDamaged when they are no pack, or one that says it
/// is larger than `limit`, which is checked before any memory is taken.
Result<std::string> unpackFromLine(std::string_view pack, std::size_t limit);

} // namespace beibao
