#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace beibao::fuzz {

/// Something that reads bytes it was given by somebody else. `run` must return,
/// whatever the bytes are, and may abort only when a promise of ours is broken.
struct Target {
    std::string_view name;
    void (*run)(std::string_view bytes);
    std::vector<std::string> (*seeds)();
};

const std::vector<Target>& targets();

} // namespace beibao::fuzz
