#pragma once

#include <string>
#include <string_view>

namespace beibao {

/// The letters a–z in capitals; every other byte stays as it is.
std::string inCapitals(std::string_view text);
/// The letters A–Z in small; every other byte stays as it is.
std::string inSmall(std::string_view text);

} // namespace beibao
