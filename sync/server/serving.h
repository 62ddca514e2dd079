#pragma once

#include "sync/server/owners.h"
#include "sync/server/roster.h"
#include "sync/sync.pb.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace beibao {

/// What one device may see now. Lives for one answer, and remembers what it looked up.
class Sight {
public:
    Sight(Ledger& ledger, Roster& roster, const kept::Device& device)
        : owners_(ledger)
        , roster_(roster)
        , device_(device)
    {
    }

    /// Whether an entry reaches the device. An Owner fact also reaches the one who loses the case by it.
    Result<bool> sees(const LogEntry& entry);
    /// Whether the device has the entry, or gets it when it asks: of a case in sight, all its history.
    Result<bool> mayRead(const LogEntry& entry);
    /// Whether the entry brings a case into sight, so that its history must come first.
    Result<bool> isGrant(const LogEntry& entry);

private:
    Result<bool> covers(const Id& unit);
    Result<bool> reachedFromAbove(const Id& unit);
    Result<bool> seesCase(const Id& caseId);
    Result<bool> seesOwner(const LogEntry& entry);
    Result<bool> everHad(const Id& caseId);

    Owners owners_;
    Roster& roster_;
    const kept::Device& device_;
    std::unordered_map<Id, bool> covered_;
    std::unordered_map<Id, bool> reached_;
    std::unordered_map<Id, bool> cases_;
};

/// Reads the log from a cursor on and packs what the device may see into one answer.
///
/// Entries are served as the bytes they arrived in. When a case comes into sight
/// its history is served before the log goes on; the cursor stays in front of
/// that entry until the whole history was told.
class Serving {
public:
    /// `pushed` are the positions of what the device brought with this very question.
    Serving(Ledger& ledger, Roster& roster, const kept::Device& device, const wire::ExchangeRequest& request,
        std::unordered_set<std::uint64_t> pushed = {});

    /// Serves from `from` on; afterwards `at` is where the device stands.
    Status serve(const kept::Cursor& from);

    const kept::Cursor& at() const { return at_; }
    bool more() const { return more_; }
    /// wire::Served, encoded.
    const std::string& served() const { return served_; }

private:
    Status consider(const LogEntry& entry, const Ledger::Bytes& batch);
    Status tellHistory(const LogEntry& grant);
    bool own(const LogEntry& entry) const;
    bool full() const;
    void add(std::uint64_t position, std::string_view batch);

    Ledger& ledger_;
    Sight sight_;
    const kept::Device& device_;
    const wire::ExchangeRequest& request_;
    std::unordered_set<std::uint64_t> pushed_;
    /// Whether the device's count of its own changes says what it has: not when its chain has
    /// two branches, nor when it counts what another history acknowledged.
    bool countHolds_ = true;
    std::size_t budget_;
    kept::Cursor at_;
    std::string served_;
    bool more_ = false;
};

} // namespace beibao
