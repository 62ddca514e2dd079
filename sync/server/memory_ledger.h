#pragma once

#include "sync/server/ledger.h"

#include <map>
#include <unordered_map>

namespace beibao {

/// A ledger in memory, for tests and the simulator. A copy of it is a backup.
class MemoryLedger final : public Ledger {
public:
    /// What a backup taken now would hold.
    MemoryLedger snapshot() const { return *this; }
    /// Goes back (or on) to what a backup held.
    void restore(const MemoryLedger& backup) { *this = backup; }

    Status write(const std::function<Status()>& work) override;
    Result<std::uint64_t> append(const LogEntry& entry, const std::vector<LogName>& names) override;
    Result<End> end() override;
    Result<std::optional<Digest>> hashAt(std::uint64_t position) override;
    Result<std::optional<LogEntry>> at(std::uint64_t position) override;
    Result<std::optional<std::uint64_t>> find(const Id& change) override;
    Result<bool> forks(const Id& device, std::uint64_t incarnation, const LogName& name) override;
    Result<std::vector<std::pair<std::uint64_t, std::uint64_t>>> chains(const Id& device) override;
    Status read(std::uint64_t after, const Visit& visit) override;
    Status readCase(const Id& caseId, std::uint64_t after, std::uint64_t before, const Visit& visit) override;
    Status readAside(const Visit& visit) override;
    Status replace(std::uint64_t position, const std::string& batch) override;
    Result<std::string> get(const std::string& key) override;
    Status put(const std::string& key, const std::string& value) override;
    Result<std::vector<std::pair<std::string, std::string>>> under(const std::string& prefix) override;

    const std::vector<LogEntry>& log() const { return log_; }

private:
    using Chain = std::pair<Id, std::uint64_t>;
    void undo(std::size_t logSize);

    std::vector<LogEntry> log_;
    std::unordered_map<Id, std::uint64_t> byName_;
    std::unordered_map<Id, std::vector<std::uint64_t>> byCase_;
    std::map<Chain, std::map<std::uint64_t, Id>> chains_;
    std::map<std::string, std::string> facts_;
    // How to take back what the write under way has done, last first.
    std::vector<std::function<void()>> undo_;
};

} // namespace beibao
