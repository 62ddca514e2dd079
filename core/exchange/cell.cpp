#include "core/exchange/cell.h"

#include "core/base/identity_number.h"
#include "core/base/money.h"
#include "core/base/telephone.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace beibao {

namespace {

using google::protobuf::FieldDescriptor;
using nlohmann::json;

constexpr std::string_view kFormulaFaults[] = {"#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"};
constexpr std::string_view kYes[] = {"是", "有", "√", "✓", "true", "TRUE"};
constexpr std::string_view kNo[] = {"否", "无", "×", "false", "FALSE"};

template <std::size_t N> bool isOneOf(const std::string_view (&list)[N], std::string_view text)
{
    return std::ranges::find(list, text) != std::end(list);
}

/// 4.30581E+17: more digits than a spreadsheet keeps.
bool rounded(std::string_view text)
{
    const auto e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 > text.size()) return false;
    const auto digits = text.substr(0, e);
    const auto power = text.substr(e + 1);
    return digits.find_first_not_of("0123456789.") == std::string_view::npos && (power[0] == '+' || power.size() <= 2)
        && power.find_first_not_of("+0123456789") == std::string_view::npos;
}

std::string isoOfDay(const MappedColumn& column, Date day)
{
    return column.field->format == "datetime" ? day.iso() + "T00:00" : day.iso();
}

CellValue wordOf(const MappedColumn& column, const std::string& typed)
{
    const std::string text = foldWidth(typed);
    for (const auto& [theirs, ours] : column.words)
        if (foldWidth(theirs) == text) return json(ours);
    for (const auto& word : column.field->words)
        if (text == word.id || text == word.label) return json(word.id);
    if (column.field->words.empty()) return json(typed);
    return CellFault{"word", "This word is not in the list of this column. Correct it, or add it to the mapping."};
}

CellValue amountOf(const MappedColumn& column, const std::string& text)
{
    const auto fen = parseMoney(text);
    if (!fen || *fen > kMostMoneyFen / column.times)
        return CellFault{"amount", "This is no sum of money: digits with at most two decimals are wanted."};
    return json(*fen * column.times);
}

CellValue numberOf(const std::string& text)
{
    std::int64_t value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size() || value < 0)
        return CellFault{"number", "A whole number is wanted here."};
    return json(value);
}

CellValue yesOrNo(const std::string& text)
{
    if (isOneOf(kYes, text)) return json(true);
    if (isOneOf(kNo, text)) return json(false);
    return CellFault{"yes_no", "是 or 否 is wanted here."};
}

CellValue dateOf(const MappedColumn& column, const std::string& text, int serialShift)
{
    const auto day = dayOfCell(foldWidth(text), serialShift);
    if (!day) return CellFault{"date", "There is no such day. Write year, month and day, as in 2023-05-06."};
    return json(isoOfDay(column, *day));
}

CellValue phoneOf(const std::string& text)
{
    if (!acceptable(checkPhone(text)))
        return CellFault{"phone", "This is no telephone number: digits are missing or too many."};
    return json(normalisePhone(text));
}

CellValue singleText(const MappedColumn& column, const std::string& text, int serialShift)
{
    const auto& format = column.field->format;
    if (format == "date" || format == "datetime") return dateOf(column, text, serialShift);
    if (format == "phone") return phoneOf(text);
    if (format == "id_number") return json(normaliseIdNumber(text));
    return wordOf(column, text);
}

CellValue listOf(const MappedColumn& column, const std::string& text, int serialShift)
{
    json out = json::array();
    for (const auto& part : splitBy(text, column.separators)) {
        auto value = singleText(column, part, serialShift);
        if (std::holds_alternative<CellFault>(value)) return value;
        out.push_back(std::get<json>(std::move(value)));
    }
    return out;
}

std::string wordFor(const MappedColumn& column, const std::string& ours)
{
    for (const auto& [theirs, word] : column.words)
        if (word == ours) return theirs;
    const auto known = std::ranges::find(column.field->words, ours, &Word::id);
    return known == column.field->words.end() ? ours : known->label;
}

} // namespace

std::string writeDay(const std::string& how, Date day)
{
    if (how == "chinese") return day.chinese();
    if (how == "dots")
        return std::to_string(day.year) + '.' + std::to_string(day.month) + '.' + std::to_string(day.day);
    std::string iso = day.iso();
    if (how == "digits") std::erase(iso, '-');
    return iso;
}

std::string_view trimmedCell(std::string_view text)
{
    constexpr std::string_view kBlanks[] = {" ", "\t", "\r", "\n", "\xe3\x80\x80", "\xc2\xa0"};
    const auto blank = [&](auto has) { return std::ranges::find_if(kBlanks, has); };
    for (auto one = std::begin(kBlanks); one != std::end(kBlanks);) {
        one = blank([&](std::string_view sign) { return text.starts_with(sign); });
        if (one != std::end(kBlanks)) text.remove_prefix(one->size());
    }
    for (auto one = std::begin(kBlanks); one != std::end(kBlanks);) {
        one = blank([&](std::string_view sign) { return text.ends_with(sign); });
        if (one != std::end(kBlanks)) text.remove_suffix(one->size());
    }
    return text;
}

std::vector<std::string> splitBy(std::string_view text, const std::vector<std::string>& signs)
{
    std::vector<std::string> out;
    std::string part;
    const auto close = [&] {
        if (const auto trimmed = trimmedCell(part); !trimmed.empty()) out.emplace_back(trimmed);
        part.clear();
    };
    while (!text.empty()) {
        const auto sign = std::ranges::find_if(signs, [&](const std::string& one) { return text.starts_with(one); });
        if (sign != signs.end())
            close();
        else
            part += text.front();
        text.remove_prefix(sign != signs.end() ? sign->size() : 1);
    }
    close();
    return out;
}

std::optional<Date> dayOfCell(std::string_view text, int serialShift)
{
    constexpr std::int64_t kFirstSerial = 10'000; // 1927: no mediation is older
    constexpr std::int64_t kLastSerial = 73'050; // 2099
    constexpr std::int64_t kDaysBefore1970 = 25'569;
    std::int64_t serial = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), serial);
    const bool number = code == std::errc() && (end == text.data() + text.size() || *end == '.') && text.size() != 8
        && std::count(text.begin(), text.end(), '.') < 2
        && text.find_first_not_of("0123456789.") == std::string_view::npos;
    if (number) {
        serial += serialShift;
        if (serial < kFirstSerial || serial > kLastSerial) return std::nullopt;
        return Date::fromDays(serial - kDaysBefore1970);
    }
    // A time of day after the day is let go.
    if (const auto space = text.find(' '); space != std::string_view::npos && text.find(':') != std::string_view::npos)
        text = text.substr(0, space);
    // A day that depends on when it is read is none for a register.
    const auto read = parseTypedDate(text, Date{2000, 1, 1});
    const auto again = parseTypedDate(text, Date{2031, 7, 18});
    if (!read || read != again || read->year < 1900 || read->year > 2100) return std::nullopt;
    return read;
}

CellValue readCell(const MappedColumn& column, const std::string& text, int serialShift)
{
    const auto& field = *column.field;
    if (isOneOf(kFormulaFaults, text))
        return CellFault{"formula", "The spreadsheet shows an error here. Correct its formula."};
    if (rounded(text))
        return CellFault{
            "rounded", "The spreadsheet has rounded this number. Format the column as text and type it again."};
    if (field.descriptor->cpp_type() == FieldDescriptor::CPPTYPE_BOOL) return yesOrNo(foldWidth(text));
    if (field.format == "fen") return amountOf(column, text);
    if (field.descriptor->cpp_type() != FieldDescriptor::CPPTYPE_STRING) return numberOf(foldWidth(text));
    if (field.descriptor->is_repeated()) return listOf(column, text, serialShift);
    return singleText(column, text, serialShift);
}

std::string writeCell(
    const MappedColumn& column, const json& value, const std::function<std::string(const std::string& id)>& named)
{
    if (value.is_array()) {
        std::string out;
        for (const auto& one : value) {
            if (!out.empty()) out += column.separators.empty() ? "、" : column.separators.front();
            out += writeCell(column, one, named);
        }
        return out;
    }
    if (value.is_boolean()) return value.get<bool>() ? "是" : "否";
    if (column.field->format == "fen") return moneyInFigures(value.get<std::int64_t>() / column.times);
    if (value.is_number()) return value.dump();
    const auto text = value.get<std::string>();
    if (column.refers != nullptr) return named(text);
    if (column.field->format == "date" || column.field->format == "datetime")
        return writeDay(column.dates, dayOf(text));
    return wordFor(column, text);
}

} // namespace beibao
