#include "sync/address.h"

#include <algorithm>
#include <charconv>

namespace beibao {

namespace {

/// What may stand in a name or an address; what follows is not asked of any resolver.
bool plainHost(std::string_view host)
{
    constexpr std::size_t kLongestName = 253;
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-'
            || c == ':' || c == '_';
    };
    return !host.empty() && host.size() <= kLongestName && std::ranges::all_of(host, plain);
}

} // namespace

std::optional<Address> Address::parse(std::string_view text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos) return std::nullopt;
    std::string_view host = text.substr(0, colon);
    const std::string_view port = text.substr(colon + 1);
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed) host = host.substr(1, host.size() - 2);
    if (!plainHost(host) || (host.find(':') != std::string_view::npos) != bracketed) return std::nullopt;
    Address out{std::string(host)};
    const auto read = std::from_chars(port.data(), port.data() + port.size(), out.port);
    if (port.empty() || read.ec != std::errc() || read.ptr != port.data() + port.size()) return std::nullopt;
    return out;
}

std::string Address::text() const
{
    const bool six = host.find(':') != std::string::npos;
    return (six ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

} // namespace beibao
