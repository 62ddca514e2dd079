// How people write a date when nobody tells them how; the rest of Date is in date.cpp.
#include "core/base/date.h"
#include "core/base/text.h"

#include <vector>

namespace beibao {

namespace {

struct NamedDay {
    std::string_view name;
    int offset;
};
constexpr NamedDay kNamedDays[] = {
    {"今天", 0},
    {"今日", 0},
    {"昨天", -1},
    {"昨日", -1},
    {"前天", -2},
    {"大前天", -3},
    {"明天", 1},
    {"明日", 1},
    {"后天", 2},
    {"大后天", 3},
};
constexpr std::string_view kWeekWords[] = {"星期", "礼拜", "周"};
constexpr std::string_view kWeekdays[] = {"一", "二", "三", "四", "五", "六", "日"};

bool takeFront(std::string_view& text, std::string_view word)
{
    if (text.substr(0, word.size()) != word) return false;
    text.remove_prefix(word.size());
    return true;
}

std::optional<int> weekdayNamed(std::string_view text)
{
    if (text == "天") return 7;
    for (int i = 0; i < 7; ++i)
        if (text == kWeekdays[i] || text == std::to_string(i + 1)) return i + 1;
    return std::nullopt;
}

/// 周三, 下周三, 上周三: days of the week (Monday first) that today is in, or of its neighbours.
std::optional<Date> parseWeekday(std::string_view text, Date today)
{
    int weeks = 0;
    while (takeFront(text, "下")) ++weeks;
    if (weeks == 0)
        while (takeFront(text, "上")) --weeks;
    if (weeks == 0 && !takeFront(text, "本")) takeFront(text, "这");
    for (const auto word : kWeekWords) {
        if (!takeFront(text, word)) continue;
        const auto weekday = weekdayNamed(text);
        if (!weekday || weeks > 4 || weeks < -4) return std::nullopt;
        return today.plusDays(weeks * 7 + *weekday - today.weekday());
    }
    return std::nullopt;
}

struct Numbers {
    std::vector<int> values;
    std::string between; ///< what stood after each number, one letter each: y m d or the sign itself
};

/// Splits "2026年1月2日" into 2026 y 1 m 2 d; nothing if anything else is in it.
std::optional<Numbers> splitNumbers(std::string_view text)
{
    Numbers out;
    while (!text.empty()) {
        int value = 0;
        std::size_t used = 0;
        while (used < text.size() && text[used] >= '0' && text[used] <= '9' && used < 8)
            value = value * 10 + (text[used++] - '0');
        if (used == 0) return std::nullopt;
        out.values.push_back(value);
        text.remove_prefix(used);
        if (text.empty()) break;
        if (takeFront(text, "年"))
            out.between += 'y';
        else if (takeFront(text, "月"))
            out.between += 'm';
        else if (takeFront(text, "日") || takeFront(text, "号"))
            out.between += 'd';
        else if (takeFront(text, "-") || takeFront(text, "/") || takeFront(text, "."))
            out.between += '-';
        else
            return std::nullopt;
    }
    return out;
}

std::optional<Date> existing(int year, int month, int day)
{
    return Date::exists(year, month, day) ? std::optional(Date{year, month, day}) : std::nullopt;
}

std::optional<Date> parseNumbers(std::string_view text, Date today)
{
    const auto split = splitNumbers(text);
    if (!split) return std::nullopt;
    const auto& v = split->values;
    const auto& b = split->between;
    if (v.size() == 1 && b.empty() && text.size() == 8) return existing(v[0] / 10000, v[0] / 100 % 100, v[0] % 100);
    if (v.size() == 1 && b == "d") return existing(today.year, today.month, v[0]);
    if (v.size() == 2 && (b == "md" || b == "m" || b == "-")) return existing(today.year, v[0], v[1]);
    const bool full = b == "ymd" || b == "ym" || b == "--";
    if (v.size() == 3 && full && v[0] >= 1000) return existing(v[0], v[1], v[2]);
    return std::nullopt;
}

/// 3天后, 3天前.
std::optional<Date> parseDistance(std::string_view text, Date today)
{
    int value = 0;
    std::size_t used = 0;
    while (used < text.size() && used < 4 && text[used] >= '0' && text[used] <= '9')
        value = value * 10 + (text[used++] - '0');
    if (used == 0) return std::nullopt;
    text.remove_prefix(used);
    if (text == "天后" || text == "日后") return today.plusDays(value);
    if (text == "天前" || text == "日前") return today.plusDays(-value);
    return std::nullopt;
}

std::string withoutSpaces(std::string_view text)
{
    std::string out;
    for (const char c : foldWidth(text))
        if (c != ' ') out += c;
    return out;
}

} // namespace

std::optional<Date> parseTypedDate(std::string_view typed, Date today)
{
    const std::string text = withoutSpaces(typed);
    for (const auto& named : kNamedDays)
        if (text == named.name) return today.plusDays(named.offset);
    if (const auto date = parseWeekday(text, today)) return date;
    if (const auto date = parseDistance(text, today)) return date;
    return parseNumbers(text, today);
}

} // namespace beibao
