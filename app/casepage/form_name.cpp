#include "app/casepage/form_name.h"

namespace beibao {

namespace {

constexpr std::string_view kNewSession = "session/new/";
constexpr std::string_view kSession = "session/";
constexpr std::string_view kAgreement = "agreement/";
constexpr std::string_view kNewParty = "party/new/";
constexpr std::string_view kParty = "party/";
constexpr std::string_view kStep = "act/";

} // namespace

std::string FormName::text(const Id& caseId) const
{
    switch (kind) {
    case Kind::kSession:
        return std::string(record.empty() ? kNewSession : kSession) + (record.empty() ? caseId : record).text();
    case Kind::kAgreement: return std::string(kAgreement) + caseId.text();
    case Kind::kParty:
        return std::string(record.empty() ? kNewParty : kParty) + (record.empty() ? caseId : record).text();
    case Kind::kStep: return std::string(kStep) + std::string(actionId(action)) + '/' + caseId.text();
    }
    return {};
}

std::optional<FormName> FormName::parse(const std::string& text)
{
    const auto rest = [&text](std::string_view prefix) { return text.substr(prefix.size()); };
    if (text.starts_with(kNewSession)) return FormName{Kind::kSession, {}, {}};
    if (text.starts_with(kNewParty)) return FormName{Kind::kParty, {}, {}};
    if (text.starts_with(kAgreement)) return FormName{Kind::kAgreement, {}, {}};
    for (const auto& [prefix, kind] : {std::pair(kSession, Kind::kSession), std::pair(kParty, Kind::kParty)}) {
        if (!text.starts_with(prefix)) continue;
        const auto record = Id::parse(rest(prefix));
        return record ? std::optional(FormName{kind, *record, {}}) : std::nullopt;
    }
    if (!text.starts_with(kStep)) return std::nullopt;
    const auto action = parseAction(text.substr(kStep.size(), text.find('/', kStep.size()) - kStep.size()));
    return action ? std::optional(FormName{Kind::kStep, {}, *action}) : std::nullopt;
}

} // namespace beibao
