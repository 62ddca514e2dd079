#pragma once

#include "core/documents/fields.h"

#include <string>
#include <string_view>

namespace beibao {

inline constexpr std::string_view kTemplateKey = "template.";

/// The day a paper is of: that of the fact or record it is made of, else the day it is dated. No date: not known.
Date dayOfPaper(std::string_view document, const CaseFile& file, const Subject& subject);

/// The county's own wording of a paper as in force on `day`; empty: the built-in one. Without a day, only what was set
/// without one counts.
std::string_view countyWording(const std::vector<Kept<Setting>>& settings, std::string_view document, Date day);

} // namespace beibao
