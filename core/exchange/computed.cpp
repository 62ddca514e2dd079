#include "core/exchange/computed.h"

#include "core/base/money.h"
#include "core/documents/fields.h"
#include "core/exchange/cell.h"
#include "core/rules/case_reading.h"
#include "core/rules/dispute_types.h"
#include "core/schema/schema.h"

#include <algorithm>

namespace beibao {

namespace {

/// A case, and what the fold and the day make of it.
struct Looked {
    const CaseFile& file;
    const CaseState& state;
    Date today;
};

ComputedValue word(std::string id, std::string label)
{
    ComputedValue out;
    out.id = std::move(id);
    out.label = std::move(label);
    return out;
}

ComputedValue text(std::string words)
{
    return word(words, words);
}

ComputedValue number(std::int64_t value, bool money = false)
{
    ComputedValue out;
    out.number = value;
    out.counts = true;
    out.money = money;
    return out;
}

ComputedValue day(Date value)
{
    ComputedValue out;
    out.day = value;
    return out;
}

std::string labelOf(const char* kind, const char* field, const std::string& id)
{
    return id.empty() ? std::string() : std::string(Schema::get().kind(std::string_view(kind))->labelOf(field, id));
}

ComputedValue stateOf(const Looked& v)
{
    const State state = viewOn(v.state, v.file, v.today).state;
    return word(std::string(stateId(state)), std::string(stateLabel(state)));
}

std::string namesOf(const CaseFile& file, std::string_view role)
{
    std::string out;
    for (const auto& party : file.parties)
        if (party.record.role() == role) out += (out.empty() ? "" : "、") + party.record.name();
    return out;
}

std::string mediatorsOf(const CaseFile& file)
{
    std::string out;
    for (const auto& mediator : file.mediators) out += (out.empty() ? "" : "、") + mediator.record.name();
    return out;
}

/// From acceptance, or before it from application, until it was closed; today when it is not.
ComputedValue daysOpen(const Looked& v)
{
    const Date applied = dayOf(v.file.main.applied_on());
    const Date from = v.state.on.accepted.empty() ? applied : v.state.on.accepted;
    const Date to = v.state.on.closed.empty() ? v.today : v.state.on.closed;
    if (from.empty() || to.empty() || v.state.carriedOver) return {};
    return number(std::max<std::int64_t>(0, daysBetween(from, to)));
}

std::int64_t agreedFen(const Looked& v)
{
    std::int64_t sum = 0;
    for (const auto& promise : v.state.obligations) sum += promise.amountFen;
    if (!v.state.obligations.empty() || !v.state.binds()) return sum;
    for (const auto& promise : v.file.obligations) sum += promise.record.amount_fen();
    return sum;
}

std::int64_t paidFen(const Looked& v)
{
    std::int64_t sum = 0;
    for (const auto& [promise, fen] : v.state.paid) sum += fen;
    return sum;
}

ComputedValue performed(const Looked& v)
{
    if (v.state.state == State::kPerformed && v.state.carriedOver) return word("done", "已履行");
    if (!v.state.binds() || v.state.carriedOver) return {};
    if (openPromises(v.state, v.file).empty()) return word("done", "已履行");
    return paidFen(v) > 0 ? word("partly", "部分履行") : word("none", "未履行");
}

ComputedValue formOf(const Looked& v)
{
    if (v.state.oral) return word("oral", "口头");
    return v.state.effectiveSealed.empty() ? ComputedValue() : word("written", "书面");
}

ComputedValue riskNow(const Looked& v)
{
    const std::string colour = riskOf(v.file);
    return word(colour, labelOf("RiskGrade", "confirmed", colour));
}

ComputedValue confirmation(const Looked& v)
{
    const std::string step = v.state.confirmation == "none" ? std::string() : v.state.confirmation;
    return word(step, labelOf("Confirmation", "step", step));
}

ComputedValue provisional(const Looked& v)
{
    const bool final = std::ranges::any_of(v.file.numbers, [](const auto& one) { return !one.record.provisional(); });
    return final ? word("no", "否") : word("yes", "是");
}

ComputedValue overdue(const Looked& v)
{
    return viewOn(v.state, v.file, v.today).overdue ? word("yes", "是") : word("no", "否");
}

struct ComputedMaker {
    std::string_view name;
    ComputedValue (*make)(const Looked&);
};
constexpr ComputedMaker kMakers[] = {
    {"state", stateOf},
    {"number", [](const Looked& v) { return text(caseNumberOf(v.file)); }},
    {"provisional", provisional},
    {"committee", [](const Looked& v) { return text(v.file.committee.record.name()); }},
    {"type", [](const Looked& v) { return word(v.file.main.dispute_type(), typeLabel(v.file)); }},
    {"source",
        [](const Looked& v) { return word(v.file.main.source(), labelOf("Case", "source", v.file.main.source())); }},
    {"mediators", [](const Looked& v) { return text(mediatorsOf(v.file)); }},
    {"recorder", [](const Looked& v) { return text(v.file.recorder.record.name()); }},
    {"applicants", [](const Looked& v) { return text(namesOf(v.file, "applicant")); }},
    {"respondents", [](const Looked& v) { return text(namesOf(v.file, "respondent")); }},
    {"party_count", [](const Looked& v) { return number(static_cast<std::int64_t>(v.file.parties.size())); }},
    {"accepted_on", [](const Looked& v) { return day(v.state.on.accepted); }},
    {"agreed_on", [](const Looked& v) { return day(v.state.on.agreed); }},
    {"effective_on", [](const Looked& v) { return day(v.state.on.effective); }},
    {"closed_on", [](const Looked& v) { return day(v.state.on.closed); }},
    {"archived_on", [](const Looked& v) { return day(v.state.on.archived); }},
    {"days_open", daysOpen},
    {"sessions", [](const Looked& v) { return number(v.state.sessions); }},
    {"form", formOf},
    {"total_fen", [](const Looked& v) { return number(agreedFen(v), true); }},
    {"paid_fen", [](const Looked& v) { return number(paidFen(v), true); }},
    {"performed", performed},
    {"overdue", overdue},
    {"confirmation", confirmation},
    {"satisfaction",
        [](const Looked& v) {
            return word(v.state.visitSatisfaction, labelOf("Visit", "satisfaction", v.state.visitSatisfaction));
        }},
    {"risk", riskNow},
};

} // namespace

std::vector<std::string_view> computedNames()
{
    std::vector<std::string_view> out;
    for (const ComputedMaker& maker : kMakers) out.push_back(maker.name);
    return out;
}

bool isComputed(std::string_view name)
{
    return std::ranges::find(kMakers, name, &ComputedMaker::name) != std::end(kMakers);
}

ComputedValue computedValue(std::string_view name, const CaseFile& file, const CaseState& state, Date today)
{
    const auto maker = std::ranges::find(kMakers, name, &ComputedMaker::name);
    return maker == std::end(kMakers) ? ComputedValue() : maker->make({file, state, today});
}

std::string writeComputed(const MappedColumn& column, const ComputedValue& value)
{
    if (value.money) return moneyInFigures(value.number / column.times);
    if (value.counts) return std::to_string(value.number / column.times);
    if (!value.day.empty()) return writeDay(column.dates, value.day);
    for (const auto& [theirs, ours] : column.words)
        if (ours == value.id && !value.id.empty()) return theirs;
    return value.label;
}

} // namespace beibao
