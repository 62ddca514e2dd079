#include "core/help/field_help.h"

#include "core/base/files.h"
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/schema/schema.h"

#include <nlohmann/json.hpp>

namespace beibao {

namespace {

using nlohmann::json;

constexpr std::size_t kLargestList = 1U << 20U;

Error wrong(const std::string& what)
{
    return {Fault::kUsage, "the help of the fields: " + what};
}

bool inSchema(std::string_view name)
{
    const auto dot = name.find('.');
    const RecordSpec* kind = dot == std::string_view::npos ? nullptr : Schema::get().kind(name.substr(0, dot));
    return kind != nullptr && kind->field(name.substr(dot + 1)) != nullptr;
}

} // namespace

Result<FieldHelp> FieldHelp::parse(std::string_view text)
{
    if (text.size() > kLargestList) return wrong("too large");
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object()) return wrong("no JSON object");
    const auto fields = object.find("fields");
    if (fields == object.end() || !fields->is_object()) return wrong("fields is an object");
    FieldHelp out;
    for (const auto& [name, words] : fields->items()) {
        if (!inSchema(name)) return wrong("there is no field " + name.substr(0, 60));
        if (!words.is_string() || words.get_ref<const std::string&>().empty()) return wrong(name + " is no text");
        if (codePointCount(words.get_ref<const std::string&>()) > kLongest) return wrong(name + " is too long");
        out.words_[name] = words.get<std::string>();
    }
    return out;
}

const FieldHelp& FieldHelp::get()
{
    static const FieldHelp help = [] {
        const auto text = readWhole(resourcesFolder() / "help" / "fields.zh_CN.json", kLargestList);
        auto parsed = text ? parse(*text) : Result<FieldHelp>(text.error());
        return parsed ? *std::move(parsed) : FieldHelp();
    }();
    return help;
}

const std::string& FieldHelp::of(const std::string& field) const
{
    static const std::string kNothing;
    const auto found = words_.find(field);
    return found == words_.end() ? kNothing : found->second;
}

} // namespace beibao
