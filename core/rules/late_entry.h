#pragma once

#include "core/base/date.h"
#include "core/rules/case_file.h"

#include <optional>
#include <string>

namespace beibao {

/// Something written down on a later day than it happened: 补录. Both days are kept and both are shown.
struct LateEntry {
    Date happened;
    Date entered;
    std::string sentence() const; ///< 补录：2026年11月20日办的，2026年11月22日记下
};

/// Nothing for a fact written down on its day, or that does not say when it was.
std::optional<LateEntry> lateEntryOf(const CaseFact& fact);

} // namespace beibao
