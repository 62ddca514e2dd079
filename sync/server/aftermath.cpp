// What follows when a batch has entered the log: cases begin and move, the roster
// learns again what it had forgotten, and what was held comes out.
#include "core/schema/mediation.pb.h"
#include "core/schema/organisation.pb.h"
#include "sync/server/admission.h"
#include "sync/server/authority.h"
#include "sync/server/numbers.h"

namespace beibao {

namespace {

constexpr std::uint32_t kCommittee = 1;
constexpr std::uint32_t kDevice = 4;
constexpr std::uint32_t kNumberBlock = 5;
constexpr std::uint32_t kCaseEvent = 22;
constexpr std::uint32_t kErasure = 53;

std::string heldKey(const Id& caseId, std::uint64_t position)
{
    std::string key = "held/" + caseId.bytes();
    for (int shift = 56; shift >= 0; shift -= 8) key += static_cast<char>(position >> static_cast<unsigned>(shift));
    return key;
}

} // namespace

Status Admission::takeEffect(const Verdict& verdict, const SignedBatch& batch, std::uint64_t position)
{
    BEIBAO_TAKE(author, roster_.device(batch.device()));
    const bool county = author && author->role() == kCountyRole;
    // Held or not: what it takes away may come back before anybody knows whose the case is.
    for (const auto& change : batch.changes) {
        if (!county || change.head().kind() != kErasure) continue;
        BEIBAO_TAKE(late, erasures_.obey(change));
        std::move(late.begin(), late.end(), std::back_inserter(erasedLate_));
    }
    if (verdict.held) return ledger_.put(heldKey(verdict.entry.caseId, position), std::to_string(position));
    if (verdict.founder) return owners_.found(verdict.entry.caseId, *verdict.founder);
    if (verdict.next) {
        kept::Owners::Term next = *verdict.next;
        next.set_position(position);
        return owners_.move(verdict.entry.caseId, next);
    }
    for (const auto& change : batch.changes) {
        if (county) BEIBAO_TRY(learn(change));
        if (!county && verdict.entry.remark.empty()) noteHandover(change);
    }
    return {};
}

void Admission::noteHandover(const Change& change)
{
    CaseEvent event;
    if (change.head().kind() != kCaseEvent || !event.ParseFromString(change.values())) return;
    const Id to = Id::parse(event.to_committee_id()).value_or(Id());
    if (event.action() == "transfer" && !to.empty()) handovers_.push_back({change.caseId(), to});
    if (event.action() == "send_back") handovers_.push_back({change.caseId(), {}});
}

/// The county's own cards come back after a restore, and with them what the roster had forgotten.
Status Admission::learn(const Change& change)
{
    const std::string values = change.values();
    if (Committee card; change.head().kind() == kCommittee && card.ParseFromString(values)) {
        BEIBAO_TAKE(known, roster_.unit(change.record()));
        return known || card.area().empty() ? Status() : roster_.putUnit(change.record(), card.area());
    }
    if (NumberBlock block; change.head().kind() == kNumberBlock && block.ParseFromString(values))
        return Numbers(ledger_).learn(block);
    return change.head().kind() == kDevice ? learnDevice(change) : Status();
}

Status Admission::learnDevice(const Change& change)
{
    Device card;
    if (!card.ParseFromString(change.values())) return {};
    BEIBAO_TAKE(known, roster_.device(change.record()));
    if (known) return {};
    kept::Device device;
    device.set_id(change.record().bytes());
    device.set_public_key(card.public_key());
    device.set_unit(Id::parse(card.unit()).value_or(Id()).bytes());
    device.set_area(card.area());
    device.set_role(card.role());
    device.set_person(Id::parse(card.mediator_id()).value_or(Id()).bytes());
    device.set_certificate_sha256(card.certificate_sha256());
    device.set_incarnation(card.incarnation());
    BEIBAO_TAKE(end, ledger_.end());
    device.set_since(end.position);
    BEIBAO_TAKE(unit, roster_.unit(Id::fromBytes(device.unit())));
    if (!unit && !device.area().empty()) BEIBAO_TRY(roster_.putUnit(Id::fromBytes(device.unit()), device.area()));
    return roster_.put(device);
}

Status Admission::release(const Id& caseId)
{
    for (;;) {
        BEIBAO_TAKE(moved, releaseOnce(caseId));
        if (!moved) return {};
    }
}

/// Takes in what was held for a case and may now enter. True when something did.
Result<bool> Admission::releaseOnce(const Id& caseId)
{
    BEIBAO_TAKE(waiting, ledger_.under("held/" + caseId.bytes()));
    bool moved = false;
    for (const auto& [key, position] : waiting) {
        BEIBAO_TAKE(entry, ledger_.at(std::stoull(position)));
        wire::Batch carried;
        if (!entry || !carried.ParseFromString(entry->batch))
            return Error{Fault::kDamaged, "ledger: a held entry is lost"};
        BEIBAO_TAKE(batch, SignedBatch::fromWire(carried));
        BEIBAO_TAKE(verdict, judge(batch));
        if (verdict.held && verdict.refused.empty()) continue;
        BEIBAO_TRY(ledger_.put(key, {}));
        if (!verdict.refused.empty()) continue; // stays where it is, served to nobody
        std::vector<LogName> names;
        for (const auto& change : batch.changes) names.push_back({change.id(), change.head().number()});
        BEIBAO_TRY(markFork(verdict, names));
        verdict.entry.batch = std::move(entry->batch);
        BEIBAO_TAKE(anew, ledger_.append(verdict.entry, names));
        BEIBAO_TRY(takeEffect(verdict, batch, anew));
        moved = true;
    }
    return moved;
}

} // namespace beibao
