#include "core/documents/fields.h"

#include "core/documents/field_parts.h"
#include "core/documents/words.h"
#include "core/rules/dispute_types.h"

#include <algorithm>

namespace beibao {
namespace {

struct Maker {
    std::string_view document;
    MadeFields (*make)(const CaseFile&, const Subject&);
};

constexpr Maker kMakers[] = {
    {"cover", coverFields},
    {"contents", contentsFields},
    {"application", applicationFields},
    {"acceptance_register", acceptanceFields},
    {"rights_notice", noticeFields},
    {"identity", identityFields},
    {"authorisation", authorisationFields},
    {"investigation_record", investigationFields},
    {"evidence", evidenceFields},
    {"mediation_record", sessionFields},
    {"agreement", agreementFields},
    {"oral_agreement_register", oralAgreementFields},
    {"performance_proof", performanceFields},
    {"follow_up", visitFields},
    {"confirmation_application", confirmationFields},
    {"dossier_note", dossierNoteFields},
    {"back_cover", backCoverFields},
    {"refusal_notice", refusalFields},
    {"summons", summonsFields},
    {"termination_notice", terminationFields},
    {"closing_report", closingFields},
    {"correction_note", correctionFields},
    {"referral_letter", referralFields},
    {"referral_receipt", referralFields},
    {"referral_feedback", referralFields},
    {"subsidy_claim", subsidyFields},
    {"take_home", takeHomeFields},
    {"scans", scanFields},
};

Value::List namesOf(const std::vector<Kept<Mediator>>& mediators)
{
    Value::List names;
    for (const auto& mediator : mediators) names.push_back(Value::Object{{"name", mediator.record.name()}});
    // Somebody must sign, even before anybody is assigned.
    if (names.empty()) names.push_back(Value::Object{{"name", ""}});
    return names;
}

std::string joinedNames(const std::vector<Kept<Mediator>>& mediators)
{
    std::string names;
    for (const auto& mediator : mediators) names += (names.empty() ? "" : "、") + mediator.record.name();
    return names;
}

} // namespace

Result<Value> fieldsFor(std::string_view document, const CaseFile& file, const Subject& subject)
{
    const auto maker = std::ranges::find(kMakers, document, &Maker::document);
    if (maker == std::end(kMakers)) return Error{Fault::kNotFound, "no paper is called " + std::string(document)};
    BEIBAO_TAKE(fields, maker->make(file, subject));
    addCommonFields(file, fields);
    return Value(std::move(fields));
}

std::string caseNumberOf(const CaseFile& file)
{
    std::string number;
    bool final = false;
    for (const auto& one : file.numbers) {
        if (final && one.record.provisional()) continue;
        number = one.record.number();
        final = !one.record.provisional();
    }
    return number;
}

void addCommonFields(const CaseFile& file, Value::Object& fields)
{
    fields.push_back({"case_no", caseNumberOf(file)});
    fields.push_back({"committee", file.committee.record.name()});
    fields.push_back({"committee_phone", file.committee.record.phone()});
    fields.push_back({"committee_address", file.committee.record.address()});
    fields.push_back({"mediators", namesOf(file.mediators)});
    fields.push_back({"mediator_names", joinedNames(file.mediators)});
    fields.push_back({"recorder", file.recorder.record.name()});
    fields.push_back({"dispute_type", typeLabel(file)});
    fields.push_back({"title", file.main.title()});
    fields.push_back({"case_facts", file.main.facts()});
    fields.push_back({"requests", file.main.requests()});
}

} // namespace beibao
