#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace beibao {

/// The key of one store: 32 random bytes and the 16 bytes of salt that SQLCipher
/// would otherwise keep in the file, where one bad sector could take it away.
/// Wiped when it goes.
struct StoreKey {
    std::array<std::uint8_t, 48> bytes{};

    StoreKey() = default;
    StoreKey(const StoreKey&) = default;
    StoreKey& operator=(const StoreKey&) = default;
    ~StoreKey();
};

class Database;

/// One prepared question. Bind in order, then step while there are rows.
/// A failure is kept by the Database (trouble()); stepping then ends.
class Statement {
public:
    Statement(Database& database, sqlite3_stmt* statement);
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    ~Statement();

    Statement& bind(std::int64_t value);
    Statement& bind(std::string_view text);
    Statement& blob(std::string_view bytes); ///< empty bytes bind NULL
    Statement& bind(const Id& id); ///< the empty id binds NULL
    template <typename... Values> Statement& with(const Values&... values)
    {
        (bindOne(values), ...);
        return *this;
    }

    /// True while there is a row.
    bool step();
    /// For a statement that answers no rows.
    void run() { step(); }

    std::int64_t number(int column) const;
    std::string_view text(int column) const; ///< valid until the next step
    std::string_view bytes(int column) const; ///< valid until the next step
    Id id(int column) const;
    bool null(int column) const;

private:
    void bindOne(std::int64_t value) { bind(value); }
    void bindOne(std::string_view text) { bind(text); }
    void bindOne(const Id& id) { bind(id); }

    Database* database_;
    sqlite3_stmt* statement_;
    int bound_ = 0;
};

/// One connection to one encrypted file, with every rule of docs/security.md
/// set and read back. Belongs to one thread.
///
/// Failures are sticky: the first one is kept, everything after it does
/// nothing, and trouble() hands it over. So a write need not be checked line
/// by line; the transaction is, and cannot commit over a failure.
///
/// After a failed sync nobody knows what reached the disk, and the next sync would
/// not tell. Then the connection refuses everything; close it and open again.
class Database {
public:
    enum class Mode { kWrite, kRead };

    /// kWrongKey or kDamaged when the file does not open with this key, kDamaged when
    /// it is not encrypted at all, kDiskFull, kStorage. `vfs` names a registered
    /// SQLite file layer; empty is the system's.
    static Result<std::unique_ptr<Database>> open(
        const std::filesystem::path& file, const StoreKey& key, Mode mode, const char* vfs = nullptr);
    ~Database();
    Database(const Database&) = delete;

    /// A statement for `sql`, prepared once per connection. `sql` must outlive the
    /// connection (a literal, or a file of sql/). Not to be nested with itself.
    Statement query(std::string_view sql);
    /// A text composed at run time, held as long as the connection so that query() may take it.
    /// The same text is held once; compose few different ones.
    std::string_view keep(const std::string& sql) { return *composed_.insert(sql).first; }
    /// Runs every statement of `sql`, without values.
    void execute(const std::string& sql);
    std::int64_t lastRow() const;
    std::int64_t changes() const;

    bool healthy() const { return !trouble_; }
    /// The first failure since the last call, and forgets it.
    Status trouble();
    void fail(Error error);

    /// Empties the write-ahead log into the file. Only when idle. False when a reader kept it from that.
    bool checkpoint();
    sqlite3* raw() const { return handle_; }

private:
    friend class Statement;
    Database() = default;
    Status prepareConnection(const StoreKey& key, Mode mode);
    void failed(int code, const char* doing);

    sqlite3* handle_ = nullptr;
    std::unordered_map<const char*, sqlite3_stmt*> prepared_;
    std::set<std::string> composed_;
    std::optional<Error> trouble_;
    bool broken_ = false; // a sync failed
};

/// All or nothing: rolled back unless commit() succeeded.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    /// The first failure inside the transaction, or done and durable.
    Status commit();
    /// Undoes it now; what was sticky in the database is forgotten.
    void rollback();

private:
    Database& database_;
    bool open_ = true;
};

} // namespace beibao
