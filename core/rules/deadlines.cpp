#include "core/rules/deadlines.h"

#include "core/rules/case_reading.h"

#include <algorithm>

namespace beibao {

namespace {

// Set by statute: 医疗纠纷预防和处理条例 art 38; Civil Procedure Law art 205.
constexpr int kMedicalWorkingDays = 30;
constexpr int kConfirmationDays = 30;

constexpr States kInMediation{
    State::kAccepted, State::kAssigned, State::kInvestigating, State::kMediating, State::kDrafted, State::kReviewed};

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
        acceptance();
        mediation();
        receipt();
        promises();
        confirmation();
        labourReview();
        visit();
        dossier();
        for (Deadline& one : out_) one.urgency = urgencyOf(one.due);
        std::stable_sort(out_.begin(), out_.end(), [](const Deadline& a, const Deadline& b) { return a.due < b.due; });
        return std::move(out_);
    }

private:
    int days(std::string_view rule) const { return static_cast<int>(rules_.number(rule)); }

    Urgency urgencyOf(Date due) const
    {
        if (due < today_) return Urgency::kOverdue;
        return daysBetween(today_, due) <= days("deadline.soon_days") ? Urgency::kSoon : Urgency::kOk;
    }

    void add(std::string what, std::string label, Date due, std::string_view rule, std::string record = {})
    {
        const auto* found = rules_.find(rule);
        out_.push_back({std::move(what), std::move(record), std::move(label), due, std::string(rule),
            found ? found->source : "[law] " + std::string(rule), Urgency::kOk});
    }

    void acceptance();
    void mediation();
    void receipt();
    void promises();
    void confirmation();
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
    const bool oral = file_.main.application_form() == "oral";
    const int wait = oral ? 0 : days("deadline.accept_working_days");
    add("accept", "受理期限", plusWorkingDays(from, wait, rules_), "deadline.accept_working_days");
}

void Clocks::mediation()
{
    const Date from = state_.on.accepted;
    if (from.empty() || !kInMediation.has(state_.state)) return;
    if (file_.main.dispute_type() == "medical") {
        const Date due = plusWorkingDays(from, kMedicalWorkingDays, rules_).plusDays(state_.daysSuspended);
        return add("mediation", "调解期限", due, "医疗纠纷预防和处理条例 art 38");
    }
    std::string_view rule = "deadline.mediation_days";
    if (file_.main.source() == "ref_court") {
        const auto& words = rules_.list("deadline.court_after_filing_words");
        const bool afterFiling = std::any_of(words.begin(), words.end(),
            [&](const std::string& word) { return file_.main.source_ref().find(word) != std::string::npos; });
        rule = afterFiling ? "deadline.court_after_filing_days" : "deadline.court_before_filing_days";
    }
    add("mediation", "调解期限", from.plusDays(days(rule) + state_.daysSuspended), rule);
}

void Clocks::receipt()
{
    if (state_.state != State::kTransferred || state_.on.transferred.empty()) return;
    add("receipt", "对方签收", state_.on.transferred.plusDays(days("deadline.receipt_days")), "deadline.receipt_days");
}

void Clocks::promises()
{
    if (!state_.inForce()) return;
    for (std::size_t i = 0; i < state_.obligations.size(); ++i) {
        const ObligationState& obligation = state_.obligations[i];
        if (obligation.done || obligation.due.empty()) continue;
        const std::string label = "第" + std::to_string(i + 1) + "条" + (obligation.amountFen > 0 ? "付款" : "履行");
        add("obligation", label, obligation.due, "agreement", obligation.id);
        out_.back().source = "[agreement]";
    }
}

void Clocks::confirmation()
{
    const auto* agreement = agreementIn(file_);
    const bool open = state_.confirmation == "none" || state_.confirmation == "advised";
    if (!open || !state_.inForce() || !agreement || !agreement->record.court_wanted()) return;
    if (state_.on.effective.empty()) return;
    add("confirmation", "申请司法确认", state_.on.effective.plusDays(kConfirmationDays), "民事诉讼法 art 205");
}

/// A way that is open, not a duty: it is not listed once it has closed.
void Clocks::labourReview()
{
    const bool labour = contains(rules_.list("deadline.labour_types"), file_.main.dispute_type());
    if (!labour || !state_.inForce() || state_.on.effective.empty()) return;
    const Date due = state_.on.effective.plusDays(days("deadline.labour_review_days"));
    if (due >= today_) add("labour_review", "申请仲裁审查", due, "deadline.labour_review_days");
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
    const bool agreed = state_.inForce() || state_.state == State::kOralAgreed;
    const Date from = visitFrom();
    if (!agreed || from.empty() || !state_.on.visited.empty()) return;
    const std::string risk = riskOf(file_);
    std::string_view rule = "deadline.visit_days";
    if (risk == "yellow") rule = "deadline.visit_days_yellow";
    if (risk == "red") rule = "deadline.visit_days_red";
    add("visit", "回访", from.plusDays(days(rule)), rule);
}

void Clocks::dossier()
{
    if (state_.state != State::kClosed || state_.on.closed.empty()) return;
    add("dossier", "归档", state_.on.closed.plusDays(days("deadline.dossier_days")), "deadline.dossier_days");
}

} // namespace

std::string_view urgencyId(Urgency urgency)
{
    constexpr std::string_view kIds[] = {"ok", "soon", "overdue"};
    return kIds[static_cast<std::size_t>(urgency)];
}

std::vector<Deadline> deadlinesOf(const CaseFile& file, const CaseState& state, const RuleBook& rules, Date today)
{
    return Clocks(file, state, rules, today).run();
}

bool isWorkingDay(Date day, const RuleBook& rules)
{
    const std::string year = "calendar." + std::to_string(day.year);
    if (contains(rules.list(year + ".off"), day.iso())) return false;
    return day.weekday() <= 5 || contains(rules.list(year + ".worked"), day.iso());
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
