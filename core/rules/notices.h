#pragma once

#include "core/rules/case_file.h"

#include <string_view>

namespace beibao {

/// Whether this notice told a party of its rights and duties; one that says another paper was read aloud did not.
bool tellsRights(const Notice& notice);

/// The newest time this paper was read aloud to a party; null when it never was.
const Notice* readingOf(const CaseFile& file, std::string_view paper, std::string_view party);

} // namespace beibao
