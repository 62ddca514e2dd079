#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace beibao {

/// How much work a pack is worth. Hard costs most of a second for a megabyte, and saves a tenth
/// of the line: right for a day's work going up, wrong for a county that answers many.
enum class Press { kUsual, kHard };

/// Bytes for a slow line: zstd. What is small is pressed hard in any case.
std::string packForLine(std::string_view bytes, Press press = Press::kUsual);

/// The bytes that were packed. kDamaged when they are no pack, or one that says it
/// is larger than `limit`, which is checked before any memory is taken.
Result<std::string> unpackFromLine(std::string_view pack, std::size_t limit);

} // namespace beibao
