#include "core/rules/notices.h"

namespace beibao {

bool tellsRights(const Notice& notice)
{
    return notice.paper().empty() || notice.paper() == "rights_notice";
}

const Notice* readingOf(const CaseFile& file, std::string_view paper, std::string_view party)
{
    const Notice* newest = nullptr;
    for (const auto& kept : file.notices) {
        const Notice& notice = kept.record;
        if (notice.how() != "read" || notice.paper() != paper || notice.party_id() != party) continue;
        if (newest == nullptr || newest->given_at() <= notice.given_at()) newest = &notice;
    }
    return newest;
}

} // namespace beibao
