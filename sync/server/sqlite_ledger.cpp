#include "sync/server/sqlite_ledger.h"

#include "sync/server/sql.h"

namespace beibao {

namespace {

constexpr int kLayout = 1;
constexpr std::size_t kFoldAfter = 16U << 20U;
constexpr int kBatchColumn = 11;

std::int64_t stored(std::uint64_t number)
{
    return static_cast<std::int64_t>(number);
}

std::uint64_t read(const Statement& row, int column)
{
    return static_cast<std::uint64_t>(row.number(column));
}

LogEntry entryIn(const Statement& row)
{
    LogEntry entry;
    entry.position = read(row, 0);
    entry.hash = Digest::fromBytes(row.bytes(1));
    entry.routing = static_cast<Routing>(row.number(2));
    entry.caseId = row.id(3);
    entry.unit = row.id(4);
    entry.from = row.id(5);
    entry.addressee = row.id(6);
    entry.device = row.id(7);
    entry.incarnation = read(row, 8);
    entry.last = read(row, 9);
    entry.remark = row.text(10);
    return entry;
}

void visitAll(Statement& rows, const Ledger::Visit& visit)
{
    const Ledger::Bytes batch = [&rows] { return rows.bytes(kBatchColumn); };
    while (rows.step())
        if (!visit(entryIn(rows), batch)) return;
}

/// The first key after all that begin with `prefix`.
std::string pastPrefix(std::string prefix)
{
    while (!prefix.empty() && prefix.back() == '\xff') prefix.pop_back();
    if (!prefix.empty()) prefix.back() = static_cast<char>(static_cast<unsigned char>(prefix.back()) + 1U);
    return prefix;
}

} // namespace

SqliteLedger::SqliteLedger(std::unique_ptr<Database> database)
    : database_(std::move(database))
{
}

SqliteLedger::~SqliteLedger()
{
    database_->checkpoint();
}

Result<std::unique_ptr<SqliteLedger>> SqliteLedger::open(const std::filesystem::path& file, const StoreKey& key)
{
    BEIBAO_TAKE(database, Database::open(file, key, Database::Mode::kWrite));
    std::unique_ptr<SqliteLedger> ledger(new SqliteLedger(std::move(database)));
    BEIBAO_TRY(ledger->prepare());
    return ledger;
}

Status SqliteLedger::prepare()
{
    // What is erased must not stay in a free part of a page.
    database_->execute("PRAGMA secure_delete=ON");
    std::int64_t layout = 0;
    if (auto version = database_->query("PRAGMA user_version"); version.step()) layout = version.number(0);
    BEIBAO_TRY(database_->trouble());
    if (layout > kLayout) return Error{Fault::kFromTheFuture, "ledger layout " + std::to_string(layout)};
    if (layout == kLayout) return {};
    Transaction transaction(*database_);
    database_->execute(std::string(sql::books));
    database_->execute("PRAGMA user_version = " + std::to_string(kLayout));
    return transaction.commit();
}

/// The value, unless the database met trouble on the way.
template <typename Value> Result<Value> SqliteLedger::done(Value value)
{
    BEIBAO_TRY(database_->trouble());
    return value;
}

Status SqliteLedger::write(const std::function<Status()>& work)
{
    Transaction transaction(*database_);
    BEIBAO_TRY(work());
    BEIBAO_TRY(transaction.commit());
    if (unfolded_ >= kFoldAfter || replaced_) {
        replaced_ = !database_->checkpoint() && replaced_;
        unfolded_ = 0;
    }
    return {};
}

Result<std::uint64_t> SqliteLedger::append(const LogEntry& entry, const std::vector<LogName>& names)
{
    BEIBAO_TAKE(end, this->end());
    const std::uint64_t position = end.position + 1;
    auto insert = database_->query("INSERT INTO entry VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
    insert.bind(stored(position)).blob(nextHash(end.hash, entry).view()).bind(std::int64_t(entry.routing));
    insert.with(entry.caseId, entry.unit, entry.from, entry.addressee, entry.device, stored(entry.incarnation),
        stored(entry.last), entry.remark);
    insert.blob(entry.batch).run();
    for (const auto& each : names) name(entry, each, position);
    unfolded_ += entry.batch.size();
    return done(position);
}

void SqliteLedger::name(const LogEntry& entry, const LogName& name, std::uint64_t position)
{
    database_->query("INSERT OR REPLACE INTO name VALUES(?,?)").with(name.change, stored(position)).run();
    if (name.number == 0) return;
    database_->query("INSERT OR IGNORE INTO chain VALUES(?,?,?,?)")
        .with(entry.device, stored(entry.incarnation), stored(name.number), name.change)
        .run();
}

Result<Ledger::End> SqliteLedger::end()
{
    auto last = database_->query(sql::log_end);
    return done(last.step() ? End{beibao::read(last, 0), Digest::fromBytes(last.bytes(1))} : End{});
}

Result<std::optional<Digest>> SqliteLedger::hashAt(std::uint64_t position)
{
    if (position == 0) return std::optional(Digest());
    auto found = database_->query("SELECT hash FROM entry WHERE position = ?1");
    return done(found.bind(stored(position)).step() ? std::optional(Digest::fromBytes(found.bytes(0))) : std::nullopt);
}

Result<std::optional<LogEntry>> SqliteLedger::at(std::uint64_t position)
{
    auto found = database_->query(sql::entry_at);
    std::optional<LogEntry> entry;
    if (found.bind(stored(position)).step()) {
        entry = entryIn(found);
        entry->batch = found.bytes(kBatchColumn);
    }
    return done(std::move(entry));
}

Result<std::optional<std::uint64_t>> SqliteLedger::find(const Id& change)
{
    auto found = database_->query("SELECT position FROM name WHERE change = ?1");
    return done(found.bind(change).step() ? std::optional(beibao::read(found, 0)) : std::nullopt);
}

Result<bool> SqliteLedger::forks(const Id& device, std::uint64_t incarnation, const LogName& name)
{
    auto found = database_->query("SELECT change FROM chain WHERE device = ?1 AND incarnation = ?2 AND number = ?3");
    found.with(device, stored(incarnation), stored(name.number));
    return done(found.step() && found.id(0) != name.change);
}

Result<std::vector<std::pair<std::uint64_t, std::uint64_t>>> SqliteLedger::chains(const Id& device)
{
    std::vector<std::pair<std::uint64_t, std::uint64_t>> out;
    auto rows = database_->query(sql::chains_of_device);
    rows.bind(device);
    while (rows.step()) out.emplace_back(beibao::read(rows, 0), beibao::read(rows, 1));
    return done(std::move(out));
}

Status SqliteLedger::read(std::uint64_t after, const Visit& visit)
{
    auto rows = database_->query(sql::entries_after);
    rows.bind(stored(after));
    visitAll(rows, visit);
    return database_->trouble();
}

Status SqliteLedger::readCase(const Id& caseId, std::uint64_t after, std::uint64_t before, const Visit& visit)
{
    auto rows = database_->query(sql::entries_of_case);
    rows.with(caseId, stored(after), stored(before));
    visitAll(rows, visit);
    return database_->trouble();
}

Status SqliteLedger::readAside(const Visit& visit)
{
    auto rows = database_->query(sql::entries_aside);
    visitAll(rows, visit);
    return database_->trouble();
}

Status SqliteLedger::replace(std::uint64_t position, const std::string& batch)
{
    database_->query("UPDATE entry SET batch = ?2 WHERE position = ?1").bind(stored(position)).blob(batch).run();
    replaced_ = true;
    return database_->trouble();
}

Result<std::string> SqliteLedger::get(const std::string& key)
{
    auto found = database_->query("SELECT value FROM fact WHERE key = ?1");
    return done(found.blob(key).step() ? std::string(found.bytes(0)) : std::string());
}

Status SqliteLedger::put(const std::string& key, const std::string& value)
{
    if (value.empty())
        database_->query("DELETE FROM fact WHERE key = ?1").blob(key).run();
    else
        database_->query("INSERT OR REPLACE INTO fact VALUES(?,?)").blob(key).blob(value).run();
    return database_->trouble();
}

Result<std::vector<std::pair<std::string, std::string>>> SqliteLedger::under(const std::string& prefix)
{
    std::vector<std::pair<std::string, std::string>> out;
    auto rows = database_->query("SELECT key, value FROM fact WHERE key >= ?1 AND key < ?2 ORDER BY key");
    rows.blob(prefix).blob(pastPrefix(prefix));
    while (rows.step()) out.emplace_back(rows.bytes(0), rows.bytes(1));
    return done(std::move(out));
}

} // namespace beibao
