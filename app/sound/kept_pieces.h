#pragma once

#include "app/workbench/workbench.h"

namespace beibao {

/// A recording that is not kept yet, in encrypted pieces among what was typed and not saved: a power cut, a crash or a
/// lock leaves it there until somebody says what becomes of it. One at a time for a case.
class KeptPieces {
public:
    KeptPieces(Workbench& bench, const Id& caseId)
        : bench_(bench)
        , caseId_(caseId)
    {
    }

    /// What was left behind, in words enough to ask about it.
    struct Left {
        int pieces = 0;
        std::int64_t lengthMs = 0;
        std::string startedAt;
    };
    std::optional<Left> left() const;

    /// Keeps the next piece. `failed` is told when it could not be.
    void keep(QObject* context, const std::string& piece, std::int64_t lengthMs, std::function<void(Error)> failed);
    /// Begins anew; what was left behind is gone.
    void begin(const std::string& startedAt);

    /// On the writer's thread: all pieces behind one another, and away with them.
    static Result<std::string> assembled(const Scratch& scratch, const Id& caseId);
    static Status drop(Scratch& scratch, const Id& caseId);

private:
    Workbench& bench_;
    Id caseId_;
    Left now_;
};

} // namespace beibao
