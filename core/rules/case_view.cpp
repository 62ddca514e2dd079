// What a day adds to the state of a case; the rest of fold.h is in fold.cpp.
#include "core/rules/fold.h"

#include <algorithm>

namespace beibao {

namespace {

/// An oral agreement is frozen nowhere; its promises are read as they stand in the drafts.
std::vector<ObligationState> oralObligations(const CaseState& state, const CaseFile& file)
{
    std::vector<ObligationState> out;
    for (const auto& [id, record] : file.obligations) {
        ObligationState obligation;
        obligation.id = id.text();
        obligation.amountFen = record.amount_fen();
        obligation.due = dayOf(record.due_on());
        obligation.atOnce = record.at_once();
        const auto paid = state.paid.find(obligation.id);
        obligation.paidFen = paid == state.paid.end() ? 0 : paid->second;
        obligation.done = paid != state.paid.end() && obligation.paidFen >= obligation.amountFen;
        if (!obligation.done) out.push_back(std::move(obligation));
    }
    return out;
}

} // namespace

std::vector<ObligationState> openPromises(const CaseState& state, const CaseFile& file)
{
    const bool inDrafts = state.oral && state.obligations.empty() && state.state == State::kOralAgreed;
    return inDrafts ? oralObligations(state, file) : state.openObligations();
}

CaseView viewOn(const CaseState& state, const CaseFile& file, Date today, int dueSoonDays)
{
    CaseView view;
    view.state = state.state;
    if (!state.binds()) return view;
    const auto open = openPromises(state, file);
    for (const ObligationState& obligation : open) {
        if (obligation.due.empty()) continue;
        if (view.nextDue.empty() || obligation.due < view.nextDue) view.nextDue = obligation.due;
        if (obligation.due < today && !state.carriedOver) view.overdueObligations.push_back(obligation.id);
    }
    view.overdue = !view.overdueObligations.empty();
    view.dueSoon = !view.nextDue.empty() && view.nextDue >= today && daysBetween(today, view.nextDue) <= dueSoonDays;
    const bool later = std::any_of(open.begin(), open.end(), [](const ObligationState& o) { return !o.atOnce; });
    if (view.overdue)
        view.state = State::kOverdue;
    else if (state.state == State::kEffective && later)
        view.state = State::kPerforming;
    return view;
}

} // namespace beibao
