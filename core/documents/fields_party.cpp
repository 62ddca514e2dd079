#include "core/documents/field_parts.h"
#include "core/documents/protection.h"
#include "core/documents/words.h"

#include <algorithm>

namespace beibao {
namespace {

std::string ageOf(const Party& party, Date on)
{
    const Date birth = dayOf(party.birth_date());
    return birth.empty() || on.empty() || on < birth ? std::string() : std::to_string(ageOn(birth, on));
}

/// 甲、乙、丙; from four on 甲等4名.
std::string namesOf(const CaseFile& file, std::string_view role)
{
    std::vector<std::string> names;
    for (const auto& party : file.parties)
        if (party.record.role() == role) names.push_back(party.record.name());
    if (names.size() > 3) return names.front() + "等" + std::to_string(names.size()) + "名";
    std::string joined;
    for (const auto& name : names) joined += (joined.empty() ? "" : "、") + name;
    return joined;
}

std::int64_t countOf(const CaseFile& file, std::string_view role)
{
    return std::ranges::count_if(file.parties, [&](const auto& party) { return party.record.role() == role; });
}

} // namespace

void addPartyFields(const CaseFile& file, Date on, Value::Object& fields)
{
    Value::List parties;
    for (const auto& party : file.parties) parties.push_back(partyFields(file, party, on));
    const bool many = parties.size() > kMostPartiesInText;
    fields.push_back({"few_parties", many ? Value::List{} : parties});
    fields.push_back({"many_parties", many ? parties : Value::List{}});
    fields.push_back({"are_many_parties", flag(many)});
    fields.push_back({"party_count", std::int64_t(parties.size())});
    fields.push_back({"applicant_count", countOf(file, "applicant")});
    fields.push_back({"respondent_count", countOf(file, "respondent")});
    fields.push_back({"third_party_count", countOf(file, "third_party")});
    fields.push_back({"applicants", namesOf(file, "applicant")});
    fields.push_back({"respondents", namesOf(file, "respondent")});
    fields.push_back({"third_parties", namesOf(file, "third_party")});
    fields.push_back({"parties", std::move(parties)});
}

Value::Object partyFields(const CaseFile& file, const Kept<Party>& kept, Date on)
{
    const Party party = partyOnPaper(file, kept.record);
    const bool org = party.kind() == "org";
    return Value::Object{
        {"id", kept.id.text()},
        {"role", wordOf(party, "role")},
        {"is_person", flag(!org)},
        {"is_org", flag(org)},
        {"name", party.name()},
        {"sex", wordOf(party, "sex")},
        {"ethnicity", party.ethnicity()},
        {"age", ageOf(party, on)},
        {"birth_date", dayOf(party.birth_date()).chinese()},
        {"occupation", party.occupation()},
        {"employer", party.employer()},
        {"id_type", wordOf(party, "id_type")},
        {"id_number", party.id_number()},
        {"phone", party.phone()},
        {"address", party.address()},
        {"legal_representative", party.legal_representative()},
        {"guardian", party.guardian_name()},
        {"guardian_relation", party.guardian_relation()},
        {"agent", party.agent_name()},
        {"agent_powers", party.agent_powers()},
    };
}

} // namespace beibao
