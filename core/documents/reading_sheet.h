#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <string_view>

namespace beibao {

/// The words of a paper in 24-point letters, for people who cannot read it otherwise: tables become lines and
/// there is nothing to sign. `wording` replaces the built-in template.
/// kUsage when the wording is broken.
Result<Document> readingSheet(const Document& paper, std::string_view wording = {});

} // namespace beibao
