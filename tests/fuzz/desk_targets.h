#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace beibao::fuzz {

/// The chair's marks in a fact that came from another device.
void clauseMarks(std::string_view bytes);
std::vector<std::string> clauseMarksSeeds();

/// A line of the print queue as the scratch keeps it.
void queuedPaper(std::string_view bytes);
std::vector<std::string> queuedPaperSeeds();

} // namespace beibao::fuzz
