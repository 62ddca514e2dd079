#pragma once

#include "core/casework/clause_marks.h"

#include <QString>

#include <vector>

namespace beibao {

/// One thing of an agreement somebody may point at, and where the editor finds it.
struct Clause {
    std::string where; ///< id of the promise or party; empty: the agreement itself
    std::string field; ///< as CheckFinding::field
    QString name; ///< 第1条
    QString text; ///< what it says, in short
};

/// The parties, the facts, each promise, the other terms, the breach and the day: in the order of the paper.
/// Empty when the case has no agreement.
std::vector<Clause> clausesOf(const CaseFile& file);

/// Whether a mark was written beside this clause.
bool isAbout(const ClauseMark& mark, const Clause& clause);

/// 第1条：没有写付款日期
QString wordsOf(const ClauseMark& mark);

} // namespace beibao
