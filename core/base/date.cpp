#include "core/base/date.h"

#include <algorithm>
#include <cstdio>

namespace beibao {

namespace {

constexpr std::int64_t kChinaOffsetMs = 8LL * 3600 * 1000;
constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

bool leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysInMonth(int year, int month)
{
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && leap(year) ? 29 : kDays[month - 1];
}

std::optional<int> digitsAt(std::string_view text, std::size_t from, std::size_t count)
{
    if (from + count > text.size()) return std::nullopt;
    int value = 0;
    for (const char c : text.substr(from, count)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

template <typename... Numbers> std::string formatted(const char* pattern, Numbers... numbers)
{
    char out[64];
    const int size = std::snprintf(out, sizeof out, pattern, numbers...);
    return {out, static_cast<std::size_t>(size)};
}

} // namespace

bool Date::exists(int year, int month, int day)
{
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

std::optional<Date> Date::parse(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto y = digitsAt(iso, 0, 4), m = digitsAt(iso, 5, 2), d = digitsAt(iso, 8, 2);
    if (!y || !m || !d || !exists(*y, *m, *d)) return std::nullopt;
    return Date{*y, *m, *d};
}

// Both directions count in 400-year eras of March years, so that the leap day comes last.
std::int64_t Date::days() const
{
    const std::int64_t y = month <= 2 ? year - 1 : year;
    const std::int64_t era = floorDiv(y, 400);
    const std::int64_t yearOfEra = y - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

Date Date::fromDays(std::int64_t days)
{
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = floorDiv(shifted, 146097);
    const std::int64_t dayOfEra = shifted - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t marchMonth = (5 * dayOfYear + 2) / 153;
    const int day = static_cast<int>(dayOfYear - (153 * marchMonth + 2) / 5 + 1);
    const int month = static_cast<int>(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
    return {static_cast<int>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month, day};
}

Date Date::fromEpochMs(std::int64_t ms)
{
    return fromDays(floorDiv(ms + kChinaOffsetMs, kDayMs));
}

std::string Date::iso() const
{
    return empty() ? std::string() : formatted("%04d-%02d-%02d", year, month, day);
}

std::string Date::chinese() const
{
    return empty() ? std::string() : formatted("%d年%d月%d日", year, month, day);
}

Date Date::plusMonths(int n) const
{
    const int months = year * 12 + (month - 1) + n;
    const int y = months / 12, m = months % 12 + 1;
    return {y, m, std::min(day, daysInMonth(y, m))};
}

int Date::weekday() const
{
    // 1970-01-01 was a Thursday.
    const std::int64_t days = this->days() + 3;
    return static_cast<int>(days - floorDiv(days, 7) * 7) + 1;
}

std::int64_t daysBetween(Date from, Date to)
{
    return to.days() - from.days();
}

int ageOn(Date birth, Date on)
{
    const bool birthdayAhead = on.month < birth.month || (on.month == birth.month && on.day < birth.day);
    return on.year - birth.year - (birthdayAhead ? 1 : 0);
}

std::optional<DateTime> DateTime::parse(std::string_view text)
{
    if (text.size() != 16 || text[10] != 'T' || text[13] != ':') return std::nullopt;
    const auto date = Date::parse(text.substr(0, 10));
    const auto hour = digitsAt(text, 11, 2), minute = digitsAt(text, 14, 2);
    if (!date || !hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return DateTime{*date, *hour, *minute};
}

DateTime DateTime::fromEpochMs(std::int64_t ms)
{
    const std::int64_t local = ms + kChinaOffsetMs;
    const std::int64_t inDay = local - floorDiv(local, kDayMs) * kDayMs;
    const int minutes = static_cast<int>(inDay / 60000);
    return {Date::fromEpochMs(ms), minutes / 60, minutes % 60};
}

std::string DateTime::iso() const
{
    return empty() ? std::string() : date.iso() + formatted("T%02d:%02d", hour, minute);
}

std::string DateTime::chinese() const
{
    return empty() ? std::string() : date.chinese() + formatted("%d时%02d分", hour, minute);
}

Date dayOf(std::string_view text)
{
    if (const auto at = DateTime::parse(text)) return at->date;
    return Date::parse(text).value_or(Date{});
}

} // namespace beibao
