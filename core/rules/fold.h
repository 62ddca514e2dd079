#pragma once

#include "core/base/date.h"
#include "core/rules/case_file.h"
#include "core/rules/lifecycle.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// A fact that is kept and shown, and moves nothing.
struct NotApplied {
    Id id;
    std::string reason; ///< one Chinese sentence in plain words
    bool operator==(const NotApplied&) const = default;
};

/// One sealing of an agreement, and who has signed it so far.
struct SealState {
    Id id;
    std::string agreementId;
    std::string at;
    std::vector<std::string> expected; ///< as Sealed names them, "seal" among them
    std::vector<std::string> present; ///< of those expected, sorted
    bool complete = false;
    Date completedOn; ///< the latest day among the expected signatures
    bool replaced = false; ///< a later agreement took its place, or the case was reopened

    /// Who has not signed yet, in the order of `expected`.
    std::vector<std::string> missing() const;
    bool operator==(const SealState&) const = default;
};

/// A promise of the agreement in force, and what was done for it.
struct ObligationState {
    std::string id;
    std::string debtorId;
    std::string creditorId;
    std::string kind;
    std::string object;
    std::int64_t amountFen = 0;
    Date due;
    bool atOnce = false;
    std::int64_t paidFen = 0;
    Date lastPaidOn;
    /// All of the amount was paid; or, where no amount was promised, it was done once.
    bool done = false;

    std::int64_t openFen() const { return done || paidFen > amountFen ? 0 : amountFen - paidFen; }
    /// Never to be done again, without a day: kept for as long as nobody breaks it.
    bool standing() const { return kind == "not_do" && due.empty(); }
    bool operator==(const ObligationState&) const = default;
};

/// The chair's view of the agreement. Before it binds he clears or returns
/// the text; afterwards he may only mark it.
struct Review {
    bool submitted = false; ///< waits for an answer
    bool cleared = false;
    bool returned = false; ///< the last answer was "not yet"
    bool checked = false; ///< after effect
    bool correctionAsked = false; ///< after effect: 补正
    std::string textDigest; ///< bytes: of the text that was cleared or returned
    std::string telephone; ///< who was read the digest, when the answer came by telephone
    std::string digestRead; ///< the code that was read out, as printed
    std::string at, by, reason; ///< of the last answer

    /// Cleared by telephone and not yet cleared or checked on a screen: 待补签.
    bool awaitsSignature() const { return cleared && !checked && !telephone.empty(); }
    bool operator==(const Review&) const = default;
};

/// A party's wish for another mediator, and what became of it.
struct Recusal {
    bool open = false; ///< asked and not answered
    int asked = 0;
    int replaced = 0;
    std::string partyId, reason, at; ///< of the last one asked
    std::vector<std::string> about; ///< mediators he was asked to step aside for, or the parties concerned
    bool operator==(const Recusal&) const = default;
};

/// A way to make an agreement enforceable that runs beside the state: court, notary, labour_review, payment_order.
struct Track {
    std::string step = "none";
    Date at; ///< of that step
    std::string body; ///< which court, notary office, tribunal
    bool operator==(const Track&) const = default;
};

/// Something reported, or done about a danger (PML art 25).
struct DangerReport {
    std::string what; ///< police, superior, leader, panel, plan, note; empty: not said
    std::string at;
    bool operator==(const DangerReport&) const = default;
};

/// A note beside words that are signed: what was wrong and how it is to be read.
struct Annotation {
    Id id;
    std::string sealedId;
    std::string at, text;
    bool operator==(const Annotation&) const = default;
};

/// Days on which things happened, from the facts' own dates. Empty: has not happened.
struct Milestones {
    Date registered, transferred, accepted, assigned, mediating, agreed, effective, performed, failed, ended, visited,
        closed, archived, reopened;
    bool operator==(const Milestones&) const = default;
};

inline constexpr std::string_view kCourtTrack = "court";
inline constexpr std::string_view kTracks[] = {kCourtTrack, "notary", "labour_review", "payment_order"};

/// What the facts of a case add up to. Depends on the set of facts and on
/// nothing else: no order of arrival, no clock.
struct CaseState {
    State state = State::kDraft;
    std::vector<Id> applied; ///< in fold order
    std::vector<NotApplied> notApplied; ///< in fold order
    std::vector<Id> waiting; ///< a fact they build on has not arrived; sorted
    /// What a new fact of this case takes as its bases: the facts in place that no other one in place builds on;
    /// sorted. Waiting facts are left out, so that a gap cannot hold up today's work.
    std::vector<Id> heads;

    std::vector<SealState> seals; ///< in fold order
    Id effectiveSealed; ///< the sealing that binds; empty: none
    bool doubleSealed = false; ///< two sealings of one agreement, or apart from each other: the chair has to look
    bool oral = false; ///< agreed by word of mouth
    std::string oralAgreement; ///< id of the draft it was written down in; may be empty
    Review review;
    std::vector<ObligationState> obligations; ///< of effectiveSealed
    std::map<std::string, std::int64_t> paid; ///< fen by obligation id, for every performance applied
    std::string confirmation = "none"; ///< step of judicial confirmation
    Date confirmationAt;
    std::map<std::string, Track> tracks; ///< by name; the court's among them once it was mentioned
    Recusal recusal;
    std::vector<Annotation> annotations;
    std::vector<std::string> formerAgreements; ///< ids of agreements that bound and no longer do, oldest first
    Date extendedTo; ///< the parties agreed to go on until then
    bool carriedOver = false; ///< came from a register of former years; no clock runs for what happened there
    std::vector<std::string> mediators; ///< assigned last, presiding first
    std::string refusal; ///< refusal id
    std::string transferredTo; ///< committee id
    State suspendedFrom = State::kDraft; ///< meaningful while suspended
    State transferredFrom = State::kDraft; ///< meaningful while transferred
    Date suspendedOn; ///< while suspended
    int daysSuspended = 0; ///< since acceptance, of suspensions that ended: clocks stood still
    std::string suspendedWhy;
    int sessions = 0; ///< times mediated
    int urged = 0;
    Date urgedOn; ///< last
    int reported = 0; ///< to police or superiors (PML art 25)
    std::vector<DangerReport> reports;
    int visits = 0;
    std::string visitSatisfaction;
    Milestones on;

    /// Still to be done by somebody, in their order.
    std::vector<ObligationState> openObligations() const;
    bool inForce() const { return kInForce.has(state); }
    /// Agreed, on signed paper or by word of mouth.
    bool binds() const { return inForce() || state == State::kOralAgreed; }
    const SealState* effectiveSeal() const;
    bool operator==(const CaseState&) const = default;
};

/// Puts the facts of one case in their one order and applies the lifecycle table to them.
///
/// Order: bases before what builds on them; among ready facts a child of the one taken last, else the one with the
/// longest chain of descendants, else the smallest id. So a lone late `withdraw` cannot undo a sealed history.
/// A sealing and its signatures apply in every state, since signed paper binds; what rivals an effective sealing
/// (withdraw, end, fail, return made apart from it) is not applied. A fact not allowed where it lands is listed in
/// `notApplied`, one whose base is absent in `waiting`; none is dropped. Equal ids count once.
CaseState fold(const std::vector<CaseFact>& facts);

/// Bases for the next fact; the same as fold(facts).heads.
std::vector<Id> caseFactHeads(const std::vector<CaseFact>& facts);

/// What is still to be done; `file` holds the promises of an oral agreement whose fact does not.
std::vector<ObligationState> openPromises(const CaseState& state, const CaseFile& file);

/// The case as it looks on a day.
struct CaseView {
    State state = State::kDraft; ///< with performing and overdue put in
    bool overdue = false; ///< a promise's day has passed
    bool dueSoon = false; ///< a promise falls due within `dueSoonDays`
    Date nextDue; ///< of the open promises; empty: none
    std::vector<std::string> overdueObligations; ///< ids
};

/// `file` is asked for the obligations of an oral agreement whose fact does not hold them.
CaseView viewOn(const CaseState& state, const CaseFile& file, Date today, int dueSoonDays = 3);

} // namespace beibao
