#include "app/forms/field_text.h"

#include "app/words/words.h"
#include "core/base/money.h"
#include "core/base/telephone.h"
#include "core/base/text.h"
#include "core/base/typed_moment.h"

#include <QStringList>

#include <charconv>

namespace beibao {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

constexpr std::int64_t kLargestCount = 1'000'000;

std::optional<std::int64_t> readCount(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number >= 0 && number <= kLargestCount ? std::optional(number) : std::nullopt;
}

std::optional<std::int64_t> readNumber(const std::string& text, const FieldSpec& field)
{
    return field.format == "fen" ? parseMoney(text) : readCount(foldWidth(text));
}

/// The text a record keeps for what was typed; nothing when it cannot be read.
std::optional<std::string> readText(const std::string& text, const FieldSpec& field, Date today)
{
    if (text.empty()) return std::string();
    if (field.format == "date") {
        const auto day = parseTypedDate(text, today);
        return day ? std::optional(day->iso()) : std::nullopt;
    }
    if (field.format == "datetime") {
        const auto moment = parseTypedMoment(text, today);
        return moment ? std::optional(moment->iso()) : std::nullopt;
    }
    return field.format == "phone" ? normalisePhone(text) : text;
}

bool isText(const FieldSpec& field)
{
    return field.descriptor->cpp_type() == FieldDescriptor::CPPTYPE_STRING;
}

void readLines(const QString& typed, const FieldSpec& field, Message& record)
{
    record.GetReflection()->ClearField(&record, field.descriptor);
    for (const QString& line : typed.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            record.GetReflection()->AddString(&record, field.descriptor, line.trimmed().toStdString());
}

} // namespace

QString typedFrom(const Message& record, const FieldSpec& field)
{
    const auto& reflection = *record.GetReflection();
    if (field.descriptor->is_repeated()) {
        QStringList lines;
        for (int i = 0; i < reflection.FieldSize(record, field.descriptor); ++i)
            lines << shown(reflection.GetRepeatedString(record, field.descriptor, i));
        return lines.join(QLatin1Char('\n'));
    }
    if (isText(field)) {
        QString text = shown(reflection.GetString(record, field.descriptor));
        return field.format == "datetime" ? text.replace(QLatin1Char('T'), QLatin1Char(' ')) : text;
    }
    const std::int64_t number = reflection.GetInt64(record, field.descriptor);
    if (number == 0) return {};
    return field.format == "fen" ? shown(moneyInFigures(number)) : QString::number(number);
}

bool readTyped(const QString& typed, const FieldSpec& field, Date today, Message& record)
{
    const auto& reflection = *record.GetReflection();
    if (field.descriptor->is_repeated()) return readLines(typed, field, record), true;
    const std::string text = typed.trimmed().toStdString();
    if (isText(field)) {
        const auto read = readText(text, field, today);
        if (read) reflection.SetString(&record, field.descriptor, *read);
        return read.has_value();
    }
    const auto number = text.empty() ? std::optional<std::int64_t>(0) : readNumber(text, field);
    if (number) reflection.SetInt64(&record, field.descriptor, *number);
    return number.has_value();
}

QString toldBack(const QString& typed, const FieldSpec& field, Date today)
{
    const std::string text = typed.trimmed().toStdString();
    if (text.empty()) return {};
    if (field.format == "fen") {
        const auto fen = parseMoney(text);
        return fen ? shown(moneyInCapitals(*fen)) : QString();
    }
    if (field.format == "date") {
        const auto day = parseTypedDate(text, today);
        return day ? shown(day->chinese()) : QString();
    }
    if (field.format != "datetime") return {};
    const auto moment = parseTypedMoment(text, today);
    return moment ? shown(moment->chinese()) : QString();
}

} // namespace beibao
