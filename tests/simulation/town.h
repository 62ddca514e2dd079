#pragma once

#include "sync/server/memory_ledger.h"
#include "sync/server/office.h"
#include "tests/simulation/bug.h"
#include "tests/support/hands.h"

#include <memory>
#include <string>
#include <vector>

namespace beibao::simulation {

/// A ledger whose next commit can be made to fail, as when the server dies over it.
class FlakyLedger final : public Ledger {
public:
    explicit FlakyLedger(Bug bug)
        : bug_(bug)
    {
    }
    MemoryLedger books;
    bool failing = false; ///< the next commit fails

    Status write(const std::function<Status()>& work) override;
    Result<std::uint64_t> append(const LogEntry& entry, const std::vector<LogName>& names) override;
    Result<End> end() override { return books.end(); }
    Result<std::optional<Digest>> hashAt(std::uint64_t position) override { return books.hashAt(position); }
    Result<std::optional<LogEntry>> at(std::uint64_t position) override { return books.at(position); }
    Result<std::optional<std::uint64_t>> find(const Id& change) override { return books.find(change); }
    Result<bool> forks(const Id& device, std::uint64_t incarnation, const LogName& name) override
    {
        return books.forks(device, incarnation, name);
    }
    Result<std::vector<std::pair<std::uint64_t, std::uint64_t>>> chains(const Id& device) override
    {
        return books.chains(device);
    }
    Status read(std::uint64_t after, const Visit& visit) override { return books.read(after, visit); }
    Status readCase(const Id& caseId, std::uint64_t after, std::uint64_t before, const Visit& visit) override
    {
        return books.readCase(caseId, after, before, visit);
    }
    Status readAside(const Visit& visit) override { return books.readAside(visit); }
    Status replace(std::uint64_t position, const std::string& batch) override;
    Result<std::string> get(const std::string& key) override { return books.get(key); }
    Status put(const std::string& key, const std::string& value) override;
    Result<std::vector<std::pair<std::string, std::string>>> under(const std::string& prefix) override
    {
        return books.under(prefix);
    }

private:
    Bug bug_;
};

/// A unit of the county and where it lies.
struct Place {
    Id id;
    std::string area;
};

/// The county's house: its books, their backups, and the office that keeps them.
class Town {
public:
    Town(std::uint64_t seed, Bug bug);

    Office& office() { return *office_; }
    const MemoryLedger& books() const { return ledger.books; }
    /// The server process starts again over the books it finds.
    void reopen();
    void backUp();
    /// Starts from the backup with this index.
    void restore(std::size_t backup);
    std::size_t backups() const { return backups_.size(); }

    test::HeldClock clock;
    test::SeededRandom random;
    FlakyLedger ledger;
    std::vector<Place> villages;
    Place township;

private:
    DeviceKey key_;
    std::unique_ptr<Office> office_;
    std::vector<MemoryLedger> backups_;
};

} // namespace beibao::simulation
