#include "app/ctl/commands.h"

#include "core/casework/batch.h"
#include "core/casework/county_types.h"
#include "core/casework/page_place.h"
#include "core/documents/site_sketch.h"
#include "core/schema/json.h"
#include "core/schema/mediation.pb.h"
#include "core/store/erasures.h"
#include "core/store/search.h"

#include <iostream>
#include <sstream>

namespace beibao::ctl {

namespace {

using nlohmann::json;

constexpr const char* kActsOnly = "CaseEvent";

/// One line of `put`: {"Obligation":{"id":…,"@seen":…,fields}}.
Result<Entry> entryFrom(const json& line)
{
    if (!line.is_object() || line.size() != 1)
        return Error{Fault::kUsage, "a line holds one record, under the name of its kind"};
    const std::string& name = line.begin().key();
    const json& object = line.begin().value();
    const RecordSpec* kind = Schema::get().kind(std::string_view(name));
    if (kind == nullptr) return Error{Fault::kUsage, "there is no kind of record of that name"};
    if (kind->guarded) return Error{Fault::kRefused, kind->name + " is made by a command of its own", "put"};
    BEIBAO_TAKE(named, fieldsFromJson(*kind, object));
    Entry entry{.spec = kind,
        .id = {},
        .values = std::move(named.values),
        .fields = std::move(named.fields),
        .seen = {},
        .bases = {}};
    if (const auto id = object.find("id"); id != object.end()) {
        BEIBAO_TAKE(parsed, parseId(id->is_string() ? id->get<std::string>() : std::string()));
        entry.id = parsed;
    }
    if (const auto seen = object.find("@seen"); seen != object.end()) {
        entry.seen = seen->is_string() ? Seen::parse(seen->get<std::string>()) : std::nullopt;
        if (!entry.seen) return Error{Fault::kUsage, "@seen is not what get answered"};
    }
    return entry;
}

/// A drawing that nobody could open again is refused before it is kept.
Status sketchChecked(const Entry& entry)
{
    if (entry.spec->name != "Investigation") return {};
    Investigation heard;
    heard.ParseFromString(entry.values.encode());
    if (!heard.sketch().empty()) BEIBAO_TRY(parseSketch(heard.sketch()));
    return {};
}

/// A code nobody here knows comes by sync alone; a case that has one keeps it.
Status typeChecked(const Entry& entry, const Records& records)
{
    if (entry.spec->name != "Case") return {};
    Case dispute;
    dispute.ParseFromString(entry.values.encode());
    const auto here = entry.id.empty() ? std::nullopt : records.get(entry.id);
    if (here && here->as<Case>().dispute_type() == dispute.dispute_type()) return {};
    return typeKnown(records, dispute.dispute_type());
}

Error atLine(const Error& error, int line)
{
    return {error.fault, "line " + std::to_string(line) + ": " + error.detail, error.rule};
}

/// Steps among the lines pass the guards, each seeing the lines before it.
Result<std::vector<Id>> saveWithSteps(Open& store, std::vector<Entry> entries, const std::vector<int>& lines)
{
    Batch batch(*store.desk, store.random);
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (const auto added = batch.add(std::move(entries[i])); !added)
            return entries.size() > 1 ? atLine(added.error(), lines[i]) : added.error();
    return batch.save();
}

Status put(const Options& options, const std::string& file)
{
    BEIBAO_TAKE(text, readInput(file));
    std::vector<Entry> entries;
    std::vector<int> numbers;
    bool events = false;
    std::istringstream lines(text);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        auto parsed = parseJson(line);
        if (!parsed) return atLine(parsed.error(), number);
        auto entry = entryFrom(*parsed);
        if (!entry) return atLine(entry.error(), number);
        if (auto drawn = sketchChecked(*entry); !drawn) return atLine(drawn.error(), number);
        events = events || entry->spec->name == kActsOnly;
        entries.push_back(*std::move(entry));
        numbers.push_back(number);
    }
    BEIBAO_TAKE(store, open(options));
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (auto known = typeChecked(entries[i], store->records()); !known) return atLine(known.error(), numbers[i]);
    std::vector<Id> ids;
    if (events) {
        BEIBAO_TAKE(saved, saveWithSteps(*store, std::move(entries), numbers));
        ids = std::move(saved);
    } else {
        BEIBAO_TAKE(saved, store->store().save(entries));
        ids = std::move(saved.ids);
    }
    for (const auto& id : ids) std::cout << "{\"id\":\"" << id.text() << "\"}\n";
    return {};
}

json asJson(const Records& records, const Record& record, bool withSeen)
{
    const RecordSpec* kind = record.spec();
    json fields = kind != nullptr ? fieldsToJson(*kind, record.fields) : json::object();
    fields["id"] = record.id.text();
    if (withSeen && kind != nullptr && !kind->fact) fields["@seen"] = records.seen(record).text();
    return fields;
}

Status get(const Options& options, const std::string& text)
{
    BEIBAO_TAKE(id, parseId(text));
    BEIBAO_TAKE(store, open(options));
    const auto record = store->records().get(id);
    BEIBAO_TRY(store->store().database().trouble());
    if (!record) return Error{Fault::kNotFound, "there is no such record here"};
    const RecordSpec* kind = record->spec();
    const std::string name = kind != nullptr ? kind->name : std::to_string(record->kind);
    json out{{name, asJson(store->records(), *record, true)}};
    const auto order = Erasures(store->records().database()).of(record->caseId, record->id);
    if (order && !Erasures::staysForEver(record->kind))
        out["erased"]
            = {{"order_no", order->order_no()}, {"at", order->at()}, {"reason", order->reason()}, {"by", order->by()}};
    answer(out);
    return {};
}

struct Where {
    const FieldSpec* field;
    std::string value;
};

Result<std::vector<Where>> conditions(const RecordSpec& kind, const std::vector<std::string>& texts)
{
    std::vector<Where> out;
    for (const auto& text : texts) {
        const auto equals = text.find('=');
        const FieldSpec* field
            = equals == std::string::npos ? nullptr : kind.field(std::string_view(text).substr(0, equals));
        if (field == nullptr) return Error{Fault::kUsage, "--where takes FIELD=VALUE with a field of " + kind.name};
        out.push_back({field, text.substr(equals + 1)});
    }
    return out;
}

bool meets(const json& fields, const Where& where)
{
    const auto value = fields.find(where.field->name);
    if (value == fields.end()) return where.value.empty();
    if (value->is_string()) return *value == where.value;
    if (!value->is_array()) return value->dump() == where.value;
    return std::ranges::any_of(*value, [&](const json& one) { return one == where.value; });
}

Status list(const Options& options, const std::string& name, const std::vector<std::string>& texts, int limit)
{
    const RecordSpec* kind = Schema::get().kind(std::string_view(name));
    if (kind == nullptr) return Error{Fault::kUsage, "there is no kind of record of that name"};
    BEIBAO_TAKE(wheres, conditions(*kind, texts));
    BEIBAO_TAKE(store, open(options));
    const auto found = wheres.empty() ? store->records().ofKind(kind->number, limit)
                                      : store->records().where(*kind, *wheres.front().field, wheres.front().value);
    json out = json::array();
    for (const auto& record : found) {
        if (limit > 0 && static_cast<int>(out.size()) >= limit) break;
        json fields = asJson(store->records(), record, false);
        if (std::ranges::all_of(wheres, [&](const Where& where) { return meets(fields, where); }))
            out.push_back(std::move(fields));
    }
    BEIBAO_TRY(store->store().database().trouble());
    answer(out);
    return {};
}

Status search(const Options& options, const std::string& text, int limit)
{
    BEIBAO_TAKE(store, open(options));
    json out = json::array();
    if (const auto named = namedOnPaper(store->records(), text)) {
        const auto record = store->records().get(named->record);
        const auto row = caseRow(store->store().database(), named->caseId);
        out.push_back({{"id", named->record.text()},
            {"kind", record && record->spec() != nullptr ? record->spec()->name : ""},
            {"case_id", named->caseId.text()}, {"title", row ? row->people : ""}, {"snippet", row ? row->number : ""}});
        answer(out);
        return {};
    }
    for (const auto& hit : store->store().search().find(text, limit)) {
        const RecordSpec* kind = Schema::get().kind(hit.kind);
        out.push_back({{"id", hit.id.text()}, {"kind", kind != nullptr ? kind->name : ""},
            {"case_id", hit.caseId.text()}, {"title", hit.title}, {"snippet", hit.snippet}});
    }
    BEIBAO_TRY(store->store().database().trouble());
    answer(out);
    return {};
}

} // namespace

void addRecordCommands(CLI::App& app, const Options& options, Run& run)
{
    struct Words {
        std::string text;
        std::vector<std::string> where;
        int limit = 0;
    };
    const auto words = std::make_shared<Words>();

    auto* putting = app.add_subcommand("put", "Save records, one JSON object a line; all or none");
    putting->add_option("file", words->text, "File, or - for standard input")->required();
    putting->callback([=, &options, &run] { run = [=, &options] { return put(options, words->text); }; });

    auto* getting = app.add_subcommand("get", "One record, with the \"@seen\" an edit of it names");
    getting->add_option("id", words->text)->required();
    getting->callback([=, &options, &run] { run = [=, &options] { return get(options, words->text); }; });

    auto* listing = app.add_subcommand("list", "Records of a kind, newest first");
    listing->add_option("kind", words->text)->required();
    listing->add_option("--where", words->where, "FIELD=VALUE, several must all hold");
    listing->add_option("--limit", words->limit)->check(CLI::NonNegativeNumber);
    listing->callback([=, &options, &run] {
        run = [=, &options] { return list(options, words->text, words->where, words->limit); };
    });

    auto* searching = app.add_subcommand("search", "Records that contain a text, newest first");
    searching->add_option("text", words->text)->required();
    searching->add_option("--limit", words->limit)->check(CLI::NonNegativeNumber);
    searching->callback([=, &options, &run] {
        run = [=, &options] { return search(options, words->text, words->limit > 0 ? words->limit : 50); };
    });
}

} // namespace beibao::ctl
