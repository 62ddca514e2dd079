#pragma once

#include "core/store/change.pb.h"

#include <string>
#include <string_view>

namespace beibao {

// The hashes a header ends with. What travels may leave them out where the other
// side can compute them; these are the one way to do so.

/// Of a body, as its header names it.
std::string bodyHash(std::uint32_t profile, const wire::ChangeBody& body);

/// A length-delimited field of 32 bytes, encoded as protobuf would at the end of a header.
std::string hashField(int number, std::string_view hash);

} // namespace beibao
