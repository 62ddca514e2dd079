#include "core/store/store.h"

#include "core/store/absorb.h"
#include "core/store/layout.h"
#include "core/store/meta_number.h"
#include "core/store/packing.h"
#include "core/store/sql.h"
#include "core/store/tail.h"

namespace beibao {

namespace {

constexpr int kIndexedAtOnce = 2000; // records; about a third of a second

/// A copied store that heard of its twin holds two changes of one number; either may be the one it saved last.
Status checkTail(const Tail& tail, Database& database, const Author& author, std::uint64_t number)
{
    auto rows = database.query("SELECT c.header FROM chain k JOIN change c ON c.chain = k.id "
                               "WHERE k.device = ?1 AND k.incarnation = ?2 AND c.number = ?3");
    rows.with(author.device, static_cast<std::int64_t>(author.incarnation), static_cast<std::int64_t>(number));
    Status checked = tail.check(author, number, {});
    while (!checked && rows.step()) checked = tail.check(author, number, sha256(rows.bytes(0)).bytes());
    return checked;
}

} // namespace

Entry Entry::of(const google::protobuf::Message& record, const Id& id)
{
    Entry entry;
    entry.spec = &Schema::get().of(record);
    entry.id = id;
    entry.values = FieldMap::parse(record.SerializeAsString()).value_or(FieldMap());
    for (const auto& field : entry.spec->fields) entry.fields.push_back(field.number);
    return entry;
}

Entry Entry::fact(const google::protobuf::Message& record, std::vector<Id> bases)
{
    Entry entry = of(record);
    entry.bases = std::move(bases);
    return entry;
}

Store::Store(StoreSetup setup, std::unique_ptr<Database> database)
    : setup_(std::move(setup))
    , database_(std::move(database))
    , records_(*database_)
    , search_(*database_)
    , tail_(setup_.vfs == nullptr ? setup_.file : std::filesystem::path())
{
}

Result<std::unique_ptr<Store>> Store::open(StoreSetup setup)
{
    BEIBAO_TAKE(database, Database::open(setup.file, setup.key, Database::Mode::kWrite, setup.vfs));
    std::unique_ptr<Store> store(new Store(std::move(setup), std::move(database)));
    BEIBAO_TRY(store->prepare());
    return store;
}

Store::~Store()
{
    idle();
}

Status Store::prepare()
{
    BEIBAO_TRY(migrate(*database_));
    if (meta("derived") != derivedLayout(setup_.views)) BEIBAO_TRY(rebuild());
    sweep();
    BEIBAO_TRY(loadAuthor());
    BEIBAO_TRY(checkTail(tail_, *database_, author_, number_));
    return search_.indexWaiting(kIndexedAtOnce); // what a crash kept from the index
}

Status Store::loadAuthor()
{
    authorKnown_ = false;
    author_.realm = meta("realm") == "practice" ? wire::PRACTICE : wire::REAL;
    author_.county = meta("county");
    author_.device = Id::fromBytes(meta("device"));
    author_.incarnation = metaNumber(meta("incarnation"));
    author_.unit = Id::fromBytes(meta("unit"));
    author_.person = Id::fromBytes(meta("person"));
    stamp_ = metaNumber(meta("stamp"));
    number_ = 0;
    prev_.clear();
    auto newest = database_->query(sql::newest_of_chain);
    if (newest.with(author_.device, static_cast<std::int64_t>(author_.incarnation)).step()) {
        number_ = static_cast<std::uint64_t>(newest.number(0));
        prev_ = sha256(newest.bytes(1)).bytes();
    }
    BEIBAO_TRY(database_->trouble());
    authorKnown_ = true;
    return {};
}

Status Store::setAuthor(const Author& author)
{
    Transaction transaction(*database_);
    put("realm", author.realm == wire::PRACTICE ? "practice" : "real");
    put("county", author.county);
    put("device", author.device.bytes());
    put("incarnation", std::to_string(author.incarnation));
    put("unit", author.unit.bytes());
    put("person", author.person.bytes());
    BEIBAO_TRY(transaction.commit());
    return loadAuthor();
}

std::string Store::meta(std::string_view key) const
{
    auto statement = database_->query("SELECT value FROM meta WHERE key = ?1");
    return statement.bind(key).step() ? std::string(statement.bytes(0)) : std::string();
}

void Store::put(std::string_view key, std::string_view value)
{
    database_->query("INSERT OR REPLACE INTO meta(key, value) VALUES(?1, ?2)").bind(key).blob(value).run();
}

Status Store::setMeta(std::string_view key, std::string_view value)
{
    put(key, value);
    return database_->trouble();
}

// ---- saving
Status Store::rebuild()
{
    Transaction transaction(*database_);
    layOutDerived(*database_, setup_.views);
    Absorb absorb(*database_, setup_.views);
    const Erasures erasures(*database_);
    auto log = database_->query("SELECT seq, header, body FROM change ORDER BY seq");
    while (log.step()) {
        const auto body = log.null(2) ? std::optional(std::string()) : unpacked(log.bytes(2));
        auto change = body ? Change::read(std::string(log.bytes(1)), *body, log.null(2))
                           : Result<Change>(Error{Fault::kDamaged, "a stored body cannot be unpacked"});
        if (!change) return change.error();
        if (change->erased() && !erasures.name(change->fullHash())) continue; // it waits for its order
        absorb.derive(*change, log.number(0));
    }
    absorb.finish();
    put("derived", derivedLayout(setup_.views));
    return transaction.commit();
}

std::string Store::logicalDump() const
{
    std::string out;
    for (const auto& record : records_.all()) {
        out += record.id.text() + ' ' + std::to_string(record.kind) + ' ' + record.caseId.text() + ' '
            + toHex(record.fields.encode()) + ' ' + toHex(record.heads.encode()) + ' ' + std::to_string(record.open)
            + '\n';
    }
    return out;
}

void Store::idle()
{
    static_cast<void>(search_.indexWaiting(kIndexedAtOnce));
    sweep();
    database_->checkpoint();
}

} // namespace beibao
