#pragma once

#include "core/base/date.h"
#include "core/store/records.h"

#include <QString>

#include <string>
#include <vector>

namespace beibao {

/// Wordings that have stood the test, to begin with; people change what they need.
struct ClauseLibrary {
    struct Clause {
        QString title;
        std::string kind; ///< of the promise it makes
        QString text; ///< with {{debtor}}, {{creditor}} and ____ for what is to be filled in
        /// Whether it is a term of its own and nobody's promise with a day.
        bool isTerm() const { return kind == "other"; }
    };

    std::vector<QString> facts;
    std::vector<Clause> clauses;
    std::vector<Clause> breach;

    /// Those for one kind of dispute first, then the common ones: the county's (Setting "phrases") where it has set
    /// them, else ours. Empty when the file is not there.
    static ClauseLibrary forType(const Records& records, const std::string& disputeType, Date today);
};

} // namespace beibao
