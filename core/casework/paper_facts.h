#pragma once

#include "core/rules/agreement_checks.h"
#include "core/store/blobs.h"
#include "core/store/records.h"

namespace beibao {

/// What checkAgreement() cannot see in one case: open cases of other numbers with a party of the same identity number,
/// and, once pictures of the signed pages are kept (materials of the role "agreement"), how many there are and how many
/// the frozen PDF has.
PaperFacts paperFactsOf(const Records& records, const Blobs& blobs, const CaseFile& file);

/// Pages of a PDF that this program made; 0 when it cannot tell.
int pagesOf(std::string_view pdf);

} // namespace beibao
