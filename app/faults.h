#pragma once

#include "core/base/result.h"

#include <QString>

namespace beibao {

/// What a person reads when something did not work. The work comes first: what
/// happened to it, then what to do, then a small code that support can look up.
struct FaultWords {
    QString headline; ///< what happened, at most 40 characters
    QString work; ///< whether what was typed is kept, and where
    QString next; ///< what to do now
    QString code; ///< e.g. B-S-0003; never reused
};

/// One plain sentence for a fault.
QString sentenceFor(Fault fault);

/// The same in its parts. For what a rule refused, the headline is the rule's own advice.
FaultWords wordsFor(const Error& error);

} // namespace beibao
