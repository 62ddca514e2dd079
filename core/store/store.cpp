#include "core/store/store.h"

#include "core/store/absorb.h"
#include "core/store/erasing.h"
#include "core/store/layout.h"
#include "core/store/packing.h"
#include "core/store/sql.h"
#include "core/store/tail.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace beibao {

namespace {

constexpr int kIndexedAtOnce = 2000; // records; about a third of a second
// A batch travels whole, so it must fit into one message of the line (4 MiB) with room to spare.
constexpr std::size_t kLargestRecord = 1U << 20U;
constexpr std::size_t kLargestBatch = 256U << 10U; // of values; one record more may follow
constexpr std::size_t kMostInBatch = 256;
constexpr std::string_view kNewestReceipt = "newest_receipt"; // in meta
constexpr std::string_view kHeldThere = "held_there"; // in meta: incarnation and number
constexpr std::uint32_t kErasure = 53;
constexpr std::uint64_t kDayOfStamps = 86'400'000ULL << 16U;

Error usage(std::string detail)
{
    return {Fault::kUsage, std::move(detail)};
}

std::uint64_t number(std::string_view text)
{
    return text.empty() ? 0 : std::strtoull(std::string(text).c_str(), nullptr, 10);
}

/// The text a partial record holds in one of its text fields.
std::string textIn(const FieldMap& values, const RecordSpec& spec, const FieldSpec& field)
{
    FieldMap one;
    one.set(field.number, values.get(field.number));
    const auto message = spec.make();
    return message->ParseFromString(one.encode()) ? message->GetReflection()->GetString(*message, field.descriptor)
                                                  : std::string();
}

/// The case an entry says it belongs to. Empty for none; an Error when it says nonsense.
Result<Id> caseNamed(const Entry& entry)
{
    const auto& owner = entry.spec->owner;
    if (owner.empty() || owner == "self") return Id();
    const FieldSpec& field = *entry.spec->field(owner);
    if (std::ranges::find(entry.fields, field.number) == entry.fields.end()) return Id();
    const auto id = Id::parse(textIn(entry.values, *entry.spec, field));
    if (!id) return usage(entry.spec->name + "." + owner + " is not an id");
    return *id;
}

/// Says in a header that a group is written: the fields it has, unless it is a
/// field by itself, and the heads this replaces.
void nameGroup(wire::ChangeHeader& header, std::uint32_t group, const std::vector<std::uint32_t>& members,
    const std::vector<Id>& bases)
{
    auto& write = *header.add_groups();
    write.set_group(group);
    if (members.size() > 1 || members.front() != group)
        for (const auto member : members) write.add_fields(member);
    for (const auto& base : bases) write.add_bases(base.bytes());
}

std::size_t weightOf(const SignedBatch& batch)
{
    std::size_t weight = 0;
    for (const auto& change : batch.changes) weight += change.header().size() + change.body().size();
    return weight;
}

/// How much an entry adds to a batch, about.
std::size_t weightOf(const Entry& entry)
{
    std::size_t weight = 0;
    for (const auto field : entry.values.fields()) weight += entry.values.get(field).size();
    return weight;
}

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
    author_.incarnation = number(meta("incarnation"));
    author_.unit = Id::fromBytes(meta("unit"));
    author_.person = Id::fromBytes(meta("person"));
    stamp_ = number(meta("stamp"));
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

Result<Saved> Store::save(const std::vector<Entry>& entries)
{
    if (!authorKnown_) BEIBAO_TRY(loadAuthor());
    if (setup_.signer == nullptr || author_.device.empty()) return usage("this store has no device to write with");
    std::vector<Id> ids;
    std::vector<Named> named;
    for (const auto& entry : entries) {
        ids.push_back(entry.id.empty() ? Id::make(setup_.random) : entry.id);
        BEIBAO_TAKE(caseId, caseOf(entry, ids.back()));
        if (Erasures(*database_).of(entry.spec->owner == "self" ? ids.back() : caseId, ids.back()))
            return Error{Fault::kRefused, "这里的内容已经由县里依法删除，不能再写", "erased"};
        named.push_back({&entry, ids.back(), caseId});
    }
    Transaction transaction(*database_);
    Absorb absorb(*database_, setup_.views);
    for (const auto& members : batchesOf(named)) {
        if (auto written = writeBatch(members, absorb); !written) {
            transaction.rollback();
            static_cast<void>(loadAuthor());
            return written.error();
        }
    }
    return commitSave(transaction, absorb, std::move(ids));
}

/// One batch holds one case (or none) and one audience, so what belongs together is signed
/// together, in the order of `all`, up to what travels well.
std::vector<std::vector<Store::Named>> Store::batchesOf(const std::vector<Named>& all)
{
    struct Open {
        std::size_t batch = 0;
        std::size_t weight = 0;
    };
    std::vector<std::vector<Named>> batches;
    std::map<std::pair<Id, int>, Open> open;
    for (const auto& one : all) {
        const Id owner = one.entry->spec->owner == "self" ? one.id : one.caseId;
        const std::pair shared(owner, owner.empty() ? static_cast<int>(one.entry->spec->audience) : 0);
        const auto [place, isNew] = open.try_emplace(shared);
        const bool full
            = !isNew && (place->second.weight >= kLargestBatch || batches[place->second.batch].size() >= kMostInBatch);
        if (isNew || full) {
            place->second = {batches.size(), 0};
            batches.emplace_back();
        }
        place->second.weight += weightOf(*one.entry);
        batches[place->second.batch].push_back(one);
    }
    return batches;
}

Status Store::writeBatch(const std::vector<Named>& members, Absorb& absorb)
{
    SignedBatch batch;
    const std::int64_t row = absorb.openBatch();
    for (const auto& member : members) {
        BEIBAO_TAKE(change, write(*member.entry, member.id, member.caseId));
        if (!change) continue;
        absorb.add(*change, row);
        batch.changes.push_back(*std::move(change));
    }
    absorb.closeBatch(row, batch.changes.empty() ? std::string() : setup_.signer->sign(batch.signedText()));
    return {};
}

Result<Saved> Store::commitSave(Transaction& transaction, Absorb& absorb, std::vector<Id> ids)
{
    if (!absorb.empty()) put("stamp", std::to_string(stamp_));
    Changed changed = absorb.finish();
    if (auto done = transaction.commit(); !done) {
        const Error error = done.error();
        transaction.rollback();
        static_cast<void>(loadAuthor()); // tried again before the next save
        return error;
    }
    if (!changed.empty()) tail_.write(author_, number_, prev_);
    return Saved{std::move(ids), std::move(changed)};
}

Result<Id> Store::caseOf(const Entry& entry, const Id& id) const
{
    BEIBAO_TAKE(named, caseNamed(entry));
    if (!named.empty() || entry.spec->owner.empty() || entry.spec->owner == "self") return named;
    // An edit need not repeat the case; the record knows it.
    const auto known = records_.get(id);
    return known && known->kind == entry.spec->number ? known->caseId : Id();
}

Result<std::optional<Change>> Store::write(const Entry& entry, const Id& id, const Id& caseId)
{
    const Id owner = entry.spec->owner == "self" ? id : caseId;
    const auto known = entry.id.empty() ? std::nullopt : records_.get(id, entry.spec->number, owner);
    wire::ChangeHeader header = nextHeader(*entry.spec, id, caseId);
    FieldMap values;
    if (entry.spec->fact) {
        if (known) return usage("a " + entry.spec->name + " is written once");
        for (const auto field : entry.fields) values.set(field, entry.values.get(field));
        for (const auto& base : entry.bases) header.add_bases(base.bytes());
    } else {
        fillDraft(header, values, entry, known);
        if (header.groups().empty()) return std::optional<Change>();
    }
    std::string encoded = values.encode();
    if (encoded.size() > kLargestRecord) return usage("a " + entry.spec->name + " is larger than 1 MB");
    return std::optional(link(std::move(header), std::move(encoded)));
}

void Store::fillDraft(
    wire::ChangeHeader& header, FieldMap& values, const Entry& entry, const std::optional<Record>& known)
{
    const Seen seen = !known ? Seen() : entry.seen ? *entry.seen : records_.seen(*known);
    std::vector<std::uint32_t> done;
    for (const auto number : entry.fields) {
        const FieldSpec* field = entry.spec->field(number);
        const std::uint32_t group = field != nullptr ? field->group : number;
        if (std::ranges::find(done, group) != done.end()) continue;
        done.push_back(group);
        auto members = entry.spec->fieldsOf(group);
        if (members.empty()) members.push_back(number);
        const FieldMap before = known ? records_.valuesSeen(*known, group, seen.bases(group)) : FieldMap();
        FieldMap after = before;
        for (const auto member : members)
            if (std::ranges::find(entry.fields, member) != entry.fields.end())
                after.set(member, entry.values.get(member));
        if (after == before) continue;
        nameGroup(header, group, members, seen.bases(group));
        for (const auto member : after.fields()) values.set(member, after.get(member));
    }
}

wire::ChangeHeader Store::nextHeader(const RecordSpec& spec, const Id& id, const Id& caseId)
{
    wire::ChangeHeader header;
    header.set_profile(kProfileEd25519);
    header.set_realm(author_.realm);
    header.set_county(author_.county);
    header.set_device(author_.device.bytes());
    header.set_incarnation(author_.incarnation);
    header.set_number(number_ + 1);
    header.set_kind(spec.number);
    header.set_record(id.bytes());
    header.set_case_id(caseId.bytes());
    header.set_unit(author_.unit.bytes());
    header.set_author(author_.person.bytes());
    header.set_stamp(nextStamp());
    header.set_prev(prev_);
    return header;
}

Change Store::link(wire::ChangeHeader header, std::string values)
{
    constexpr std::size_t kSaltSize = 16;
    Change change = Change::make(std::move(header), setup_.random.bytes(kSaltSize), std::move(values));
    number_ = change.head().number();
    prev_ = change.fullHash().bytes();
    return change;
}

Result<Saved> Store::choose(const Id& change)
{
    if (!authorKnown_) BEIBAO_TRY(loadAuthor());
    const auto chosen = records_.offered(change);
    if (!chosen) return Error{Fault::kNotFound, "no such change"};
    const auto record = records_.get(chosen->record(), chosen->head().kind(), chosen->caseId());
    if (!record || record->spec() == nullptr) return Error{Fault::kNotFound, "no such record"};
    Entry entry{.spec = record->spec(), .id = record->id, .values = {}, .fields = {}, .seen = Seen(), .bases = {}};
    for (const auto& choice : records_.choices(*record)) {
        const bool offered
            = std::ranges::any_of(choice.values, [&](const auto& value) { return value.change == change; });
        if (!offered) continue;
        std::vector<Id> all;
        for (const auto& head : record->heads.open(choice.group)) all.push_back(head.change);
        entry.seen->add(choice.group, std::move(all));
        const FieldMap values = valuesOfGroup(*chosen, choice.group);
        for (const auto field : entry.spec->fieldsOf(choice.group)) {
            entry.fields.push_back(field);
            entry.values.set(field, values.get(field));
        }
    }
    if (entry.fields.empty()) return Error{Fault::kNotFound, "nothing is waiting for a choice there"};
    return settle(entry, record->caseId);
}

Result<Saved> Store::settle(const Entry& entry, const Id& owner)
{
    Transaction transaction(*database_);
    Absorb absorb(*database_, setup_.views);
    wire::ChangeHeader header = nextHeader(*entry.spec, entry.id, entry.spec->owner == "self" ? Id() : owner);
    std::vector<std::uint32_t> done;
    for (const auto number : entry.fields) {
        const std::uint32_t group = entry.spec->field(number)->group;
        if (std::ranges::find(done, group) != done.end()) continue;
        done.push_back(group);
        nameGroup(header, group, entry.spec->fieldsOf(group), entry.seen->bases(group));
    }
    SignedBatch batch;
    batch.changes.push_back(link(std::move(header), entry.values.encode()));
    batch.signature = setup_.signer->sign(batch.signedText());
    absorb.take(batch, true, std::nullopt);
    return commitSave(transaction, absorb, {entry.id});
}

std::uint64_t Store::nextStamp()
{
    const auto now = static_cast<std::uint64_t>(std::max<std::int64_t>(setup_.clock.nowMs(), 0)) << 16U;
    return stamp_ = std::max(now, stamp_ + 1);
}

/// A clock elsewhere moves ours, but a mad one by no more than a day.
void Store::hear(std::uint64_t stamp)
{
    const auto now = static_cast<std::uint64_t>(std::max<std::int64_t>(setup_.clock.nowMs(), 0)) << 16U;
    stamp_ = std::max(stamp_, std::min(stamp, now + kDayOfStamps));
}

// ---- meeting the county

Result<std::vector<Outgoing>> Store::outbox(std::int64_t after, std::size_t atMostBytes)
{
    std::vector<Outgoing> out;
    auto orders = database_->query(sql::outbox_orders);
    BEIBAO_TRY(collect(std::move(orders.bind(after)), atMostBytes, out));
    auto rows = database_->query(sql::outbox);
    BEIBAO_TRY(collect(std::move(rows.bind(after)), atMostBytes, out));
    return out;
}

/// Adds the batches in `rows` that are not among `out`, until `atMostBytes` is passed.
Status Store::collect(Statement rows, std::size_t atMostBytes, std::vector<Outgoing>& out)
{
    std::size_t size = 0;
    for (const auto& outgoing : out) size += weightOf(outgoing.batch);
    const std::size_t before = out.size();
    Outgoing next;
    const auto close = [&] {
        const bool there = std::any_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(before),
            [&](const Outgoing& one) { return one.row == next.row; });
        if (next.row == 0 || there || !lawful(next.batch)) return;
        size += weightOf(next.batch);
        out.push_back(std::move(next));
    };
    while (rows.step()) {
        if (next.row != rows.number(0)) {
            close();
            next = {};
            if (!out.empty() && size >= atMostBytes) break;
            next.row = rows.number(0);
            next.batch.profile = static_cast<std::uint32_t>(rows.number(1));
            next.batch.signature = rows.bytes(2);
        }
        const auto body = rows.null(4) ? std::optional(std::string()) : unpacked(rows.bytes(4));
        if (!body) return Error{Fault::kDamaged, "a stored body cannot be unpacked"};
        BEIBAO_TAKE(change, Change::read(std::string(rows.bytes(3)), *body, rows.null(4)));
        next.batch.changes.push_back(std::move(change));
    }
    close();
    return database_->trouble();
}

/// Whether every body that is missing was erased by an order; else the batch waits for it, here as everywhere.
bool Store::lawful(const SignedBatch& batch) const
{
    return std::ranges::all_of(batch.changes,
        [&](const Change& change) { return !change.erased() || Erasures(*database_).name(change.fullHash()); });
}

Result<Changed> Store::arrive(const Arrival& arrival)
{
    Transaction transaction(*database_);
    if (!arrival.epoch.empty() && arrival.epoch != meta("epoch")) beginEpoch(arrival.epoch);
    for (const auto& receipt : arrival.receipts) {
        auto update = database_->query("UPDATE batch SET position = ?2, acknowledged_at = ?3, refused = NULLIF(?4, '') "
                                       "WHERE id = ?1 AND position IS NULL");
        update.with(receipt.row, static_cast<std::int64_t>(receipt.position), setup_.clock.nowMs(), receipt.refused)
            .run();
    }
    Absorb absorb(*database_, setup_.views);
    for (const auto& served : arrival.batches) {
        for (const auto& change : served.batch.changes) hear(change.head().stamp());
        if (absorb.take(served.batch, false, served.position) == 0) acknowledge(served);
    }
    obeyOrders(arrival, absorb);
    noteStanding(arrival);
    if (!absorb.empty()) put("stamp", std::to_string(stamp_));
    Changed changed = absorb.finish();
    search_.indexAgain(absorb.derivedAnew());
    BEIBAO_TRY(transaction.commit());
    sweep();
    // An older copy of this store may have just received what its twin wrote: the own chain goes on after that.
    if (std::ranges::any_of(
            arrival.batches, [&](const auto& served) { return served.batch.device() == author_.device; }))
        static_cast<void>(loadAuthor()); // tried again before the next save
    return changed;
}

/// What comes back from the county has reached it, even if the receipt was lost.
void Store::acknowledge(const Arrival::Served& served)
{
    const Change& first = served.batch.changes.front();
    auto held = database_->query(sql::change_seq);
    held.with(first.device(), static_cast<std::int64_t>(first.head().incarnation()),
        static_cast<std::int64_t>(first.head().number()), first.id());
    if (!held.step()) return;
    database_
        ->query("UPDATE batch SET position = ?2, acknowledged_at = ?3 WHERE id = "
                "(SELECT batch FROM change WHERE seq = ?1) AND position IS NULL")
        .with(held.number(0), static_cast<std::int64_t>(served.position), setup_.clock.nowMs())
        .run();
}

/// Orders to erase that came with an answer. Those of the county only: what anybody else calls an order is kept as it
/// came, and obeyed by nobody. Inside the transaction of the caller.
void Store::obeyOrders(const Arrival& arrival, Absorb& absorb)
{
    const Id county = Id::fromBytes(meta("county_device"));
    Erasing erasing(*database_, absorb);
    for (const auto& [batch, position] : arrival.batches) {
        if (county.empty() || batch.device() != county || setup_.signer == nullptr) continue;
        for (const auto& change : batch.changes) {
            if (change.head().kind() != kErasure || change.erased()) continue;
            if (!setup_.signer->verifies(batch.profile, meta("county_key"), batch.signedText(), batch.signature)) break;
            auto held = database_->query(sql::change_seq);
            held.with(county, static_cast<std::int64_t>(change.head().incarnation()),
                static_cast<std::int64_t>(change.head().number()), change.id());
            if (held.step()) erasing.obey(change, held.number(0));
        }
    }
}

/// What an order erased may still stand where nothing points any more: in files, in free pages, in the index of the
/// search, in the write-ahead log. Begun again at the next opening until all of it is done.
void Store::sweep()
{
    if (meta("unswept").empty()) return;
    std::error_code code;
    auto litter = database_->query("SELECT change, field, file FROM litter");
    bool gone = true;
    while (litter.step()) {
        const BlobName name{litter.id(0), static_cast<std::uint32_t>(litter.number(1))};
        if (!litter.text(2).empty())
            gone = (std::filesystem::remove(setup_.blobs / litter.text(2), code), !code) && gone;
        if (!name.change.empty() && setup_.arriving != nullptr) gone = bool(setup_.arriving->drop(name)) && gone;
    }
    if (!gone || !database_->healthy()) return static_cast<void>(database_->trouble());
    database_->execute("INSERT INTO search(search) VALUES('optimize')");
    database_->execute("DELETE FROM litter");
    database_->execute("VACUUM");
    const bool swept = database_->healthy() && database_->checkpoint();
    if (swept) put("unswept", {});
    static_cast<void>(database_->trouble()); // tried again when the store is opened or idle
}

/// Another server history: what the old one acknowledged counts for nothing, so
/// everything held is offered again. Inside the transaction of the caller.
void Store::beginEpoch(const std::string& epoch)
{
    database_->query("UPDATE batch SET position = NULL, acknowledged_at = NULL WHERE position IS NOT NULL").run();
    database_->query("UPDATE parcel SET whole = 0").run();
    for (const auto key : {std::string_view("cursor"), kNewestReceipt, kHeldThere}) put(key, {});
    put("epoch", epoch);
}

Result<Visitor> Store::visitor()
{
    const std::uint64_t held = heldThere();
    BEIBAO_TRY(database_->trouble());
    return Visitor{author_.realm, author_.incarnation, held};
}

/// How far the own chain is held here and known to be at the county, from its first change
/// on without a gap. Goes on from where the last meeting left it: a chain is long, a day is short.
std::uint64_t Store::heldThere() const
{
    const auto incarnation = static_cast<std::int64_t>(author_.incarnation);
    const std::string known = meta(kHeldThere);
    const auto space = known.find(' ');
    std::uint64_t held = 0;
    if (space != std::string::npos && number(known.substr(0, space)) == author_.incarnation)
        held = number(known.substr(space + 1));
    const auto there = [&](std::uint64_t next) {
        auto row = database_->query(sql::chain_number_at_county);
        return row.with(author_.device, incarnation, static_cast<std::int64_t>(next)).step();
    };
    while (there(held + 1)) ++held;
    return held;
}

/// What the next question begins with. Inside the transaction of the caller.
void Store::noteStanding(const Arrival& arrival)
{
    std::uint64_t newest = number(meta(kNewestReceipt));
    for (const auto& receipt : arrival.receipts) newest = std::max(newest, receipt.position);
    for (const auto& served : arrival.batches) newest = std::max(newest, served.position);
    put(kNewestReceipt, std::to_string(newest));
    put(kHeldThere, std::to_string(author_.incarnation) + ' ' + std::to_string(heldThere()));
    if (!arrival.cursor.empty()) put("cursor", arrival.cursor);
}

Result<std::string> Store::cursor()
{
    std::string cursor = meta("cursor");
    BEIBAO_TRY(database_->trouble());
    return cursor;
}

Result<std::string> Store::epoch()
{
    std::string epoch = meta("epoch");
    BEIBAO_TRY(database_->trouble());
    return epoch;
}

Result<std::uint64_t> Store::newestReceipt()
{
    const std::uint64_t position = number(meta(kNewestReceipt));
    BEIBAO_TRY(database_->trouble());
    return position;
}

// ---- keeping itself

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
