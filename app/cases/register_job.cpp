#include "app/cases/register_job.h"

namespace beibao {

std::function<Result<Registered>(Workbench::Writing&)> registerJob(
    CaseDraft draft, std::string form, Date today, const RuleBook& rules)
{
    Registration wanted{.dispute = draft.dispute(today, rules),
        .parties = draft.parties(),
        .risk = draft.risk,
        .foundInRound = draft.fromRound,
        .caseId = CaseDraft::caseIdOf(form)};
    return [wanted = std::move(wanted), form = std::move(form)](Workbench::Writing& writing) -> Result<Registered> {
        BEIBAO_TAKE(done, writing.desk.registerCase(wanted));
        // Should this fail, the draft comes back, and registering it once more finds the case there.
        static_cast<void>(writing.scratch.drop(form));
        return done;
    };
}

} // namespace beibao
