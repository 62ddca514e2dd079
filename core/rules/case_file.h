#pragma once

#include "core/base/id.h"
#include "core/schema/agreement.pb.h"
#include "core/schema/case.pb.h"
#include "core/schema/mediation.pb.h"
#include "core/schema/organisation.pb.h"
#include "core/schema/subsidy.pb.h"

#include <variant>
#include <vector>

namespace beibao {

/// A record with the id it is kept under.
template <typename Record> struct Kept {
    Id id;
    Record record;
};

/// One fact that may move the state of a case, with the case's fact heads its
/// author had on screen. Made once; the fold (fold.h) reads nothing else.
struct CaseFact {
    using What = std::variant<CaseEvent, Sealed, Signature, Performance, Visit, Confirmation>;

    Id id;
    std::vector<Id> bases;
    What what;
};

/// Everything a rule or a document may look at in one case, as plain values:
/// drafts as shown, facts as written. Loaded from a store by core/casework.
struct CaseFile {
    Id id;
    Case main;
    Kept<Committee> committee;
    std::vector<Kept<Mediator>> mediators; ///< those named on the case, presiding first
    Kept<Mediator> recorder; ///< empty id: nobody named
    std::vector<Kept<CaseNumber>> numbers; ///< oldest first; the last not provisional one is the case number
    std::vector<Kept<Party>> parties; ///< in `position` order
    std::vector<Kept<Notice>> notices;
    std::vector<Kept<Consent>> consents;
    std::vector<Kept<Investigation>> investigations;
    std::vector<Kept<Session>> sessions; ///< oldest first
    std::vector<Kept<Agreement>> agreements; ///< oldest first
    std::vector<Kept<Obligation>> obligations; ///< in `position` order
    std::vector<Kept<RiskGrade>> risks; ///< oldest first
    std::vector<Kept<Attachment>> attachments;
    std::vector<Kept<Evidence>> evidence; ///< in `position` order
    std::vector<Kept<Summons>> summonses; ///< in the order of the meetings
    std::vector<Kept<ReferralLetter>> letters; ///< oldest first
    std::vector<Kept<SubsidyClaim>> claims;
    std::vector<Kept<SubsidyStep>> claimSteps; ///< oldest first
    std::vector<CaseFact> facts; ///< in no order that matters
    std::vector<Kept<Setting>> wordings; ///< the county's own templates ("template.…"), of every day
};

} // namespace beibao
