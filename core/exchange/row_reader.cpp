#include "core/exchange/row_reader.h"

#include "core/base/identity_number.h"
#include "core/base/text.h"

#include <algorithm>

namespace beibao {

namespace {

using nlohmann::json;

constexpr char kBetween = '\x1f';

std::map<std::string, std::string> idsByName(const Records& records, const MappedColumn& column)
{
    std::map<std::string, std::string> out;
    for (const auto& record : records.ofKind(column.refers->number)) {
        const auto fields = fieldsToJson(*column.refers, record.fields);
        const auto name = fields.find(column.refersBy->name);
        if (name == fields.end() || !name->is_string()) continue;
        const auto [place, fresh] = out.emplace(foldWidth(name->get<std::string>()), record.id.text());
        if (!fresh) place->second.clear();
    }
    return out;
}

/// What the field says about itself: "" when the value may stand in it.
std::string schemaFault(const RecordSpec& kind, const FieldSpec& field, const json& value)
{
    const auto read = fieldsFromJson(kind, {{field.name, value}});
    return read ? std::string() : read.error().detail;
}

} // namespace

RowReader::RowReader(const Store& store, const CellTable& table, const Mapping& mapping, const Heading& heading,
    std::vector<ImportProblem>& problems)
    : store_(store)
    , table_(table)
    , mapping_(mapping)
    , heading_(heading)
    , problems_(problems)
{
    for (const auto& column : mapping.columns)
        called_.push_back(
            column.refers != nullptr ? idsByName(store.records(), column) : std::map<std::string, std::string>());
}

RowRead RowReader::read(std::size_t row)
{
    row_ = row;
    RowRead out;
    for (std::size_t i = 0; i < mapping_.columns.size(); ++i) out.any = out.any || !cell(i).empty();
    // The last row of a table that was written with sums is no row of the register.
    if (mapping_.hasSums() && cell(0) == "合计") out.any = false;
    if (!out.any) return out;
    const std::size_t before = problems_.size();
    for (std::size_t i = 0; i < mapping_.columns.size(); ++i)
        if (mapping_.columns[i].required && cell(i).empty()) note(i, {}, {"missing", "This cell must not be empty."});
    out.records.resize(mapping_.records.size());
    for (std::size_t i = 0; i < mapping_.records.size(); ++i) readRecord(i, out.records[i]);
    for (const auto column : mapping_.key) out.key += keyPart(out, column) + kBetween;
    checkKey(out.key);
    out.good = problems_.size() == before;
    return out;
}

/// By what the cell means: the same day typed in another way, or as a workbook keeps it, is the same row.
std::string RowReader::keyPart(const RowRead& read, std::size_t column) const
{
    const auto& mapped = mapping_.columns[column];
    const auto& of = read.records[mapped.record];
    if (of.empty() || !of.front().contains(mapped.field->name)) return foldWidth(cell(column));
    const auto& value = of.front()[mapped.field->name];
    return foldWidth(value.is_string() ? value.get<std::string>() : value.dump());
}

/// Two rows of one key would be one record, and which of them is right nobody could say later.
void RowReader::checkKey(const std::string& key)
{
    const auto [place, fresh] = keys_.emplace(key, row_ + 1);
    if (fresh) return;
    const auto column = mapping_.key.front();
    note(column, cell(column),
        {"twice",
            "Row " + std::to_string(place->second) + " says the same here. Tell the two apart, or take one out."});
}

void RowReader::readRecord(std::size_t which, std::vector<json>& out)
{
    const auto& mapped = mapping_.records[which];
    const std::size_t count = which == 0 ? 1 : countOf(which);
    out.assign(count, json::object());
    for (std::size_t i = 0; i < mapping_.columns.size() && count > 0; ++i) {
        if (mapping_.columns[i].record != which) continue;
        const auto parts = partsOf(i, count);
        for (std::size_t n = 0; n < parts.size(); ++n)
            if (!parts[n].empty()) set(out[n], i, parts[n]);
    }
    for (auto& object : out) {
        complete(object, mapped);
        checkIdentity(object, which);
    }
}

/// How many there are is what the first of their columns says: the names.
std::size_t RowReader::countOf(std::size_t which) const
{
    for (std::size_t i = 0; i < mapping_.columns.size(); ++i)
        if (mapping_.columns[i].record == which) return splitBy(cell(i), mapping_.records[which].many).size();
    return 0;
}

/// The cell's parts, one for each of `count`. One part stands for the first of several, or for each where the column is
/// shared; several must be as many as they are.
std::vector<std::string> RowReader::partsOf(std::size_t column, std::size_t count)
{
    const auto& many = mapping_.records[mapping_.columns[column].record].many;
    const auto text = cell(column);
    if (text.empty() || many.empty() || count == 1) return {text};
    auto parts = splitBy(text, many);
    if (parts.size() == count) return parts;
    if (mapping_.columns[column].shared) return std::vector<std::string>(count, text);
    if (parts.size() == 1) return parts;
    note(column, text,
        {"count",
            "There are " + std::to_string(parts.size()) + " here for " + std::to_string(count)
                + " people. Give each of them one, in their order."});
    return {};
}

void RowReader::set(json& object, std::size_t column, const std::string& part)
{
    const auto& mapped = mapping_.columns[column];
    if (mapped.refers != nullptr) return refer(object, column, part);
    auto value = readCell(mapped, part, table_.serialShift);
    if (const auto* fault = std::get_if<CellFault>(&value)) return note(column, part, *fault);
    auto& read = std::get<json>(value);
    if (const auto fault = schemaFault(*mapping_.records[mapped.record].kind, *mapped.field, read); !fault.empty())
        return note(column, part, {"value", fault});
    if (carriesState(mapped)) {
        read = carriedState(read.get<std::string>());
        if (read.get_ref<const std::string&>().empty())
            return note(column, part,
                {"state", "A case of former years has no such state. Write how it ended, or leave the cell empty."});
    }
    object[mapped.field->name] = std::move(read);
}

bool RowReader::carriesState(const MappedColumn& column) const
{
    return column.field->name == "state" && mapping_.records[column.record].kind->name == "CaseEvent";
}

void RowReader::refer(json& object, std::size_t column, const std::string& part)
{
    const auto& mapped = mapping_.columns[column];
    const auto found = called_[column].find(foldWidth(part));
    if (found == called_[column].end())
        return note(column, part,
            {"unknown",
                "There is no " + mapped.refers->name + " of this name here. Import it first, or correct the name."});
    if (found->second.empty()) return note(column, part, {"ambiguous", "There are several of this name here."});
    if (mapped.field->descriptor->is_repeated())
        object[mapped.field->name] = json::array({found->second});
    else
        object[mapped.field->name] = found->second;
}

/// What nobody wrote is as the mapping says.
void RowReader::complete(json& object, const MappedRecord& mapped) const
{
    for (const auto& [name, value] : mapped.always.items()) {
        if (object.contains(name)) continue;
        object[name] = value == "@unit" ? json(store_.author().unit.text()) : value;
    }
}

/// A number is a person's only if its check digit says so.
void RowReader::checkIdentity(const json& object, std::size_t which)
{
    for (std::size_t i = 0; i < mapping_.columns.size(); ++i) {
        const auto& column = mapping_.columns[i];
        if (column.record != which || column.field->format != "id_number" || !object.contains(column.field->name))
            continue;
        const auto number = object[column.field->name].get<std::string>();
        const auto verdict = checkIdNumber(object.value("id_type", "resident"), number, Date{2100, 1, 1});
        if (!acceptable(verdict)) note(i, number, {"identity", sentenceFor(verdict)});
    }
}

void RowReader::note(std::size_t column, const std::string& value, const CellFault& fault)
{
    const auto place = heading_.places[column];
    const auto& shown = place ? cellOf(table_, heading_.row, place) : mapping_.columns[column].names.front();
    problems_.push_back({row_ + 1, shown, value, fault.code, fault.sentence});
}

} // namespace beibao
