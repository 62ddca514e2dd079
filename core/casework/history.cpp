#include "core/casework/history.h"

#include "core/casework/record_title.h"
#include "core/store/erasures.h"

#include <algorithm>
#include <map>

namespace beibao {

namespace {

using google::protobuf::Message;

constexpr std::size_t kDay = 10; // of a date and time as text

std::unique_ptr<Message> messageOf(const RecordSpec& spec, const FieldMap& fields)
{
    auto message = spec.make();
    message->ParseFromString(fields.encode());
    return message;
}

class Historian {
public:
    explicit Historian(const Records& records)
        : records_(records)
        , nameOf_(namesIn(records))
    {
    }

    void tell(const Id& id, std::vector<HistoryLine>& lines)
    {
        const auto record = records_.get(id);
        if (!record) return;
        for (const auto& change : records_.history(id)) lines.push_back(lineOf(change, *record));
    }

private:
    HistoryLine lineOf(const Change& change, const Record& record)
    {
        HistoryLine line;
        line.change = change.id();
        line.record = record.id;
        line.stamp = change.head().stamp();
        line.who = personOf(Id::fromBytes(change.head().author()));
        const RecordSpec* spec = record.spec();
        if (spec == nullptr) return line;
        line.kind = spec->label;
        line.title = titleOf(record, nameOf_);
        if (change.erased()) {
            line.what = HistoryLine::What::kErased;
            if (const auto order = Erasures(records_.database()).ofChange(change.fullHash()))
                line.reason = order->order_no() + " " + order->at().substr(0, kDay);
            return line;
        }
        if (spec->fact) return tellFact(std::move(line), *spec, change);
        line.what = HistoryLine::What::kBegun;
        for (const auto& write : change.head().groups()) tellGroup(line, *spec, change, write);
        return line;
    }

    HistoryLine tellFact(HistoryLine line, const RecordSpec& spec, const Change& change)
    {
        line.what = HistoryLine::What::kFact;
        const auto fields = FieldMap::parse(change.values()).value_or(FieldMap());
        const auto message = messageOf(spec, fields);
        if (spec.name == "Recycle" || spec.name == "Restore") return tellBin(std::move(line), spec, fields);
        for (const auto& field : spec.fields) add(line, field, nullptr, *message);
        return line;
    }

    HistoryLine tellBin(HistoryLine line, const RecordSpec& spec, const FieldMap& fields)
    {
        Record order;
        order.fields = fields;
        const bool binned = spec.name == "Recycle";
        line.what = binned ? HistoryLine::What::kBinned : HistoryLine::What::kTakenBack;
        const std::string about = binned ? order.as<Recycle>().record_id() : order.as<Restore>().record_id();
        if (binned) line.reason = order.as<Recycle>().reason();
        const auto id = Id::parse(about);
        const auto record = id ? records_.get(*id) : std::nullopt;
        if (record && record->spec() != nullptr) line.kind = record->spec()->label;
        line.title = record ? titleOf(*record, nameOf_) : std::string();
        return line;
    }

    void tellGroup(HistoryLine& line, const RecordSpec& spec, const Change& change, const wire::GroupWrite& write)
    {
        const auto after = messageOf(spec, valuesOfGroup(change, write.group()));
        std::unique_ptr<Message> before;
        if (write.bases_size() > 0) {
            line.what = HistoryLine::What::kEdited;
            const auto base = records_.change(change.record(), Id::fromBytes(write.bases(0)));
            if (base && !base->erased()) before = messageOf(spec, valuesOfGroup(*base, write.group()));
        }
        for (const auto number : spec.fieldsOf(write.group())) add(line, *spec.field(number), before.get(), *after);
    }

    void add(HistoryLine& line, const FieldSpec& field, const Message* before, const Message& after)
    {
        if (field.label.empty()) return;
        const std::string was = before != nullptr ? fieldInWords(*before, field, nameOf_) : std::string();
        const std::string is = fieldInWords(after, field, nameOf_);
        if (was != is) line.altered.push_back({field.label, was, is, field.sensitive});
    }

    std::string personOf(const Id& person)
    {
        const auto [known, isNew] = people_.try_emplace(person);
        if (isNew && !person.empty()) known->second = nameOf_(person.text());
        return known->second;
    }

    const Records& records_;
    NameOfId nameOf_;
    std::map<Id, std::string> people_;
};

std::vector<HistoryLine> sorted(std::vector<HistoryLine> lines)
{
    std::ranges::stable_sort(lines, std::ranges::greater(), &HistoryLine::stamp);
    return lines;
}

} // namespace

std::vector<HistoryLine> historyOf(const Records& records, const Id& record)
{
    std::vector<HistoryLine> lines;
    Historian historian(records);
    historian.tell(record, lines);
    const auto known = records.get(record);
    // What the bin says of it is said in facts of their own.
    for (const auto& other : known ? records.ofCase(known->caseId) : std::vector<Record>()) {
        const auto* spec = other.spec();
        const bool about = spec != nullptr
            && ((spec->name == "Recycle" && other.as<Recycle>().record_id() == record.text())
                || (spec->name == "Restore" && other.as<Restore>().record_id() == record.text()));
        if (about) historian.tell(other.id, lines);
    }
    return sorted(std::move(lines));
}

std::vector<HistoryLine> historyOfCase(const Records& records, const Id& caseId)
{
    std::vector<HistoryLine> lines;
    Historian historian(records);
    for (const auto& record : records.ofCase(caseId)) historian.tell(record.id, lines);
    return sorted(std::move(lines));
}

} // namespace beibao
