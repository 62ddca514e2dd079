#include "core/documents/field_parts.h"
#include "core/documents/fill.h"
#include "core/documents/protection.h"
#include "core/documents/site_sketch.h"
#include "core/documents/words.h"

namespace beibao {
namespace {

std::string joined(std::initializer_list<std::string> parts)
{
    std::string words;
    for (const std::string& part : parts)
        if (!part.empty()) words += (words.empty() ? "" : "，") + part;
    return words;
}

/// Who was heard: the party, if it was one, else what was written of the witness.
void addInvestigated(const CaseFile& file, const Investigation& heard, Value::Object& fields)
{
    const auto* kept = partyOf(file, heard.party_id());
    const Party party = kept ? partyOnPaper(file, kept->record) : Party{};
    const auto either = [](const std::string& said, const std::string& known) { return said.empty() ? known : said; };
    fields.push_back({"investigated", either(heard.investigated(), party.name())});
    const std::string known = joined({wordOf(party, "sex"), party.ethnicity(), party.occupation()});
    fields.push_back({"details", either(heard.details(), known)});
    // Where a protected party may be reached is the committee's matter, whatever was noted at the interview.
    const bool hidden = party.protected_();
    fields.push_back({"phone", hidden ? party.phone() : either(heard.phone(), party.phone())});
    fields.push_back({"address", hidden ? party.address() : either(heard.address(), party.address())});
}

/// The drawing as it is kept, and where its lengths do not agree; nothing of a drawing that cannot be read.
void addSketch(const Investigation& heard, const RuleBook* rules, Value::Object& fields)
{
    const auto sketch = parseSketch(heard.sketch());
    Value::List doubts;
    if (sketch && rules != nullptr)
        for (const auto& doubt :
            sketchDoubts(*sketch, rules->number("sketch.tolerance_percent"), rules->number("sketch.tolerance_cm")))
            doubts.push_back(Value::Object{{"from", std::int64_t(doubt.side) + 1},
                {"to", std::int64_t((doubt.side + 1) % sketch->corners.size()) + 1},
                {"measured", metres(doubt.measured)}, {"drawn", metres(doubt.drawn)}});
    fields.push_back({"sketch", sketch && !sketch->empty() ? sketchText(*sketch) : std::string()});
    fields.push_back({"sketch_doubts", std::move(doubts)});
}

/// （二） for the second promise of its agreement; nothing when there is no such promise.
std::string clauseOf(const CaseFile& file, const Kept<Obligation>& owed)
{
    int number = 0;
    for (const auto& one : file.obligations) {
        if (one.record.agreement_id() != owed.record.agreement_id()) continue;
        ++number;
        if (one.id == owed.id) return "第（" + chineseNumeral(number) + "）项";
    }
    return {};
}

Kept<Obligation> promiseOf(const CaseFile& file, const std::string& id)
{
    for (const auto& one : file.obligations)
        if (one.id.text() == id) return one;
    return {};
}

} // namespace

MadeFields investigationFields(const CaseFile& file, const Subject& subject)
{
    BEIBAO_TAKE(kept, chosenOrEmpty(file.investigations, subject.about));
    const Investigation& heard = kept.record;
    Value::Object fields;
    const Date day = dayOf(heard.started_at());
    addPartyFields(file, day, fields);
    addInvestigated(file, heard, fields);
    fields.push_back({"time", spanOf(heard.started_at(), heard.ended_at())});
    fields.push_back({"place", heard.place()});
    fields.push_back({"participants", heard.participants()});
    fields.push_back({"record", heard.text()});
    addSketch(heard, subject.rules, fields);
    fields.push_back({"doc_date", dateOrRoom(day)});
    return fields;
}

MadeFields performanceFields(const CaseFile& file, const Subject& subject)
{
    BEIBAO_TAKE(kept, chosenOrEmpty(performancesOf(file), subject.about));
    const Performance& paid = kept.record;
    const Kept<Obligation> owed = promiseOf(file, paid.obligation_id());
    Value::Object fields;
    const Date day = dayOf(paid.paid_on());
    addPartyFields(file, day, fields);
    fields.push_back({"kind", ticked(paid, "proof")});
    fields.push_back({"payer", nameOfParty(file, owed.record.debtor_id())});
    fields.push_back({"payee", nameOfParty(file, owed.record.creditor_id())});
    fields.push_back({"object", owed.record.object()});
    fields.push_back({"has_amount", flag(paid.amount_fen() > 0)});
    fields.push_back({"amount", figuresOf(paid.amount_fen())});
    fields.push_back({"amount_cn", capitalsOf(paid.amount_fen())});
    fields.push_back({"paid_on", dateOrRoom(day)});
    fields.push_back({"clause", clauseOf(file, owed)});
    fields.push_back({"manner", owed.record.manner()});
    fields.push_back({"evidence", paid.evidence()});
    fields.push_back(
        {"pictures", kept.id.empty() ? Value::List{} : attachmentFields(file, "performance_proof", kept.id.text())});
    fields.push_back({"doc_date", dateOrRoom(day.empty() ? subject.on : day)});
    return fields;
}

MadeFields visitFields(const CaseFile& file, const Subject& subject)
{
    BEIBAO_TAKE(kept, chosenOrEmpty(visitsOf(file), subject.about));
    const Visit& visit = kept.record;
    Value::Object fields;
    const Date day = dayOf(visit.visited_at());
    addPartyFields(file, day, fields);
    fields.push_back({"visited_at", timeOrRoom(visit.visited_at())});
    fields.push_back({"mode", ticked(visit, "mode")});
    fields.push_back({"visited", visit.visited()});
    fields.push_back({"situation", visit.note()});
    fields.push_back({"performance", ticked(visit, "performance")});
    fields.push_back({"satisfaction", ticked(visit, "satisfaction")});
    fields.push_back({"visitor", nameOfMediator(file, visit.by())});
    fields.push_back({"doc_date", dateOrRoom(day.empty() ? subject.on : day)});
    return fields;
}

MadeFields authorisationFields(const CaseFile& file, const Subject& subject)
{
    const auto represented = std::ranges::find_if(file.parties, [&](const Kept<Party>& party) {
        return subject.about.empty() ? !party.record.agent_name().empty() : party.id == subject.about;
    });
    const bool known = represented != file.parties.end();
    if (!known && !subject.about.empty()) return Error{Fault::kNotFound, "the case has no such party"};
    Value::Object fields;
    addPartyFields(file, subject.on, fields);
    fields.push_back({"principal", Value(partyFields(file, known ? *represented : Kept<Party>{}, subject.on))});
    fields.push_back({"doc_date", dateOrRoom(subject.on)});
    return fields;
}

} // namespace beibao
