#include "core/store/recycled.h"

#include "core/schema/housekeeping.pb.h"

#include <algorithm>

namespace beibao {

namespace {

/// What comes to a case by itself: the county's cards, the bin's own orders.
bool housekeeping(const Record& record)
{
    const RecordSpec* spec = record.spec();
    if (spec == nullptr) return false;
    return (spec->guarded && !spec->lifecycle) || spec->name == "Recycle" || spec->name == "Restore";
}

void addSeen(const Record& record, std::vector<std::string>& seen)
{
    const RecordSpec* spec = record.spec();
    if (spec != nullptr && spec->fact) return seen.push_back(record.id.bytes());
    for (const auto group : record.heads.groups())
        for (const auto& head : record.heads.open(group)) seen.push_back(head.change.bytes());
}

bool sawAll(const std::set<std::string>& seen, const Record& record)
{
    std::vector<std::string> wanted;
    addSeen(record, wanted);
    return std::ranges::all_of(wanted, [&](const std::string& one) { return seen.contains(one); });
}

bool stillGone(const Recycle& order, const Id& about, const std::vector<Record>& records)
{
    const std::set<std::string> seen(order.seen().begin(), order.seen().end());
    const bool whole = about.text() == order.case_id();
    return std::ranges::all_of(records, [&](const Record& record) {
        if (!whole && record.id != about) return true;
        if (whole && housekeeping(record)) return true;
        const RecordSpec* spec = record.spec();
        const bool fact = spec != nullptr && spec->fact;
        return (fact && !whole) || sawAll(seen, record);
    });
}

} // namespace

std::set<Id> recycledAmong(const std::vector<Record>& records)
{
    std::set<std::string> restored;
    for (const auto& record : records)
        if (const auto* spec = record.spec(); spec != nullptr && spec->name == "Restore")
            restored.insert(record.as<Restore>().recycle_id());
    std::set<Id> out;
    for (const auto& record : records) {
        const auto* spec = record.spec();
        if (spec == nullptr || spec->name != "Recycle" || restored.contains(record.id.text())) continue;
        const auto order = record.as<Recycle>();
        const auto about = Id::parse(order.record_id());
        if (!about || std::ranges::find(records, *about, &Record::id) == records.end()) continue;
        if (stillGone(order, *about, records)) out.insert(*about);
    }
    return out;
}

std::vector<std::string> seenForBin(const Id& about, const std::vector<Record>& records)
{
    std::vector<std::string> seen;
    for (const auto& record : records) {
        const bool whole = about == record.caseId;
        if (record.id == about || (whole && !housekeeping(record))) addSeen(record, seen);
    }
    return seen;
}

Bin::Bin(const Records& records)
    : records_(records)
{
    for (const auto& order : records.ofKind(Schema::get().of(Recycle::default_instance()).number))
        cases_.insert(order.caseId);
}

bool Bin::holds(const Id& record, const Id& caseId)
{
    if (!cases_.contains(caseId)) return false;
    const auto [gone, isNew] = gone_.try_emplace(caseId);
    if (isNew) gone->second = recycledAmong(records_.ofCase(caseId));
    return gone->second.contains(record) || gone->second.contains(caseId);
}

} // namespace beibao
