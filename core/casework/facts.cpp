#include "core/casework/facts.h"

#include "core/base/date.h"

namespace beibao {

CaseEvent eventOf(Action action, const Id& caseId, const ActionInput& input, const std::string& enteredAt, const Id& by)
{
    CaseEvent event;
    event.set_case_id(caseId.text());
    event.set_action(std::string(actionId(action)));
    event.set_at(input.at);
    event.set_entered_at(enteredAt);
    event.set_by(by.text());
    event.set_reason(input.reason);
    if (action == Action::kAssign || action == Action::kRecuse)
        for (const auto& id : input.mediatorIds) event.add_mediator_ids(id);
    event.set_refusal(input.refusal);
    event.set_to_committee_id(input.toCommitteeId);
    event.set_obligation_id(input.obligationId);
    event.set_agreement_id(input.agreementId);
    event.set_text_digest(input.textDigest);
    event.set_telephone(input.telephone);
    event.set_digest_read(input.digestRead);
    event.set_party_id(input.partyId);
    event.set_until(input.until);
    event.set_note(input.note);
    event.set_what(input.what);
    if (action == Action::kCarryOver) event.set_state(input.state);
    for (const auto& id : input.aboutIds) event.add_about_ids(id);
    return event;
}

Performance performanceOf(const Id& caseId, const ActionInput& input, const std::string& enteredAt)
{
    Performance performance;
    performance.set_case_id(caseId.text());
    performance.set_obligation_id(input.obligationId);
    performance.set_paid_on(dayOf(input.paidOn.empty() ? input.at : input.paidOn).iso());
    performance.set_amount_fen(input.amountFen);
    performance.set_evidence(input.evidence);
    performance.set_entered_at(enteredAt);
    return performance;
}

Visit visitOf(const Id& caseId, const ActionInput& input, const std::string& enteredAt, const Id& by)
{
    Visit visit;
    visit.set_case_id(caseId.text());
    visit.set_visited_at(input.at);
    visit.set_mode(input.mode);
    visit.set_performance(input.performance);
    visit.set_satisfaction(input.satisfaction);
    visit.set_note(input.note);
    visit.set_entered_at(enteredAt);
    visit.set_by(by.text());
    return visit;
}

Confirmation confirmationOf(const Id& caseId, const ActionInput& input, const std::string& enteredAt)
{
    Confirmation step;
    step.set_case_id(caseId.text());
    step.set_court(input.court);
    step.set_step(input.confirmationStep.empty() ? "applied" : input.confirmationStep);
    step.set_at(dayOf(input.at).iso());
    step.set_track(input.track);
    step.set_ruling_no(input.rulingNo);
    step.set_result(input.result);
    step.set_entered_at(enteredAt);
    return step;
}

} // namespace beibao
