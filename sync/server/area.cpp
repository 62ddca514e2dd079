#include "sync/server/area.h"

#include <algorithm>
#include <array>

namespace beibao {

namespace {

constexpr std::array<std::size_t, 5> kLengths{2, 4, 6, 9, 12};

bool isLevel(std::size_t length)
{
    return std::find(kLengths.begin(), kLengths.end(), length) != kLengths.end();
}

bool onlyZeros(std::string_view text)
{
    return text.find_first_not_of('0') == std::string_view::npos;
}

} // namespace

std::string plainArea(std::string_view text)
{
    if (!isLevel(text.size()) || text.find_first_not_of("0123456789") != std::string_view::npos) return {};
    for (std::size_t i = kLengths.size() - 1; i > 0 && text.size() > kLengths[0]; --i)
        if (text.size() == kLengths[i] && onlyZeros(text.substr(kLengths[i - 1])))
            text = text.substr(0, kLengths[i - 1]);
    return onlyZeros(text) ? std::string() : std::string(text);
}

bool isUnder(std::string_view area, std::string_view above)
{
    return isLevel(above.size()) && area.size() > above.size() && area.starts_with(above);
}

} // namespace beibao
