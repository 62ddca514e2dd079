#include "app/casepage/form_name.h"

#include "core/schema/schema.h"

namespace beibao {

namespace {

constexpr std::string_view kNewSession = "session/new/";
constexpr std::string_view kSession = "session/";
constexpr std::string_view kAgreement = "agreement/";
constexpr std::string_view kNewParty = "party/new/";
constexpr std::string_view kParty = "party/";
constexpr std::string_view kStep = "act/";
constexpr std::string_view kRecord = "record/";
constexpr std::string_view kCalculation = "calculation/";
constexpr std::string_view kNew = "new/";

/// What follows "record/": its kind, then the record's id or "new/" and the case.
std::optional<FormName> recordForm(std::string_view rest)
{
    const auto slash = rest.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const RecordSpec* spec = Schema::get().kind(rest.substr(0, slash));
    if (spec == nullptr) return std::nullopt;
    FormName name{.kind = FormName::Kind::kRecord};
    name.what = spec->name;
    rest.remove_prefix(slash + 1);
    if (rest.starts_with(kNew)) return name;
    const auto record = Id::parse(rest);
    if (!record) return std::nullopt;
    name.record = *record;
    return name;
}

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
    case Kind::kRecord:
        return std::string(kRecord) + what + '/' + (record.empty() ? std::string(kNew) : std::string())
            + (record.empty() ? caseId : record).text();
    case Kind::kCalculation: return std::string(kCalculation) + caseId.text();
    }
    return {};
}

std::optional<FormName> FormName::parse(const std::string& text)
{
    const auto rest = [&text](std::string_view prefix) { return text.substr(prefix.size()); };
    if (text.starts_with(kNewSession)) return FormName{.kind = Kind::kSession};
    if (text.starts_with(kNewParty)) return FormName{.kind = Kind::kParty};
    if (text.starts_with(kAgreement)) return FormName{.kind = Kind::kAgreement};
    if (text.starts_with(kCalculation)) return FormName{.kind = Kind::kCalculation};
    for (const auto& [prefix, kind] : {std::pair(kSession, Kind::kSession), std::pair(kParty, Kind::kParty)}) {
        if (!text.starts_with(prefix)) continue;
        const auto record = Id::parse(rest(prefix));
        return record ? std::optional(FormName{.kind = kind, .record = *record}) : std::nullopt;
    }
    if (text.starts_with(kRecord)) return recordForm(std::string_view(text).substr(kRecord.size()));
    if (!text.starts_with(kStep)) return std::nullopt;
    const auto action = parseAction(text.substr(kStep.size(), text.find('/', kStep.size()) - kStep.size()));
    return action ? std::optional(FormName{.kind = Kind::kStep, .action = *action}) : std::nullopt;
}

} // namespace beibao
