#pragma once

#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace beibao {

/// Who an entry of the log is for.
enum class Routing : std::uint8_t {
    kNobody = 0, ///< held, or put aside
    kCase = 1, ///< who sees the case
    kUp = 2, ///< the unit and those above it
    kDown = 3, ///< the unit and those under it
    kPeople = 4, ///< cards of committees and mediators: up and down
    kAddressed = 5, ///< one device, or a unit when none is named
    kUnit = 6, ///< the author's unit only
};

/// One batch in the county's log, with what routing must know of it.
struct LogEntry {
    std::uint64_t position = 0; ///< given by the ledger: 1, 2, 3 …
    Digest hash; ///< given by the ledger: of all entries up to this one
    Routing routing = Routing::kNobody;
    Id caseId;
    Id unit; ///< case: its owner at this position; else the author's or addressed unit
    Id from; ///< an Owner fact in force: who owned the case before
    Id addressee; ///< device; empty: the unit
    Id device; ///< the author's
    std::uint64_t incarnation = 0;
    std::uint64_t last = 0; ///< number of its last change
    std::string remark; ///< why nobody is served ("held", "scope" …), or what is noticed ("fork", "late")
    std::string batch; ///< as it travels
};

/// Name and chain place of one change, for finding it again. Number 0: of no chain.
struct LogName {
    Id change;
    std::uint64_t number = 0;
};

/// The memory of one county: a log that only grows, and small facts by key.
///
/// Positions and the running hash are given in commit order. Whatever is written
/// is written inside write(), all or nothing. One thread at a time.
class Ledger {
public:
    struct End {
        std::uint64_t position = 0;
        Digest hash;
    };
    /// Hands over the batch of the entry being visited; valid until the visit ends.
    using Bytes = std::function<std::string_view()>;
    /// False ends the reading. Take the batch from `batch`; that of the entry may be empty.
    using Visit = std::function<bool(const LogEntry& entry, const Bytes& batch)>;

    virtual ~Ledger() = default;

    /// Runs `work`; keeps all it wrote when it succeeds and nothing otherwise. Durable when it returns.
    virtual Status write(const std::function<Status()>& work) = 0;

    /// Adds an entry, whose changes will be found by `names` (a later entry takes a name over).
    virtual Result<std::uint64_t> append(const LogEntry& entry, const std::vector<LogName>& names) = 0;
    virtual Result<End> end() = 0;
    /// The running hash after a position; nothing beyond the end. Position 0 has the empty hash.
    virtual Result<std::optional<Digest>> hashAt(std::uint64_t position) = 0;
    virtual Result<std::optional<LogEntry>> at(std::uint64_t position) = 0;
    /// The position of a change; nothing when it is not in the log.
    virtual Result<std::optional<std::uint64_t>> find(const Id& change) = 0;
    /// Another change with this place in the chain: a fork.
    virtual Result<bool> forks(const Id& device, std::uint64_t incarnation, const LogName& name) = 0;
    /// The incarnations of a device and the greatest number of each.
    virtual Result<std::vector<std::pair<std::uint64_t, std::uint64_t>>> chains(const Id& device) = 0;

    /// Entries after a position, in order.
    virtual Status read(std::uint64_t after, const Visit& visit) = 0;
    /// Entries of one case after a position and before another, in order.
    virtual Status readCase(const Id& caseId, std::uint64_t after, std::uint64_t before, const Visit& visit) = 0;

    /// Entries nobody is served (held, or put aside), in order.
    virtual Status readAside(const Visit& visit) = 0;
    /// Puts other bytes in the place of an entry's batch, and nothing of the old ones stays in the books. Hashes stand
    /// as they were: devices were shown them.
    virtual Status replace(std::uint64_t position, const std::string& batch) = 0;

    /// A small fact; empty when unset.
    virtual Result<std::string> get(const std::string& key) = 0;
    /// Setting the empty text forgets the key.
    virtual Status put(const std::string& key, const std::string& value) = 0;
    /// Keys that begin with `prefix`, ascending, with their values.
    virtual Result<std::vector<std::pair<std::string, std::string>>> under(const std::string& prefix) = 0;
};

/// The running hash after one more entry.
Digest nextHash(const Digest& before, const LogEntry& entry);

} // namespace beibao
