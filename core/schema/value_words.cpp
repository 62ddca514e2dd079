#include "core/schema/value_words.h"

#include "core/base/date.h"
#include "core/base/money.h"

#include <algorithm>

namespace beibao {

namespace {

using google::protobuf::FieldDescriptor;

std::string textInWords(const FieldSpec& field, const std::string& text, const NameOfId& nameOf)
{
    if (text.empty()) return {};
    const auto word = std::ranges::find(field.words, text, &Word::id);
    if (word != field.words.end()) return word->label;
    if (field.format == "id") return nameOf ? nameOf(text) : std::string();
    if (field.format == "date") {
        const auto day = Date::parse(text);
        return day ? day->chinese() : text;
    }
    if (field.format == "datetime") {
        const auto moment = DateTime::parse(text);
        return moment ? moment->chinese() : text;
    }
    return text;
}

std::string numberInWords(const FieldSpec& field, std::int64_t number)
{
    return field.format == "fen" ? moneyInFigures(number) + "元" : std::to_string(number);
}

} // namespace

std::string valueInWords(const google::protobuf::Message& record, const FieldSpec& field, const NameOfId& nameOf)
{
    const auto& reflection = *record.GetReflection();
    const FieldDescriptor* which = field.descriptor;
    if (which->type() == FieldDescriptor::TYPE_BYTES) return {};
    if (which->is_repeated()) {
        if (which->cpp_type() != FieldDescriptor::CPPTYPE_STRING) return {};
        std::string out;
        for (int i = 0; i < reflection.FieldSize(record, which); ++i) {
            const std::string one = textInWords(field, reflection.GetRepeatedString(record, which, i), nameOf);
            if (!one.empty()) out += (out.empty() ? "" : "、") + one;
        }
        return out;
    }
    if (!reflection.HasField(record, which)) return {};
    switch (which->cpp_type()) {
    case FieldDescriptor::CPPTYPE_STRING: return textInWords(field, reflection.GetString(record, which), nameOf);
    case FieldDescriptor::CPPTYPE_INT64: return numberInWords(field, reflection.GetInt64(record, which));
    case FieldDescriptor::CPPTYPE_BOOL: return "是";
    default: return {};
    }
}

} // namespace beibao
