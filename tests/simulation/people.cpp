// What people do at their laptops, and what the oracle is told of it.
#include "core/schema/case.pb.h"
#include "core/schema/housekeeping.pb.h"
#include "core/schema/mediation.pb.h"
#include "core/schema/organisation.pb.h"
#include "tests/simulation/fleet.h"

#include <algorithm>
#include <stdexcept>

namespace beibao::simulation {

namespace {

/// The text fields people type into, by kind.
const std::vector<std::uint32_t>& typedFields(std::uint32_t kind)
{
    static const std::vector<std::uint32_t> kCase{Case::kTitleFieldNumber, Case::kFactsFieldNumber,
        Case::kPlaceFieldNumber, Case::kSourceFieldNumber, Case::kSourceRefFieldNumber};
    static const std::vector<std::uint32_t> kParty{
        Party::kNameFieldNumber, Party::kIdNumberFieldNumber, Party::kPhoneFieldNumber, Party::kAddressFieldNumber};
    static const std::vector<std::uint32_t> kSession{
        Session::kTextFieldNumber, Session::kStartedAtFieldNumber, Session::kEndedAtFieldNumber};
    if (kind == Schema::get().of(Case()).number) return kCase;
    return kind == Schema::get().of(Party()).number ? kParty : kSession;
}

Entry entryOf(const google::protobuf::Message& record, const Id& id = {})
{
    return Entry::of(record, id);
}

std::uint32_t kindOf(const google::protobuf::Message& record)
{
    return Schema::get().of(record).number;
}

/// Nothing is written where the county ordered to erase; who tries is told so.
template <typename T> bool refusedAsErased(const Result<T>& saved)
{
    return !saved && saved.error().rule == "erased";
}

} // namespace

std::string textOfGroup(const FieldMap& fields, const RecordSpec& spec, std::uint32_t group)
{
    std::string text;
    for (const auto member : spec.fieldsOf(group)) {
        const auto chunk = fields.get(member);
        if (!chunk.empty()) text += std::to_string(member) + ':' + std::string(chunk.substr(2)) + ' ';
    }
    return text;
}

std::string Fleet::token()
{
    ++tokens_;
    if (weather_.sameWords && chance(4)) return kSameWords[random_.below(kSameWords.size())];
    return "w" + std::to_string(tokens_);
}

/// Tells the oracle what was typed: for each group written, the new words and the old ones on screen.
void Fleet::wrote(Laptop& laptop, const std::vector<ChangePtr>& changes, const Record* before, bool chosen)
{
    for (const auto& change : changes) {
        laptop.mine.insert(change->id());
        note("wrote " + laptop.id().text().substr(0, 4) + " " + change->id().text());
        const RecordSpec& spec = *Schema::get().kind(change->head().kind());
        for (const auto& write : change->head().groups()) {
            std::vector<std::string> onScreen;
            if (before != nullptr) onScreen.push_back(textOfGroup(before->fields, spec, write.group()));
            const FieldMap values = FieldMap::parse(change->values()).value_or(FieldMap());
            if (!chosen)
                oracle_.typed(change->id(), {change->record(), write.group()}, textOfGroup(values, spec, write.group()),
                    onScreen);
        }
    }
}

void Fleet::act()
{
    Laptop& laptop = anyone();
    if (laptop.revoked && chance(2)) return meet(laptop);
    const auto dice = random_.below(100);
    if (cases_.size() < 2 || (dice < 4 && (!weather_.hot || cases_.size() < 3))) return registerCase(laptop);
    if (dice < 34) return openForm(laptop);
    if (dice < 62) return saveForm(laptop);
    if (dice < 66) return choose(laptop);
    if (weather_.numbers && dice < 67) return takeNumber(laptop);
    if (dice < 69) return addEvent(laptop);
    if (dice < 72) return addTo(laptop);
    if (dice < 75) return weather_.bins ? bin(laptop) : openForm(laptop);
    if (dice < 76) return weather_.bins ? takeBack(laptop) : saveForm(laptop);
    if (dice < 79) return weather_.numbers ? takeNumber(laptop) : saveForm(laptop);
    if (!laptop.away) meet(laptop);
}

void Fleet::registerCase(Laptop& laptop)
{
    Case dispute;
    dispute.set_committee_id(laptop.place.id.text());
    dispute.set_source("application");
    dispute.set_source_ref(token());
    dispute.set_title(token());
    dispute.set_facts(token());
    Party party;
    party.set_name(token());
    party.set_id_number(party.name());
    party.set_phone(token());
    const Id id = Id::make(laptop.random);
    party.set_case_id(id.text());
    const Id partyId = Id::make(laptop.random);
    const auto saved = laptop.cabinet->save({entryOf(dispute, id), entryOf(party, partyId)});
    if (!saved) return violate("a case could not be saved: " + saved.error().detail);
    cases_.push_back(id);
    records_.push_back({id, kindOf(dispute), id});
    records_.push_back({partyId, kindOf(party), id});
    wrote(laptop, *saved, nullptr, false);
}

void Fleet::addRecord(Laptop& laptop, const google::protobuf::Message& message, const Id& caseId)
{
    const Id id = Id::make(laptop.random);
    const auto saved = laptop.cabinet->save({entryOf(message, id)});
    if (refusedAsErased(saved)) return note("erased before");
    if (!saved) return violate("a record could not be saved: " + saved.error().detail);
    if (!Schema::get().of(message).fact) records_.push_back({id, kindOf(message), caseId});
    wrote(laptop, *saved, nullptr, false);
}

const Id* Fleet::anyCase()
{
    if (cases_.empty()) return nullptr;
    return &cases_[weather_.hot ? 0 : random_.below(cases_.size())];
}

void Fleet::addTo(Laptop& laptop)
{
    const Id caseId = *anyCase();
    if (!laptop.cabinet->get(caseId)) return;
    if (chance(2)) {
        Notice notice;
        notice.set_case_id(caseId.text());
        notice.set_what(token());
        return addRecord(laptop, notice, caseId);
    }
    Session session;
    session.set_case_id(caseId.text());
    session.set_text(token());
    session.set_started_at(token());
    session.set_ended_at(session.started_at());
    addRecord(laptop, session, caseId);
}

void Fleet::openForm(Laptop& laptop)
{
    constexpr std::size_t kForms = 3;
    if (laptop.forms.size() >= kForms) return;
    const std::size_t all = weather_.hot ? std::min<std::size_t>(records_.size(), 3) : records_.size();
    const Known& wanted = records_[random_.below(all)];
    const auto record = laptop.cabinet->get(wanted.record);
    if (!record || (weather_.bins && laptop.cabinet->binned(*record))) return;
    laptop.forms.push_back({record->id, record->kind, record->caseId, record->fields, laptop.cabinet->seen(*record)});
}

void Fleet::saveForm(Laptop& laptop)
{
    if (laptop.forms.empty()) return openForm(laptop);
    const std::size_t at = random_.below(laptop.forms.size());
    const Form form = laptop.forms[at];
    laptop.forms.erase(laptop.forms.begin() + static_cast<std::ptrdiff_t>(at));
    const RecordSpec& spec = *Schema::get().kind(form.kind);
    const auto message = spec.make();
    message->ParseFromString(form.screen.encode());
    Entry entry;
    entry.spec = &spec;
    entry.id = form.record;
    entry.seen = form.seen;
    const auto& fields = typedFields(form.kind);
    for (auto edits = 1 + random_.below(2); edits > 0; --edits) {
        const auto number = fields[random_.below(fields.size())];
        // Now and then somebody empties a field.
        message->GetReflection()->SetString(
            message.get(), spec.field(number)->descriptor, chance(12) ? std::string() : token());
        entry.fields.push_back(number);
    }
    entry.values = FieldMap::parse(message->SerializeAsString()).value_or(FieldMap());
    const auto saved = laptop.cabinet->save({entry});
    if (refusedAsErased(saved)) return note("erased before");
    if (!saved) return violate("an edit could not be saved: " + saved.error().detail);
    // What the person believes they saved, whatever the store made of it.
    for (const auto& change : *saved) {
        laptop.mine.insert(change->id());
        note("wrote " + laptop.id().text().substr(0, 4) + " " + change->id().text());
        std::set<std::uint32_t> groups;
        for (const auto number : entry.fields) groups.insert(spec.field(number)->group);
        for (const auto group : groups) {
            std::string before = textOfGroup(form.screen, spec, group);
            std::string after = textOfGroup(entry.values, spec, group);
            if (before != after)
                oracle_.typed(change->id(), {form.record, group}, std::move(after), {std::move(before)});
        }
    }
}

void Fleet::choose(Laptop& laptop)
{
    const Known& wanted
        = records_[random_.below(weather_.hot ? std::min<std::size_t>(records_.size(), 3) : records_.size())];
    const auto record = laptop.cabinet->get(wanted.record);
    if (!record) return;
    const auto choices = laptop.cabinet->choices(*record);
    if (choices.empty()) return;
    const auto& choice = choices[random_.below(choices.size())];
    const auto& chosen = choice.values[random_.below(choice.values.size())];
    const auto written = laptop.cabinet->choose(chosen.change);
    if (!written) return violate("a choice could not be made: " + written.error().detail);
    const RecordSpec& spec = *record->spec();
    wrote(laptop, *written, nullptr, true);
    for (const auto& other : choices) { // one change may stand in several choices of the record
        const auto value = std::ranges::find(other.values, chosen.change, &Choice::Value::change);
        if (value == other.values.end()) continue;
        std::vector<std::string> onScreen;
        for (const auto& one : other.values) onScreen.push_back(textOfGroup(one.fields, spec, other.group));
        for (const auto& change : *written)
            oracle_.typed(
                change->id(), {record->id, other.group}, textOfGroup(value->fields, spec, other.group), onScreen);
    }
}

void Fleet::addEvent(Laptop& laptop)
{
    const Id caseId = *anyCase();
    if (!laptop.cabinet->get(caseId)) return;
    CaseEvent event;
    event.set_case_id(caseId.text());
    event.set_action(weather_.moves && chance(2) ? (chance(4) ? "send_back" : "transfer") : "investigate");
    event.set_reason(token());
    if (event.action() == "transfer")
        event.set_to_committee_id(town_.villages[random_.below(town_.villages.size())].id.text());
    std::vector<Id> bases;
    for (const auto& [fact, owner] : events_)
        if (owner == caseId && chance(2) && laptop.cabinet->get(fact)) bases.push_back(fact);
    const Id id = Id::make(laptop.random);
    Entry entry = Entry::fact(event, bases);
    entry.id = id;
    const auto saved = laptop.cabinet->save({entry});
    if (refusedAsErased(saved)) return note("erased before");
    if (!saved) return violate("an event could not be saved: " + saved.error().detail);
    events_.emplace_back(id, caseId);
    wrote(laptop, *saved, nullptr, false);
}

void Fleet::bin(Laptop& laptop)
{
    const Known& wanted = records_[random_.below(records_.size())];
    const auto record = laptop.cabinet->get(wanted.record);
    if (!record || wanted.record == wanted.caseId || laptop.cabinet->binned(*record)) return;
    Recycle fact;
    fact.set_case_id(wanted.caseId.text());
    fact.set_record_id(wanted.record.text());
    std::set<Id> seen;
    for (const auto group : record->heads.groups())
        for (const auto& head : record->heads.open(group)) fact.add_seen(head.change.bytes());
    for (const auto& change : laptop.cabinet->changes())
        if (change->record() == wanted.record) seen.insert(change->id());
    const Id id = Id::make(laptop.random);
    const auto saved = laptop.cabinet->save({entryOf(fact, id)});
    if (refusedAsErased(saved)) return note("erased before");
    if (!saved) return violate("nothing could be put into the bin: " + saved.error().detail);
    bins_.emplace_back(id, wanted.record);
    oracle_.binned(saved->front()->id(), id, wanted.record, std::move(seen));
    wrote(laptop, *saved, nullptr, false);
}

void Fleet::takeBack(Laptop& laptop)
{
    if (bins_.empty()) return;
    const auto& [bin, about] = bins_[random_.below(bins_.size())];
    const auto record = laptop.cabinet->get(about);
    if (!record || !laptop.cabinet->get(bin)) return;
    Restore fact;
    fact.set_case_id(record->caseId.text());
    fact.set_record_id(about.text());
    fact.set_recycle_id(bin.text());
    const auto saved = laptop.cabinet->save({entryOf(fact, Id::make(laptop.random))});
    if (refusedAsErased(saved)) return note("erased before");
    if (!saved) return violate("nothing could be taken back: " + saved.error().detail);
    oracle_.takenBack(saved->front()->id(), bin);
    wrote(laptop, *saved, nullptr, false);
}

/// Gives the next number of a block this device and incarnation was given, as casework does.
void Fleet::takeNumber(Laptop& laptop)
{
    const Id caseId = *anyCase();
    if (!laptop.cabinet->get(caseId)) return;
    const Author author = laptop.cabinet->author();
    std::map<std::string, std::set<std::int64_t>> used;
    for (const auto& record : laptop.cabinet->ofKind(kindOf(CaseNumber()))) {
        if (record.caseId == caseId) return; // it has one
        used[record.as<CaseNumber>().block_id()].insert(record.as<CaseNumber>().serial());
    }
    for (const auto& record : laptop.cabinet->ofKind(kindOf(NumberBlock()))) {
        const auto block = record.as<NumberBlock>();
        if (block.device() != author.device.text() || block.incarnation() != author.incarnation) continue;
        auto& taken = used[record.id.text()];
        std::int64_t next = taken.empty() ? block.first() : *taken.rbegin() + 1;
        if (weather_.bug == Bug::kNumberTwice && !taken.empty()) next = *taken.rbegin();
        if (next > block.last()) continue;
        CaseNumber number;
        number.set_case_id(caseId.text());
        number.set_block_id(record.id.text());
        number.set_serial(next);
        number.set_number(std::to_string(next));
        return addRecord(laptop, number, caseId);
    }
}

} // namespace beibao::simulation
