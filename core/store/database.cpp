#include "core/store/database.h"

#include "core/base/digest.h"
#include "core/store/bigram.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <fstream>
#include <optional>

namespace beibao {

namespace {

constexpr std::string_view kPlainHeader = "SQLite format 3";
constexpr std::string_view kExpectedCipher = "4.";

Fault faultOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return Fault::kDiskFull;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return Fault::kDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Fault::kInUse;
    default: return Fault::kStorage;
    }
}

bool isPlain(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string head(kPlainHeader.size(), '\0');
    return in.read(head.data(), static_cast<std::streamsize>(head.size())) && head == kPlainHeader;
}

/// One value of a pragma; empty when the library does not know it.
std::string answer(sqlite3* handle, const char* pragma)
{
    sqlite3_stmt* statement = nullptr;
    std::string out;
    if (sqlite3_prepare_v2(handle, pragma, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        out = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return out;
}

} // namespace

StoreKey::~StoreKey()
{
    sodium_memzero(bytes.data(), bytes.size());
}

Statement::Statement(Database& database, sqlite3_stmt* statement)
    : database_(&database)
    , statement_(statement)
{
}

Statement::Statement(Statement&& other) noexcept
    : database_(other.database_)
    , statement_(std::exchange(other.statement_, nullptr))
    , bound_(other.bound_)
{
}

Statement::~Statement()
{
    if (statement_ == nullptr) return;
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

Statement& Statement::bind(std::int64_t value)
{
    if (statement_ != nullptr) sqlite3_bind_int64(statement_, ++bound_, value);
    return *this;
}

Statement& Statement::bind(std::string_view text)
{
    if (statement_ != nullptr)
        sqlite3_bind_text(statement_, ++bound_, text.data() != nullptr ? text.data() : "",
            static_cast<int>(text.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::blob(std::string_view bytes)
{
    if (statement_ == nullptr) return *this;
    if (bytes.empty())
        sqlite3_bind_null(statement_, ++bound_);
    else
        sqlite3_bind_blob(statement_, ++bound_, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind(const Id& id)
{
    return blob(id.empty() ? std::string_view() : id.view());
}

bool Statement::step()
{
    if (statement_ == nullptr || database_->trouble_) return false;
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    sqlite3_reset(statement_);
    bound_ = 0;
    if (code != SQLITE_DONE) database_->failed(code, "stepping");
    return false;
}

std::int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(statement_, column);
}

std::string_view Statement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return text != nullptr ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)))
                           : std::string_view();
}

std::string_view Statement::bytes(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    return bytes != nullptr
        ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)))
        : std::string_view();
}

Id Statement::id(int column) const
{
    return Id::fromBytes(bytes(column));
}

bool Statement::null(int column) const
{
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

Result<std::unique_ptr<Database>> Database::open(
    const std::filesystem::path& file, const StoreKey& key, Mode mode, const char* vfs)
{
    if (isPlain(file)) return Error{Fault::kDamaged, "the file is a plain SQLite file, not an encrypted store"};
    std::unique_ptr<Database> database(new Database);
    const int flags = (mode == Mode::kWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY)
        | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    const int code = sqlite3_open_v2(file.c_str(), &database->handle_, flags, vfs);
    if (code != SQLITE_OK) return Error{faultOf(code), "opening the store file"};
    BEIBAO_TRY(database->prepareConnection(key, mode));
    return database;
}

Status Database::prepareConnection(const StoreKey& key, Mode mode)
{
    sqlite3_extended_result_codes(handle_, 1);
    std::string keyForm
        = "PRAGMA key=\"x'" + toHex({reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()}) + "'\"";
    execute(keyForm);
    sodium_memzero(keyForm.data(), keyForm.size());
    execute("PRAGMA cipher_log_level=NONE"); // heard only by a connection that has its key; what goes wrong is said
                                             // once, by us
    if (!answer(handle_, "PRAGMA cipher_version").starts_with(kExpectedCipher))
        return Error{Fault::kDamaged, "this program was linked without SQLCipher 4; nothing was opened"};
    if (!registerBigrams(handle_)) return Error{Fault::kStorage, "this program was linked without text search"};

    sqlite3_busy_timeout(handle_, mode == Mode::kRead ? 2000 : 0);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // The first read proves the key; without it a wrong one shows only later.
    execute("SELECT count(*) FROM sqlite_schema");
    execute("PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF;"
            "PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-32768; PRAGMA synchronous=EXTRA;");
    // The switch deletes a journal. EXTRA waits for that, too: should it come back
    // after a power cut, it would take the new file away, write-ahead log and all.
    if (mode == Mode::kWrite) execute("PRAGMA journal_mode=WAL");
    execute("PRAGMA synchronous=FULL");
    BEIBAO_TRY(trouble());
    const bool asAsked = answer(handle_, "PRAGMA temp_store") == "2" && answer(handle_, "PRAGMA foreign_keys") == "1"
        && answer(handle_, "PRAGMA trusted_schema") == "0" && answer(handle_, "PRAGMA synchronous") == "2"
        && answer(handle_, "PRAGMA journal_mode") == "wal";
    return asAsked ? Status() : Error{Fault::kStorage, "the connection did not take its settings"};
}

Database::~Database()
{
    for (const auto& [sql, statement] : prepared_) sqlite3_finalize(statement);
    sqlite3_close_v2(handle_);
}

Statement Database::query(std::string_view sql)
{
    if (broken_) fail({Fault::kStorage, "a sync failed; the store must be opened again"});
    if (trouble_) return {*this, nullptr};
    auto& statement = prepared_[sql.data()];
    if (statement == nullptr) {
        const int code = sqlite3_prepare_v3(
            handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK) failed(code, "preparing");
    }
    return {*this, trouble_ ? nullptr : statement};
}

void Database::execute(const std::string& sql)
{
    if (broken_) fail({Fault::kStorage, "a sync failed; the store must be opened again"});
    if (trouble_) return;
    const int code = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) failed(code, "executing");
}

std::int64_t Database::lastRow() const
{
    return sqlite3_last_insert_rowid(handle_);
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(handle_);
}

/// Inside a transaction it stays: who reads there, such as a view, must not take away what stops the commit.
Status Database::trouble()
{
    if (!trouble_) return {};
    if (sqlite3_get_autocommit(handle_) == 0) return *trouble_;
    return *std::exchange(trouble_, std::nullopt);
}

void Database::fail(Error error)
{
    if (!trouble_) trouble_ = std::move(error);
}

void Database::failed(int code, const char* doing)
{
    broken_ = broken_ || code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC;
    fail({faultOf(code), std::string(doing) + ": " + sqlite3_errmsg(handle_)});
}

bool Database::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(handle_, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    broken_ = broken_ || code == SQLITE_IOERR_FSYNC;
    return code == SQLITE_OK;
}

Transaction::Transaction(Database& database)
    : database_(database)
{
    database_.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    rollback();
}

void Transaction::rollback()
{
    if (!open_) return;
    open_ = false;
    sqlite3_exec(database_.raw(), "ROLLBACK", nullptr, nullptr, nullptr);
    static_cast<void>(database_.trouble());
}

Status Transaction::commit()
{
    database_.execute("COMMIT");
    if (auto status = database_.trouble(); !status) return status;
    open_ = false;
    return {};
}

} // namespace beibao
