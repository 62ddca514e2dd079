#pragma once

#include "core/rules/case_file.h"
#include "core/rules/fold.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// One paper of the dossier, in binding order (司发通〔2010〕239号).
struct DossierPaper {
    std::string id; ///< as in the list of documents: cover, application, acceptance_register …
    std::string label; ///< as people call it
    int order = 0;
    bool needed = false; ///< for this case, as it stands
    bool present = false;
    bool missing() const { return needed && !present; }
};

/// All seventeen papers. Those the program prints from the records are present as soon as there is something to print.
/// Materials count by Attachment.role: identity, authorisation, evidence, performance_proof, confirmation_application,
/// dossier_note.
std::vector<DossierPaper> dossierOf(const CaseFile& file, const CaseState& state);

/// Those needed and not there, in order: what 还差 names.
std::vector<DossierPaper> missingPapers(const CaseFile& file, const CaseState& state);

} // namespace beibao
