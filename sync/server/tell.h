#pragma once

#include "sync/server/county_folder.h"

#include <string>

namespace beibao {

/// Tells a county one command (admin.h) and gives its answer: through the socket of
/// the server that runs on this folder, or, when none does, on its books directly.
Result<std::string> tell(const CountyFolder::Setup& folder, const std::string& command);

} // namespace beibao
