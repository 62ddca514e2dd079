#pragma once

#include "core/rules/fold.h"
#include "core/rules/rule_book.h"

#include <optional>
#include <string>
#include <vector>

namespace beibao {

/// What a person says when acting, before it becomes a fact.
struct ActionInput {
    std::string at; ///< datetime or date; empty: now
    std::string reason; ///< answers soft guards
    std::optional<Role> role; ///< of the device; none: a store not enrolled yet, where its owner does everything
    std::vector<std::string> mediatorIds; ///< assign, recuse
    std::vector<Kept<Mediator>> candidates; ///< the records of mediatorIds, as far as known
    std::string refusal; ///< refuse
    std::string toCommitteeId; ///< transfer
    std::string agreementId; ///< draft_agreement, submit, clear, return, seal; empty: the newest
    std::string textDigest; ///< bytes, clear and return: agreementTextDigest() of what was on screen
    std::string telephone; ///< clear: who was read the digest
    std::string digestRead; ///< clear by telephone: the code that was read out; empty: the one on screen
    std::string digestWanted; ///< the code of the text as it stands, for comparing
    std::string partyId; ///< ask_recusal, end, withdraw: who asked
    std::string until; ///< extend: date; empty: as long again as the rules say
    std::string what; ///< report: police, superior, leader, panel, plan, note
    std::string unit; ///< committee of this device; empty: not known
    std::string obligationId; ///< perform, urge
    std::int64_t amountFen = 0; ///< perform
    std::string performance; ///< visit: done, partly, none
    std::string satisfaction; ///< visit
    std::string paidOn; ///< perform: date; empty: the day of `at`
    std::string evidence; ///< perform: receipt, transfer slip
    std::string mode; ///< visit: visit, phone, other
    std::string note; ///< visit, report; annotate: how the signed words are to be read
    std::string track; ///< apply_confirmation: court, notary, labour_review, payment_order; empty: court
    std::string court; ///< apply_confirmation: the body asked
    std::string rulingNo, result; ///< apply_confirmation
    std::string confirmationStep; ///< apply_confirmation; empty: applied
    std::string sealedId; ///< sign
    std::string signer; ///< sign: an id, or "seal"
    std::string how; ///< sign
    std::string state; ///< carry_over: where the case stood in the old register
    std::vector<std::string> aboutIds; ///< whom the step concerns: mediators or parties; recuse: the former ones
};

/// What one guard found.
struct GuardResult {
    std::string id; ///< "G08-consent", or of an agreement check "A03"
    bool hard = true;
    bool passed = true;
    std::string advice; ///< what to do about it, in plain Chinese; empty when passed
    std::string remedy{}; ///< where to turn, from the rules: remedy.guards; may be empty
};

/// Asks every guard of the lifecycle table that stands before `action`; all answers, passed ones too.
/// The first three are always "G00-state", "G00-role" and "G00-time". Reads and changes nothing else.
std::vector<GuardResult> runGuards(Action action, const CaseFile& file, const CaseState& state,
    const ActionInput& input, const RuleBook& rules, Date today);

/// Where to turn when a guard or a check says no (remedy.guards, remedy.checks); empty when the rules are silent.
std::string remedyFor(std::string_view guardOrCheck, const RuleBook& rules);

/// The first answer that forbids: a hard no, or a soft one without a reason. Null: go ahead.
const GuardResult* firstRefusal(const std::vector<GuardResult>& results, std::string_view reason);

/// Soft guards that said no and were answered by a reason, for CaseEvent.guards_overridden.
std::vector<std::string> overriddenGuards(const std::vector<GuardResult>& results);

/// Whether the chair must clear this agreement before it is sealed, and why (Chinese, joined by 、); empty: he need
/// not.
std::string whyReviewNeeded(const CaseFile& file, const RuleBook& rules, Date today);

} // namespace beibao
