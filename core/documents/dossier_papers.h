#pragma once

#include "core/documents/papers.h"

#include <string>
#include <vector>

namespace beibao {

/// A paper at its place in a bound book.
struct BoundPaper {
    std::string title; ///< as the table of contents names it
    Document document;
};

/// Everything between the table of contents and the back cover, in binding order: what the case has, as it stands.
/// Papers that are missing are named by the note on the dossier, never made up. An agreement is bound as it was
/// sealed. Faults as documentFor(), and kDamaged when a sealed content cannot be read.
Result<std::vector<BoundPaper>> dossierPapers(const CaseFile& file, const Subject& subject, const Print& print);

/// What both sides bring to the court: application, agreement, identities, powers and further scans.
/// kRefused while no agreement is in force.
Result<std::vector<BoundPaper>> confirmationPapers(const CaseFile& file, const Subject& subject, const Print& print);

} // namespace beibao
