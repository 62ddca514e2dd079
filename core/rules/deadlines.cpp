#include "core/rules/deadlines.h"

#include "core/rules/case_reading.h"
#include "core/rules/dispute_types.h"
#include "core/rules/risk_clocks.h"

#include <algorithm>

namespace beibao {

namespace {

template <typename List, typename Item> bool contains(const List& list, const Item& item)
{
    return std::find(std::begin(list), std::end(list), item) != std::end(list);
}

/// Collects the clocks of one case.
class Clocks {
public:
    Clocks(const CaseFile& file, const CaseState& state, const RuleBook& rules, Date today)
        : file_(file)
        , state_(state)
        , rules_(rules)
        , today_(today)
    {
    }

    std::vector<Deadline> run()
    {
        // What happened before the program was here is nobody's to be late with.
        if (state_.carriedOver) return {};
        acceptance();
        mediation();
        receipt();
        promises();
        confirmation();
        tracks();
        labourReview();
        visit();
        dossier();
        return std::move(out_);
    }

private:
    /// A clock of so many days, or working days, from a fact, by the rule in force on the day of that fact. Days off
    /// are those known now: a calendar is published late.
    Deadline& count(std::string what, std::string label, std::string fact, Date from, std::string_view rule)
    {
        Deadline clock;
        const bool working = rule.find("working_days") != std::string_view::npos;
        clock.what = std::move(what);
        clock.label = std::move(label);
        clock.fact = std::move(fact);
        clock.from = from.iso();
        const RuleBook& then = rules_.asOf(from);
        const auto days = static_cast<int>(then.number(rule));
        clock.length = days;
        clock.unit = working ? "working_days" : "days";
        clock.due = working ? plusWorkingDays(from, days, rules_) : from.plusDays(days);
        clock.rule = std::string(rule);
        if (const auto* found = then.find(rule)) {
            clock.source = found->source;
            clock.words = found->words;
        }
        out_.push_back(std::move(clock));
        return out_.back();
    }

    void acceptance();
    void mediation();
    std::string_view mediationRule() const;
    void receipt();
    void promises();
    void confirmation();
    void tracks();
    void labourReview();
    void visit();
    void dossier();
    Date visitFrom() const;

    const CaseFile& file_;
    const CaseState& state_;
    const RuleBook& rules_;
    Date today_;
    std::vector<Deadline> out_;
};

/// An application by word of mouth is decided on the day it is made.
void Clocks::acceptance()
{
    if (state_.state != State::kRegistered) return;
    const Date applied = dayOf(file_.main.applied_on());
    const Date from = applied.empty() ? state_.on.registered : applied;
    if (from.empty()) return;
    Deadline& clock
        = count("accept", "受理期限", applied.empty() ? "registered" : "applied", from, "deadline.accept_working_days");
    if (file_.main.application_form() != "oral") return;
    clock.length = 0;
    clock.due = from;
}

std::string_view Clocks::mediationRule() const
{
    if (typeColumn(file_) == "medical") return "deadline.medical_working_days";
    if (file_.main.source() != "ref_court") return "deadline.mediation_days";
    const auto named = [&](std::string_view rule) {
        const auto& words = rules_.list(rule);
        return std::any_of(words.begin(), words.end(),
            [&](const std::string& word) { return file_.main.source_ref().find(word) != std::string::npos; });
    };
    if (!named("deadline.court_after_filing_words")) return "deadline.court_before_filing_days";
    return named("deadline.court_summary_words") ? "deadline.court_summary_days" : "deadline.court_after_filing_days";
}

/// A case taken up again has a month of its own.
void Clocks::mediation()
{
    const bool again = !state_.on.reopened.empty();
    const Date from = again ? state_.on.reopened : state_.on.accepted;
    if (from.empty() || !kInMediation.has(state_.state)) return;
    Deadline& clock = count("mediation", "调解期限", again ? "reopened" : "accepted", from, mediationRule());
    clock.addedDays = state_.daysSuspended;
    clock.due = clock.due.plusDays(clock.addedDays);
    if (state_.extendedTo <= clock.due) return;
    clock.due = state_.extendedTo;
    clock.fact = "extended";
    clock.words = "各方同意延长至" + clock.due.chinese();
}

void Clocks::receipt()
{
    if (state_.state != State::kTransferred || state_.on.transferred.empty()) return;
    count("receipt", "对方签收", "transferred", state_.on.transferred, "deadline.receipt_days");
}

void Clocks::promises()
{
    if (!state_.binds()) return;
    for (std::size_t i = 0; i < state_.obligations.size(); ++i) {
        const ObligationState& obligation = state_.obligations[i];
        if (obligation.done || obligation.due.empty()) continue;
        Deadline clock;
        clock.what = "obligation";
        clock.record = obligation.id;
        clock.label = "第" + std::to_string(i + 1) + "条" + (obligation.amountFen > 0 ? "付款" : "履行");
        clock.due = obligation.due;
        clock.rule = "agreement";
        clock.source = "[agreement]";
        clock.words = "协议约定的日期";
        clock.fact = "agreement";
        out_.push_back(std::move(clock));
    }
}

void Clocks::confirmation()
{
    const auto* agreement = agreementIn(file_);
    const bool open = state_.confirmation == "none" || state_.confirmation == "advised";
    if (!open || !state_.inForce() || !agreement || !agreement->record.court_wanted()) return;
    if (state_.on.effective.empty()) return;
    count("confirmation", "申请司法确认", "effective", state_.on.effective, "deadline.confirmation_days");
}

/// What a court or a notary owes once it was asked. An arbitrator's time is set by no rule we hold.
void Clocks::tracks()
{
    struct Step {
        std::string_view track, step, what, label, rule;
    };
    constexpr Step kSteps[] = {
        {"court", "applied", "court_accept", "法院决定是否受理", "deadline.court_accept_days"},
        {"court", "court_accepted", "court_decide", "法院作出确认裁定", "deadline.court_decide_days"},
        {"notary", "court_accepted", "notary_decide", "公证机构出证", "deadline.notary_working_days"},
        {"payment_order", "applied", "order_accept", "法院通知是否受理支付令", "deadline.order_accept_days"},
        {"payment_order", "court_accepted", "order_issue", "法院发出支付令", "deadline.order_issue_days"},
    };
    for (const auto& [name, track] : state_.tracks)
        for (const Step& step : kSteps)
            if (step.track == name && step.step == track.step && !track.at.empty())
                count(std::string(step.what), std::string(step.label), track.step, track.at, step.rule);
}

/// A way that is open, not a duty: it is not listed once it has closed.
void Clocks::labourReview()
{
    const bool labour = typeAmong(rules_.list("deadline.labour_types"), file_);
    const auto track = state_.tracks.find("labour_review");
    const bool asked = track != state_.tracks.end() && track->second.step != "advised";
    if (!labour || asked || !state_.inForce() || state_.on.effective.empty()) return;
    count("labour_review", "申请仲裁审查", "effective", state_.on.effective, "deadline.labour_review_days");
    if (lastDay(out_.back().due, rules_) < today_) out_.pop_back();
}

/// The last day on which something was to be done, or was.
Date Clocks::visitFrom() const
{
    Date from = std::max(state_.on.effective, state_.on.performed);
    for (const ObligationState& obligation : state_.obligations)
        if (!obligation.done) from = std::max(from, obligation.due);
    return from;
}

void Clocks::visit()
{
    const std::string risk = riskOf(file_);
    if (!state_.on.visited.empty()) {
        const bool again = risk == "red" && state_.inForce() && state_.visits == 1;
        if (again) count("visit", "再次回访", "visited", state_.on.visited, "deadline.second_visit_days");
        return;
    }
    const Date from = visitFrom();
    if (!state_.binds() || from.empty()) return;
    std::string_view rule = "deadline.visit_days";
    if (risk == "yellow") rule = "deadline.visit_days_yellow";
    if (risk == "red") rule = "deadline.visit_days_red";
    count("visit", "回访", from == state_.on.performed ? "performed" : "due", from, rule);
}

void Clocks::dossier()
{
    if (state_.state != State::kClosed || state_.on.closed.empty()) return;
    count("dossier", "归档", "closed", state_.on.closed, "deadline.dossier_days");
}

Urgency urgencyOf(const Deadline& clock, const RuleBook& rules, DateTime now)
{
    const auto at = DateTime::parse(clock.dueAt);
    const Date last = clock.lastDay.empty() ? clock.due : clock.lastDay;
    if (at ? *at < now : last < now.date) return Urgency::kOverdue;
    return daysBetween(now.date, clock.due) <= rules.number("deadline.soon_days") ? Urgency::kSoon : Urgency::kOk;
}

/// The days of courts and tribunals end on a working day (Civil Code art 203); what the parties or we named does not.
bool rolls(const Deadline& clock)
{
    constexpr std::string_view kPublic[]
        = {"confirmation", "labour_review", "court_accept", "court_decide", "order_accept", "order_issue"};
    return contains(kPublic, clock.what);
}

std::string factWords(std::string_view fact)
{
    struct Word {
        std::string_view fact, words;
    };
    constexpr Word kWords[] = {{"applied", "申请"}, {"registered", "登记"}, {"accepted", "受理"},
        {"reopened", "重新调解"}, {"transferred", "移送"}, {"effective", "协议生效"}, {"court_accepted", "对方受理"},
        {"performed", "履行完毕"}, {"due", "履行期满"}, {"visited", "上次回访"}, {"closed", "结案"}, {"graded", "定级"},
        {"noted", "上次记录"}};
    for (const Word& word : kWords)
        if (word.fact == fact) return std::string(word.words);
    return std::string(fact);
}

} // namespace

std::string_view urgencyId(Urgency urgency)
{
    constexpr std::string_view kIds[] = {"ok", "soon", "overdue"};
    return kIds[static_cast<std::size_t>(urgency)];
}

std::vector<Deadline> deadlinesOf(const CaseFile& file, const CaseState& state, const RuleBook& rules, DateTime now)
{
    std::vector<Deadline> out = Clocks(file, state, rules, now.date).run();
    for (Deadline& clock : riskClocks(file, state, rules)) out.push_back(std::move(clock));
    for (Deadline& clock : out) {
        if (const Date last = lastDay(clock.due, rules); rolls(clock) && last != clock.due) clock.lastDay = last;
        clock.urgency = urgencyOf(clock, rules, now);
    }
    std::stable_sort(out.begin(), out.end(), [](const Deadline& a, const Deadline& b) { return a.due < b.due; });
    return out;
}

std::vector<Deadline> deadlinesOf(const CaseFile& file, const CaseState& state, const RuleBook& rules, Date today)
{
    return deadlinesOf(file, state, rules, DateTime{today, 0, 0});
}

std::string explain(const Deadline& clock)
{
    if (clock.rule == "agreement" || clock.fact == "extended") return clock.words;
    const auto at = DateTime::parse(clock.from);
    const std::string from = at ? at->chinese() : dayOf(clock.from).chinese();
    const std::string unit = clock.unit == "hours" ? "小时" : clock.unit == "working_days" ? "个工作日" : "日";
    std::string out = "自" + factWords(clock.fact) + "（" + from + "）起" + std::to_string(clock.length) + unit;
    if (clock.addedDays > 0) out += "，中止的" + std::to_string(clock.addedDays) + "日不计";
    if (!clock.lastDay.empty()) out += "；到期日是休息日，顺延到" + clock.lastDay.chinese();
    return out + "。" + clock.words;
}

bool isWorkingDay(Date day, const RuleBook& rules)
{
    const std::string year = "calendar." + std::to_string(day.year);
    if (contains(rules.list(year + ".off"), day.iso())) return false;
    return day.weekday() <= 5 || contains(rules.list(year + ".worked"), day.iso());
}

Date lastDay(Date day, const RuleBook& rules)
{
    constexpr int kLongestHoliday = 30;
    for (int i = 0; i < kLongestHoliday && !isWorkingDay(day, rules); ++i) day = day.plusDays(1);
    return day;
}

Date plusWorkingDays(Date day, int n, const RuleBook& rules)
{
    for (int left = n; left > 0;) {
        day = day.plusDays(1);
        if (isWorkingDay(day, rules)) --left;
    }
    return day;
}

} // namespace beibao
