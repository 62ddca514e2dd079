#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace beibao {

/// Bytes made small for the file: zstd where it helps, marked by the first byte.
std::string packed(std::string_view bytes);
/// The very bytes that were packed. Nothing when damaged, or larger than any record may be (16 MiB).
std::optional<std::string> unpacked(std::string_view bytes);

} // namespace beibao
