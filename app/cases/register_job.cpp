#include "app/cases/register_job.h"

namespace beibao {

namespace {

constexpr int kHits = 20;

} // namespace

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

Id openCaseOf(const Workbench& bench, const QString& words)
{
    for (const auto& hit : bench.search().find(words.toStdString(), kHits)) {
        const auto row = caseRow(bench.database(), hit.caseId);
        const auto state = row ? parseState(row->state) : std::nullopt;
        if (state && !kOver.has(*state)) return hit.caseId;
    }
    return {};
}

} // namespace beibao
