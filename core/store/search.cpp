#include "core/store/search.h"

#include "core/schema/case.pb.h"
#include "core/store/recycled.h"
#include "core/store/sql.h"

#include <sqlcipher/sqlite3.h>

#include <chrono>
#include <cstdlib>
#include <map>
#include <memory>

namespace beibao {

namespace {

constexpr auto kPatience = std::chrono::seconds(1);
constexpr std::size_t kOfOneSave = 64; // records

/// Interrupts whatever the connection does once the time is over.
class TimeLimit {
public:
    explicit TimeLimit(Database& database)
        : database_(database)
    {
        constexpr int kStepsBetween = 5000;
        sqlite3_progress_handler(
            database.raw(), kStepsBetween, [](void* self) { return static_cast<TimeLimit*>(self)->over() ? 1 : 0; },
            this);
    }
    ~TimeLimit()
    {
        sqlite3_progress_handler(database_.raw(), 0, nullptr, nullptr);
        if (over()) static_cast<void>(database_.trouble()); // the interruption is ours
    }
    TimeLimit(const TimeLimit&) = delete;
    bool over() const { return std::chrono::steady_clock::now() > end_; }

private:
    Database& database_;
    const std::chrono::steady_clock::time_point end_ = std::chrono::steady_clock::now() + kPatience;
};

/// Both questions of a search must see the same state, whatever the writer does in between.
class Snapshot {
public:
    explicit Snapshot(Database& database)
        : database_(database)
    {
        database_.execute("BEGIN");
    }
    ~Snapshot() { sqlite3_exec(database_.raw(), "ROLLBACK", nullptr, nullptr, nullptr); }
    Snapshot(const Snapshot&) = delete;

private:
    Database& database_;
};

/// The index can be made again, so its commits need not wait for the disk; the
/// next save does, and takes them along.
class WithoutWaiting {
public:
    explicit WithoutWaiting(Database& database)
        : database_(database)
    {
        database_.execute("PRAGMA synchronous=NORMAL");
    }
    ~WithoutWaiting() { sqlite3_exec(database_.raw(), "PRAGMA synchronous=FULL", nullptr, nullptr, nullptr); }
    WithoutWaiting(const WithoutWaiting&) = delete;

private:
    Database& database_;
};

} // namespace

Search::Search(Database& database)
    : database_(database)
    , records_(database)
{
}

std::vector<Hit> Search::find(std::string_view typed, int limit)
{
    std::vector<Hit> hits;
    const SearchTerms terms = SearchTerms::of(typed);
    if (terms.question.empty() || limit <= 0) return hits;
    {
        const TimeLimit timeLimit(database_);
        const Snapshot snapshot(database_);
        Bin bin(records_);
        auto waiting = database_.query(sql::search_waiting);
        collect(std::move(waiting.with(reached(), std::int64_t(kLookedThrough))), terms, limit, bin, hits);
        auto indexed = database_.query(sql::search_candidates);
        collect(std::move(indexed.bind(terms.question)), terms, limit, bin, hits);
    }
    std::map<Id, std::string> titles; // many hits lie in the same case
    for (auto& hit : hits) {
        if (hit.caseId.empty()) continue;
        const auto [title, isNew] = titles.try_emplace(hit.caseId);
        if (isNew) title->second = titleOf(hit.caseId);
        hit.title = title->second;
    }
    return hits;
}

void Search::collect(Statement rows, const SearchTerms& terms, int limit, Bin& bin, std::vector<Hit>& hits)
{
    while (std::ssize(hits) < limit && rows.step()) {
        const std::string bytes = records_.bytes(rows);
        if (!terms.mayStandIn(bytes)) continue;
        const Record record = records_.glance(rows, bytes);
        const SearchText text(record, terms.latin ? &pinyin_ : nullptr);
        if (text.holds(terms) && !bin.holds(record.id, record.caseId))
            hits.push_back({record.id, record.kind, record.caseId, text.title(), text.snippet(terms)});
    }
}

std::string Search::titleOf(const Id& caseId) const
{
    const RecordSpec& kind = Schema::get().of(Case::default_instance());
    const auto dispute = records_.get(caseId, kind.number, caseId);
    if (dispute)
        if (std::string title = dispute->as<Case>().title(); !title.empty()) return title;
    std::string names;
    for (const auto& record : records_.ofCase(caseId))
        if (record.spec() != nullptr && record.spec()->name == "Party")
            names += (names.empty() ? "" : "、") + record.as<Party>().name();
    return names;
}

std::int64_t Search::reached() const
{
    auto statement = database_.query("SELECT value FROM meta WHERE key = 'searched'");
    return statement.step() ? std::strtoll(std::string(statement.bytes(0)).c_str(), nullptr, 10) : 0;
}

bool Search::complete() const
{
    return !database_.query("SELECT 1 FROM record WHERE changed > ?1 LIMIT 1").bind(reached()).step();
}

void Search::indexOne(const Record& record)
{
    if (const SearchText text(record, &pinyin_); !text.empty())
        database_.query("INSERT INTO search(rowid, text) VALUES(?1, ?2)")
            .with(record.changed, std::string_view(text.folded()))
            .run();
}

void Search::indexAgain(const std::vector<Id>& records)
{
    const std::int64_t reached = this->reached();
    for (const auto& id : records) {
        const auto record = records_.get(id);
        if (record && record->changed <= reached) indexOne(*record);
    }
}

Status Search::indexWaiting(int maxRecords)
{
    const auto waiting = records_.changedSince(reached(), maxRecords);
    if (waiting.empty()) return database_.trouble();
    static_cast<void>(database_.trouble()); // a damaged record is passed over; reading it tells
    // After one save somebody idle may wait for the disk, so that the next save need not.
    const auto withoutWaiting
        = waiting.size() > kOfOneSave ? std::make_unique<WithoutWaiting>(database_) : std::unique_ptr<WithoutWaiting>();
    Transaction transaction(database_);
    for (const auto& record : waiting) {
        database_.query(sql::search_forget).with(record.id, record.changed).run();
        indexOne(record);
    }
    database_.query("INSERT OR REPLACE INTO meta(key, value) VALUES('searched', ?1)")
        .blob(std::to_string(waiting.back().changed))
        .run();
    return transaction.commit();
}

} // namespace beibao
