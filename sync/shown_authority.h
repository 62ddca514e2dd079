#pragma once

#include "core/base/result.h"

#include <chrono>
#include <string>

namespace beibao {

/// The CA certificate (PEM) a server shows behind its own, as it is: believed by
/// nobody yet. Nothing is sent to the server but the TLS greeting. kOffline when it
/// cannot be reached, does not speak TLS or shows no CA.
Result<std::string> shownAuthority(const std::string& address, std::chrono::seconds deadline);

} // namespace beibao
