#include "core/exchange/importing.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/casework/county_types.h"
#include "core/casework/exporting.h"
#include "core/exchange/mapped_types.h"
#include "core/exchange/row_reader.h"
#include "core/schema/housekeeping.pb.h"

#include <algorithm>
#include <set>

namespace beibao {

namespace {

constexpr char kBetween = '\x1f';

/// The same row gives the same id on every laptop of the committee, and no other committee's row does.
Id idOf(const Store& store, const std::string& as, const std::string& key)
{
    const std::string seed
        = "beibao-import-1" + std::string(1, kBetween) + store.author().unit.text() + kBetween + as + kBetween + key;
    return Id::fromBytes(sha256(seed).view().substr(0, Id::kSize));
}

/// Records of the first kind that are here, by the fields the mapping knows them by.
class KnownRecords {
public:
    KnownRecords(const Records& records, const MappedRecord& wanted)
        : wanted_(wanted)
    {
        if (wanted.match.empty()) return;
        for (auto& record : records.ofKind(wanted.kind->number)) {
            auto name = nameOf(fieldsToJson(*wanted.kind, record.fields));
            byName_.emplace(std::move(name), std::move(record));
        }
    }

    const Record* find(const nlohmann::json& fields) const
    {
        const auto found = byName_.find(nameOf(fields));
        return found == byName_.end() || wanted_.match.empty() ? nullptr : &found->second;
    }

private:
    std::string nameOf(const nlohmann::json& fields) const
    {
        std::string out;
        for (const auto* field : wanted_.match) {
            const auto value = fields.find(field->name);
            if (value != fields.end()) out += foldWidth(value->is_string() ? value->get<std::string>() : value->dump());
            out += kBetween;
        }
        return out;
    }

    const MappedRecord& wanted_;
    std::map<std::string, Record> byName_;
};

/// Turns rows into what is to be saved, counting as it goes.
class ImportPlan {
public:
    ImportPlan(Store& store, const Mapping& mapping)
        : store_(store)
        , mapping_(mapping)
        , known_(store.records(), mapping.records.front())
    {
    }

    Status take(const RowRead& row, ImportReport& report)
    {
        const auto& fields = row.records.front().front();
        const Id made = idOf(store_, mapping_.records.front().kind->name, row.key);
        const Record* matched = known_.find(fields);
        const auto here = matched != nullptr ? std::optional<Record>(*matched) : store_.records().get(made);
        if (here && !mapping_.update) {
            ++report.known;
            return {};
        }
        const Id id = here ? here->id : made;
        const auto before = report.added + report.changed;
        appliedOn_ = fields.value("applied_on", std::string());
        BEIBAO_TRY(add(mapping_.records.front(), fields, id, here, report));
        for (std::size_t i = 1; i < mapping_.records.size(); ++i)
            BEIBAO_TRY(addOthers(mapping_.records[i], row.records[i], id, report));
        if (here && before == report.added + report.changed) ++report.known;
        return {};
    }
    std::vector<Entry> entries;

private:
    Status addOthers(
        const MappedRecord& mapped, const std::vector<nlohmann::json>& all, const Id& caseId, ImportReport& report)
    {
        for (std::size_t n = 0; n < all.size(); ++n) {
            auto fields = all[n];
            fields["case_id"] = caseId.text();
            if (mapped.kind->name == "CaseEvent") completeStep(fields);
            const Id id = idOf(store_, mapped.as, caseId.text() + kBetween + std::to_string(n));
            BEIBAO_TRY(add(mapped, fields, id, store_.records().get(id), report));
        }
        return {};
    }

    /// What the old register does not say of the one step a case comes in with. No day of today: another laptop that
    /// imports the same row must write the same.
    void completeStep(nlohmann::json& fields) const
    {
        if (!fields.contains("at") && !appliedOn_.empty()) fields["at"] = appliedOn_ + "T00:00";
    }

    Status add(const MappedRecord& mapped, const nlohmann::json& fields, const Id& id,
        const std::optional<Record>& here, ImportReport& report)
    {
        BEIBAO_TAKE(named, fieldsFromJson(*mapped.kind, fields));
        if (here && (mapped.kind->fact || same(*here, named))) return {};
        ++(here ? report.changed : report.added);
        entries.push_back({.spec = mapped.kind,
            .id = id,
            .values = std::move(named.values),
            .fields = std::move(named.fields),
            .seen = {},
            .bases = {}});
        return {};
    }

    static bool same(const Record& here, const NamedFields& named)
    {
        return std::ranges::all_of(
            named.fields, [&](std::uint32_t field) { return here.fields.get(field) == named.values.get(field); });
    }

    Store& store_;
    const Mapping& mapping_;
    KnownRecords known_;
    std::string appliedOn_; ///< of the case of the row
};

/// The trail is saved with what it tells of, so neither is there without the other.
Entry trailOf(const Store& store, const Mapping& mapping, const std::string& now, const ImportReport& report)
{
    AuditEntry entry;
    entry.set_what("import");
    entry.set_by(store.author().person.text());
    entry.set_at(now);
    entry.set_detail(mapping.name + ' ' + std::to_string(report.added) + '+' + std::to_string(report.changed));
    return Entry::fact(entry);
}

Status saveAll(
    Store& store, std::vector<Entry> entries, const Mapping& mapping, const std::string& now, ImportReport& report)
{
    if (!entries.empty()) {
        entries.push_back(trailOf(store, mapping, now, report));
        const auto done = store.save(entries);
        if (!done) return done.error();
    }
    report.saved = true;
    return {};
}

} // namespace

Result<ImportReport> importTable(
    Store& store, const CellTable& table, const Mapping& plain, const std::string& now, bool rehearsal)
{
    const Mapping mapping = withOwnTypes(plain, countyTypes(store.records()));
    BEIBAO_TAKE(heading, headingOf(table, mapping));
    ImportReport report;
    report.unused = heading.unused;
    RowReader reader(store, table, mapping, heading, report.problems);
    ImportPlan plan(store, mapping);
    for (std::size_t row = heading.row + 1; row < table.rows.size(); ++row) {
        const auto read = reader.read(row);
        if (!read.any) continue;
        ++report.rows;
        if (read.good) BEIBAO_TRY(plan.take(read, report));
    }
    BEIBAO_TRY(store.database().trouble());
    if (rehearsal || !report.problems.empty()) return report;
    BEIBAO_TRY(saveAll(store, std::move(plan.entries), mapping, now, report));
    return report;
}

} // namespace beibao
