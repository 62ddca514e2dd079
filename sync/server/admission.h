#pragma once

#include "sync/pushed.h"
#include "sync/server/erasure_book.h"
#include "sync/server/owners.h"
#include "sync/server/roster.h"
#include "sync/sync.pb.h"

#include <string>

namespace beibao {

/// A unit handed its case to another, or gave it back.
struct Handover {
    Id caseId;
    Id to; ///< empty: back to whom it came from
};

/// Takes batches into the log, or puts them aside with a reason.
///
/// What is accepted was signed by a device of the roster that may write this kind
/// for this unit. Gaps in a chain stay open; forks are accepted and marked. What
/// belongs to a case or a term nobody knows yet is held: acknowledged, served to
/// nobody, and taken in when the missing piece comes. One refused batch never
/// stops another. A body that an order to erase covers is left at the door: the change enters without it. Used inside
/// Ledger::write.
class Admission {
public:
    Admission(Ledger& ledger, Roster& roster, const std::string& county, wire::Realm realm)
        : ledger_(ledger)
        , roster_(roster)
        , owners_(ledger)
        , erasures_(ledger)
        , county_(county)
        , realm_(realm)
    {
    }

    /// The receipt to give once the ledger has committed. Twice is the same as once.
    Result<wire::Receipt> take(const Brought& brought, const Id& carrier);
    /// Keeps what a revoked device brings, for a person to decide.
    Status putAside(const Brought& brought, const Id& carrier, const std::string& reason);

    /// Handovers accepted since the last call; the county answers each with an Owner fact.
    std::vector<Handover> handovers() { return std::exchange(handovers_, {}); }
    /// Changes that came since the last call and that an order to erase covers and does not name; the county names
    /// them.
    std::vector<Change> erasedLate() { return std::exchange(erasedLate_, {}); }

private:
    /// What was found about a batch.
    struct Verdict {
        std::string refused;
        LogEntry entry;
        bool held = false;
        std::optional<Id> founder; ///< founds its case for this unit
        std::optional<kept::Owners::Term> next; ///< moves its case
    };
    /// `asItCame`: with the bodies an order covers; `brought` is what may be kept of it.
    Result<wire::Receipt> takeIn(const Brought& brought, const Brought& asItCame, const Id& carrier);
    Status noteLate(const SignedBatch& batch);
    Status setAside(const Brought& brought, const Brought& asItCame, const Id& carrier, const std::string& reason);
    Result<Verdict> judge(const SignedBatch& batch);
    Result<std::string> objection(const SignedBatch& batch, const kept::Device& author);
    Status route(Verdict& verdict, const SignedBatch& batch, const kept::Device& author);
    Status routeCase(Verdict& verdict, const SignedBatch& batch, const kept::Device& author);
    Status routeOwner(Verdict& verdict, const Change& fact, const kept::Owners& owners);
    Status routeBlock(Verdict& verdict, const Change& fact);
    Result<Id> founder(const Change& change, const kept::Device& author);
    Status noteStanding(Verdict& verdict, const kept::Owners& owners, const kept::Device& author);

    Result<std::uint64_t> enter(Verdict& verdict, const SignedBatch& batch, std::string bytes);
    Result<std::optional<std::uint64_t>> placeOf(const SignedBatch& batch);
    Status markFork(Verdict& verdict, const std::vector<LogName>& names);
    Status takeEffect(const Verdict& verdict, const SignedBatch& batch, std::uint64_t position);
    Status learn(const Change& change);
    Status learnDevice(const Change& change);
    void noteHandover(const Change& change);
    Status release(const Id& caseId);
    Result<bool> releaseOnce(const Id& caseId);

    Ledger& ledger_;
    Roster& roster_;
    Owners owners_;
    ErasureBook erasures_;
    const std::string& county_;
    wire::Realm realm_;
    std::vector<Handover> handovers_;
    std::vector<Change> erasedLate_;
};

} // namespace beibao
