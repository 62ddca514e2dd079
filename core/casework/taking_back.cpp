// The way back of exporting.h: an export becomes a practice store.
#include "core/base/hex.h"
#include "core/casework/exporting.h"
#include "core/schema/housekeeping.pb.h"
#include "core/schema/json.h"

#include <algorithm>

namespace beibao {

namespace {

using nlohmann::json;

constexpr std::string_view kBin = "Recycle";

Error atLine(std::size_t line, const std::string& what)
{
    return {Fault::kUsage, "line " + std::to_string(line) + ": " + what};
}

Status readBases(const json& object, Entry& entry, std::size_t line)
{
    const auto bases = object.find("@bases");
    if (bases == object.end()) return {};
    if (!bases->is_array()) return atLine(line, "@bases is a list of ids");
    for (const json& base : *bases) {
        const auto id = base.is_string() ? Id::parse(base.get_ref<const std::string&>()) : std::nullopt;
        if (!id) return atLine(line, "@bases is a list of ids");
        entry.bases.push_back(*id);
    }
    return {};
}

/// Digests and the like stand there as hex.
void readBytes(FieldMap& values, const RecordSpec& kind)
{
    using google::protobuf::FieldDescriptor;
    const auto message = kind.make();
    if (!message->ParseFromString(values.encode())) return;
    const auto* reflection = message->GetReflection();
    for (const FieldSpec& field : kind.fields) {
        const auto* at = field.descriptor;
        if (at->type() != FieldDescriptor::TYPE_BYTES) continue;
        if (!at->is_repeated() && reflection->HasField(*message, at))
            reflection->SetString(message.get(), at, fromHex(reflection->GetString(*message, at)));
        for (int n = 0; at->is_repeated() && n < reflection->FieldSize(*message, at); ++n)
            reflection->SetRepeatedString(
                message.get(), at, n, fromHex(reflection->GetRepeatedString(*message, at, n)));
    }
    if (auto read = FieldMap::parse(message->SerializeAsString())) values = std::move(*read);
}

Result<Entry> entryIn(std::string_view text, std::size_t line)
{
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object() || object.size() != 1)
        return atLine(line, "one record is wanted, under the name of its kind");
    const std::string& name = object.begin().key();
    const json& fields = object.begin().value();
    const RecordSpec* kind = Schema::get().kind(std::string_view(name));
    const auto id = kind != nullptr && fields.is_object() && fields.contains("id") && fields["id"].is_string()
        ? Id::parse(fields["id"].get_ref<const std::string&>())
        : std::nullopt;
    if (!id) return atLine(line, "a known kind and an id are wanted");
    json plain = fields;
    plain.erase("@bases");
    auto named = fieldsFromJson(*kind, plain);
    if (!named) return atLine(line, named.error().detail);
    readBytes(named->values, *kind);
    Entry entry{.spec = kind,
        .id = *id,
        .values = std::move(named->values),
        .fields = std::move(named->fields),
        .seen = {},
        .bases = {}};
    BEIBAO_TRY(readBases(fields, entry, line));
    return entry;
}

/// What lies in the bin was put there by somebody who saw it as it stood; here that is how it stands now.
Entry seenHere(const Records& records, const Entry& entry)
{
    Recycle bin;
    bin.ParseFromString(entry.values.encode());
    bin.clear_seen();
    const auto about = Id::parse(bin.record_id());
    const auto record = about ? records.get(*about) : std::nullopt;
    if (record)
        for (const auto group : record->heads.groups())
            for (const auto& head : record->heads.open(group)) bin.add_seen(head.change.bytes());
    Entry out = Entry::fact(bin);
    out.id = entry.id;
    return out;
}

Status mayTake(const Store& store)
{
    if (store.author().realm != wire::PRACTICE)
        return Error{Fault::kRefused, "an export goes back into a practice store only", "practice"};
    if (!store.records().ofKind(Schema::get().kind("Case")->number, 1).empty())
        return Error{Fault::kRefused, "there are cases here already; make a new practice store", "empty"};
    return {};
}

/// Cases first: what belongs to one must find it.
bool before(const Entry& a, const Entry& b)
{
    const auto rank = [](const Entry& one) { return one.spec->owner == "self" ? 0 : one.spec->owner.empty() ? 1 : 2; };
    return rank(a) < rank(b);
}

Result<std::vector<Entry>> entriesIn(std::string_view lines)
{
    std::vector<Entry> out;
    for (std::size_t line = 1; !lines.empty(); ++line) {
        const auto end = lines.find('\n');
        const auto text = lines.substr(0, end);
        lines = end == std::string_view::npos ? std::string_view() : lines.substr(end + 1);
        if (text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        BEIBAO_TAKE(entry, entryIn(text, line));
        out.push_back(std::move(entry));
    }
    std::stable_sort(out.begin(), out.end(), before);
    return out;
}

} // namespace

Result<std::size_t> takeBackRecords(Store& store, std::string_view lines)
{
    BEIBAO_TRY(mayTake(store));
    BEIBAO_TAKE(all, entriesIn(lines));
    std::erase_if(all, [&](const Entry& one) { return store.records().get(one.id).has_value(); });
    std::vector<Entry> bins, others;
    for (auto& entry : all) (entry.spec->name == kBin ? bins : others).push_back(std::move(entry));
    BEIBAO_TRY(store.save(others));
    std::vector<Entry> seen;
    for (const auto& bin : bins) seen.push_back(seenHere(store.records(), bin));
    BEIBAO_TRY(store.save(seen));
    return others.size() + seen.size();
}

} // namespace beibao
