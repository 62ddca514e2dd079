#include "core/casework/exporting.h"

#include "core/base/files.h"
#include "core/schema/housekeeping.pb.h"
#include "core/schema/json.h"

#include <iostream>

namespace beibao {

namespace {

/// The facts its author had on screen, without which the fold would not be the same again.
nlohmann::json basesOf(const Record& record)
{
    auto out = nlohmann::json::array();
    for (const auto& base : record.bases) out.push_back(base.text());
    return out;
}

} // namespace

Result<RecordLines> recordLines(const Store& store)
{
    RecordLines out;
    for (const auto& record : store.records().all()) {
        const RecordSpec* kind = record.spec();
        if (kind == nullptr) continue;
        auto fields = fieldsToJson(*kind, record.fields);
        fields["id"] = record.id.text();
        if (kind->lifecycle) fields["@bases"] = basesOf(record);
        out.text += nlohmann::json{{kind->name, std::move(fields)}}.dump() + '\n';
        ++out.count;
    }
    BEIBAO_TRY(store.records().database().trouble());
    return out;
}

Status exportRecords(Store& store, const std::filesystem::path& file, const std::string& now)
{
    BEIBAO_TAKE(lines, recordLines(store));
    // The trail first: an export that cannot be recorded is not made.
    BEIBAO_TRY(audit(store, "export", {}, now, std::to_string(lines.count)));
    if (!file.empty()) return writeWhole(file, lines.text);
    std::cout << lines.text;
    return {};
}

Status audit(Store& store, const std::string& what, const Id& about, const std::string& now, const std::string& detail)
{
    AuditEntry entry;
    entry.set_what(what);
    entry.set_about(about.text());
    entry.set_by(store.author().person.text());
    entry.set_at(now);
    entry.set_detail(detail);
    const auto saved = store.save({Entry::fact(entry)});
    return saved ? Status() : Status(saved.error());
}

} // namespace beibao
