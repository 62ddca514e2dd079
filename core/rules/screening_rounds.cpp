#include "core/rules/screening_rounds.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr int kMiddle = 16; // the second half of a month begins

/// "2026-02-15/2026-02-24=春节"
bool covers(std::string_view period, Date day)
{
    if (period.size() < 21 || period[10] != '/') return false;
    const auto start = Date::parse(period.substr(0, 10)), end = Date::parse(period.substr(11, 10));
    return start && end && *start <= day && day <= *end;
}

Cadence parseCadence(std::string_view word)
{
    if (word == "daily") return Cadence::kDaily;
    if (word == "half_monthly") return Cadence::kHalfMonthly;
    if (word == "monthly") return Cadence::kMonthly;
    return Cadence::kWeekly;
}

Cadence usualCadence(std::string_view committeeKind, const RuleBook& rules)
{
    const std::string& own = rules.text("cadence." + std::string(committeeKind));
    return parseCadence(own.empty() ? rules.text("cadence.default") : own);
}

Date firstOfMonth(Date day)
{
    return {day.year, day.month, 1};
}

Date lastOfMonth(Date day)
{
    return firstOfMonth(day).plusMonths(1).plusDays(-1);
}

Round roundOf(Cadence cadence, Date day)
{
    switch (cadence) {
    case Cadence::kDaily: return {day, day};
    case Cadence::kWeekly: return {day.plusDays(1 - day.weekday()), day.plusDays(7 - day.weekday())};
    case Cadence::kHalfMonthly:
        if (day.day < kMiddle) return {firstOfMonth(day), {day.year, day.month, kMiddle - 1}};
        return {{day.year, day.month, kMiddle}, lastOfMonth(day)};
    case Cadence::kMonthly: return {firstOfMonth(day), lastOfMonth(day)};
    }
    return {day, day};
}

} // namespace

Cadence cadenceOn(std::string_view committeeKind, Date day, const RuleBook& rules)
{
    const auto& sensitive = rules.list("screening.sensitive");
    const bool now = std::any_of(
        sensitive.begin(), sensitive.end(), [&](const std::string& period) { return covers(period, day); });
    return now ? Cadence::kDaily : usualCadence(committeeKind, rules);
}

Round roundOn(std::string_view committeeKind, Date day, const RuleBook& rules)
{
    return roundOf(cadenceOn(committeeKind, day, rules), day);
}

bool covers(const Screening& report, const Round& round)
{
    const auto start = Date::parse(report.period_start()), end = Date::parse(report.period_end());
    return start && end && *start <= round.start && round.end <= *end;
}

bool isReported(const Round& round, const std::vector<Screening>& reports)
{
    return std::any_of(reports.begin(), reports.end(), [&](const Screening& report) { return covers(report, round); });
}

std::vector<Round> missingRounds(
    std::string_view committeeKind, Date from, Date today, const std::vector<Screening>& reports, const RuleBook& rules)
{
    std::vector<Round> out;
    for (Date day = from; day < today;) {
        const Round round = roundOn(committeeKind, day, rules);
        const bool whole = round.start >= from && round.end < today;
        if (whole && !isReported(round, reports)) out.push_back(round);
        day = round.end.plusDays(1);
    }
    return out;
}

} // namespace beibao
