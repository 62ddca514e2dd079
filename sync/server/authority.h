#pragma once

#include <cstdint>
#include <string_view>

namespace beibao {

/// What devices may do, by the role on their card. The server asks the same table as the
/// window (core/rules/capabilities); a role nobody knows may do nothing.

/// The county's own device.
inline constexpr std::string_view kCountyRole = "county";

/// Whether a device of this role may write records of a kind. Kinds this program
/// does not know follow the case: a newer program wrote them.
bool mayWrite(std::string_view role, std::uint32_t kind);

/// Whether cases in sight of its unit are sent to a device of this role.
bool mayReadCases(std::string_view role);

/// Whether the role works for its whole area, that of equal units included (an
/// office beside a township's committee), and not for its own committee alone.
bool overseesArea(std::string_view role);

/// Whether the role gives numbers to cases it accepts.
bool mayNumber(std::string_view role);

bool isRole(std::string_view role);

} // namespace beibao
