#pragma once

#include "core/documents/value.h"

namespace beibao {

/// `value` as RFC 8785 JSON: members sorted by the UTF-16 units of their names, no spaces,
/// the shortest escapes. Two programs that agree on the value agree on every byte, which is
/// what a digest needs.
/// kUsage for text that is not UTF-8, and for numbers that JSON cannot hold exactly (beyond 2^53 - 1).
Result<std::string> canonicalJson(const Value& value);

} // namespace beibao
