#include "core/documents/calendar.h"
#include "core/documents/field_parts.h"
#include "core/documents/words.h"
#include "core/rules/confirmation.h"
#include "core/rules/fold.h"

namespace beibao {
namespace {

/// The step of confirmation that said something about `field` last; empty texts when there was none.
Confirmation latest(const CaseFile& file, const std::string& (Confirmation::*field)() const)
{
    const auto steps = factsOf<Confirmation>(file, [](const Confirmation& step) { return step.at(); });
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        if (!(step->record.*field)().empty()) return step->record;
    return {};
}

/// The day the agreement took effect; until all have signed, the day it is made.
Date effectOf(const CaseFile& file, const Agreement& agreement)
{
    const Date effective = fold(file.facts).on.effective;
    return effective.empty() ? dayOf(agreement.made_on()) : effective;
}

/// Promises as a person at home reads them, with the code for the telephone.
Value promiseOf(const CaseFile& file, const Kept<Obligation>& kept, Date stamp)
{
    const Obligation& owed = kept.record;
    const std::string debtor = nameOfParty(file, owed.debtor_id()), creditor = nameOfParty(file, owed.creditor_id());
    const Date due = dayOf(owed.due_on());
    const std::string sum = owed.amount_fen() > 0 ? " ¥" + figuresOf(owed.amount_fen()) : std::string();
    const bool dated = !owed.at_once() && !due.empty();
    const DayToKeep day{kept.id.text(), due, debtor + "→" + creditor + "：" + owed.object() + sum};
    return Value::Object{
        {"debtor", debtor},
        {"creditor", creditor},
        {"kind", wordOf(owed, "kind")},
        {"object", owed.object()},
        {"has_amount", flag(owed.amount_fen() > 0)},
        {"amount", figuresOf(owed.amount_fen())},
        {"amount_cn", capitalsOf(owed.amount_fen())},
        {"at_once", flag(owed.at_once())},
        {"due_on", due.chinese()},
        {"manner", owed.manner()},
        {"place", owed.place()},
        {"calendar", dated ? calendarEvent(day, stamp) : std::string()},
    };
}

/// The promises in which the party has that part.
Value::List promisesOf(const CaseFile& file, const Kept<Agreement>& agreement, const Id& party,
    const std::string& (Obligation::*part)() const)
{
    Value::List list;
    const Date stamp = dayOf(agreement.record.made_on());
    for (const auto& owed : file.obligations)
        if (owed.record.agreement_id() == agreement.id.text() && (owed.record.*part)() == party.text())
            list.push_back(promiseOf(file, owed, stamp.empty() ? dayOf(owed.record.due_on()) : stamp));
    return list;
}

/// Empty list, or the one day to ask the court: for a section and its code.
Value::List courtDay(const CaseFile& file, const Kept<Agreement>& agreement)
{
    const Date effect = effectOf(file, agreement.record);
    if (effect.empty()) return {};
    const Date last = lastDayToConfirm(effect);
    const DayToKeep day{agreement.id.text(), last, "申请司法确认的最后一天"};
    return {Value::Object{
        {"last_day", last.chinese()}, {"effect", effect.chinese()}, {"calendar", calendarEvent(day, effect)}}};
}

} // namespace

MadeFields confirmationFields(const CaseFile& file, const Subject& subject)
{
    BEIBAO_TAKE(kept, chosenOrEmpty(file.agreements, subject.about));
    const Date made = dayOf(kept.record.made_on()), effect = effectOf(file, kept.record);
    const Confirmation ruling = latest(file, &Confirmation::ruling_no);
    Value::Object fields;
    addPartyFields(file, effect.empty() ? subject.on : effect, fields);
    addObligationFields(file, kept.id, fields);
    fields.push_back({"court", latest(file, &Confirmation::court).court()});
    fields.push_back({"facts", kept.record.facts()});
    fields.push_back({"made_on", dateOrRoom(made)});
    fields.push_back({"effect", dateOrRoom(effect)});
    fields.push_back({"deadline", dateOrRoom(lastDayToConfirm(effect))});
    fields.push_back({"place", file.main.place()});
    fields.push_back({"ruling_no", ruling.ruling_no()});
    fields.push_back({"ruling_result", ruling.ruling_no().empty() ? std::string() : wordOf(ruling, "step")});
    fields.push_back({"ruling_date", ruling.ruling_no().empty() ? std::string() : dayOf(ruling.at()).chinese()});
    fields.push_back({"doc_date", dateOrRoom(subject.on)});
    return fields;
}

MadeFields takeHomeFields(const CaseFile& file, const Subject& subject)
{
    const auto* party = subject.about.empty() ? (file.parties.empty() ? nullptr : &file.parties.front())
                                              : partyOf(file, subject.about.text());
    if (!party && !subject.about.empty()) return Error{Fault::kNotFound, "the case has no such party"};
    BEIBAO_TAKE(agreement, chosenOrEmpty(file.agreements, {}));
    const Id who = party ? party->id : Id{};
    Value::Object fields;
    fields.push_back({"name", party ? party->record.name() : std::string()});
    fields.push_back({"owes", promisesOf(file, agreement, who, &Obligation::debtor_id)});
    fields.push_back({"gets", promisesOf(file, agreement, who, &Obligation::creditor_id)});
    fields.push_back({"terms", agreement.record.terms()});
    fields.push_back({"breach", agreement.record.breach()});
    fields.push_back({"court_day", courtDay(file, agreement)});
    fields.push_back({"doc_date", dateOrRoom(dayOf(agreement.record.made_on()))});
    return fields;
}

} // namespace beibao
