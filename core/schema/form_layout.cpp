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

constexpr std::size_t kMostRows = 60, kMostOffers = 40, kLongestText = 300;

Error wrong(const std::string& what)
{
    return {Fault::kUsage, what};
}

/// Reads one object of the text; every complaint begins with where it is.
class ObjectReader {
public:
    ObjectReader(const json& object, std::string where)
        : object_(object)
        , where_(std::move(where))
    {
    }

    Error no(const std::string& what) const { return wrong(where_ + what); }

    Result<std::string> text(const char* key) const
    {
        const auto found = object_.find(key);
        if (found == object_.end()) return std::string();
        if (!found->is_string()) return no(std::string(key) + " 要写成文字");
        if (found->get_ref<const std::string&>().size() > kLongestText) return no(std::string(key) + " 太长");
        return found->get<std::string>();
    }
    Result<std::vector<std::string>> texts(const char* key, std::size_t most) const
    {
        std::vector<std::string> out;
        const auto found = object_.find(key);
        if (found == object_.end()) return out;
        if (!found->is_array() || found->size() > most) return no(std::string(key) + " 要写成文字的列表");
        for (const auto& one : *found) {
            if (!one.is_string() || one.get_ref<const std::string&>().size() > kLongestText)
                return no(std::string(key) + " 要写成文字的列表");
            out.push_back(one.get<std::string>());
        }
        return out;
    }
    Result<bool> flag(const char* key) const
    {
        const auto found = object_.find(key);
        if (found != object_.end() && !found->is_boolean()) return no(std::string(key) + " 写 true 或 false");
        return found != object_.end() && found->get<bool>();
    }
    Status onlyKnown(std::initializer_list<std::string_view> names) const
    {
        for (const auto& [name, value] : object_.items())
            if (std::ranges::find(names, name) == names.end()) return no("没有 " + name.substr(0, 40) + " 这个写法");
        return {};
    }

private:
    const json& object_;
    std::string where_;
};

template <typename Known> bool among(const Known& known, std::string_view word)
{
    return std::ranges::find(known, word) != std::end(known);
}

/// What people write as they like: no day, no sum, no word of a list.
bool isFreeText(const FieldSpec& field)
{
    return field.descriptor->cpp_type() == google::protobuf::FieldDescriptor::CPPTYPE_STRING
        && !field.descriptor->is_repeated() && field.format.empty() && field.words.empty();
}

/// What the parts of a row say together.
Status fitting(const FormRow& row, const ObjectReader& in)
{
    if (!among(kChoices, row.choose)) return in.no("choose 只能是 parties、mediators 或 attachments");
    if (!among(kSuggestions, row.suggest)) return in.no("suggest 只能是 people 或 committees");
    if (row.start.starts_with('@') && !among(kStarts, row.start)) return in.no("start 没有 " + row.start + " 这个写法");
    if ((row.field->format == "id") != !row.choose.empty()) return in.no("choose 用在要选人、选材料的栏目上，别处不用");
    if (row.drawn && !isFreeText(*row.field)) return in.no("drawn 只用在写文字的栏目上");
    const bool oneLine = isFreeText(*row.field) && row.lines == 1 && !row.drawn;
    if (!row.offers.empty() && !oneLine) return in.no("offers 只用在写一行文字的栏目上");
    if (row.hidden && row.start.empty() && row.field->required) return in.no("一定要填的栏目不能藏起来");
    return {};
}

Status readLines(const json& object, const ObjectReader& in, FormRow& row)
{
    const auto lines = object.value("lines", json(1));
    if (!lines.is_number_integer()) return in.no("lines 写一个整数");
    const auto count = lines.get<std::int64_t>();
    if (count < 1 || count > kMostLines) return in.no("lines 在 1 到 " + std::to_string(kMostLines) + " 之间");
    row.lines = static_cast<int>(count);
    return {};
}

Result<FormRow> rowFrom(const RecordSpec& spec, const json& object, std::size_t number)
{
    const std::string where = "第 " + std::to_string(number) + " 行";
    if (!object.is_object()) return wrong(where + "：不是一个栏目");
    const json named = object.value("field", json());
    const std::string name = named.is_string() ? named.get<std::string>() : std::string();
    const ObjectReader in(object, where + "（" + name.substr(0, 40) + "）：");
    FormRow row;
    row.field = spec.field(name);
    if (row.field == nullptr || name == spec.owner) return in.no(spec.label + "没有这个栏目");
    BEIBAO_TRY(in.onlyKnown({"field", "label", "heading", "lines", "choose", "suggest", "offers", "start", "hint",
        "help", "hidden", "drawn", "needed"}));
    BEIBAO_TAKE(label, in.text("label"));
    BEIBAO_TAKE(heading, in.text("heading"));
    BEIBAO_TAKE(choose, in.text("choose"));
    BEIBAO_TAKE(suggest, in.text("suggest"));
    BEIBAO_TAKE(start, in.text("start"));
    BEIBAO_TAKE(hint, in.text("hint"));
    BEIBAO_TAKE(help, in.text("help"));
    BEIBAO_TAKE(offers, in.texts("offers", kMostOffers));
    BEIBAO_TAKE(needed, in.texts("needed", kMostOffers));
    BEIBAO_TAKE(hidden, in.flag("hidden"));
    BEIBAO_TAKE(drawn, in.flag("drawn"));
    BEIBAO_TRY(readLines(object, in, row));
    row.label = label.empty() ? row.field->label : std::move(label);
    row.heading = std::move(heading);
    row.choose = std::move(choose);
    row.suggest = std::move(suggest);
    row.start = std::move(start);
    row.hint = std::move(hint);
    row.help = std::move(help);
    row.offers = std::move(offers);
    row.needed = std::move(needed);
    row.hidden = hidden;
    row.drawn = drawn;
    BEIBAO_TRY(fitting(row, in));
    return row;
}

const FormRow* rowOf(const FormLayout& layout, const FieldSpec& field)
{
    const auto found = std::ranges::find(layout.rows, &field, &FormRow::field);
    return found == layout.rows.end() ? nullptr : &*found;
}

Status readRows(const json& rows, FormLayout& layout)
{
    if (!rows.is_array() || rows.empty() || rows.size() > kMostRows) return wrong("rows 要列出栏目");
    for (const auto& one : rows) {
        BEIBAO_TAKE(row, rowFrom(*layout.spec, one, layout.rows.size() + 1));
        if (rowOf(layout, *row.field) != nullptr)
            return wrong(
                "第 " + std::to_string(layout.rows.size() + 1) + " 行（" + row.field->name + "）：前面已经有了");
        for (const auto& paper : row.needed)
            if (!among(layout.papers, paper))
                return wrong("第 " + std::to_string(layout.rows.size() + 1) + " 行（" + row.field->name
                    + "）：needed 里的 " + paper + " 不在 papers 里");
        layout.rows.push_back(std::move(row));
    }
    return {};
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
            labels.push_back(row.label);
    return labels;
}

Result<FormLayout> parseFormLayout(std::string_view text)
{
    if (text.size() > kLargest) return wrong("太大了");
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object()) return wrong("不是一个 JSON 对象");
    const ObjectReader in(object, "");
    BEIBAO_TRY(in.onlyKnown({"record", "says", "papers", "rows"}));
    FormLayout layout;
    BEIBAO_TAKE(kind, in.text("record"));
    layout.spec = Schema::get().kind(std::string_view(kind));
    if (layout.spec == nullptr || layout.spec->fact || layout.spec->owner != "case_id")
        return wrong("record 写的 " + kind + " 不是用表填写的记录");
    BEIBAO_TAKE(says, in.texts("says", kMostRows));
    BEIBAO_TAKE(papers, in.texts("papers", kMostRows));
    for (const auto& name : says)
        if (layout.spec->field(name) == nullptr) return wrong("says 里的 " + name + "：没有这个栏目");
    layout.says = std::move(says);
    layout.papers = std::move(papers);
    BEIBAO_TRY(readRows(object.value("rows", json::array()), layout));
    return layout;
}

std::string whyNotInstead(const FormLayout& theirs, const FormLayout& ours)
{
    if (theirs.spec != ours.spec) return "这张表要填的是“" + ours.spec->label + "”";
    if (theirs.papers != ours.papers) return "papers 要和程序自带的一样";
    for (const auto& field : ours.spec->fields) {
        const FormRow* before = rowOf(ours, field);
        const bool asked = field.required || (before != nullptr && !before->needed.empty());
        const FormRow* now = rowOf(theirs, field);
        if (asked && (now == nullptr || (now->hidden && now->start.empty())))
            return "少了“" + field.label + "”（" + field.name + "）：这一栏一定要有";
    }
    return {};
}

std::string formInWords(const FormLayout& layout)
{
    std::string out;
    for (const auto& row : layout.rows)
        if (!row.hidden)
            out += (out.empty() ? "" : "、") + row.label + (row.field->required || !row.needed.empty() ? "*" : "");
    return out;
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
        layouts.back().name = entry.path().stem().string();
    }
    if (trouble) return Error{Fault::kNotFound, "the forms of the program are missing"};
    std::ranges::sort(layouts, {}, [](const FormLayout& layout) { return layout.spec->number; });
    return layouts;
}

} // namespace beibao
