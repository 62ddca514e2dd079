#include "core/casework/related_case.h"

#include "core/casework/case_list.h"
#include "core/rules/lifecycle.h"
#include "core/schema/case.pb.h"
#include "core/store/bigram.h"

#include <algorithm>
#include <vector>

namespace beibao {
namespace {

constexpr int kLookedAt = 400; ///< records that hold a name; a name is in few cases of a county

/// Cases with a party of just this name, the newest first.
std::vector<Id> casesWith(Search& search, const Records& records, std::string_view name)
{
    const std::uint32_t party = Schema::get().kind("Party")->number;
    const std::string wanted = foldedForSearch(name);
    std::vector<Id> out;
    for (const Hit& hit : search.find(name, kLookedAt)) {
        if (hit.kind != party || std::ranges::find(out, hit.caseId) != out.end()) continue;
        const auto record = records.get(hit.id);
        if (record && foldedForSearch(record->as<Party>().name()) == wanted) out.push_back(hit.caseId);
    }
    return out;
}

} // namespace

std::optional<RelatedCase> relatedCase(Search& search, const Records& records, std::string_view applicant,
    std::string_view respondent, std::string_view disputeType)
{
    if (foldedForSearch(applicant) == foldedForSearch(respondent)) return std::nullopt;
    const auto one = casesWith(search, records, applicant);
    if (one.empty()) return std::nullopt;
    const auto other = casesWith(search, records, respondent);
    std::optional<RelatedCase> sameMatter;
    for (const Id& id : one) {
        if (std::ranges::find(other, id) == other.end()) continue;
        const auto row = caseRow(records.database(), id);
        const auto state = row ? parseState(row->state) : std::nullopt;
        if (!state) continue;
        if (!kOver.has(*state)) return RelatedCase{id, true};
        if (!sameMatter && !disputeType.empty() && row->type == disputeType) sameMatter = RelatedCase{id, false};
    }
    return sameMatter;
}

} // namespace beibao
