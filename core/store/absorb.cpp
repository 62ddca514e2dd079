#include "core/store/absorb.h"

#include "core/store/blob_name.h"
#include "core/store/packing.h"
#include "core/store/sql.h"

#include <algorithm>

namespace beibao {

namespace {

/// Records held in memory until the views have seen them; some megabytes.
constexpr std::size_t kFreshAtOnce = 2000;

/// What a list names from a place on, sorted, each once.
std::vector<Id> eachOnce(const std::vector<Id>& all, std::size_t from)
{
    std::vector<Id> out(all.begin() + static_cast<std::ptrdiff_t>(from), all.end());
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

/// A record's shown fields after one more change: for each group it wrote, the
/// fields of whichever head is now on screen.
void show(Record& record, const Change& change, const Records& log)
{
    for (const auto& write : change.head().groups()) {
        const auto shown = record.heads.shown(write.group());
        if (!shown) continue;
        const auto other = shown->change == change.id() ? std::nullopt : log.change(record.id, shown->change);
        const Change& winner = other ? *other : change;
        const FieldMap values = valuesOfGroup(winner, write.group());
        if (write.fields().empty()) record.fields.set(write.group(), values.get(write.group()));
        for (const auto field : write.fields()) record.fields.set(field, values.get(field));
    }
}

} // namespace

std::int64_t Absorb::take(const SignedBatch& batch, bool own, std::optional<std::uint64_t> position)
{
    std::int64_t row = 0;
    for (const auto& change : batch.changes) {
        if (const auto place = find(change)) {
            fill(change, *place);
            continue;
        }
        if (row == 0) {
            auto insert = database_.query("INSERT INTO batch(profile, signature, own, position) VALUES(?,?,?,?)");
            insert.bind(std::int64_t(batch.profile)).blob(batch.signature).bind(std::int64_t(own));
            if (position) insert.bind(static_cast<std::int64_t>(*position));
            insert.run();
            row = database_.lastRow();
        }
        takeOne(change, row);
    }
    return row;
}

void Absorb::takeOne(const Change& change, std::int64_t batch)
{
    const bool named = erasures_.name(change.fullHash());
    const Change taken = named ? change.stripped() : change;
    const std::int64_t seq = keep(taken, batch);
    if (named || !taken.erased()) derive(taken, seq);
}

/// The body of a change that came without it; somebody who carries headers alone must not keep it from us.
void Absorb::fill(const Change& change, const Place& place)
{
    if (!place.bodiless || change.erased() || erasures_.name(change.fullHash())) return;
    database_.query("UPDATE change SET body = ?2 WHERE seq = ?1").bind(place.seq).blob(packed(change.body())).run();
    deriveAnew({change.record(), change.head().kind(), change.caseId()}, {place.seq});
}

std::int64_t Absorb::openBatch()
{
    database_.query("INSERT INTO batch(profile, signature, own) VALUES(?, x'00', 1)")
        .bind(std::int64_t(kProfileEd25519))
        .run();
    return database_.lastRow();
}

void Absorb::add(const Change& change, std::int64_t batch)
{
    derive(change, keep(change, batch));
}

void Absorb::closeBatch(std::int64_t batch, const std::string& signature)
{
    if (signature.empty())
        database_.query("DELETE FROM batch WHERE id = ?1").bind(batch).run();
    else
        database_.query("UPDATE batch SET signature = ?2 WHERE id = ?1").bind(batch).blob(signature).run();
}

Changed Absorb::finish()
{
    refreshViews();
    return {eachOnce(touched_, 0), eachOnce(cases_, 0)};
}

void Absorb::refreshViews()
{
    const auto cases = eachOnce(cases_, casesInViews_);
    const auto records = eachOnce(touched_, touchedInViews_);
    for (View* view : views_) view->refresh(records_, cases, records);
    casesInViews_ = cases_.size();
    touchedInViews_ = touched_.size();
    fresh_.forgetAll();
}

std::optional<Absorb::Place> Absorb::find(const Change& change) const
{
    const auto& head = change.head();
    auto row = database_.query(sql::change_seq);
    row.with(change.device(), static_cast<std::int64_t>(head.incarnation()), static_cast<std::int64_t>(head.number()),
        change.id());
    return row.step() ? std::optional(Place{row.number(0), row.number(1) != 0}) : std::nullopt;
}

std::int64_t Absorb::chainOf(const Change& change)
{
    if (chain_ != 0 && chainDevice_ == change.device() && chainIncarnation_ == change.head().incarnation())
        return chain_;
    chainDevice_ = change.device();
    chainIncarnation_ = change.head().incarnation();
    const auto incarnation = static_cast<std::int64_t>(chainIncarnation_);
    database_.query("INSERT OR IGNORE INTO chain(device, incarnation) VALUES(?,?)")
        .with(chainDevice_, incarnation)
        .run();
    auto found = database_.query("SELECT id FROM chain WHERE device = ?1 AND incarnation = ?2");
    chain_ = found.with(chainDevice_, incarnation).step() ? found.number(0) : 0;
    return chain_;
}

std::int64_t Absorb::keep(const Change& change, std::int64_t batch)
{
    const std::int64_t chain = chainOf(change);
    auto insert
        = database_.query("INSERT INTO change(id, batch, chain, number, record, header, body) VALUES(?,?,?,?,?,?,?)");
    insert.with(change.id(), batch, chain, static_cast<std::int64_t>(change.head().number()), change.record());
    insert.blob(change.header()).blob(change.erased() ? std::string() : packed(change.body())).run();
    return database_.lastRow();
}

void Absorb::derive(const Change& change, std::int64_t seq)
{
    if (fresh_.size() > kFreshAtOnce) refreshViews();
    noteFiles(change, seq);
    touched_.push_back(change.record());
    const Id caseId = change.caseId();
    const bool sameCase = cases_.size() > casesInViews_ && cases_.back() == caseId;
    if (!caseId.empty() && !sameCase) cases_.push_back(caseId);
    auto found = database_.query("SELECT row, only FROM record WHERE id = ?1 AND kind = ?2 AND case_id IS ?3");
    found.with(change.record(), std::int64_t(change.head().kind()), change.caseId());
    if (!found.step()) return begin(change, seq);
    const std::int64_t row = found.number(0);
    if (change.head().groups().empty()) {
        append(row, seq);
        return contest(change, row, found.number(1), seq);
    }
    auto record = records_.get(change.record(), change.head().kind(), change.caseId());
    if (record) merge(*std::move(record), row, change, seq);
}

void Absorb::deriveAnew(const RecordKey& record, std::set<std::int64_t> seqs)
{
    std::int64_t row = 0;
    auto known = database_.query(sql::seqs_of_record);
    known.with(record.id, std::int64_t(record.kind), record.caseId);
    while (known.step()) {
        row = known.number(0);
        seqs.insert(known.number(1));
    }
    database_.query("DELETE FROM indexed WHERE record = ?1").bind(row).run();
    database_.query("DELETE FROM record WHERE row = ?1").bind(row).run();
    fresh_.forget(record.id, record.kind, record.caseId);
    for (const auto each : seqs) {
        database_.query("DELETE FROM search WHERE rowid = ?1").bind(each).run();
        auto stored = database_.query("SELECT header, body FROM change WHERE seq = ?1");
        if (!stored.bind(each).step()) continue;
        const bool erased = stored.null(1);
        const auto body = erased ? std::optional(std::string()) : unpacked(stored.bytes(1));
        auto change = body ? Change::read(std::string(stored.bytes(0)), *body, erased)
                           : Result<Change>(Error{Fault::kDamaged, "a stored body cannot be unpacked"});
        if (!change) return database_.fail(change.error());
        derive(*change, each);
    }
    derivedAnew_.push_back(record.id);
}

/// What must be fetched or sent besides the record itself.
void Absorb::noteFiles(const Change& change, std::int64_t seq)
{
    for (const auto& ref : blobsIn(change)) {
        auto insert = database_.query("INSERT OR IGNORE INTO blob_ref VALUES(?,?,?,?,?,?,?,?)");
        insert.with(change.id(), std::int64_t(ref.field), seq).blob(ref.sha256);
        insert.with(static_cast<std::int64_t>(ref.size), std::int64_t(ref.rank), change.caseId(), change.device());
        insert.run();
    }
}

void Absorb::contest(const Change& change, std::int64_t row, std::int64_t only, std::int64_t seq)
{
    auto holder = database_.query("SELECT id FROM change WHERE seq = ?1");
    if (holder.bind(only).step() && holder.id(0) < change.id()) return;
    database_.query("UPDATE record SET only = ?1, changed = ?2 WHERE row = ?3").with(seq, seq, row).run();
    fresh_.forget(change.record(), change.head().kind(), change.caseId());
    if (const auto fields = FieldMap::parse(change.values())) index(row, change.head().kind(), *fields);
}

void Absorb::begin(const Change& change, std::int64_t seq)
{
    const auto kind = std::int64_t(change.head().kind());
    // A base that has not arrived must be remembered, and an `only` record has no place for it.
    bool awaits = false;
    for (const auto& write : change.head().groups()) awaits = awaits || !write.bases().empty();
    if (awaits) {
        auto insert
            = database_.query("INSERT INTO record(id, kind, case_id, changes, changed) VALUES(?,?,?,json_array(),?)");
        insert.with(change.record(), kind, change.caseId(), seq).run();
        Record empty;
        empty.id = change.record();
        empty.kind = change.head().kind();
        empty.caseId = change.caseId();
        return merge(std::move(empty), database_.lastRow(), change, seq);
    }
    auto insert = database_.query("INSERT INTO record(id, kind, case_id, only, changed) VALUES(?,?,?,?,?)");
    insert.with(change.record(), kind, change.caseId(), seq, seq).run();
    Record record = recordOfOnly(change, seq);
    index(database_.lastRow(), record.kind, record.fields);
    fresh_.keep(std::move(record));
}

void Absorb::merge(Record record, std::int64_t row, const Change& change, std::int64_t seq)
{
    struct Log final : Applied {
        Log(Database& database, std::int64_t row)
            : database(database)
            , row(row)
        {
        }
        bool has(const Id& id) const override { return database.query(sql::change_applied).with(row, id).step(); }
        Database& database;
        std::int64_t row;
    };
    append(row, seq); // first, since its own values are asked for below
    const Head head{change.id(), change.head().stamp(), change.device()};
    for (const auto& write : change.head().groups()) {
        std::vector<Id> bases;
        for (const auto& base : write.bases()) bases.push_back(Id::fromBytes(base));
        record.heads.take(write.group(), head, bases, Log(database_, row));
    }
    show(record, change, records_);
    record.open = static_cast<int>(records_.choices(record).size());
    record.changed = seq;
    auto update = database_.query(
        "UPDATE record SET only = NULL, body = ?1, heads = ?2, open = ?3, changed = ?4 WHERE row = ?5");
    update.blob(packed(record.fields.encode())).blob(record.heads.encode());
    update.with(std::int64_t(record.open), seq, row).run();
    index(row, record.kind, record.fields);
    fresh_.keep(std::move(record));
}

void Absorb::append(std::int64_t row, std::int64_t seq)
{
    database_.query(sql::record_append).with(row, seq).run();
}

void Absorb::index(std::int64_t row, std::uint32_t kind, const FieldMap& fields)
{
    const RecordSpec* spec = Schema::get().kind(kind);
    if (spec == nullptr) return;
    std::unique_ptr<google::protobuf::Message> message;
    bool cleared = false;
    for (const auto& field : spec->fields) {
        if (!field.indexed) continue;
        if (!cleared) database_.query("DELETE FROM indexed WHERE record = ?1").bind(row).run();
        cleared = true;
        if (fields.get(field.number).empty()) continue;
        if (!message) {
            message = spec->make();
            if (!message->ParseFromString(fields.encode())) return;
        }
        const std::string value = message->GetReflection()->GetString(*message, field.descriptor);
        database_.query("INSERT OR IGNORE INTO indexed(field, value, record) VALUES(?,?,?)")
            .with(std::int64_t(kind) * 1000 + field.number, value, row)
            .run();
    }
}

} // namespace beibao
