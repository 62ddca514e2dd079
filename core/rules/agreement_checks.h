#pragma once

#include "core/rules/case_file.h"
#include "core/rules/fold.h"
#include "core/rules/rule_book.h"

#include <optional>
#include <string>
#include <vector>

namespace beibao {

enum class Level {
    kError, ///< the agreement cannot be sealed like this
    kWarning, ///< somebody has to have looked at it
    kNote,
};

/// "error", "warning", "note".
std::string_view levelId(Level level);

/// What one check found at one place.
struct CheckFinding {
    std::string id; ///< A01 … A25
    Level level = Level::kError;
    std::string where; ///< id of the record it is about; empty: the whole agreement
    std::string sentence; ///< in plain Chinese, e.g. 第2条没有写付款日期
    std::string field{}; ///< Kind.field the window may jump to, e.g. Obligation.due_on
    std::string remedy{}; ///< what may be written instead or who can help, from the rules (remedy.checks)
    bool operator==(const CheckFinding&) const = default;
};

/// What the data of a case cannot tell: known to the renderer and the store.
struct PaperFacts {
    std::optional<int> pagesPresent; ///< with pagesExpected: A25
    std::optional<int> pagesExpected;
    std::vector<std::string> otherOpenCases; ///< numbers or titles of open cases with the same parties: A22
};

/// Checks A01 … A25 (docs/domain) of one agreement, in the order of their ids; empty when all is well.
/// Without an agreement there is one finding, A02. `agreementId` empty: the newest.
std::vector<CheckFinding> checkAgreement(const CaseFile& file, const CaseState& state, const RuleBook& rules,
    Date today, const PaperFacts& paper = {}, std::string_view agreementId = {});

bool hasErrors(const std::vector<CheckFinding>& findings);

} // namespace beibao
