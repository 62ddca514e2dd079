#include "core/base/money.h"
#include "core/documents/field_parts.h"
#include "core/documents/former_agreement.h"
#include "core/documents/words.h"

namespace beibao {
namespace {

/// The wording ends the sentence itself; a person who typed a full stop must not get two.
std::string withoutStop(std::string text)
{
    for (const std::string_view stop : {"。", "；", ".", ";"})
        if (text.ends_with(stop)) return text.substr(0, text.size() - stop.size());
    return text;
}

Value fieldsOf(const CaseFile& file, const Obligation& owed)
{
    const auto is = [&](const char* kind) { return flag(owed.kind() == kind); };
    const bool hasAmount = owed.amount_fen() > 0;
    return Value::Object{
        {"debtor", nameOfParty(file, owed.debtor_id())},
        {"creditor", nameOfParty(file, owed.creditor_id())},
        {"kind", wordOf(owed, "kind")},
        {"is_pay", is("pay")},
        {"is_deliver", is("deliver")},
        {"is_do", is("do")},
        {"is_not_do", is("not_do")},
        {"is_apologise", is("apologise")},
        {"is_register", is("register")},
        {"is_other", flag(owed.kind().empty() || owed.kind() == "other")},
        {"object", withoutStop(owed.object())},
        {"has_amount", flag(hasAmount)},
        {"amount", hasAmount ? moneyInFigures(owed.amount_fen()) : std::string()},
        {"amount_cn", hasAmount ? moneyInCapitals(owed.amount_fen()) : std::string()},
        {"at_once", flag(owed.at_once())},
        {"due_on", dayOf(owed.due_on()).chinese()},
        {"manner", withoutStop(owed.manner())},
        {"place", withoutStop(owed.place())},
    };
}

std::vector<const Kept<Obligation>*> obligationsOf(const CaseFile& file, const Id& agreement)
{
    std::vector<const Kept<Obligation>*> owed;
    for (const auto& one : file.obligations)
        if (one.record.agreement_id() == agreement.text()) owed.push_back(&one);
    return owed;
}

std::int64_t paidOn(const CaseFile& file, const Kept<Obligation>& owed, bool& any)
{
    std::int64_t fen = 0;
    for (const auto& fact : file.facts) {
        const auto* paid = std::get_if<Performance>(&fact.what);
        if (!paid || paid->obligation_id() != owed.id.text()) continue;
        any = true;
        fen += paid->amount_fen();
    }
    return fen;
}

bool isPerformed(const CaseFile& file, const Kept<Obligation>& owed)
{
    bool any = owed.record.at_once();
    const std::int64_t paid = paidOn(file, owed, any);
    return any && (owed.record.at_once() || paid >= owed.record.amount_fen());
}

Date dayOfAgreement(const Kept<Agreement>& agreement, const Subject& subject)
{
    const Date made = dayOf(agreement.record.made_on());
    return made.empty() ? subject.on : made;
}

/// What both forms of an agreement say.
MadeFields agreed(const CaseFile& file, const Subject& subject)
{
    const auto* agreement = chosen(file.agreements, subject.about);
    if (!agreement) return Error{Fault::kNotFound, "the case has no such agreement"};
    const Date day = dayOfAgreement(*agreement, subject);
    const std::int64_t copies = agreement->record.copies();
    Value::Object fields;
    addPartyFields(file, day, fields);
    addObligationFields(file, agreement->id, fields);
    fields.push_back({"facts", agreement->record.facts()});
    fields.push_back({"terms", agreement->record.terms()});
    fields.push_back({"breach", agreement->record.breach()});
    fields.push_back({"court_wanted", flag(agreement->record.court_wanted())});
    fields.push_back({"copies", copies > 0 ? copies : std::int64_t(file.parties.size()) + 1});
    auto former = formerAgreement(file, agreement->record.replaces_id());
    fields.push_back({"replaces", former.empty() ? Value() : Value(std::move(former))});
    fields.push_back({"doc_date", dateOrRoom(day)});
    return fields;
}

} // namespace

void addObligationFields(const CaseFile& file, const Id& agreement, Value::Object& fields)
{
    Value::List obligations;
    std::int64_t total = 0;
    for (const auto* owed : obligationsOf(file, agreement)) {
        obligations.push_back(fieldsOf(file, owed->record));
        total += owed->record.amount_fen();
    }
    const bool many = obligations.size() > kMostObligationsInText;
    fields.push_back({"few_obligations", many ? Value::List{} : obligations});
    fields.push_back({"many_obligations", many ? obligations : Value::List{}});
    fields.push_back({"are_many_obligations", flag(many)});
    fields.push_back({"obligation_count", std::int64_t(obligations.size())});
    fields.push_back({"has_total", flag(total > 0)});
    fields.push_back({"total", moneyInFigures(total)});
    fields.push_back({"total_cn", moneyInCapitals(total)});
    fields.push_back({"obligations", std::move(obligations)});
}

std::string performanceOf(const CaseFile& file, const Id& agreement)
{
    std::size_t all = 0, done = 0;
    for (const auto* owed : obligationsOf(file, agreement)) {
        ++all;
        done += isPerformed(file, *owed);
    }
    if (all == 0) return {};
    if (done == all) return "已全部履行";
    return done ? "部分履行" : "尚未履行";
}

MadeFields agreementFields(const CaseFile& file, const Subject& subject)
{
    return agreed(file, subject);
}

MadeFields oralAgreementFields(const CaseFile& file, const Subject& subject)
{
    BEIBAO_TAKE(fields, agreed(file, subject));
    fields.push_back({"place", file.main.place()});
    fields.push_back({"performed", performanceOf(file, chosen(file.agreements, subject.about)->id)});
    return fields;
}

} // namespace beibao
