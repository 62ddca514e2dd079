// What the people of this device write: Store::save, choose, and the changes made of them.
#include "core/store/store.h"

#include "core/store/absorb.h"
#include "core/store/sql.h"

#include <algorithm>
#include <map>

namespace beibao {

namespace {

// A batch travels whole, so it must fit into one message of the line (4 MiB) with room to spare.
constexpr std::size_t kLargestRecord = 1U << 20U;
constexpr std::size_t kLargestBatch = 256U << 10U; // of values; one record more may follow
constexpr std::size_t kMostInBatch = 256;
constexpr std::uint64_t kDayOfStamps = 86'400'000ULL << 16U;

Error usage(std::string detail)
{
    return {Fault::kUsage, std::move(detail)};
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

/// How much an entry adds to a batch, about.
std::size_t weightOf(const Entry& entry)
{
    std::size_t weight = 0;
    for (const auto field : entry.values.fields()) weight += entry.values.get(field).size();
    return weight;
}

} // namespace

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

} // namespace beibao
