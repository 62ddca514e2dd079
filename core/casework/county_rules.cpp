#include "core/casework/county_rules.h"

#include "core/rules/settings.h"

namespace beibao {

std::vector<Kept<Setting>> settingsIn(const Records& records)
{
    std::vector<Kept<Setting>> out;
    for (const auto& record : records.ofKind(Schema::get().kind("Setting")->number))
        out.push_back({record.id, record.as<Setting>()});
    return out;
}

RuleBook countyRules(const Records& records, const RuleBook& ours, Date day)
{
    return rulesOn(ours, settingsIn(records), day);
}

} // namespace beibao
