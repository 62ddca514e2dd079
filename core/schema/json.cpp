#include "core/schema/json.h"

#include "core/base/date.h"
#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/base/text.h"

#include <algorithm>

namespace beibao {

namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using nlohmann::json;

constexpr std::int64_t kMostFen = 1'000'000'000'000; // ten thousand million yuan
constexpr std::size_t kLongestText = 1U << 20U;

Error wrong(const RecordSpec& kind, const FieldSpec& field, const std::string& why)
{
    return {Fault::kUsage, kind.name + "." + field.name + ": " + why};
}

/// A list a county may add to (core/rules/dispute_types.h): whether it did is for whoever has its settings to say.
bool isOpenList(const FieldSpec& field)
{
    return field.name == "dispute_type";
}

bool knownWord(const FieldSpec& field, const std::string& text)
{
    if (isOpenList(field)) return true;
    return field.words.empty() || text.empty() || std::ranges::find(field.words, text, &Word::id) != field.words.end();
}

/// Empty when `text` may stand in the field, else what is wrong with it.
std::string faultIn(const FieldSpec& field, const std::string& text)
{
    if (text.size() > kLongestText) return "too long";
    if (!validUtf8(text)) return "not UTF-8";
    if (!knownWord(field, text)) return "not one of its words";
    if (text.empty()) return {};
    if (field.format == "date" && !Date::parse(text)) return "no such date; write it as 2026-11-22";
    if (field.format == "datetime" && !DateTime::parse(text)) return "no such time; write it as 2026-11-22T09:30";
    if (field.format == "id" && !Id::parse(text)) return "not an id";
    return {};
}

Status setText(Message& message, const RecordSpec& kind, const FieldSpec& field, const json& value)
{
    if (!value.is_string()) return wrong(kind, field, "a text is wanted");
    const auto& text = value.get_ref<const std::string&>();
    if (const auto fault = faultIn(field, text); !fault.empty()) return wrong(kind, field, fault);
    if (field.descriptor->is_repeated())
        message.GetReflection()->AddString(&message, field.descriptor, text);
    else
        message.GetReflection()->SetString(&message, field.descriptor, text);
    return {};
}

Status setNumber(Message& message, const RecordSpec& kind, const FieldSpec& field, const json& value)
{
    if (!value.is_number_integer()) return wrong(kind, field, "a whole number is wanted");
    const auto number = value.get<std::int64_t>();
    if (number < 0 || number > kMostFen) return wrong(kind, field, "out of range");
    if (field.descriptor->cpp_type() == FieldDescriptor::CPPTYPE_UINT64)
        message.GetReflection()->SetUInt64(&message, field.descriptor, static_cast<std::uint64_t>(number));
    else
        message.GetReflection()->SetInt64(&message, field.descriptor, number);
    return {};
}

Status setOne(Message& message, const RecordSpec& kind, const FieldSpec& field, const json& value)
{
    switch (field.descriptor->cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT64:
    case FieldDescriptor::CPPTYPE_UINT64: return setNumber(message, kind, field, value);
    case FieldDescriptor::CPPTYPE_BOOL:
        if (!value.is_boolean()) return wrong(kind, field, "true or false is wanted");
        message.GetReflection()->SetBool(&message, field.descriptor, value.get<bool>());
        return {};
    default: return setText(message, kind, field, value);
    }
}

Status setField(Message& message, const RecordSpec& kind, const FieldSpec& field, const json& value)
{
    if (!field.descriptor->is_repeated()) return setOne(message, kind, field, value);
    if (!value.is_array()) return wrong(kind, field, "a list is wanted");
    for (const auto& element : value) BEIBAO_TRY(setOne(message, kind, field, element));
    return {};
}

std::string plain(const FieldSpec& field, const std::string& value)
{
    return field.descriptor->type() == FieldDescriptor::TYPE_BYTES ? toHex(value) : value;
}

json valueOf(const Message& message, const FieldSpec& field)
{
    const auto& reflection = *message.GetReflection();
    const auto* descriptor = field.descriptor;
    if (descriptor->is_repeated()) {
        json list = json::array();
        for (int i = 0; i < reflection.FieldSize(message, descriptor); ++i)
            list.push_back(plain(field, reflection.GetRepeatedString(message, descriptor, i)));
        return list;
    }
    switch (descriptor->cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT64: return reflection.GetInt64(message, descriptor);
    case FieldDescriptor::CPPTYPE_UINT64: return reflection.GetUInt64(message, descriptor);
    case FieldDescriptor::CPPTYPE_BOOL: return reflection.GetBool(message, descriptor);
    default: return plain(field, reflection.GetString(message, descriptor));
    }
}

} // namespace

Result<NamedFields> fieldsFromJson(const RecordSpec& kind, const json& object)
{
    if (!object.is_object()) return Error{Fault::kUsage, kind.name + ": an object of fields is wanted"};
    const auto message = kind.make();
    NamedFields out;
    for (const auto& [name, value] : object.items()) {
        if (name.starts_with('@') || name == "id") continue;
        const FieldSpec* field = kind.field(name);
        if (field == nullptr) return Error{Fault::kUsage, kind.name + " has no field " + truncateUtf8(name, 40)};
        out.fields.push_back(field->number);
        if (!value.is_null()) BEIBAO_TRY(setField(*message, kind, *field, value));
    }
    out.values = FieldMap::parse(message->SerializeAsString()).value_or(FieldMap());
    return out;
}

json fieldsToJson(const RecordSpec& kind, const FieldMap& fields)
{
    json out = json::object();
    const auto message = kind.make();
    if (!message->ParseFromString(fields.encode())) return out;
    for (const auto& field : kind.fields)
        if (!fields.get(field.number).empty()) out[field.name] = valueOf(*message, field);
    return out;
}

} // namespace beibao
