#include "core/schema/form_layout.h"

#include "core/base/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace beibao {

namespace {

using nlohmann::json;

constexpr std::size_t kLargest = 1U << 16U;
constexpr int kMostLines = 30;
constexpr std::string_view kStarts[]
    = {"@today", "@now", "@committee", "@place", "@people", "@mediator", "@mediators", "@next"};
constexpr std::string_view kChoices[] = {"", "parties", "mediators", "attachments"};
constexpr std::string_view kSuggestions[] = {"", "people", "committees"};

Error wrong(const std::string& what)
{
    return {Fault::kUsage, "form: " + what};
}

Result<std::string> textIn(const json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end()) return std::string();
    if (!found->is_string()) return wrong(std::string(key) + " is a text");
    return found->get<std::string>();
}

Result<std::vector<std::string>> textsIn(const json& object, const char* key)
{
    std::vector<std::string> out;
    const auto found = object.find(key);
    if (found == object.end()) return out;
    if (!found->is_array()) return wrong(std::string(key) + " is a list");
    for (const auto& one : *found) {
        if (!one.is_string()) return wrong(std::string(key) + " holds texts");
        out.push_back(one.get<std::string>());
    }
    return out;
}

template <typename Known> bool among(const Known& known, std::string_view word)
{
    return std::ranges::find(known, word) != std::end(known);
}

Result<FormRow> rowFrom(const RecordSpec& spec, const json& object)
{
    if (!object.is_object()) return wrong("a row is an object");
    FormRow row;
    BEIBAO_TAKE(name, textIn(object, "field"));
    row.field = spec.field(name);
    if (row.field == nullptr) return wrong(spec.name + " has no field of that name");
    const auto lines = object.value("lines", json(1));
    const auto hidden = object.value("hidden", json(false));
    if (!lines.is_number_integer() || !hidden.is_boolean()) return wrong("lines is a number, hidden true or false");
    const auto count = lines.get<std::int64_t>();
    if (count < 1 || count > kMostLines) return wrong("so many lines do not fit");
    row.lines = static_cast<int>(count);
    row.hidden = hidden.get<bool>();
    BEIBAO_TAKE(choose, textIn(object, "choose"));
    BEIBAO_TAKE(suggest, textIn(object, "suggest"));
    BEIBAO_TAKE(start, textIn(object, "start"));
    BEIBAO_TAKE(hint, textIn(object, "hint"));
    if (!among(kChoices, choose) || !among(kSuggestions, suggest)) return wrong("nothing of that name can be chosen");
    if (start.starts_with('@') && !among(kStarts, start)) return wrong("nothing of that name can be begun with");
    if ((row.field->format == "id") != !choose.empty()) return wrong("an id is chosen, and only an id");
    BEIBAO_TAKE(needed, textsIn(object, "needed"));
    row.needed = std::move(needed);
    row.choose = std::move(choose);
    row.suggest = std::move(suggest);
    row.start = std::move(start);
    row.hint = std::move(hint);
    return row;
}

bool holdsNothing(const google::protobuf::Message& record, const FieldSpec& field)
{
    const auto& reflection = *record.GetReflection();
    if (field.descriptor->is_repeated()) return reflection.FieldSize(record, field.descriptor) == 0;
    return !reflection.HasField(record, field.descriptor);
}

} // namespace

std::vector<std::string> missingFor(
    const FormLayout& layout, const google::protobuf::Message& record, std::string_view paper)
{
    std::vector<std::string> labels;
    for (const auto& row : layout.rows)
        if ((row.field->required || among(row.needed, paper)) && holdsNothing(record, *row.field))
            labels.push_back(row.field->label);
    return labels;
}

Result<FormLayout> parseFormLayout(std::string_view text)
{
    if (text.size() > kLargest) return wrong("too large");
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object()) return wrong("not one JSON object");
    FormLayout layout;
    BEIBAO_TAKE(kind, textIn(object, "record"));
    layout.spec = Schema::get().kind(std::string_view(kind));
    if (layout.spec == nullptr || layout.spec->fact || layout.spec->owner != "case_id")
        return wrong("only a draft of a case is written in a form");
    BEIBAO_TAKE(says, textsIn(object, "says"));
    BEIBAO_TAKE(papers, textsIn(object, "papers"));
    for (const auto& name : says)
        if (layout.spec->field(name) == nullptr) return wrong(kind + " has no field " + name);
    const auto rows = object.value("rows", json::array());
    if (!rows.is_array() || rows.empty()) return wrong("rows are missing");
    for (const auto& one : rows) {
        BEIBAO_TAKE(row, rowFrom(*layout.spec, one));
        layout.rows.push_back(std::move(row));
    }
    layout.says = std::move(says);
    layout.papers = std::move(papers);
    return layout;
}

Result<std::vector<FormLayout>> loadFormLayouts(const std::filesystem::path& folder)
{
    std::vector<FormLayout> layouts;
    std::error_code trouble;
    for (const auto& entry : std::filesystem::directory_iterator(folder, trouble)) {
        if (entry.path().extension() != ".json") continue;
        const auto text = readWhole(entry.path(), kLargest);
        auto layout = text ? parseFormLayout(*text) : Result<FormLayout>(text.error());
        if (!layout)
            return Error{layout.error().fault, entry.path().filename().string() + ": " + layout.error().detail};
        layouts.push_back(*std::move(layout));
    }
    if (trouble) return Error{Fault::kNotFound, "the forms of the program are missing"};
    std::ranges::sort(layouts, {}, [](const FormLayout& layout) { return layout.spec->number; });
    return layouts;
}

} // namespace beibao
