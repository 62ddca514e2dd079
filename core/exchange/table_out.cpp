#include "core/exchange/table_out.h"

#include "core/base/money.h"
#include "core/casework/case_loader.h"
#include "core/casework/county_types.h"
#include "core/exchange/cell.h"
#include "core/exchange/computed.h"
#include "core/exchange/mapped_types.h"
#include "core/schema/json.h"

#include <algorithm>

namespace beibao {

namespace {

using nlohmann::json;

constexpr std::string_view kNotOfProtected[] = {"phone", "address", "employer"};

/// A field that is not there is as good as one that says no.
bool fits(const json& fields, const json& only)
{
    return std::ranges::all_of(only.items(), [&](const auto& wanted) {
        const auto value = fields.find(wanted.key());
        return value == fields.end() ? wanted.value() == false : *value == wanted.value();
    });
}

json fieldsShown(const Record& record, const RecordSpec& kind)
{
    json out = fieldsToJson(kind, record.fields);
    if (out.value("protected", json(false)) == true)
        for (const auto name : kNotOfProtected) out.erase(std::string(name));
    return out;
}

/// Writes one row after another.
class TableWriter {
public:
    TableWriter(const Records& records, const Mapping& mapping, Date today)
        : records_(records)
        , mapping_(mapping)
        , today_(today)
        , sums_(mapping.columns.size())
    {
    }

    std::vector<std::string> headings() const
    {
        std::vector<std::string> out;
        for (const auto& column : mapping_.columns) out.push_back(column.names.front());
        return out;
    }

    std::vector<std::string> row(const Record& main)
    {
        std::vector<std::vector<json>> all{{fieldsShown(main, *mapping_.records.front().kind)}};
        const auto others = mapping_.records.size() > 1 ? records_.ofCase(main.id) : std::vector<Record>();
        for (std::size_t i = 1; i < mapping_.records.size(); ++i) all.push_back(ofMapped(mapping_.records[i], others));
        std::vector<std::string> out;
        const auto file = computes() ? loadCase(records_, main.id) : Result<CaseFile>(CaseFile());
        const CaseState state = file ? fold(file->facts) : CaseState();
        for (std::size_t i = 0; i < mapping_.columns.size(); ++i) {
            const auto& column = mapping_.columns[i];
            out.push_back(column.computed.empty() ? cell(column, all[column.record], sums_[i])
                                                  : computed(column, file ? *file : CaseFile(), state, sums_[i]));
        }
        return out;
    }

    /// The last row; a money column is added up in fen, before anything is rounded.
    std::vector<std::string> sums() const
    {
        std::vector<std::string> out;
        for (std::size_t i = 0; i < mapping_.columns.size(); ++i) {
            const auto& column = mapping_.columns[i];
            const auto& sum = sums_[i];
            const bool shown = column.sum && i > 0;
            out.push_back(!shown ? std::string()
                    : sum.money  ? moneyInFigures(sum.number / column.times)
                                 : std::to_string(sum.number / column.times));
        }
        out.front() = "合计";
        return out;
    }

private:
    struct Sum {
        std::int64_t number = 0;
        bool money = false;
    };

    bool computes() const
    {
        return std::ranges::any_of(mapping_.columns, [](const MappedColumn& one) { return !one.computed.empty(); });
    }

    std::string computed(const MappedColumn& column, const CaseFile& file, const CaseState& state, Sum& sum) const
    {
        const auto value = computedValue(column.computed, file, state, today_);
        sum.number += value.number;
        sum.money = sum.money || value.money;
        return writeComputed(column, value);
    }

    static std::vector<json> ofMapped(const MappedRecord& mapped, const std::vector<Record>& others)
    {
        std::vector<json> out;
        for (const auto& record : others) {
            if (record.kind != mapped.kind->number) continue;
            auto fields = fieldsShown(record, *mapped.kind);
            if (fits(fields, mapped.only)) out.push_back(std::move(fields));
        }
        std::ranges::stable_sort(out, {}, [](const json& fields) { return fields.value("position", std::int64_t(0)); });
        // Where a row holds one, the newest counts.
        if (mapped.many.empty() && out.size() > 1) out.erase(out.begin(), out.end() - 1);
        return out;
    }

    /// Nobody's cell is empty between two others': their order is what tells whose it is.
    std::string cell(const MappedColumn& column, const std::vector<json>& all, Sum& sum)
    {
        const auto& many = mapping_.records[column.record].many;
        std::string out;
        bool any = false;
        for (const auto& fields : all) {
            if (&fields != &all.front()) out += many.empty() ? "、" : many.front();
            const auto value = fields.find(column.field->name);
            if (value == fields.end()) continue;
            any = true;
            if (value->is_number_integer()) sum.number += value->get<std::int64_t>();
            sum.money = column.field->format == "fen";
            out += writeCell(column, *value, [&](const std::string& id) { return nameOf(column, id); });
        }
        return any ? out : std::string();
    }

    std::string nameOf(const MappedColumn& column, const std::string& id)
    {
        const auto parsed = Id::parse(id);
        const auto record = parsed ? records_.get(*parsed) : std::nullopt;
        if (!record || record->kind != column.refers->number) return {};
        return fieldsToJson(*column.refers, record->fields).value(column.refersBy->name, std::string());
    }

    const Records& records_;
    const Mapping& mapping_;
    Date today_;
    std::vector<Sum> sums_;
};

bool wanted(const Records& records, const Record& record, Date from, Date to)
{
    const auto* kind = record.spec();
    if (kind == nullptr || kind->owner != "self") return true;
    if (!loadCaseAlone(records, record.id)) return false;
    const Date applied = dayOf(record.as<Case>().applied_on());
    return applied >= from && (to.empty() || applied <= to);
}

} // namespace

Result<CellTable> tableOf(const Records& records, const Mapping& plain, Date from, Date to, Date today)
{
    const Mapping mapping = withOwnTypes(plain, countyTypes(records));
    TableWriter writer(records, mapping, today);
    CellTable out;
    out.rows.push_back(writer.headings());
    auto all = records.ofKind(mapping.records.front().kind->number);
    std::ranges::reverse(all);
    for (const auto& record : all)
        if (wanted(records, record, from, to)) out.rows.push_back(writer.row(record));
    if (mapping.hasSums()) out.rows.push_back(writer.sums());
    BEIBAO_TRY(records.database().trouble());
    return out;
}

} // namespace beibao
