#pragma once

#include "core/casework/case_list.h"
#include "core/rules/dossier.h"
#include "core/store/records.h"

#include <vector>

namespace beibao {

/// A case whose dossier is not whole.
struct OpenDossier {
    CaseRow row;
    std::vector<DossierPaper> missing; ///< in binding order; what is there and wants a hand or the seal comes after
};

struct OpenDossiers {
    std::vector<OpenDossier> list;
    bool more = false; ///< there are cases that were not looked at
};

/// Dossiers to finish: of cases that came to an end or to an agreement and are not filed yet, those that lack
/// something; what falls due first, first. At most `atMost` cases are read.
OpenDossiers openDossiers(const Records& records, int atMost);

} // namespace beibao
