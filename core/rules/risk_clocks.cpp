#include "core/rules/risk_clocks.h"

#include "core/rules/case_reading.h"

#include <algorithm>
#include <charconv>

namespace beibao {

namespace {

constexpr std::string_view kRule = "risk.clocks";
constexpr int kMinutesADay = 24 * 60;
constexpr std::size_t kWords = 5; // colour, what, how many, unit, label

struct RiskClock {
    std::string colour, what, label;
    std::int64_t hours = 0;
    bool every = false;
};

std::vector<std::string> wordsOf(const std::string& line)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at < line.size();) {
        const auto end = std::min(line.find(' ', at), line.size());
        if (end > at) out.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

/// A line of the list; nothing when a county wrote it otherwise.
std::optional<RiskClock> clockIn(const std::string& line)
{
    const auto words = wordsOf(line);
    if (words.size() < kWords) return std::nullopt;
    RiskClock out{words[0], words[1], words[4], 0, words.size() > kWords && words[kWords] == "every"};
    const std::string& number = words[2];
    const auto parsed = std::from_chars(number.data(), number.data() + number.size(), out.hours);
    if (parsed.ec != std::errc() || out.hours <= 0 || out.hours > 24 * 365) return std::nullopt;
    if (words[3] == "days") out.hours *= 24;
    return out;
}

DateTime plusHours(DateTime at, std::int64_t hours)
{
    const std::int64_t minutes = at.date.days() * kMinutesADay + at.hour * 60 + at.minute + hours * 60;
    const auto ofDay = static_cast<int>(minutes % kMinutesADay);
    return {Date::fromDays(minutes / kMinutesADay), ofDay / 60, ofDay % 60};
}

/// When the danger got the colour it has. An entry by day counts from its midnight.
std::optional<DateTime> gradedAt(const CaseFile& file, const std::string& colour)
{
    for (auto at = file.risks.rbegin(); at != file.risks.rend(); ++at) {
        const RiskGrade& grade = at->record;
        if ((grade.confirmed().empty() ? grade.proposed() : grade.confirmed()) != colour) continue;
        if (const auto when = DateTime::parse(grade.at())) return when;
        const Date day = dayOf(grade.at());
        return day.empty() ? std::nullopt : std::optional(DateTime{day, 0, 0});
    }
    return std::nullopt;
}

bool ends(const RiskClock& clock, const DangerReport& report)
{
    // The police told is superiors enough for the first two hours; a report that says nothing counts as one upward.
    const bool upward = clock.what == "superior" && (report.what.empty() || report.what == "police");
    return report.what == clock.what || upward;
}

/// The last report that ends this clock, made after the grading.
std::optional<DateTime> doneAt(const RiskClock& clock, const CaseState& state, DateTime graded)
{
    std::optional<DateTime> out;
    for (const DangerReport& report : state.reports) {
        const auto at = DateTime::parse(report.at);
        const DateTime when = at ? *at : DateTime{dayOf(report.at), 23, 59};
        if (ends(clock, report) && when >= graded && (!out || when > *out)) out = when;
    }
    return out;
}

} // namespace

std::vector<Deadline> riskClocks(const CaseFile& file, const CaseState& state, const RuleBook& rules)
{
    std::vector<Deadline> out;
    const std::string colour = riskOf(file);
    const auto graded
        = colour.empty() || state.carriedOver || kOver.has(state.state) ? std::nullopt : gradedAt(file, colour);
    if (!graded) return out;
    const RuleBook& then = rules.asOf(graded->date);
    const auto* rule = then.find(kRule);
    for (const std::string& line : then.list(kRule)) {
        const auto clock = clockIn(line);
        if (!clock || clock->colour != colour) continue;
        const auto done = doneAt(*clock, state, *graded);
        if (done && !clock->every) continue;
        const DateTime from = done ? *done : *graded;
        const DateTime due = plusHours(from, clock->hours);
        Deadline one;
        one.what = "risk_" + clock->what;
        one.label = clock->label;
        one.due = due.date;
        one.dueAt = due.iso();
        one.rule = std::string(kRule);
        one.source = rule->source;
        one.words = rule->words;
        one.length = clock->hours;
        one.unit = "hours";
        one.fact = done ? "noted" : "graded";
        one.from = from.iso();
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace beibao
