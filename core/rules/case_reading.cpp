#include "core/rules/case_reading.h"

#include "core/base/digest.h"
#include "core/base/identity_number.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr int kFullAge = 18; // Civil Code art 17

/// A field may hold anything, so that its length stands before it.
void line(std::string& out, std::string_view name, std::string_view value)
{
    out.append(name).append(" ").append(std::to_string(value.size())).append(" ").append(value).append("\n");
}

void obligationLines(std::string& out, const Obligation& obligation)
{
    line(out, "debtor", obligation.debtor_id());
    line(out, "creditor", obligation.creditor_id());
    line(out, "kind", obligation.kind());
    line(out, "object", obligation.object());
    line(out, "amount", std::to_string(obligation.amount_fen()));
    line(out, "due", obligation.due_on());
    line(out, "manner", obligation.manner());
    line(out, "place", obligation.place());
    line(out, "at_once", obligation.at_once() ? "1" : "0");
}

} // namespace

const Kept<Agreement>* agreementIn(const CaseFile& file, std::string_view id)
{
    for (auto at = file.agreements.rbegin(); at != file.agreements.rend(); ++at)
        if (id.empty() || at->id.text() == id) return &*at;
    return nullptr;
}

std::vector<const Kept<Obligation>*> obligationsOf(const CaseFile& file, const Kept<Agreement>& agreement)
{
    std::vector<const Kept<Obligation>*> out;
    const std::string id = agreement.id.text();
    for (const auto& obligation : file.obligations)
        if (obligation.record.agreement_id().empty() || obligation.record.agreement_id() == id)
            out.push_back(&obligation);
    return out;
}

const Kept<Party>* partyIn(const CaseFile& file, std::string_view id)
{
    for (const auto& party : file.parties)
        if (!id.empty() && party.id.text() == id) return &party;
    return nullptr;
}

std::string riskOf(const CaseFile& file)
{
    if (file.risks.empty()) return {};
    for (auto at = file.risks.rbegin(); at != file.risks.rend(); ++at)
        if (!at->record.confirmed().empty()) return at->record.confirmed();
    return file.risks.back().record.proposed();
}

Date birthDateOf(const Party& party)
{
    if (const auto entered = Date::parse(party.birth_date())) return *entered;
    return birthDateOf(std::string_view(party.id_number())).value_or(Date{});
}

bool isMinor(const Party& party, Date on)
{
    const Date birth = isPerson(party) ? birthDateOf(party) : Date{};
    return !birth.empty() && ageOn(birth, on) < kFullAge;
}

bool isPerson(const Party& party)
{
    return party.kind() != "org";
}

bool hasAttachment(const CaseFile& file, std::string_view role, std::string_view about)
{
    return std::any_of(file.attachments.begin(), file.attachments.end(), [&](const Kept<Attachment>& attachment) {
        const Attachment& one = attachment.record;
        return one.role() == role && (about.empty() || one.about() == about || one.party_id() == about);
    });
}

std::string agreementText(const CaseFile& file, const Kept<Agreement>& agreement)
{
    std::string out;
    line(out, "agreement", agreement.id.text());
    line(out, "form", agreement.record.form());
    line(out, "facts", agreement.record.facts());
    line(out, "breach", agreement.record.breach());
    line(out, "terms", agreement.record.terms());
    line(out, "made_on", agreement.record.made_on());
    for (const auto& party : file.parties) {
        line(out, "party", party.id.text());
        line(out, "name", party.record.name());
        line(out, "id_number", party.record.id_number());
    }
    for (const auto* obligation : obligationsOf(file, agreement)) {
        line(out, "obligation", obligation->id.text());
        obligationLines(out, obligation->record);
    }
    return out;
}

std::string agreementTextDigest(const CaseFile& file, const Kept<Agreement>& agreement)
{
    return sha256(agreementText(file, agreement)).bytes();
}

} // namespace beibao
