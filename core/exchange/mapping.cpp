#include "core/exchange/mapping.h"

#include "core/base/text.h"
#include "core/exchange/computed.h"
#include "core/rules/dispute_types.h"
#include "core/rules/lifecycle.h"
#include "core/schema/json.h"

#include <algorithm>

namespace beibao {

namespace {

using nlohmann::json;

/// The one kind with a command of its own that a register of former years brings along: the marks on its papers.
constexpr std::string_view kOldMarks = "CaseNumber";
constexpr std::size_t kMostColumns = 200;

Error wrong(const std::string& what)
{
    return {Fault::kUsage, "the mapping: " + what};
}

Result<std::string> textOf(const json& object, const char* name, const std::string& otherwise = {})
{
    const auto found = object.find(name);
    if (found == object.end()) return otherwise;
    if (!found->is_string()) return wrong(std::string(name) + " is a text");
    return found->get<std::string>();
}

Result<std::vector<std::string>> textsOf(const json& object, const char* name)
{
    std::vector<std::string> out;
    const auto found = object.find(name);
    if (found == object.end()) return out;
    if (!found->is_array()) return wrong(std::string(name) + " is a list of texts");
    for (const auto& one : *found) {
        if (!one.is_string() || one.get_ref<const std::string&>().empty())
            return wrong(std::string(name) + " is a list of texts");
        out.push_back(one.get<std::string>());
    }
    return out;
}

Result<bool> flagOf(const json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end()) return false;
    if (!found->is_boolean()) return wrong(std::string(name) + " is true or false");
    return found->get<bool>();
}

Status onlyKnown(const json& object, std::initializer_list<std::string_view> names)
{
    if (!object.is_object()) return wrong("an object is wanted");
    for (const auto& [name, value] : object.items())
        if (std::ranges::find(names, name) == names.end()) return wrong("it has no use for " + truncateUtf8(name, 40));
    return {};
}

/// Reads one mapping, record by record and column by column.
class MappingReader {
public:
    explicit MappingReader(Mapping& mapping)
        : mapping_(mapping)
    {
    }

    Status read(const json& object)
    {
        BEIBAO_TRY(onlyKnown(object, {"title", "known", "key", "records", "columns"}));
        BEIBAO_TAKE(title, textOf(object, "title"));
        BEIBAO_TAKE(known, textOf(object, "known", "keep"));
        if (known != "keep" && known != "update") return wrong("known is keep or update");
        mapping_.title = title;
        mapping_.update = known == "update";
        BEIBAO_TRY(readRecords(object.value("records", json())));
        BEIBAO_TRY(readColumns(object.value("columns", json())));
        return readKey(object);
    }

private:
    Status readRecords(const json& list)
    {
        if (!list.is_array() || list.empty() || list.size() > 20) return wrong("records is a list of 1 to 20");
        for (const auto& one : list) {
            BEIBAO_TAKE(record, recordFrom(one));
            mapping_.records.push_back(std::move(record));
        }
        if (!mapping_.records.front().many.empty()) return wrong("the first record is one a row");
        for (std::size_t i = 1; i < mapping_.records.size(); ++i)
            if (mapping_.records[i].kind->owner != "case_id" || mapping_.records.front().kind->owner != "self")
                return wrong("records after the first belong to the case that is the first");
        return {};
    }

    Result<MappedRecord> recordFrom(const json& object)
    {
        BEIBAO_TRY(onlyKnown(object, {"as", "kind", "always", "only", "match", "many"}));
        MappedRecord out;
        BEIBAO_TAKE(as, textOf(object, "as"));
        BEIBAO_TAKE(kind, textOf(object, "kind"));
        BEIBAO_TAKE(match, textsOf(object, "match"));
        BEIBAO_TAKE(many, textsOf(object, "many"));
        out.as = as;
        out.many = many;
        out.kind = Schema::get().kind(std::string_view(kind));
        if (out.kind == nullptr) return wrong("there is no kind of record called " + truncateUtf8(kind, 40));
        const bool carried
            = kind == "CaseEvent" && object.value("only", json::object()) == json{{"action", "carry_over"}};
        if ((out.kind->lifecycle && !carried) || (out.kind->guarded && kind != kOldMarks))
            return Error{Fault::kRefused, kind + " is made by a command of its own", "import"};
        for (const auto& name : match) {
            const FieldSpec* field = out.kind->field(name);
            if (field == nullptr) return wrong(kind + " has no field " + truncateUtf8(name, 40));
            out.match.push_back(field);
        }
        out.always = object.value("always", json::object());
        out.only = object.value("only", json::object());
        if (!out.always.is_object() || !out.only.is_object()) return wrong("always and only are objects");
        out.always.update(out.only);
        BEIBAO_TRY(fieldsOfAlways(out));
        return out;
    }

    static Status fieldsOfAlways(const MappedRecord& record)
    {
        json checked = record.always;
        for (auto& value : checked)
            if (value == "@unit") value = "";
        const auto read = fieldsFromJson(*record.kind, checked);
        return read ? Status() : Status(wrong(read.error().detail));
    }

    Status readColumns(const json& list)
    {
        if (!list.is_array() || list.empty() || list.size() > kMostColumns)
            return wrong("columns is a list of 1 to 200");
        for (const auto& one : list) {
            BEIBAO_TAKE(column, columnFrom(one));
            mapping_.columns.push_back(std::move(column));
        }
        return {};
    }

    Result<MappedColumn> columnFrom(const json& object)
    {
        BEIBAO_TRY(onlyKnown(object,
            {"names", "to", "computed", "words", "refers", "separators", "times", "dates", "required", "shared",
                "sum"}));
        MappedColumn out;
        BEIBAO_TAKE(names, textsOf(object, "names"));
        BEIBAO_TAKE(to, textOf(object, "to"));
        BEIBAO_TAKE(separators, textsOf(object, "separators"));
        BEIBAO_TAKE(dates, textOf(object, "dates", "iso"));
        BEIBAO_TAKE(required, flagOf(object, "required"));
        BEIBAO_TAKE(shared, flagOf(object, "shared"));
        BEIBAO_TAKE(sum, flagOf(object, "sum"));
        BEIBAO_TAKE(computed, textOf(object, "computed"));
        if (names.empty()) return wrong("a column needs a heading");
        if (dates != "iso" && dates != "dots" && dates != "chinese" && dates != "digits")
            return wrong("dates is iso, dots, chinese or digits");
        out.names = names;
        out.separators = separators;
        out.dates = dates;
        out.required = required;
        out.shared = shared;
        out.sum = sum;
        if (!computed.empty()) return computedColumn(std::move(out), computed, object);
        BEIBAO_TRY(aim(out, to));
        BEIBAO_TRY(readTimes(out, object));
        BEIBAO_TRY(readWords(out, object.value("words", json::object())));
        BEIBAO_TAKE(refers, textOf(object, "refers"));
        BEIBAO_TRY(readReference(out, refers));
        return out;
    }

    Result<MappedColumn> computedColumn(MappedColumn out, const std::string& name, const json& object) const
    {
        if (!isComputed(name)) return wrong("nothing is computed under the name " + truncateUtf8(name, 40));
        if (object.contains("to") || out.required || mapping_.records.front().kind->owner != "self")
            return wrong("a computed column is of a case, and is written and never read");
        out.computed = name;
        out.record = kNoRecord;
        BEIBAO_TRY(readTimes(out, object));
        const json words = object.value("words", json::object());
        if (!words.is_object()) return wrong("words is an object");
        for (const auto& [theirs, ours] : words.items()) {
            if (!ours.is_string()) return wrong("each of words is a text");
            out.words.emplace_back(theirs, ours.get<std::string>());
        }
        return out;
    }

    Status aim(MappedColumn& out, const std::string& to) const
    {
        const auto dot = to.find('.');
        const auto record = std::ranges::find(mapping_.records, to.substr(0, dot), &MappedRecord::as);
        if (dot == std::string::npos || record == mapping_.records.end())
            return wrong("no record for " + truncateUtf8(to, 40));
        out.record = static_cast<std::size_t>(record - mapping_.records.begin());
        out.field = record->kind->field(std::string_view(to).substr(dot + 1));
        if (out.field == nullptr) return wrong(record->kind->name + " has no field for " + truncateUtf8(to, 40));
        if (out.field->descriptor->type() == google::protobuf::FieldDescriptor::TYPE_BYTES)
            return wrong(truncateUtf8(to, 40) + " is no text");
        return {};
    }

    static Status readTimes(MappedColumn& out, const json& object)
    {
        const auto times = object.find("times");
        if (times == object.end()) return {};
        if (!times->is_number_integer() || *times < 1 || *times > 100'000'000) return wrong("times is a whole number");
        out.times = times->get<std::int64_t>();
        return {};
    }

    bool carriesState(const MappedColumn& column) const
    {
        return column.field->name == "state" && mapping_.records[column.record].kind->name == "CaseEvent";
    }

    Status readWords(MappedColumn& out, const json& words) const
    {
        if (!words.is_object()) return wrong("words is an object");
        for (const auto& [theirs, ours] : words.items()) {
            if (!ours.is_string()) return wrong("each of words is a text");
            const auto& list = out.field->words;
            if (carriesState(out) && carriedState(ours.get_ref<const std::string&>()).empty())
                return wrong("no case comes in with the state " + truncateUtf8(ours.get<std::string>(), 40));
            const bool own = out.field->name == "dispute_type" && isTypeCode(ours.get_ref<const std::string&>());
            if (!list.empty() && !own
                && std::ranges::find(list, ours.get_ref<const std::string&>(), &Word::id) == list.end())
                return wrong(out.field->name + " has no word " + truncateUtf8(ours.get<std::string>(), 40));
            out.words.emplace_back(theirs, ours.get<std::string>());
        }
        return {};
    }

    static Status readReference(MappedColumn& out, const std::string& refers)
    {
        if (refers.empty()) return {};
        const auto dot = refers.find('.');
        out.refers = dot == std::string::npos ? nullptr : Schema::get().kind(std::string_view(refers).substr(0, dot));
        out.refersBy = out.refers == nullptr ? nullptr : out.refers->field(std::string_view(refers).substr(dot + 1));
        if (out.refersBy == nullptr || out.field->format != "id")
            return wrong("refers names a kind and a field: Committee.name");
        return {};
    }

    Status readKey(const json& object)
    {
        BEIBAO_TAKE(names, textsOf(object, "key"));
        if (names.empty()) return wrong("key names the columns that tell one row from another");
        for (const auto& name : names) {
            const auto column = std::ranges::find_if(
                mapping_.columns, [&](const MappedColumn& one) { return one.names.front() == name; });
            if (column == mapping_.columns.end()) return wrong("key names a column that is not there");
            if (!column->computed.empty()) return wrong("key names a computed column");
            column->required = true;
            mapping_.key.push_back(static_cast<std::size_t>(column - mapping_.columns.begin()));
        }
        return {};
    }

    Mapping& mapping_;
};

} // namespace

std::string carriedState(std::string_view word)
{
    for (int i = 0; i < kStateCount; ++i) {
        const auto state = static_cast<State>(i);
        if (kCarriedOver.has(state) && (stateId(state) == word || stateLabel(state) == word))
            return std::string(stateId(state));
    }
    return {};
}

Result<Mapping> Mapping::parse(std::string_view text, const std::string& name)
{
    constexpr std::size_t kLargest = 1U << 20U;
    if (text.size() > kLargest) return wrong("it is too long");
    const json object = json::parse(text, nullptr, false);
    if (object.is_discarded()) return wrong("it is not JSON");
    Mapping out;
    out.name = name;
    BEIBAO_TRY(MappingReader(out).read(object));
    return out;
}

} // namespace beibao
