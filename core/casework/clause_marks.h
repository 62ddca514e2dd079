#pragma once

#include "core/casework/desk.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// What the chair wrote beside one clause of an agreement, and whether the mediator says it was mended.
struct ClauseMark {
    std::string where; ///< id of the promise or party; empty: the agreement itself
    std::string field; ///< "Obligation", "Agreement.facts" …: where the editor goes, as CheckFinding::field
    std::string clause; ///< how the clause is called or began when it was marked: 第2条
    std::string words;
    bool mended = false;

    bool operator==(const ClauseMark&) const = default;
};
using ClauseMarks = std::vector<ClauseMark>;

/// Canonical JSON, as it travels in CaseEvent.terms of a return, and of the submission that answers it:
/// {"marks":[{"clause":"第2条","field":"Obligation","mended":0,"where":"…","words":"没有写付款日期"}]}
/// Empty for no marks. kUsage for more than a hundred, for one without words, longer than a page or not UTF-8.
Result<std::string> marksText(const ClauseMarks& marks);

/// What can be read of it; nothing of a text that is none.
ClauseMarks parseMarks(std::string_view text);

/// The marks that hold now: of the chair's last answer that was "not yet", with what the submission since then says was
/// mended. None once the text was cleared or checked.
ClauseMarks marksNow(const CaseFile& file, const CaseState& state);

/// Desk::act() for a step that carries marks: `return`, `ask_correction`, `submit`. kUsage for any other.
Result<Acted> actWithMarks(
    Desk& desk, const Id& caseId, Action action, const ActionInput& input, const ClauseMarks& marks);

} // namespace beibao
