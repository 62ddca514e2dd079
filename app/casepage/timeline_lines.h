#pragma once

#include "core/rules/case_file.h"
#include "core/rules/fold.h"

#include <QString>

#include <vector>

namespace beibao {

/// One thing that happened to a case, as its page tells it.
struct TimelineLine {
    enum class Leads { kNowhere, kSession, kSealed };

    Id id; ///< the fact or record
    std::string at; ///< date or datetime it happened
    QString text; ///< 第2次调解 · 有待继续
    QString detail; ///< who, why
    QString notApplied; ///< why it moved nothing; empty: it counts
    Leads leads = Leads::kNowhere;
};

/// Everything that happened, the newest first. Facts that moved nothing are
/// among them with their reason, and those that wait for one not here yet.
std::vector<TimelineLine> timelineOf(const CaseFile& file, const CaseState& state);

} // namespace beibao
