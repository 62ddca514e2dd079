#pragma once

#include "core/rules/capabilities.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace beibao {

/// Where a case stands (docs/domain: 23 states). A case without facts is kDraft.
/// kOverdue and mostly kPerforming depend on the day it is: the fold never
/// gives kOverdue, viewOn() does.
enum class State {
    kLead,
    kDraft,
    kRegistered,
    kRefused,
    kTransferred,
    kAccepted,
    kAssigned,
    kInvestigating,
    kMediating,
    kSuspended,
    kOralAgreed,
    kDrafted,
    kReviewed,
    kEffective,
    kPerforming,
    kOverdue,
    kPerformed,
    kFailed,
    kEnded,
    kWithdrawn,
    kFollowed,
    kClosed,
    kArchived,
};
inline constexpr int kStateCount = 23;

/// What a person may do to a case.
enum class Action {
    kFind,
    kSolveOnSpot,
    kRegister,
    kRefuse,
    kTransfer,
    kReceive,
    kSendBack,
    kAccept,
    kAssign,
    kRecuse,
    kInvestigate,
    kMediate,
    kSuspend,
    kResume,
    kAgreeOrally,
    kDraftAgreement,
    kSubmit,
    kClear,
    kReturn,
    kSeal,
    kSign,
    kPerform,
    kUrge,
    kApplyConfirmation,
    kFail,
    kEnd,
    kWithdraw,
    kReport,
    kVisit,
    kClose,
    kArchive,
    kReopen,
    kChecked,
    kAskCorrection,
    kAskRecusal, ///< a party wants another mediator; answered by kRecuse or kDeclineRecusal
    kDeclineRecusal,
    kExtend, ///< the parties agree to go on past the limit
    kAnnotate, ///< 补正 by a note beside the signed words, which stay as they are
    kCarryOver, ///< a case of former years, with the state it had in the old register
};
inline constexpr int kActionCount = 39;

/// "mediating", as JSON and CaseEvent carry it; and 调解中, as people read it.
std::string_view stateId(State state);
std::string_view stateLabel(State state);
std::optional<State> parseState(std::string_view id);

/// "draft_agreement"; and 拟定协议.
std::string_view actionId(Action action);
std::string_view actionLabel(Action action);
std::optional<Action> parseAction(std::string_view id);

/// The record that makes a transition. Everything but CaseEvent says by its kind what was done.
enum class FactKind { kCaseEvent, kSealed, kSignature, kPerformance, kVisit, kConfirmation };
std::string_view factKindName(FactKind kind);
/// What `action` is written down as.
FactKind factKindOf(Action action);

/// A set of states, as a transition names where it starts.
class States {
public:
    constexpr States(std::initializer_list<State> states)
    {
        for (const State state : states) bits_ |= bit(state);
    }
    constexpr bool has(State state) const { return (bits_ & bit(state)) != 0; }
    constexpr States operator|(States other) const
    {
        other.bits_ |= bits_;
        return other;
    }

private:
    static constexpr std::uint32_t bit(State state) { return 1U << static_cast<unsigned>(state); }
    std::uint32_t bits_ = 0;
};

/// Before anything binds anybody: a party may still end it or step back.
inline constexpr States kBeforeEffective{State::kRegistered, State::kAccepted, State::kAssigned, State::kInvestigating,
    State::kMediating, State::kSuspended, State::kDrafted, State::kReviewed};
/// The clock of mediation runs.
inline constexpr States kInMediation{
    State::kAccepted, State::kAssigned, State::kInvestigating, State::kMediating, State::kDrafted, State::kReviewed};
/// A signed and sealed agreement is in force.
inline constexpr States kInForce{
    State::kEffective, State::kPerforming, State::kOverdue, State::kPerformed, State::kFollowed};
/// Nobody expects a next step of the mediation itself.
inline constexpr States kOver{State::kRefused, State::kTransferred, State::kFailed, State::kEnded, State::kWithdrawn,
    State::kClosed, State::kArchived};

/// What a case of former years may have come to before this program knew it. What still runs begins here at its
/// beginning instead.
inline constexpr States kCarriedOver{State::kRefused, State::kTransferred, State::kOralAgreed, State::kEffective,
    State::kPerforming, State::kPerformed, State::kFailed, State::kEnded, State::kWithdrawn, State::kFollowed,
    State::kClosed, State::kArchived};

/// Where a transition leads.
enum class Target {
    kNamed, ///< Transition::to
    kSame, ///< a mark beside the state
    kWhereItWas, ///< back to the state before suspension or transfer
    kByFacts, ///< computed from the facts: signatures, performances
};

struct GuardUse {
    std::string_view id; ///< e.g. "G08-consent"; what it asks is in guards.h
    bool hard; ///< hard: no. Soft: a reason is asked, kept and shown
};

/// One row of the lifecycle table (31 numbers of the domain; marks of review carry 0).
struct Transition {
    int number;
    States from;
    Action action;
    Target target;
    State to; ///< meaningful for Target::kNamed
    std::span<const GuardUse> guards;
    std::span<const Role> roles;
};

/// The whole table. It, the fold and the guards are the only places that know what may follow what.
std::span<const Transition> transitions();

/// The row for `action` in `state`, or nothing when it is not allowed there.
const Transition* transitionFor(Action action, State state);

/// What a case in `state` allows, in the order of Action.
std::vector<Action> actionsIn(State state);

} // namespace beibao
