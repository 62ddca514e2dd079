#include "core/store/records.h"

#include "core/store/packing.h"
#include "core/store/sql.h"

#include <algorithm>
#include <limits>

namespace beibao {

namespace {

std::int64_t limitOf(int limit)
{
    return limit > 0 ? limit : std::numeric_limits<std::int64_t>::max();
}

/// A stored change. Nothing when the file gives back other bytes than went in.
std::optional<Change> changeFrom(Database& database, std::string_view header, std::string_view body)
{
    const bool erased = body.empty();
    auto bytes = erased ? std::optional(std::string()) : unpacked(body);
    if (bytes) {
        if (auto change = Change::read(std::string(header), std::move(*bytes), erased)) return *std::move(change);
    }
    database.fail({Fault::kDamaged, "a stored change does not match its name"});
    return std::nullopt;
}

std::string textOf(const google::protobuf::Message& message, const google::protobuf::FieldDescriptor& field)
{
    using Field = google::protobuf::FieldDescriptor;
    const auto& reflection = *message.GetReflection();
    switch (field.cpp_type()) {
    case Field::CPPTYPE_STRING: return reflection.GetString(message, &field);
    case Field::CPPTYPE_INT64: return std::to_string(reflection.GetInt64(message, &field));
    case Field::CPPTYPE_UINT64: return std::to_string(reflection.GetUInt64(message, &field));
    case Field::CPPTYPE_BOOL: return reflection.GetBool(message, &field) ? "true" : "false";
    default: return {};
    }
}

bool holds(const google::protobuf::Message& message, const FieldSpec& field, std::string_view value)
{
    if (!field.descriptor->is_repeated()) return textOf(message, *field.descriptor) == value;
    const auto& reflection = *message.GetReflection();
    for (int i = 0; i < reflection.FieldSize(message, field.descriptor); ++i)
        if (reflection.GetRepeatedString(message, field.descriptor, i) == value) return true;
    return false;
}

} // namespace

FieldMap valuesOfGroup(const Change& change, std::uint32_t group)
{
    FieldMap out;
    const auto values = FieldMap::parse(change.values());
    if (!values) return out;
    for (const auto& write : change.head().groups()) {
        if (write.group() != group) continue;
        if (write.fields().empty()) out.set(group, values->get(group));
        for (const auto field : write.fields()) out.set(field, values->get(field));
    }
    return out;
}

Record recordOfOnly(const Change& change, std::int64_t seq)
{
    struct Nothing final : Applied {
        bool has(const Id&) const override { return true; }
    };
    const auto& header = change.head();
    Record record;
    record.id = change.record();
    record.kind = header.kind();
    record.caseId = change.caseId();
    record.fields = FieldMap::parse(change.values()).value_or(FieldMap());
    for (const auto& write : header.groups())
        record.heads.take(write.group(), {change.id(), header.stamp(), change.device()}, {}, Nothing());
    for (const auto& base : header.bases()) record.bases.push_back(Id::fromBytes(base));
    record.changed = seq;
    return record;
}

Record Records::read(const Statement& row) const
{
    Record record;
    record.id = row.id(0);
    record.kind = static_cast<std::uint32_t>(row.number(1));
    record.caseId = row.id(2);
    if (const Record* known = fresh_ != nullptr ? fresh_->find(record.id, record.kind, record.caseId) : nullptr)
        return *known;
    record.open = static_cast<int>(row.number(5));
    record.changed = row.number(6);
    if (!row.null(7)) { // it consists of one change
        const auto change = changeFrom(database_, row.bytes(7), row.bytes(8));
        if (!change) return record;
        return recordOfOnly(*change, record.changed);
    }
    const auto body = unpacked(row.bytes(3));
    const auto fields = body ? FieldMap::parse(*body) : std::nullopt;
    const auto heads = Heads::decode(row.bytes(4));
    if (!fields || !heads) database_.fail({Fault::kDamaged, "a stored record cannot be read; rebuild"});
    record.fields = fields.value_or(FieldMap());
    record.heads = heads.value_or(Heads());
    return record;
}

std::string Records::bytes(const Statement& row) const
{
    const std::string_view kept = row.null(7) ? row.bytes(3) : row.bytes(8);
    return kept.empty() ? std::string() : unpacked(kept).value_or("");
}

Record Records::glance(const Statement& row, std::string_view bytes) const
{
    Record record;
    record.id = row.id(0);
    record.kind = static_cast<std::uint32_t>(row.number(1));
    record.caseId = row.id(2);
    record.changed = row.number(6);
    wire::ChangeBody body;
    if (!row.null(7)) {
        if (!body.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) return record;
        bytes = body.values();
    }
    record.fields = FieldMap::parse(bytes).value_or(FieldMap());
    return record;
}

std::vector<Record> Records::all(Statement statement) const
{
    std::vector<Record> records;
    while (statement.step()) records.push_back(read(statement));
    return records;
}

std::optional<Record> Records::get(const Id& id) const
{
    auto statement = database_.query(sql::record_by_id);
    return statement.bind(id).step() ? std::optional(read(statement)) : std::nullopt;
}

std::optional<Record> Records::get(const Id& id, std::uint32_t kind, const Id& caseId) const
{
    auto statement = database_.query(sql::record_exact);
    return statement.with(id, std::int64_t(kind), caseId).step() ? std::optional(read(statement)) : std::nullopt;
}

std::vector<Record> Records::ofCase(const Id& caseId) const
{
    return all(std::move(database_.query(sql::records_of_case).bind(caseId)));
}

std::vector<Record> Records::ofKind(std::uint32_t kind, int limit) const
{
    return all(std::move(database_.query(sql::records_of_kind).with(std::int64_t(kind), limitOf(limit))));
}

std::vector<Record> Records::where(
    const RecordSpec& kind, const FieldSpec& field, std::string_view value, int limit) const
{
    if (field.indexed) {
        const auto key = std::int64_t(kind.number) * 1000 + field.number;
        return all(std::move(database_.query(sql::records_indexed).with(key, value, limitOf(limit))));
    }
    std::vector<Record> found;
    auto statement = database_.query(sql::records_of_kind);
    statement.with(std::int64_t(kind.number), limitOf(0));
    const auto message = kind.make();
    while (statement.step() && (limit == 0 || std::ssize(found) < limit)) {
        Record record = read(statement);
        if (message->ParseFromString(record.fields.encode()) && holds(*message, field, value))
            found.push_back(std::move(record));
    }
    return found;
}

std::vector<Record> Records::all() const
{
    return all(database_.query(sql::all_records));
}

std::vector<Record> Records::changedSince(std::int64_t seq, int limit) const
{
    return all(std::move(database_.query(sql::records_changed).with(seq, limitOf(limit))));
}

bool Records::waitsToBeSent(const Id& caseId) const
{
    return database_.query(sql::case_waits).bind(caseId).step()
        || database_.query(sql::parcels_waiting_of_case).bind(caseId).step();
}

std::optional<Change> Records::change(const Id& record, const Id& id) const
{
    auto statement = database_.query(sql::change_of_record);
    if (!statement.with(record, id).step()) return std::nullopt;
    return changeFrom(database_, statement.bytes(0), statement.bytes(1));
}

std::optional<Change> Records::offered(const Id& change) const
{
    auto statement = database_.query(sql::change_open);
    if (!statement.bind(change).step()) return std::nullopt;
    return changeFrom(database_, statement.bytes(0), statement.bytes(1));
}

std::vector<Change> Records::history(const Id& record) const
{
    std::vector<Change> changes;
    auto statement = database_.query(sql::changes_of_record);
    statement.bind(record);
    while (statement.step())
        if (auto change = changeFrom(database_, statement.bytes(0), statement.bytes(1)))
            changes.push_back(*std::move(change));
    return changes;
}

Choice::Value Records::valueOf(const Record& record, const Head& head, std::uint32_t group) const
{
    const auto change = this->change(record.id, head.change);
    return {head.change, head.device, head.stamp, change ? valuesOfGroup(*change, group) : FieldMap()};
}

Seen Records::seen(const Record& record) const
{
    Seen seen;
    for (const auto group : record.heads.groups()) {
        const auto heads = record.heads.open(group);
        std::vector<Id> bases{heads.front().change};
        if (heads.size() > 1) {
            const auto shown = valueOf(record, heads.front(), group);
            for (auto head = heads.begin() + 1; head != heads.end(); ++head)
                if (sameToAReader(valueOf(record, *head, group).fields, shown.fields)) bases.push_back(head->change);
        }
        seen.add(group, std::move(bases));
    }
    return seen;
}

FieldMap Records::valuesSeen(const Record& record, std::uint32_t group, const std::vector<Id>& bases) const
{
    if (bases.empty()) return {};
    if (const auto shown = record.heads.shown(group); shown && shown->change == bases.front()) {
        FieldMap out;
        const RecordSpec* spec = record.spec();
        for (const auto field : spec != nullptr ? spec->fieldsOf(group) : std::vector<std::uint32_t>())
            out.set(field, record.fields.get(field));
        return out;
    }
    const auto change = this->change(record.id, bases.front());
    return change ? valuesOfGroup(*change, group) : FieldMap();
}

std::vector<Choice> Records::choices(const Record& record) const
{
    std::vector<Choice> out;
    for (const auto group : record.heads.groups()) {
        const auto heads = record.heads.open(group);
        if (heads.size() < 2) continue;
        Choice choice{record.id, record.kind, record.caseId, group, {}};
        for (const auto& head : heads) {
            const auto change = this->change(record.id, head.change);
            if (change && change->erased()) continue; // nobody can choose what was erased
            Choice::Value value{
                head.change, head.device, head.stamp, change ? valuesOfGroup(*change, group) : FieldMap()};
            const bool repeats = std::ranges::any_of(
                choice.values, [&](const Choice::Value& other) { return sameToAReader(other.fields, value.fields); });
            if (!repeats) choice.values.push_back(std::move(value));
        }
        if (choice.values.size() > 1) out.push_back(std::move(choice));
    }
    return out;
}

std::vector<Choice> Records::openChoices(int limit) const
{
    std::vector<Choice> out;
    for (const auto& record : all(std::move(database_.query(sql::records_open).bind(limitOf(limit)))))
        for (auto& choice : choices(record)) out.push_back(std::move(choice));
    return out;
}

} // namespace beibao
