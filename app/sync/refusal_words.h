#pragma once

#include <QString>

#include <string>

namespace beibao {

/// Why the county put something aside, in plain words; a reason of a newer county stands as it came.
QString refusalWords(const std::string& reason);

} // namespace beibao
