#pragma once

#include "core/base/clock.h"
#include "core/rules/case_file.h"
#include "core/rules/fold.h"
#include "core/rules/guards.h"
#include "core/rules/rule_book.h"
#include "core/rules/screening_rounds.h"
#include "core/signing/signing.h"
#include "core/store/blobs.h"
#include "core/store/store.h"

#include <string>
#include <vector>

namespace beibao {

/// Everything a person says when a dispute goes on the register.
struct Registration {
    Case dispute;
    std::vector<Party> parties;
    std::string risk{}; ///< blue, yellow, red as the person at the keyboard graded it; empty: not graded
    bool foundInRound = false; ///< found while looking for disputes: counts in the round of today
    /// The id the case will have, when the form chose one: saving the form again then registers nothing new.
    Id caseId{};
};

/// A case newly on the register.
struct Registered {
    Id caseId;
    std::string number;
    bool provisional = true;
    State state = State::kRegistered;
    Changed changed;
};

/// A step taken.
struct Acted {
    State state = State::kDraft;
    Id eventId;
    std::string number; ///< the number given by `accept`; empty otherwise
    Changed changed;
};

/// An agreement about to be frozen: its very words, before the PDF is made of them.
struct SealDraft {
    Id caseId;
    Id sealedId; ///< the id the Sealed fact will have; the code on every page names it
    Id agreementId;
    std::string content; ///< canonical JSON
    Digest sha256;
    Digest sm3;
    std::vector<std::string> signersExpected;
    std::vector<std::string> overridden; ///< soft guards answered by `reason`
    std::string reason;
    CaseFile file;
};

/// What a person does to a case, each as one save: guards first, then the facts
/// that record it. Programs and windows act through this and nothing else.
/// Belongs to the thread of its store.
class Desk {
public:
    Desk(Store& store, Blobs& blobs, const RuleBook& rules, Clock& clock, Random& random)
        : store_(store)
        , blobs_(blobs)
        , rules_(rules)
        , clock_(clock)
        , random_(random)
    {
    }

    /// Puts a case with its parties on the register, under a provisional mark: one save, all of it or none.
    /// Fields left empty are filled with what is usual: committee, date, source. A case of this id that is
    /// registered already is answered as it stands. kRefused for a party whose identity number has a wrong
    /// check digit, kUsage for a grade of risk that is none.
    Result<Registered> registerCase(Registration wanted);
    Result<Registered> registerCase(Case dispute, std::vector<Party> parties)
    {
        return registerCase({.dispute = std::move(dispute), .parties = std::move(parties)});
    }

    /// Takes one step. kRefused with the guard's id in `rule` when it is not allowed now.
    Result<Acted> act(const Id& caseId, Action action, ActionInput input);

    /// What a step would save, its fact first: nothing is saved here. Refused as act().
    struct Step {
        std::vector<Entry> entries;
        std::string number; ///< given by `accept`; empty otherwise
    };
    Result<Step> step(const CaseFile& file, Action action, ActionInput input);

    /// Freezes the words of an agreement (the newest, if none is named). kRefused as act().
    Result<SealDraft> prepareSeal(
        const Id& caseId, const std::string& agreementId = {}, const std::string& reason = {});
    /// Keeps the frozen words and the one PDF made of them.
    Result<Acted> seal(const SealDraft& draft, std::string_view pdf);
    /// Records that ink, a finger or the seal is on the paper, what a hand wrote on a tablet, or a signature by
    /// certificate. kUsage for strokes that are none; kRefused with A21 for a signature that does not verify, and with
    /// G19-paper where the matter wants paper.
    Result<Acted> sign(const Id& caseId, const Signing& given);

    /// Begins the agreement that is to take the place of the one in force, after the chair asked for a correction: a
    /// copy of its words and promises that names it. Answers its id.
    Result<Id> amend(const Id& caseId);

    /// Says that a round found nothing, or how many things it found (domain § 5).
    Result<Id> screen(Date from, Date to, std::int64_t found, const std::string& round = "routine");

    /// Gives final numbers to accepted cases that had to wait for a block. Answers how many.
    Result<int> numberWaitingCases();

    /// How many final numbers of this year the device still holds.
    int numbersLeft() const;

    /// What may be done next with a case and by whom; for the window's buttons.
    std::vector<GuardResult> ask(
        const CaseFile& file, const CaseState& state, Action action, const ActionInput& input) const;

    Date today() const { return Date::fromEpochMs(clock_.nowMs()); }
    std::string now() const { return DateTime::fromEpochMs(clock_.nowMs()).iso(); }
    /// Ours, with what the county has set instead, as of today; and as of another day.
    const RuleBook& rules() const;
    /// As they came with the program.
    const RuleBook& ours() const { return rules_; }
    RuleBook rulesAsOf(Date day) const;
    Store& store() { return store_; }

private:
    void usual(Case& dispute) const;
    ActionInput completed(ActionInput input) const;
    ActionInput completed(ActionInput input, const CaseFile& file, const CaseState& state, Action action) const;
    void answerForText(ActionInput& input, const CaseFile& file, Action action) const;
    void nameConcerned(ActionInput& input, const CaseState& state, Action action) const;
    Status checkConcerned(const ActionInput& input, const Id& caseId) const;
    Result<std::vector<Entry>> entriesOf(
        const CaseFile& file, const CaseState& state, Action action, const ActionInput& input, CaseEvent event) const;
    Result<CaseState> checked(
        const CaseFile& file, Action action, ActionInput& input, std::vector<GuardResult>& results);
    Result<Acted> take(const CaseFile& file, std::vector<Entry> entries, std::string number = {});
    std::string nextProvisional() const;
    Round roundToday() const;
    Screening report(Date from, Date to, std::int64_t found, const std::string& round) const;
    std::optional<CaseNumber> nextNumber(const CaseFile& file) const;

    Store& store_;
    Blobs& blobs_;
    const RuleBook& rules_;
    Clock& clock_;
    Random& random_;
    mutable RuleBook current_; ///< what rules() answered last, and from what
    mutable Date currentOn_;
    mutable std::vector<Id> currentFrom_;
};

} // namespace beibao
