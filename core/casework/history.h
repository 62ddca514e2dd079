#pragma once

#include "core/store/records.h"

#include <string>
#include <vector>

namespace beibao {

/// One field a change touched, in words.
struct Altered {
    std::string label;
    std::string before, after;
    bool sensitive = false; ///< an identity number or a telephone; before and after are whole
};

/// One change as people read it. The log of changes is the history; nothing else is kept for it.
struct HistoryLine {
    enum class What { kBegun, kEdited, kFact, kBinned, kTakenBack, kErased };

    Id change;
    Id record;
    std::string kind; ///< 当事人
    std::string title; ///< 张三
    std::uint64_t stamp = 0; ///< of the change: its time and its rank among those of one moment
    std::string who; ///< the person; empty when unknown here
    What what = What::kEdited;
    std::string reason; ///< of the bin; of an erasure the number and the day of the order
    std::vector<Altered> altered;

    /// Milliseconds since 1970 by the clock of the device that made it.
    std::int64_t atMs() const { return std::int64_t(stamp >> 16U); }
};

/// Who changed one record when, the newest first.
std::vector<HistoryLine> historyOf(const Records& records, const Id& record);

/// The same for everything of a case.
std::vector<HistoryLine> historyOfCase(const Records& records, const Id& caseId);

} // namespace beibao
