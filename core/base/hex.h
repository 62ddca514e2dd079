#pragma once

#include <string>
#include <string_view>

namespace beibao {

/// The bytes of lower-case hex; nothing when it is none.
std::string fromHex(std::string_view hex);

} // namespace beibao
