#pragma once

#include "core/base/id.h"
#include "core/store/search.h"

#include <optional>
#include <string_view>

namespace beibao {

/// A case in which the same two people stand against each other already.
struct RelatedCase {
    Id caseId;
    bool open = false; ///< not over; else it was about the same matter
    bool operator==(const RelatedCase&) const = default;
};

/// The newest case this device may see with both names among its parties that is not over; else the newest one about
/// the same kind of dispute. Nothing for one person alone, and never how many there are: a person is not a number of
/// disputes. A hint, for it may be another quarrel, or another person of that name.
std::optional<RelatedCase> relatedCase(Search& search, const Records& records, std::string_view applicant,
    std::string_view respondent, std::string_view disputeType);

} // namespace beibao
