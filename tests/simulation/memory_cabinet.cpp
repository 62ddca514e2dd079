#include "tests/simulation/memory_cabinet.h"

#include "core/schema/housekeeping.pb.h"

#include <algorithm>
#include <limits>

namespace beibao::simulation {

namespace {

constexpr std::uint64_t kDayOfStamps = 86'400'000ULL << 16U;

Head headOf(const Change& change)
{
    return {change.id(), change.head().stamp(), change.device()};
}

bool isOrder(const Change& change)
{
    return change.head().kind() == Schema::get().of(Erasure()).number;
}

/// The case an entry names, or the record itself when it is a case.
Id ownerOf(const Entry& entry, const Id& id, const std::optional<Record>& known)
{
    if (entry.spec->owner.empty()) return {};
    if (entry.spec->owner == "self") return id;
    if (known) return known->caseId;
    const auto message = entry.spec->make();
    message->ParseFromString(entry.values.encode());
    const auto* field = entry.spec->field(entry.spec->owner)->descriptor;
    return Id::parse(message->GetReflection()->GetString(*message, field)).value_or(Id());
}

} // namespace

Status MemoryCabinet::setAuthor(const Author& author)
{
    author_ = author;
    loadChain();
    return {};
}

Status MemoryCabinet::setCounty(const Id& device, const std::string& key)
{
    county_ = device;
    countyKey_ = key;
    return {};
}

void MemoryCabinet::loadChain()
{
    number_ = 0;
    prev_.clear();
    const auto chain = chains_.find({author_.device, author_.incarnation});
    if (chain == chains_.end() || chain->second.empty()) return;
    number_ = chain->second.rbegin()->first;
    prev_ = chain->second.rbegin()->second->fullHash().bytes();
}

// ---- what a person sees

std::optional<Record> MemoryCabinet::get(const Id& id)
{
    const auto found = records_.lower_bound({id, 0, Id()});
    if (found == records_.end() || std::get<0>(found->first) != id) return std::nullopt;
    return found->second.record;
}

std::vector<Record> MemoryCabinet::ofKind(std::uint32_t kind)
{
    std::vector<Record> out;
    for (const auto& [key, held] : records_)
        if (std::get<1>(key) == kind) out.push_back(held.record);
    return out;
}

std::vector<Record> MemoryCabinet::all()
{
    std::vector<Record> out;
    for (const auto& [key, held] : records_) out.push_back(held.record);
    return out;
}

FieldMap MemoryCabinet::valueOf(const Id& change, std::uint32_t group) const
{
    const auto found = changes_.find(change);
    return found == changes_.end() ? FieldMap() : valuesOfGroup(*found->second.first, group);
}

Seen MemoryCabinet::seenNow(const Record& record) const
{
    Seen seen;
    for (const auto group : record.heads.groups()) {
        const auto heads = record.heads.open(group);
        std::vector<Id> bases{heads.front().change};
        for (auto head = heads.begin() + 1; head != heads.end(); ++head)
            if (sameToAReader(valueOf(head->change, group), valueOf(bases.front(), group)))
                bases.push_back(head->change);
        seen.add(group, std::move(bases));
    }
    return seen;
}

Seen MemoryCabinet::seen(const Record& record)
{
    return seenNow(record);
}

std::vector<Choice> MemoryCabinet::choices(const Record& record)
{
    std::vector<Choice> out;
    for (const auto group : record.heads.groups()) {
        Choice choice{record.id, record.kind, record.caseId, group, {}};
        for (const auto& head : record.heads.open(group)) {
            const auto held = changes_.find(head.change);
            if (held != changes_.end() && held->second.first->erased()) continue;
            Choice::Value value{head.change, head.device, head.stamp, valueOf(head.change, group)};
            const bool repeats = std::ranges::any_of(
                choice.values, [&](const auto& other) { return sameToAReader(other.fields, value.fields); });
            if (!repeats) choice.values.push_back(std::move(value));
        }
        if (choice.values.size() > 1) out.push_back(std::move(choice));
    }
    return out;
}

bool MemoryCabinet::binned(const Record& record)
{
    std::set<std::string> restored;
    for (const auto& fact : ofKind(Schema::get().of(Restore()).number))
        restored.insert(fact.as<Restore>().recycle_id());
    for (const auto& fact : ofKind(Schema::get().of(Recycle()).number)) {
        const auto bin = fact.as<Recycle>();
        if (bin.record_id() != record.id.text() || restored.contains(fact.id.text())) continue;
        if (tools_.bug == Bug::kDeleteBeatsEdit) return true;
        const std::set<std::string> seen(bin.seen().begin(), bin.seen().end());
        bool edited = false;
        for (const auto group : record.heads.groups())
            for (const auto& head : record.heads.open(group)) edited = edited || !seen.contains(head.change.bytes());
        if (!edited) return true;
    }
    return false;
}

std::vector<ChangePtr> MemoryCabinet::changes()
{
    return order_;
}

// ---- saving

Result<std::vector<ChangePtr>> MemoryCabinet::save(const std::vector<Entry>& entries)
{
    std::vector<ChangePtr> written;
    SignedBatch batch;
    Id batchOwner;
    for (const auto& entry : entries) {
        const Id id = entry.id.empty() ? Id::make(tools_.random) : entry.id;
        const auto known = get(id);
        const Id owner = ownerOf(entry, id, known);
        if (!batch.changes.empty() && owner != batchOwner) commit(std::exchange(batch, {}));
        batchOwner = owner;
        const Id caseId = entry.spec->owner == "self" ? Id() : owner;
        FieldMap values;
        auto header = draft(entry, id, caseId, values);
        if (!header) continue;
        const ChangePtr change = link(*std::move(header), values);
        keep(change, batches_.size());
        batch.changes.push_back(*change);
        written.push_back(change);
    }
    if (!batch.changes.empty()) commit(std::move(batch));
    return written;
}

void MemoryCabinet::commit(SignedBatch batch)
{
    Batch row;
    row.signature = tools_.signer.sign(batch.signedText());
    for (const auto& change : batch.changes) row.changes.push_back(changes_.at(change.id()).first);
    batches_.push_back(std::move(row));
}

std::vector<Id> MemoryCabinet::basesFor(const Entry& entry, const Record& known, std::uint32_t group) const
{
    std::vector<Id> bases;
    if (tools_.bug == Bug::kReplacesUnseen) {
        for (const auto& head : known.heads.open(group)) bases.push_back(head.change);
        return bases;
    }
    return entry.seen && tools_.bug != Bug::kBasesAtSave ? entry.seen->bases(group) : seenNow(known).bases(group);
}

/// The header of an edit, and its values; nothing when nothing differs.
std::optional<wire::ChangeHeader> MemoryCabinet::draft(
    const Entry& entry, const Id& id, const Id& caseId, FieldMap& values)
{
    wire::ChangeHeader header = nextHeader(*entry.spec, id, caseId);
    if (entry.spec->fact) {
        for (const auto field : entry.fields) values.set(field, entry.values.get(field));
        for (const auto& base : entry.bases) header.add_bases(base.bytes());
        return header;
    }
    const auto known = get(id);
    std::set<std::uint32_t> done;
    for (const auto number : entry.fields) {
        const std::uint32_t group = entry.spec->field(number)->group;
        if (!done.insert(group).second) continue;
        const auto bases = known ? basesFor(entry, *known, group) : std::vector<Id>();
        const FieldMap before = bases.empty() ? FieldMap() : valueOf(bases.front(), group);
        FieldMap after = tools_.bug == Bug::kFieldsOfGroupApart ? FieldMap() : before;
        const auto members = entry.spec->fieldsOf(group);
        for (const auto member : members)
            if (std::ranges::find(entry.fields, member) != entry.fields.end())
                after.set(member, entry.values.get(member));
        if (after == before) continue;
        auto& write = *header.add_groups();
        write.set_group(group);
        if (members.size() > 1 || members.front() != group)
            for (const auto member : members) write.add_fields(member);
        for (const auto& base : bases) write.add_bases(base.bytes());
        for (const auto member : after.fields()) values.set(member, after.get(member));
    }
    return header.groups().empty() ? std::nullopt : std::optional(std::move(header));
}

Result<std::vector<ChangePtr>> MemoryCabinet::choose(const Id& change)
{
    const auto found = changes_.find(change);
    if (found == changes_.end()) return Error{Fault::kNotFound, "no such change"};
    const Change chosen = *found->second.first;
    const auto record = get(chosen.record());
    const Id caseId = record->spec()->owner == "self" ? Id() : record->caseId;
    wire::ChangeHeader header = nextHeader(*record->spec(), record->id, caseId);
    FieldMap values;
    for (const auto& choice : choices(*record)) {
        if (std::ranges::none_of(choice.values, [&](const auto& value) { return value.change == change; })) continue;
        auto& write = *header.add_groups();
        write.set_group(choice.group);
        const auto members = record->spec()->fieldsOf(choice.group);
        if (members.size() > 1 || members.front() != choice.group)
            for (const auto member : members) write.add_fields(member);
        const auto heads = record->heads.open(choice.group);
        const std::size_t replaced = tools_.bug == Bug::kChoosesTheShown ? 1 : heads.size();
        for (std::size_t i = 0; i < replaced; ++i) write.add_bases(heads[i].change.bytes());
        const FieldMap value = valuesOfGroup(chosen, choice.group);
        for (const auto member : value.fields()) values.set(member, value.get(member));
    }
    if (header.groups().empty()) return Error{Fault::kNotFound, "nothing waits for a choice there"};
    const ChangePtr written = link(std::move(header), values);
    SignedBatch batch;
    batch.changes.push_back(*written);
    keep(written, batches_.size());
    commit(std::move(batch));
    return std::vector{written};
}

wire::ChangeHeader MemoryCabinet::nextHeader(const RecordSpec& spec, const Id& id, const Id& caseId)
{
    const auto now = static_cast<std::uint64_t>(std::max<std::int64_t>(tools_.clock.nowMs(), 0)) << 16U;
    stamp_ = tools_.randomStamps ? tools_.random.number() : std::max(now, stamp_ + 1);
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
    header.set_stamp(stamp_);
    header.set_prev(prev_);
    return header;
}

ChangePtr MemoryCabinet::link(wire::ChangeHeader header, const FieldMap& values)
{
    constexpr std::size_t kSaltSize = 16;
    auto change = std::make_shared<const Change>(
        Change::make(std::move(header), tools_.random.bytes(kSaltSize), values.encode()));
    number_ = change->head().number();
    prev_ = change->fullHash().bytes();
    return change;
}

// ---- taking in

bool MemoryCabinet::known(const Change& change) const
{
    if (changes_.contains(change.id())) return true;
    if (tools_.bug != Bug::kKnowsByRecord) return false;
    const auto chain = chains_.find({change.device(), change.head().incarnation()});
    if (chain == chains_.end()) return false;
    return std::ranges::any_of(chain->second, [&](const auto& entry) {
        return entry.second->record() == change.record() && entry.second->head().kind() == change.head().kind();
    });
}

void MemoryCabinet::keep(const ChangePtr& change, std::size_t row)
{
    if (counts(*change)) derive(*change);
    changes_.emplace(change->id(), std::pair(change, row));
    order_.push_back(change);
    chains_[{change->device(), change->head().incarnation()}].emplace(change->head().number(), change);
}

void MemoryCabinet::take(const Change& change)
{
    SignedBatch batch;
    batch.changes.push_back(change);
    takeBatch(batch, std::nullopt);
}

bool MemoryCabinet::takeBatch(const SignedBatch& batch, std::optional<std::uint64_t> position)
{
    Batch row;
    row.profile = batch.profile;
    row.signature = batch.signature;
    row.position = position;
    for (const auto& change : batch.changes) {
        fill(change);
        if (known(change)) continue;
        const bool named = erased_.contains(change.fullHash().bytes()) && tools_.bug != Bug::kKeepsTheBody;
        row.changes.push_back(std::make_shared<const Change>(named ? change.stripped() : change));
        keep(row.changes.back(), batches_.size());
    }
    if (row.changes.empty()) return false;
    batches_.push_back(std::move(row));
    return true;
}

/// What came without its body counts once an order of the county says that it was erased.
bool MemoryCabinet::counts(const Change& change) const
{
    return !change.erased() || erased_.contains(change.fullHash().bytes());
}

/// A body that comes after its header, and that nobody ordered to be erased.
void MemoryCabinet::fill(const Change& change)
{
    const auto held = changes_.find(change.id());
    if (held == changes_.end() || !held->second.first->erased() || change.erased()) return;
    if (erased_.contains(change.fullHash().bytes())) return;
    const auto whole = std::make_shared<const Change>(change);
    for (auto& one : batches_[held->second.second].changes)
        if (one->id() == change.id()) one = whole;
    for (auto& one : order_)
        if (one->id() == change.id()) one = whole;
    held->second.first = whole;
    strip();
}

void MemoryCabinet::obeyOrders(const SignedBatch& batch)
{
    if (batch.device() != county_
        || !tools_.signer.verifies(batch.profile, countyKey_, batch.signedText(), batch.signature))
        return;
    for (const auto& change : batch.changes) {
        Erasure order;
        if (!isOrder(change) || !order.ParseFromString(change.values())) continue;
        erased_.insert(order.changes().begin(), order.changes().end());
        strip();
    }
}

/// Takes away what orders name, and makes the records anew from what is left.
void MemoryCabinet::strip()
{
    const auto bare = [&](ChangePtr& change) {
        if (change->erased() || !erased_.contains(change->fullHash().bytes()) || tools_.bug == Bug::kKeepsTheBody)
            return;
        change = std::make_shared<const Change>(change->stripped());
    };
    for (auto& batch : batches_)
        for (auto& change : batch.changes) bare(change);
    for (auto& change : order_) bare(change);
    for (auto& [id, held] : changes_) bare(held.first);
    for (auto& [chain, numbers] : chains_)
        for (auto& [number, change] : numbers) bare(change);
    records_.clear();
    const auto all = std::exchange(changes_, {});
    for (const auto& change : order_) { // as they came: what a head replaces must not be there before it
        if (counts(*change)) derive(*change);
        changes_.emplace(change->id(), all.at(change->id()));
    }
}

void MemoryCabinet::derive(const Change& change)
{
    const Key key(change.record(), change.head().kind(), change.caseId());
    auto& held = records_[key];
    if (held.record.id.empty()) {
        held.record.id = change.record();
        held.record.kind = change.head().kind();
        held.record.caseId = change.caseId();
    }
    if (!change.head().groups().empty()) return merge(held, change);
    if (!held.only.empty() && held.only < change.id()) return;
    held.only = change.id();
    held.record.fields = FieldMap::parse(change.values()).value_or(FieldMap());
    held.record.bases.clear();
    for (const auto& base : change.head().bases()) held.record.bases.push_back(Id::fromBytes(base));
}

void MemoryCabinet::merge(Held& held, const Change& change)
{
    struct Everything final : Applied {
        bool has(const Id&) const override { return true; }
    };
    Head head = headOf(change);
    for (const auto& write : change.head().groups()) {
        std::vector<Id> bases;
        for (const auto& base : write.bases()) bases.push_back(Id::fromBytes(base));
        const auto shown = held.record.heads.shown(write.group());
        if (tools_.bug == Bug::kLastWriterWins && shown) {
            if (shown->rank() > head.rank()) continue;
            bases.push_back(shown->change);
        }
        if (tools_.bug == Bug::kTimeWakesTheDead && shown && shown->rank() > head.rank())
            std::erase_if(bases, [&](const Id& base) { return base == shown->change; });
        if (tools_.bug == Bug::kForgetsAwaited)
            held.record.heads.take(write.group(), head, bases, Everything());
        else
            held.record.heads.take(write.group(), head, bases, *this);
    }
    show(held.record, change);
}

void MemoryCabinet::show(Record& record, const Change& change)
{
    for (const auto& write : change.head().groups()) {
        const auto shown = record.heads.shown(write.group());
        if (!shown) continue;
        const FieldMap values = shown->change == change.id() ? valuesOfGroup(change, write.group())
                                                             : valueOf(shown->change, write.group());
        if (write.fields().empty()) record.fields.set(write.group(), values.get(write.group()));
        for (const auto field : write.fields()) record.fields.set(field, values.get(field));
    }
}

// ---- meeting the county

Result<std::vector<Outgoing>> MemoryCabinet::outbox(std::int64_t after, std::size_t atMostBytes)
{
    std::vector<std::size_t> rows; // orders to erase go first, as books that went back must know them
    for (const bool orders : {true, false})
        for (std::size_t i = static_cast<std::size_t>(after); i < batches_.size(); ++i)
            if (isOrder(*batches_[i].changes.front()) == orders) rows.push_back(i);
    std::vector<Outgoing> out;
    std::size_t size = 0;
    for (const std::size_t i : rows) {
        auto& batch = batches_[i];
        if (batch.position || !batch.refused.empty()) continue;
        if (std::ranges::any_of(batch.changes, [&](const ChangePtr& one) { return !counts(*one); })) continue;
        if (!out.empty() && size >= atMostBytes) break;
        Outgoing next;
        next.row = static_cast<std::int64_t>(i) + 1;
        next.batch.profile = batch.profile;
        next.batch.signature = batch.signature;
        for (const auto& change : batch.changes) {
            next.batch.changes.push_back(*change);
            size += change->header().size() + change->body().size();
        }
        // Told when asked for more than a peek, as a session does before it sends.
        if (tools_.bug == Bug::kSentIsReceived && atMostBytes > 1) batch.position = 1;
        out.push_back(std::move(next));
    }
    return out;
}

Result<Changed> MemoryCabinet::arrive(const Arrival& arrival)
{
    const bool newEpoch = !arrival.epoch.empty() && arrival.epoch != epoch_;
    if (newEpoch && tools_.bug != Bug::kIgnoresEpoch) {
        for (auto& batch : batches_)
            if (batch.refused.empty()) batch.position.reset();
        cursor_.clear();
    }
    if (newEpoch) epoch_ = arrival.epoch;
    for (const auto& receipt : arrival.receipts) {
        auto& batch = batches_[static_cast<std::size_t>(receipt.row - 1)];
        if (batch.position) continue;
        batch.position = receipt.position;
        batch.refused = receipt.refused;
    }
    Changed changed;
    const bool half = tools_.bug == Bug::kHalfAnAnswer && arrival.batches.size() > 1 && tools_.random.number() % 8 == 0;
    const bool none = tools_.bug == Bug::kCursorFirst && tools_.random.number() % 16 == 0;
    const std::size_t taken = none ? 0 : half ? arrival.batches.size() / 2 : arrival.batches.size();
    bool ours = false;
    for (std::size_t i = 0; i < taken; ++i) {
        const auto& served = arrival.batches[i];
        const auto now = static_cast<std::uint64_t>(std::max<std::int64_t>(tools_.clock.nowMs(), 0)) << 16U;
        for (const auto& change : served.batch.changes)
            stamp_ = std::max(stamp_, std::min(change.head().stamp(), now + kDayOfStamps));
        if (!takeBatch(served.batch, served.position)) acknowledge(served);
        obeyOrders(served.batch);
        ours = ours || served.batch.device() == author_.device;
    }
    if (!arrival.cursor.empty()) cursor_ = arrival.cursor;
    if (ours) loadChain();
    return changed;
}

/// What comes back from the county has reached it, even if the receipt was lost.
void MemoryCabinet::acknowledge(const Arrival::Served& served)
{
    const auto held = changes_.find(served.batch.changes.front().id());
    if (held == changes_.end()) return;
    auto& batch = batches_[held->second.second];
    if (!batch.position) batch.position = served.position;
}

Result<Visitor> MemoryCabinet::visitor()
{
    std::uint64_t held = 0;
    for (const auto& [number, change] : chains_[{author_.device, author_.incarnation}]) {
        const auto& batch = batches_[changes_.at(change->id()).second];
        if (number != held + 1 || !batch.position) break;
        held = number;
    }
    return Visitor{author_.realm, author_.incarnation, held};
}

Result<std::uint64_t> MemoryCabinet::newestReceipt()
{
    std::uint64_t newest = 0;
    for (const auto& batch : batches_) newest = std::max(newest, batch.position.value_or(0));
    return newest;
}

void MemoryCabinet::crash()
{
    // Everything in memory here was committed; a store on disk proves more (level B).
}

} // namespace beibao::simulation
