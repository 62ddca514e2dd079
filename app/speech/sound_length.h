#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace beibao {

/// How long a recording is, in ms. kUsage when it is of a kind this reader does not know (telephones' m4a and amr
/// among them: they are played all the same) or no sound.
Result<std::int64_t> soundLength(std::string bytes);

} // namespace beibao
