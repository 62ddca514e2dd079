#include "app/cases/register_job.h"

#include "core/rules/screening_rounds.h"

namespace beibao {

namespace {

constexpr int kHits = 20;

/// The person at the keyboard confirms what was proposed to nobody: the grade is hers.
Status grade(Workbench::Writing& writing, const Id& caseId, const std::string& risk, Changed& changed)
{
    RiskGrade grade;
    grade.set_case_id(caseId.text());
    grade.set_confirmed(risk);
    grade.set_by(writing.store.author().person.text());
    grade.set_at(writing.desk.now());
    BEIBAO_TAKE(saved, writing.store.save({Entry::fact(grade)}));
    changed.records.insert(changed.records.end(), saved.changed.records.begin(), saved.changed.records.end());
    return {};
}

Status countInRound(Workbench::Writing& writing, Date today)
{
    const auto committee = writing.store.records().get(writing.store.author().unit);
    const std::string kind = committee ? committee->as<Committee>().kind() : std::string();
    const Round round = roundOn(kind.empty() ? "village" : kind, today, writing.desk.rules());
    BEIBAO_TAKE(report, writing.desk.screen(round.start, round.end, 1));
    static_cast<void>(report);
    return {};
}

} // namespace

std::function<Result<Registered>(Workbench::Writing&)> registerJob(CaseDraft draft, std::string form, Date today)
{
    return
        [draft = std::move(draft), form = std::move(form), today](Workbench::Writing& writing) -> Result<Registered> {
            BEIBAO_TAKE(done, writing.desk.registerCase(draft.dispute(today), draft.parties()));
            // The case is saved from here on, so the draft goes first: two cases of one
            // quarrel would be worse than a grade to be given again.
            BEIBAO_TRY(writing.scratch.drop(form));
            BEIBAO_TRY(grade(writing, done.caseId, draft.risk, done.changed));
            if (draft.fromRound) BEIBAO_TRY(countInRound(writing, today));
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
