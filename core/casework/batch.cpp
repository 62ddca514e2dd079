#include "core/casework/batch.h"

#include "core/casework/case_loader.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::string_view kStep = "CaseEvent";

std::string caseIdIn(const Entry& entry)
{
    const auto message = entry.spec->make();
    message->ParseFromString(entry.values.encode());
    const auto* field = entry.spec->field("case_id");
    return field == nullptr ? std::string() : message->GetReflection()->GetString(*message, field->descriptor);
}

} // namespace

ActionInput inputOf(const CaseEvent& event)
{
    ActionInput input;
    input.at = event.at();
    input.reason = event.reason();
    input.mediatorIds.assign(event.mediator_ids().begin(), event.mediator_ids().end());
    input.refusal = event.refusal();
    input.toCommitteeId = event.to_committee_id();
    input.obligationId = event.obligation_id();
    input.agreementId = event.agreement_id();
    input.textDigest = event.text_digest();
    input.telephone = event.telephone();
    input.digestRead = event.digest_read();
    input.partyId = event.party_id();
    input.until = event.until();
    input.note = event.note();
    input.what = event.what();
    input.state = event.state();
    input.aboutIds.assign(event.about_ids().begin(), event.about_ids().end());
    return input;
}

Status Batch::add(Entry entry)
{
    const bool given = !entry.id.empty();
    if (!given) entry.id = Id::make(random_);
    ids_.push_back(entry.id);
    if (entry.spec->name == kStep) {
        CaseEvent event;
        event.ParseFromString(entry.values.encode());
        return takeStep(entry, event);
    }
    BEIBAO_TAKE(caseId, caseOfEntry(entry));
    if (!caseId.empty()) lay(entry, caseId);
    entries_.push_back(std::move(entry));
    return {};
}

Status Batch::takeStep(const Entry& entry, const CaseEvent& event)
{
    const auto caseId = Id::parse(event.case_id());
    const auto action = parseAction(event.action());
    if (!caseId || !action) return Error{Fault::kUsage, "CaseEvent needs case_id and an action of the lifecycle"};
    if (*action == Action::kAccept && numbered_)
        return Error{Fault::kUsage, "one lot accepts one case: each takes a number"};
    numbered_ = numbered_ || *action == Action::kAccept;
    BEIBAO_TAKE(file, caseOf(desk_.store().records(), *caseId, recordsOf(*caseId)));
    BEIBAO_TAKE(taken, desk_.step(file, *action, inputOf(event)));
    taken.entries.front().id = entry.id;
    for (Entry& one : taken.entries) {
        if (one.id.empty()) one.id = Id::make(random_);
        lay(one, *caseId);
        entries_.push_back(std::move(one));
    }
    return {};
}

/// The case an entry belongs to; empty: to none.
Result<Id> Batch::caseOfEntry(const Entry& entry) const
{
    if (entry.spec->owner == "self") return entry.id;
    if (entry.spec->owner.empty()) return Id();
    if (const auto named = Id::parse(caseIdIn(entry))) return *named;
    const auto known = desk_.store().records().get(entry.id);
    return known ? known->caseId : Id();
}

std::vector<Record>& Batch::recordsOf(const Id& caseId)
{
    const auto known = cases_.find(caseId);
    if (known != cases_.end()) return known->second;
    return cases_.emplace(caseId, desk_.store().records().ofCase(caseId)).first->second;
}

void Batch::lay(const Entry& entry, const Id& caseId)
{
    auto& records = recordsOf(caseId);
    auto at = std::ranges::find(records, entry.id, &Record::id);
    if (at == records.end()) {
        Record record;
        record.id = entry.id;
        record.kind = entry.spec->number;
        record.caseId = caseId;
        record.bases = entry.bases;
        at = records.insert(records.end(), std::move(record));
    }
    for (const auto field : entry.fields) at->fields.set(field, entry.values.get(field));
}

Result<std::vector<Id>> Batch::save()
{
    BEIBAO_TRY(desk_.store().save(entries_));
    return ids_;
}

} // namespace beibao
