#include "core/documents/as_sealed.h"

#include "core/documents/value.h"
#include "core/rules/fold.h"

namespace beibao {
namespace {

std::string textOf(const Value& from, std::string_view name)
{
    const Value* found = from.find(name);
    const std::string* text = found ? found->text() : nullptr;
    return text ? *text : std::string();
}

std::int64_t numberOf(const Value& from, std::string_view name)
{
    const Value* found = from.find(name);
    const std::int64_t* number = found ? found->number() : nullptr;
    return number ? *number : 0;
}

Id idOf(const Value& from, std::string_view name = "id")
{
    return Id::parse(textOf(from, name)).value_or(Id{});
}

Kept<Party> partyFrom(const Value& from)
{
    Kept<Party> kept{idOf(from), {}};
    Party& party = kept.record;
    party.set_role(textOf(from, "role"));
    party.set_kind(textOf(from, "kind"));
    party.set_name(textOf(from, "name"));
    party.set_sex(textOf(from, "sex"));
    party.set_ethnicity(textOf(from, "ethnicity"));
    party.set_birth_date(textOf(from, "birth_date"));
    party.set_id_type(textOf(from, "id_type"));
    party.set_id_number(textOf(from, "id_number"));
    party.set_phone(textOf(from, "phone"));
    party.set_address(textOf(from, "address"));
    party.set_occupation(textOf(from, "occupation"));
    party.set_employer(textOf(from, "employer"));
    party.set_legal_representative(textOf(from, "legal_representative"));
    party.set_guardian_name(textOf(from, "guardian_name"));
    party.set_guardian_relation(textOf(from, "guardian_relation"));
    party.set_agent_name(textOf(from, "agent_name"));
    party.set_agent_powers(textOf(from, "agent_powers"));
    return kept;
}

Kept<Obligation> promiseFrom(const Value& from, const Id& agreement)
{
    Kept<Obligation> kept{idOf(from), {}};
    Obligation& owed = kept.record;
    owed.set_agreement_id(agreement.text());
    owed.set_debtor_id(textOf(from, "debtor"));
    owed.set_creditor_id(textOf(from, "creditor"));
    owed.set_kind(textOf(from, "kind"));
    owed.set_object(textOf(from, "object"));
    owed.set_amount_fen(numberOf(from, "amount_fen"));
    owed.set_due_on(textOf(from, "due_on"));
    owed.set_at_once(numberOf(from, "at_once") != 0);
    owed.set_manner(textOf(from, "manner"));
    owed.set_place(textOf(from, "place"));
    return kept;
}

Kept<Mediator> mediatorFrom(const Value& from)
{
    Kept<Mediator> kept{idOf(from), {}};
    kept.record.set_name(textOf(from, "name"));
    return kept;
}

Kept<Agreement> agreementFrom(const Value& from)
{
    Kept<Agreement> kept{idOf(from, "agreement_id"), {}};
    Agreement& agreement = kept.record;
    agreement.set_form(textOf(from, "form"));
    agreement.set_facts(textOf(from, "facts"));
    agreement.set_terms(textOf(from, "terms"));
    agreement.set_breach(textOf(from, "breach"));
    agreement.set_copies(numberOf(from, "copies"));
    agreement.set_made_on(textOf(from, "made_on"));
    agreement.set_court_wanted(numberOf(from, "court_wanted") != 0);
    if (const Value* former = from.find("replaces")) agreement.set_replaces_id(textOf(*former, "id"));
    return kept;
}

template <typename Record, typename Make>
std::vector<Kept<Record>> listFrom(const Value& from, const char* name, Make make)
{
    std::vector<Kept<Record>> list;
    const Value* found = from.find(name);
    if (const auto* items = found ? found->list() : nullptr)
        for (const Value& item : *items) list.push_back(make(item));
    return list;
}

const Sealed* sealedOf(const CaseFile& file, const Id& id)
{
    for (const CaseFact& fact : file.facts)
        if (fact.id == id) return std::get_if<Sealed>(&fact.what);
    return nullptr;
}

} // namespace

Result<CaseFile> caseAsSealed(CaseFile file, std::string_view content)
{
    const auto read = readValue(content);
    if (!read || textOf(*read, "format") != "beibao-agreement-1")
        return Error{Fault::kDamaged, "the sealed content cannot be read"};
    const Value& sealed = *read;
    file.agreements = {agreementFrom(sealed)};
    const Id agreement = file.agreements.front().id;
    file.parties = listFrom<Party>(sealed, "parties", partyFrom);
    file.obligations
        = listFrom<Obligation>(sealed, "obligations", [&](const Value& item) { return promiseFrom(item, agreement); });
    file.mediators = listFrom<Mediator>(sealed, "mediators", mediatorFrom);
    const Value none = Value::Object{};
    const Value* recorder = sealed.find("recorder");
    const Value* committee = sealed.find("committee");
    file.recorder = mediatorFrom(recorder ? *recorder : none);
    file.committee.record.set_name(textOf(committee ? *committee : none, "name"));
    CaseNumber number;
    number.set_number(textOf(sealed, "case_no"));
    file.numbers = {{{}, number}};
    return file;
}

Result<std::optional<SealedAgreement>> agreementInForce(const CaseFile& file)
{
    const Id id = fold(file.facts).effectiveSealed;
    const Sealed* sealed = id.empty() ? nullptr : sealedOf(file, id);
    if (!sealed) return std::optional<SealedAgreement>{};
    BEIBAO_TAKE(asSealed, caseAsSealed(file, sealed->content()));
    return std::optional(SealedAgreement{id, Digest::fromBytes(sealed->content_sha256()), std::move(asSealed)});
}

} // namespace beibao
