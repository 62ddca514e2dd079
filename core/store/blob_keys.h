#pragma once

#include <string_view>

namespace beibao {

/// What the key of kept files comes from the store's for (file_cipher.h).
constexpr std::string_view kBlobContentPurpose = "beibao blob content 1";

} // namespace beibao
