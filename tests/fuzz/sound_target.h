#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace beibao::fuzz {

/// A recording from elsewhere, as it is measured before it is played.
void recording(std::string_view bytes);
std::vector<std::string> recordingSeeds();

} // namespace beibao::fuzz
