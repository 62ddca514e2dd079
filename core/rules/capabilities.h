#pragma once

#include <optional>
#include <string_view>

namespace beibao {

/// What a device is for, as Device.role carries it. Never stored by number.
enum class Role {
    kMediator,
    kRecorder,
    kChair,
    kClerk,
    kJudicialOffice,
    kCountyBureau,
    kCommandCentre,
    kEvaluator,
    kFinance,
    kExpert,
    kTrainer,
    kArchivist,
    kAdmin,
};
inline constexpr int kRoleCount = 13;

std::string_view roleId(Role role);
std::string_view roleLabel(Role role);
/// Nothing for a word that is no role of a person ("county" is the server's own device).
std::optional<Role> parseRole(std::string_view id);

enum class Capability {
    kFindings,
    kCaseFacts,
    kIdentityNumbers, ///< identity numbers and telephones
    kAgreementDraft,
    kCommitteeSeal,
    kChangeAfterEffect, ///< nobody's: only a new agreement or an annotated correction
    kRiskGrade,
    kAssign, ///< assign and transfer
    kSubsidy,
    kStatistics,
    kTraining,
    kPractice, ///< a separate store, never in statistics
    kUsers, ///< users and backup
};
inline constexpr int kCapabilityCount = 13;

enum class Act { kRead, kWrite, kApprove };

/// Whose records. Each contains the ones before it. On the wire a committee is one: its mediators share its cases,
/// and kOwn there means what their committee owns (mine is a filter on the screen).
enum class Reach { kNone, kOwn, kCommittee, kTownship, kCounty };

/// How much is shown, or on what condition, when anything is allowed at all.
enum class Shown {
    kFull,
    kMasked, ///< 430581********0023; unmasking, where allowed, is logged
    kSampled, ///< only the cases drawn for evaluation
    kSummary, ///< what, where, how many, how grave; no persons
    kInvited, ///< only cases one was asked to
    kClosed, ///< only closed cases
    kOnReason, ///< a reason is asked and logged
    kMoneyOnly,
    kDelegated, ///< only what the chair handed over
    kNoCases, ///< accounts and copies, never what a case says
};

/// One cell of the matrix: how far a role may read, write and approve.
struct Cell {
    Reach read = Reach::kNone;
    Reach write = Reach::kNone;
    Reach approve = Reach::kNone;
    Shown shown = Shown::kFull;
    bool unmaskLogged = false; ///< may see the full number, and is logged doing so

    bool operator==(const Cell&) const = default;
};

/// What `role` may do with `capability`. "Not allowed" must look like "does not exist".
Cell cellOf(Role role, Capability capability);

/// How far `role` may go in this act; Reach::kNone when not at all.
Reach reachOf(Role role, Capability capability, Act act);

bool allowed(Role role, Capability capability, Act act);

/// Whether a role may set rules, templates and lists for its unit and those below: who hands out the work of several,
/// or keeps their accounts.
bool maySet(Role role);

} // namespace beibao
