#pragma once

#include "core/casework/play.h"

#include <cstdint>

namespace beibao {

/// A clock that can be set back by days, so that a demonstration may have a past.
class DayClock final : public Clock {
public:
    explicit DayClock(const Clock& real)
        : real_(real)
    {
    }
    std::int64_t nowMs() const override { return real_.nowMs() - std::int64_t(daysAgo_) * 86'400'000; }
    void setDaysAgo(int days) { daysAgo_ = days; }

private:
    const Clock& real_;
    int daysAgo_ = 0;
};

/// One village of the demonstration township.
struct VillagePlan {
    int village = 0; ///< 0, 1, 2 …; decides how its cases stand
    int cases = 10;
    std::uint64_t seed = 1;
    bool reportsThisRound = true; ///< false: its weekly report is missing
};

/// Fills the store of a village mediator with invented cases in every state,
/// dated relative to today, each step taken through the desk with its guards.
/// `desk` must have been made with `clock`. Answers how many cases there are now.
/// kRefused unless the store is a practice store or of a demonstration county (area 99…).
Result<int> playVillage(Desk& desk, DayClock& clock, const VillagePlan& plan, const PaperMaker& paper);

/// Whether invented data may be put into this store.
bool mayInvent(const Store& store);

} // namespace beibao
