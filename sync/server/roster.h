#pragma once

#include "sync/server/kept.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace beibao {

/// Who works where with which machine. It decides alone who sees what; what cards
/// and certificates say besides is for people.
///
/// Reads the ledger each time, so that several servers over one ledger agree.
class Roster {
public:
    explicit Roster(Ledger& ledger)
        : ledger_(ledger)
    {
    }

    Result<std::optional<kept::Device>> device(const Id& id);
    /// By certificate fingerprint (64 hex digits) or by device id as text.
    Result<std::optional<kept::Device>> device(const std::string& fingerprintOrId);
    Status put(const kept::Device& device);
    Result<std::vector<kept::Device>> devices();

    /// From now on nothing of the device counts beyond what the log holds of it.
    Status revoke(const Id& device);
    /// Whether a change of this device still counts.
    static bool counts(const kept::Device& device, std::uint64_t incarnation, std::uint64_t number);

    Result<std::optional<kept::Unit>> unit(const Id& id);
    Status putUnit(const Id& id, const std::string& area);
    Result<std::vector<kept::Unit>> units();
    /// What a device called its committee before it was enrolled.
    Status link(const Id& local, const Id& unit);
    /// The roster's unit for an id a header names; empty when nobody knows it.
    Result<Id> resolve(const Id& unit);

    /// Whether the unit is the device's own, or lies under its area.
    Result<bool> covers(const kept::Device& device, const Id& unit);
    /// Whether what the unit sends down reaches the device.
    Result<bool> isCoveredBy(const kept::Device& device, const Id& unit);

private:
    Ledger& ledger_;
};

} // namespace beibao
