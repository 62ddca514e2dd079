#include "core/base/typed_moment.h"

#include "core/base/text.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::size_t kLongest = 64; // bytes; nobody types a longer time

bool takeFront(std::string_view& text, std::string_view word)
{
    if (text.substr(0, word.size()) != word) return false;
    text.remove_prefix(word.size());
    return true;
}

std::optional<int> takeNumber(std::string_view& text)
{
    int value = 0;
    std::size_t used = 0;
    while (used < text.size() && used < 2 && text[used] >= '0' && text[used] <= '9')
        value = value * 10 + (text[used++] - '0');
    text.remove_prefix(used);
    return used == 0 ? std::nullopt : std::optional(value);
}

struct HourAndMinute {
    int hour = 0;
    int minute = 0;
};

/// What stands after the hour: 30分, 半, 一刻 or nothing.
std::optional<int> minuteAfterHour(std::string_view text)
{
    if (text.empty() || text == "整" || text == "钟") return 0;
    if (text == "半") return 30;
    if (text == "一刻") return 15;
    if (text == "三刻") return 45;
    const auto minute = takeNumber(text);
    const bool ends = text.empty() || text == "分";
    return ends ? minute : std::nullopt;
}

std::optional<HourAndMinute> parseTime(std::string_view text)
{
    bool afternoon = false;
    for (const std::string_view word : {"上午", "早上", "凌晨"})
        if (takeFront(text, word)) break;
    for (const std::string_view word : {"下午", "晚上", "傍晚"})
        if (takeFront(text, word)) afternoon = true;
    const bool noon = takeFront(text, "中午");
    auto hour = takeNumber(text);
    if (!hour) return std::nullopt;
    std::optional<int> minute;
    if (takeFront(text, ":")) {
        minute = text.size() == 2 ? takeNumber(text) : std::nullopt;
        if (!text.empty()) return std::nullopt;
    } else if (takeFront(text, "点") || takeFront(text, "时")) {
        minute = minuteAfterHour(text);
    }
    if ((afternoon && *hour < 12) || (noon && *hour < 3)) *hour += 12;
    if (!minute || *hour > 23 || *minute > 59) return std::nullopt;
    return HourAndMinute{*hour, *minute};
}

std::string withoutSpaces(std::string_view text)
{
    std::string out(text);
    out.erase(std::remove(out.begin(), out.end(), ' '), out.end());
    return out;
}

std::optional<DateTime> joined(std::string_view day, std::string_view time, Date today)
{
    const auto clock = parseTime(withoutSpaces(time));
    const auto date = day.empty() ? std::optional(today) : parseTypedDate(day, today);
    if (!clock || !date) return std::nullopt;
    return DateTime{*date, clock->hour, clock->minute};
}

} // namespace

std::optional<DateTime> parseTypedMoment(std::string_view typed, Date today)
{
    const std::string text = foldWidth(typed);
    if (text.size() > kLongest) return std::nullopt;
    if (const auto exact = DateTime::parse(text)) return exact;
    // Where a space was typed it parts the two; else the longest day that can be read wins.
    const bool spaced = text.find(' ') != std::string::npos;
    for (std::size_t end = text.size(); end-- > 0;) {
        const bool inside = (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80; // of a character
        if (inside || (spaced && text[end] != ' ')) continue;
        if (const auto found = joined(text.substr(0, end), text.substr(end), today)) return found;
    }
    return std::nullopt;
}

} // namespace beibao
