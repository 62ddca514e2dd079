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
    bool wantsSignature = false; ///< somebody's hand or finger belongs on it
    bool isSigned = false; ///< seen: on the frozen agreement, or a scan of the signed paper is kept under its id
    bool wantsSeal = false;
    bool isSealed = false;
    std::string sentence{}; ///< what is to be done about it, e.g. 还差张三的身份证明; empty: nothing
    bool missing() const { return needed && !present; }
    /// There, but nobody has seen it signed or sealed.
    bool bare() const { return needed && present && ((wantsSignature && !isSigned) || (wantsSeal && !isSealed)); }
};

/// All seventeen papers. Those the program prints from the records are present as soon as there is something to print.
/// Materials count by Attachment.role: identity, authorisation, evidence, performance_proof, confirmation_application,
/// dossier_note.
std::vector<DossierPaper> dossierOf(const CaseFile& file, const CaseState& state);

/// Those needed and not there, in order: what 还差 names. A case with none may be archived.
std::vector<DossierPaper> missingPapers(const CaseFile& file, const CaseState& state);

/// Those of them without which a case is not closed: what says how a mediated one ended (the agreement itself is
/// asked for by the states). The rest may follow until archiving.
std::vector<DossierPaper> missingForClosing(const CaseFile& file, const CaseState& state);

/// Papers outside the seventeen that this case has come to need: notices of refusal and of ending, letters of a
/// referral. `present` as above.
std::vector<DossierPaper> workingPapersOf(const CaseFile& file, const CaseState& state);

/// How far a dossier is.
struct Completeness {
    int needed = 0, present = 0, bare = 0;
    bool mayClose = false; ///< as far as papers go
    bool mayArchive = false;
};
Completeness completenessOf(const CaseFile& file, const CaseState& state);

} // namespace beibao
