#pragma once

#include <string>
#include <string_view>

namespace beibao {

/// An area code without its padding: 2, 4, 6, 9 or 12 digits for province, city,
/// county, township and village. Empty when it is no area code.
std::string plainArea(std::string_view text);

/// Whether `area` lies inside `above` and is not the same. Nothing lies under the empty area.
bool isUnder(std::string_view area, std::string_view above);

} // namespace beibao
