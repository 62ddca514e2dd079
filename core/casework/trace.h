#pragma once

#include "core/casework/desk.h"

#include <string>

namespace beibao {

/// Writes down that something private was looked at, printed or taken out: by whom, when, and of which record.
Result<Saved> leaveTrace(Desk& desk, const std::string& what, const Id& about);

} // namespace beibao
