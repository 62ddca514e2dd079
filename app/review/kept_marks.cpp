#include "app/review/kept_marks.h"

namespace beibao {
namespace {

std::string rowOf(const Id& caseId)
{
    return "marks/" + caseId.text();
}

} // namespace

Status keepMarks(Scratch& scratch, const Id& caseId, const ClauseMarks& marks)
{
    if (marks.empty()) return scratch.drop(rowOf(caseId));
    BEIBAO_TAKE(text, marksText(marks));
    return scratch.keep(rowOf(caseId), caseId, text);
}

std::optional<ClauseMarks> keptMarks(const Scratch& scratch, const Id& caseId)
{
    const auto row = scratch.find(rowOf(caseId));
    if (!row) return std::nullopt;
    return parseMarks(row->state);
}

} // namespace beibao
