#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace beibao::fuzz {

/// The texts of the help: codes, fields, news, and a log somebody may have written into.
void helpText(std::string_view bytes);
std::vector<std::string> helpTextSeeds();

} // namespace beibao::fuzz
