#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace beibao {

/// A number as the table `meta` keeps it; 0 for nothing.
inline std::uint64_t metaNumber(std::string_view text)
{
    return text.empty() ? 0 : std::strtoull(std::string(text).c_str(), nullptr, 10);
}

} // namespace beibao
