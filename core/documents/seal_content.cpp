#include "core/documents/seal_content.h"

#include "core/base/letters.h"
#include "core/documents/canonical.h"
#include "core/documents/fields.h"
#include "core/documents/former_agreement.h"
#include "core/documents/protection.h"

#include <algorithm>

namespace beibao {
namespace {

constexpr std::string_view kCodePrefix = "BEIBAO:1:";

Value contentOf(const CaseFile& file, const Kept<Party>& kept)
{
    const Party party = partyOnPaper(file, kept.record);
    return Value::Object{
        {"id", kept.id.text()},
        {"role", party.role()},
        {"kind", party.kind()},
        {"name", party.name()},
        {"sex", party.sex()},
        {"ethnicity", party.ethnicity()},
        {"birth_date", party.birth_date()},
        {"id_type", party.id_type()},
        {"id_number", party.id_number()},
        {"phone", party.phone()},
        {"address", party.address()},
        {"occupation", party.occupation()},
        {"employer", party.employer()},
        {"legal_representative", party.legal_representative()},
        {"guardian_name", party.guardian_name()},
        {"guardian_relation", party.guardian_relation()},
        {"agent_name", party.agent_name()},
        {"agent_powers", party.agent_powers()},
    };
}

Value contentOf(const Kept<Obligation>& kept)
{
    const Obligation& owed = kept.record;
    return Value::Object{
        {"id", kept.id.text()},
        {"debtor", owed.debtor_id()},
        {"creditor", owed.creditor_id()},
        {"kind", owed.kind()},
        {"object", owed.object()},
        {"amount_fen", owed.amount_fen()},
        {"due_on", owed.due_on()},
        {"at_once", std::int64_t{owed.at_once()}},
        {"manner", owed.manner()},
        {"place", owed.place()},
    };
}

Value contentOf(const Kept<Mediator>& kept)
{
    return Value::Object{{"id", kept.id.text()}, {"name", kept.record.name()}};
}

Value::List obligationsOf(const CaseFile& file, const Id& agreement)
{
    Value::List list;
    for (const auto& owed : file.obligations)
        if (owed.record.agreement_id() == agreement.text()) list.push_back(contentOf(owed));
    return list;
}

Value::List partiesOf(const CaseFile& file)
{
    Value::List list;
    for (const auto& party : file.parties) list.push_back(contentOf(file, party));
    return list;
}

Value::List mediatorsOf(const CaseFile& file)
{
    Value::List list;
    for (const auto& mediator : file.mediators) list.push_back(contentOf(mediator));
    return list;
}

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9') return digit - '0';
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

std::optional<Digest> parseHex(std::string_view hex)
{
    Digest digest;
    if (hex.size() != 2 * digest.value.size()) return std::nullopt;
    for (std::size_t i = 0; i < digest.value.size(); ++i) {
        const int high = hexValue(hex[2 * i]), low = hexValue(hex[2 * i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        digest.value[i] = std::uint8_t(high * 16 + low);
    }
    return digest;
}

} // namespace

Result<std::string> sealedContent(const CaseFile& file, const Id& agreement)
{
    const auto found = std::ranges::find(file.agreements, agreement, &Kept<Agreement>::id);
    if (found == file.agreements.end()) return Error{Fault::kNotFound, "the case has no such agreement"};
    const Agreement& agreed = found->record;
    Value::Object content{
        {"format", "beibao-agreement-1"},
        {"case_id", file.id.text()},
        {"agreement_id", agreement.text()},
        {"case_no", caseNumberOf(file)},
        {"committee", Value::Object{{"id", file.committee.id.text()}, {"name", file.committee.record.name()}}},
        {"parties", partiesOf(file)},
        {"form", agreed.form()},
        {"facts", agreed.facts()},
        {"obligations", obligationsOf(file, agreement)},
        {"terms", agreed.terms()},
        {"breach", agreed.breach()},
        {"copies", agreed.copies() > 0 ? agreed.copies() : std::int64_t(file.parties.size()) + 1},
        {"made_on", agreed.made_on()},
        {"court_wanted", std::int64_t{agreed.court_wanted()}},
        {"mediators", mediatorsOf(file)},
        {"recorder", contentOf(file.recorder)},
    };
    // Agreements that take nothing's place keep the digests they had.
    if (auto former = formerAgreement(file, agreed.replaces_id()); !former.empty())
        content.push_back({"replaces", std::move(former)});
    return canonicalJson(Value(std::move(content)));
}

std::string shortDigest(const Digest& digest)
{
    const std::string letters = inCapitals(Id::fromBytes(digest.view().substr(0, Id::kSize)).text());
    // The all-zero id has no text; no digest of anything is zero.
    if (letters.empty()) return "AAAA-AAAA-AAAA";
    return letters.substr(0, 4) + '-' + letters.substr(4, 4) + '-' + letters.substr(8, 4);
}

std::string qrText(const Id& id, const std::optional<Digest>& content)
{
    std::string text = std::string(kCodePrefix) + inCapitals(id.text());
    if (content) text += ':' + inCapitals(content->hex());
    return text;
}

std::optional<ScannedCode> parseQrText(std::string_view text)
{
    if (!text.starts_with(kCodePrefix)) return std::nullopt;
    text.remove_prefix(kCodePrefix.size());
    const auto colon = text.find(':');
    const auto id = Id::parse(inSmall(text.substr(0, colon)));
    if (!id || id->empty()) return std::nullopt;
    if (colon == std::string_view::npos) return ScannedCode{*id, std::nullopt};
    const auto content = parseHex(text.substr(colon + 1));
    if (!content) return std::nullopt;
    return ScannedCode{*id, content};
}

} // namespace beibao
