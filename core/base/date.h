#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace beibao {

/// A day of the Gregorian calendar. A Date that was parsed or computed exists;
/// the default one ("no date") is smaller than every other.
///
/// The work counts in days, not in instants: what time zone a laptop believes
/// in must not move a deadline.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;

    /// "2026-11-22"; nothing else, and only days that exist.
    static std::optional<Date> parse(std::string_view iso);
    /// Days since 1970-01-01.
    static Date fromDays(std::int64_t days);
    /// The day it is in China (UTC+8 all year) at this instant.
    static Date fromEpochMs(std::int64_t ms);
    static bool exists(int year, int month, int day);

    bool empty() const { return year == 0; }
    /// "2026-11-22", or nothing for no date.
    std::string iso() const;
    /// "2026年11月22日", no leading zeros (GB/T 9704); nothing for no date.
    std::string chinese() const;
    std::int64_t days() const;
    Date plusDays(int n) const { return fromDays(days() + n); }
    /// The same day n months on, or the last day of a shorter month.
    Date plusMonths(int n) const;
    /// 1 Monday … 7 Sunday.
    int weekday() const;

    auto operator<=>(const Date&) const = default;
};

/// Days from `from` to `to`; negative when `to` is earlier.
std::int64_t daysBetween(Date from, Date to);

/// Full years lived on `on`: somebody born on 29 February is a year older on 1 March.
int ageOn(Date birth, Date on);

/// What a person types for a date: 今天 昨天 前天 明天 后天 大后天, 3天后, 周三 本周三 下周三 上周三,
/// 2026年1月2日, 2026-1-2, 2026/1/2, 2026.1.2, 20260102, 1月2日, 1-2 (of this year), 5日 (of this month); digits of any
/// width.
std::optional<Date> parseTypedDate(std::string_view text, Date today);

/// "2026-11-22T09:30", the local wall time records carry.
struct DateTime {
    Date date;
    int hour = 0;
    int minute = 0;

    /// Only "2026-11-22T09:30" and times that exist.
    static std::optional<DateTime> parse(std::string_view text);
    /// The wall time in China at this instant.
    static DateTime fromEpochMs(std::int64_t ms);
    bool empty() const { return date.empty(); }
    std::string iso() const;
    /// "2026年11月22日9时30分".
    std::string chinese() const;
    auto operator<=>(const DateTime&) const = default;
};

/// The day of a record's date or datetime text; no date when it is neither.
Date dayOf(std::string_view text);

} // namespace beibao
