#include "core/documents/calendar.h"

#include <algorithm>

namespace beibao {
namespace {

std::string compact(Date date)
{
    std::string text = date.iso();
    std::erase(text, '-');
    return text;
}

std::string escaped(const std::string& text)
{
    std::string out;
    for (const char letter : text) {
        if (letter == '\n') {
            out += "\\n";
            continue;
        }
        if (letter == '\\' || letter == ';' || letter == ',') out += '\\';
        out += letter;
    }
    return out;
}

/// A line of at most 75 bytes, continued by lines that begin with a space; no letter is cut in two.
std::string folded(const std::string& line)
{
    constexpr std::size_t kMost = 75;
    std::string out;
    std::size_t width = 0;
    for (std::size_t at = 0; at < line.size();) {
        std::size_t end = at + 1;
        while (end < line.size() && (line[end] & 0xC0) == 0x80) ++end;
        if (width + (end - at) > kMost) {
            out += "\n ";
            width = 1;
        }
        out += line.substr(at, end - at);
        width += end - at;
        at = end;
    }
    return out + '\n';
}

} // namespace

std::string calendarEvent(const DayToKeep& day, Date stamp)
{
    std::string text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Beibao//\nBEGIN:VEVENT\n";
    text += folded("UID:" + day.id + "@beibao");
    text += "DTSTAMP:" + compact(stamp) + "T000000Z\n";
    text += "DTSTART;VALUE=DATE:" + compact(day.on) + '\n';
    text += folded("SUMMARY:" + escaped(day.summary));
    text += "BEGIN:VALARM\nACTION:DISPLAY\n" + folded("DESCRIPTION:" + escaped(day.summary))
        + "TRIGGER:-PT15H\nEND:VALARM\n";
    return text + "END:VEVENT\nEND:VCALENDAR\n";
}

} // namespace beibao
