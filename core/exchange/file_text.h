#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace beibao {

/// The text of a file some program of an office wrote, as UTF-8 without its mark: UTF-8 or UTF-16 with a mark,
/// UTF-8 without, else GB18030. kUsage for bytes that are none of these, and for a NUL in the text.
Result<std::string> fileText(std::string_view bytes);

} // namespace beibao
