#pragma once

#include "core/store/database.h"
#include "sync/server/ledger.h"

#include <memory>

namespace beibao {

/// A ledger in one SQLCipher file: nothing to install beside the server.
class SqliteLedger final : public Ledger {
public:
    /// Opens the books, beginning them when the file is absent. Fails as Database::open
    /// does, and with kFromTheFuture when a newer server wrote them.
    static Result<std::unique_ptr<SqliteLedger>> open(const std::filesystem::path& file, const StoreKey& key);
    ~SqliteLedger() override;

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

    /// For backups. Not while inside write().
    Database& database() { return *database_; }

private:
    explicit SqliteLedger(std::unique_ptr<Database> database);
    Status prepare();
    void name(const LogEntry& entry, const LogName& name, std::uint64_t position);
    template <typename Value> Result<Value> done(Value value);

    std::unique_ptr<Database> database_;
    bool replaced_ = false; ///< what was replaced still stands in the write-ahead log
    std::size_t unfolded_ = 0; ///< bytes appended since the write-ahead log was last folded into the file
};

} // namespace beibao
