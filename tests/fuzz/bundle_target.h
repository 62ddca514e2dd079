#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace beibao::fuzz {

/// What lies on a stick, by somebody who can make its signature hold.
void stickBundle(std::string_view bytes);
std::vector<std::string> stickBundleSeeds();

} // namespace beibao::fuzz
