#include "core/documents/wordings.h"

#include "core/documents/field_parts.h"
#include "core/rules/settings.h"

namespace beibao {
namespace {

template <typename Record, typename Day> Date dayIn(const std::vector<Kept<Record>>& records, const Id& about, Day day)
{
    const auto* record = chosen(records, about);
    return record == nullptr ? Date() : dayOf(day(record->record));
}

/// The day a step was taken; nothing when it was not.
Date dayOfStep(const CaseFile& file, std::string_view action)
{
    const auto* event = eventOf(file, action);
    return event == nullptr ? Date() : dayOf(event->at());
}

Date ownDay(std::string_view document, const CaseFile& file, const Id& about)
{
    if (document == "agreement" || document == "oral_agreement_register")
        return dayIn(file.agreements, about, [](const Agreement& one) { return one.made_on(); });
    if (document == "mediation_record")
        return dayIn(file.sessions, about, [](const Session& one) { return one.started_at(); });
    if (document == "investigation_record")
        return dayIn(file.investigations, about, [](const Investigation& one) { return one.started_at(); });
    if (document == "follow_up") return dayIn(visitsOf(file), about, [](const Visit& one) { return one.visited_at(); });
    if (document == "performance_proof")
        return dayIn(performancesOf(file), about, [](const Performance& one) { return one.paid_on(); });
    if (document == "summons") return dayIn(file.summonses, about, [](const Summons& one) { return one.issued_on(); });
    if (document.starts_with("referral_"))
        return dayIn(file.letters, about, [](const ReferralLetter& one) { return one.sent_on(); });
    if (document == "rights_notice")
        return file.notices.empty() ? Date() : dayOf(file.notices.front().record.given_at());
    if (document == "application" || document == "acceptance_register") return dayOf(file.main.applied_on());
    if (document == "refusal_notice") return dayOfStep(file, "refuse");
    if (document == "termination_notice") return std::max(dayOfStep(file, "fail"), dayOfStep(file, "end"));
    if (document == "closing_report") return dayOfStep(file, "close");
    if (document == "correction_note") return dayOfStep(file, "annotate");
    return {};
}

} // namespace

Date dayOfPaper(std::string_view document, const CaseFile& file, const Subject& subject)
{
    const Date own = ownDay(document, file, subject.about);
    return own.empty() ? subject.on : own;
}

std::string_view countyWording(const std::vector<Kept<Setting>>& settings, std::string_view document, Date day)
{
    const auto* setting = settingOn(settings, std::string(kTemplateKey).append(document), day);
    return setting == nullptr ? std::string_view() : std::string_view(setting->record.value());
}

} // namespace beibao
