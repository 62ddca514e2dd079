#include "core/store/heads.h"

#include "core/store/change.pb.h"

#include <algorithm>
#include <map>

namespace beibao {

std::optional<Heads> Heads::decode(std::string_view bytes)
{
    wire::RecordHeads stored;
    if (!stored.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) return std::nullopt;
    Heads heads;
    for (const auto& head : stored.heads())
        for (const auto group : head.groups())
            heads.slot(group).heads.push_back(
                {Id::fromBytes(head.change()), head.stamp(), Id::fromBytes(head.device())});
    for (const auto& awaited : stored.awaited())
        for (const auto group : awaited.groups()) heads.slot(group).awaited.push_back(Id::fromBytes(awaited.change()));
    for (auto& slot : heads.slots_) {
        std::ranges::sort(slot.heads, std::ranges::greater{}, &Head::rank);
        std::ranges::sort(slot.awaited);
    }
    return heads;
}

std::string Heads::encode() const
{
    // Most groups share their only head, so heads are written once with their groups.
    std::map<Id, wire::RecordHeads::Head> heads;
    std::map<Id, wire::RecordHeads::Awaited> awaited;
    for (const auto& slot : slots_) {
        for (const auto& head : slot.heads) {
            auto& out = heads[head.change];
            out.set_change(head.change.bytes());
            out.set_stamp(head.stamp);
            out.set_device(head.device.bytes());
            out.add_groups(slot.group);
        }
        for (const auto& id : slot.awaited) {
            awaited[id].set_change(id.bytes());
            awaited[id].add_groups(slot.group);
        }
    }
    wire::RecordHeads stored;
    for (auto& [id, head] : heads) *stored.add_heads() = std::move(head);
    for (auto& [id, wanted] : awaited) *stored.add_awaited() = std::move(wanted);
    return stored.SerializeAsString();
}

void Heads::take(std::uint32_t group, const Head& incoming, const std::vector<Id>& bases, const Applied& applied)
{
    Slot& at = slot(group);
    for (const auto& base : bases) {
        if (std::erase_if(at.heads, [&](const Head& head) { return head.change == base; }) > 0) continue;
        const auto place = std::ranges::lower_bound(at.awaited, base);
        const bool known = place != at.awaited.end() && *place == base;
        if (!known && !applied.has(base)) at.awaited.insert(place, base);
    }
    if (std::erase(at.awaited, incoming.change) > 0) return; // it was replaced before it arrived
    const auto place = std::ranges::lower_bound(at.heads, incoming.rank(), std::ranges::greater{}, &Head::rank);
    at.heads.insert(place, incoming);
}

std::optional<Head> Heads::shown(std::uint32_t group) const
{
    const Slot* at = find(group);
    return at != nullptr && !at->heads.empty() ? std::optional(at->heads.front()) : std::nullopt;
}

std::vector<Head> Heads::open(std::uint32_t group) const
{
    const Slot* at = find(group);
    return at != nullptr ? at->heads : std::vector<Head>();
}

std::vector<std::uint32_t> Heads::groups() const
{
    std::vector<std::uint32_t> out;
    for (const auto& slot : slots_)
        if (!slot.heads.empty()) out.push_back(slot.group);
    return out;
}

Heads::Slot& Heads::slot(std::uint32_t group)
{
    const auto at = std::ranges::lower_bound(slots_, group, {}, &Slot::group);
    if (at != slots_.end() && at->group == group) return *at;
    return *slots_.insert(at, Slot{group, {}, {}});
}

const Heads::Slot* Heads::find(std::uint32_t group) const
{
    const auto at = std::ranges::lower_bound(slots_, group, {}, &Slot::group);
    return at != slots_.end() && at->group == group ? &*at : nullptr;
}

} // namespace beibao
