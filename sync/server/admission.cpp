#include "sync/server/admission.h"

#include "core/identity/device_key.h"
#include "core/schema/case.pb.h"
#include "core/schema/organisation.pb.h"
#include "core/schema/schema.h"
#include "sync/server/authority.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::uint64_t kAsideLimit = 64ULL << 20U; // bytes of one device that wait for a person
constexpr std::uint32_t kCase = 10;
constexpr std::uint32_t kOwner = 3;
constexpr std::uint32_t kNumberBlock = 5;
constexpr std::uint32_t kErasure = 53;
constexpr std::uint32_t kCommittee = 1;
constexpr std::uint32_t kMediator = 2;

Id nameOf(const std::string& bytes)
{
    return Id::fromBytes(sha256(bytes).view().substr(0, Id::kSize));
}

/// Who records of no case are for. A kind this program does not know stays with its author's unit.
Routing routingOf(std::uint32_t kind)
{
    const RecordSpec* spec = Schema::get().kind(kind);
    if (spec == nullptr || spec->audience == CASE) return Routing::kUnit;
    if (kind == kCommittee || kind == kMediator) return Routing::kPeople;
    if (spec->audience == AREA) return Routing::kUp;
    return spec->audience == BELOW ? Routing::kDown : Routing::kAddressed;
}

wire::Receipt refusal(const std::string& reason)
{
    wire::Receipt receipt;
    receipt.set_refused(reason);
    return receipt;
}

/// Whether a change is the first of its case: it names the committee, over nothing. A later
/// edit that arrives alone (the books went back) must not give the case to whoever made it.
bool beginsCase(const Change& change)
{
    const auto& groups = change.head().groups();
    return change.head().kind() == kCase && std::any_of(groups.begin(), groups.end(), [](const auto& write) {
        return write.group() == Case::kCommitteeIdFieldNumber && write.bases().empty();
    });
}

} // namespace

Result<wire::Receipt> Admission::take(const Brought& brought, const Id& carrier)
{
    BEIBAO_TAKE(lawful, erasures_.lawful(brought));
    return takeIn(lawful ? *lawful : brought, brought, carrier);
}

Result<wire::Receipt> Admission::takeIn(const Brought& brought, const Brought& asItCame, const Id& carrier)
{
    const auto& batch = brought.batch;
    std::string reason = "unreadable";
    if (batch) {
        BEIBAO_TAKE(known, placeOf(*batch));
        wire::Receipt receipt;
        if (known) {
            receipt.set_position(*known);
            return receipt;
        }
        BEIBAO_TAKE(verdict, judge(*batch));
        if (verdict.refused.empty()) {
            BEIBAO_TAKE(position, enter(verdict, *batch, brought.carried.SerializeAsString()));
            receipt.set_position(position);
            return receipt;
        }
        reason = verdict.refused;
    }
    BEIBAO_TRY(setAside(brought, asItCame, carrier, reason));
    return refusal(reason);
}

/// Where the log has the batch; nothing when one of its changes is new.
Result<std::optional<std::uint64_t>> Admission::placeOf(const SignedBatch& batch)
{
    std::optional<std::uint64_t> place;
    for (const auto& change : batch.changes) {
        BEIBAO_TAKE(position, ledger_.find(change.id()));
        place = position;
        if (!place) break;
    }
    return place;
}

Status Admission::putAside(const Brought& brought, const Id& carrier, const std::string& reason)
{
    BEIBAO_TAKE(lawful, erasures_.lawful(brought));
    return setAside(lawful ? *lawful : brought, brought, carrier, reason);
}

Status Admission::setAside(
    const Brought& brought, const Brought& asItCame, const Id& carrier, const std::string& reason)
{
    // What was accepted before the laptop was revoked needs nobody's decision when it comes once more.
    if (brought.batch) {
        BEIBAO_TAKE(place, placeOf(*brought.batch));
        if (place) return {};
    }
    LogEntry entry;
    entry.device = carrier;
    entry.remark = reason;
    entry.batch = brought.carried.SerializeAsString();
    // Named by its bytes, not by its changes: a forged batch must not take the place of a true one.
    const Id name = nameOf("aside" + asItCame.carried.SerializeAsString());
    BEIBAO_TAKE(known, ledger_.find(name));
    if (known) return {};
    BEIBAO_TAKE(device, roster_.device(carrier));
    if (!device || device->aside_bytes() + entry.batch.size() > kAsideLimit) return {};
    device->set_aside_bytes(device->aside_bytes() + entry.batch.size());
    BEIBAO_TRY(roster_.put(*device));
    BEIBAO_TRY(ledger_.append(entry, {{name, 0}}));
    return brought.batch ? noteLate(*brought.batch) : Status();
}

Status Admission::noteLate(const SignedBatch& batch)
{
    BEIBAO_TAKE(late, erasures_.unnamed(batch));
    std::move(late.begin(), late.end(), std::back_inserter(erasedLate_));
    return {};
}

Result<Admission::Verdict> Admission::judge(const SignedBatch& batch)
{
    Verdict verdict;
    BEIBAO_TAKE(author, roster_.device(batch.device()));
    if (!author) {
        verdict.refused = "author";
        return verdict;
    }
    BEIBAO_TAKE(objection, this->objection(batch, *author));
    verdict.refused = objection;
    if (verdict.refused.empty()) BEIBAO_TRY(route(verdict, batch, *author));
    return verdict;
}

/// Why the batch may not enter, before asking where it belongs. Empty: it may.
Result<std::string> Admission::objection(const SignedBatch& batch, const kept::Device& author)
{
    if (!verifySignature(batch.profile, author.public_key(), batch.signedText(), batch.signature))
        return std::string("signature");
    const Routing routing = routingOf(batch.changes.front().head().kind());
    for (const auto& change : batch.changes) {
        const auto& head = change.head();
        if (!Roster::counts(author, head.incarnation(), head.number())) return std::string("revoked");
        if (head.realm() != realm_) return std::string("realm");
        if (!head.county().empty() && head.county() != county_) return std::string("county");
        BEIBAO_TAKE(lawful, change.erased() ? erasures_.covers(change) : Result<bool>(true));
        if (!lawful) return std::string("erased");
        if (!mayWrite(author.role(), head.kind())) return std::string("role");
        if (change.caseId().empty() && routingOf(head.kind()) != routing) return std::string("mixed");
    }
    return std::string();
}

Status Admission::route(Verdict& verdict, const SignedBatch& batch, const kept::Device& author)
{
    const Change& first = batch.changes.front();
    verdict.entry.device = first.device();
    verdict.entry.incarnation = first.head().incarnation();
    verdict.entry.last = batch.changes.back().head().number();
    verdict.entry.caseId = first.caseId();
    if (!first.caseId().empty()) return routeCase(verdict, batch, author);
    verdict.entry.unit = Id::fromBytes(author.unit());
    verdict.entry.routing = routingOf(first.head().kind());
    return first.head().kind() == kNumberBlock ? routeBlock(verdict, first) : Status();
}

Status Admission::routeCase(Verdict& verdict, const SignedBatch& batch, const kept::Device& author)
{
    const Change& first = batch.changes.front();
    BEIBAO_TAKE(owners, owners_.of(first.caseId()));
    verdict.entry.routing = Routing::kCase;
    const auto founding = std::find_if(batch.changes.begin(), batch.changes.end(), beginsCase);
    if (owners.terms().empty()) {
        verdict.held = founding == batch.changes.end() || author.role() == kCountyRole;
        if (verdict.held) return {};
        BEIBAO_TAKE(unit, founder(*founding, author));
        verdict.founder = verdict.entry.unit = unit;
        return {};
    }
    verdict.entry.unit = Owners::current(owners);
    const std::uint64_t term = owners.terms().rbegin()->term();
    verdict.held = std::any_of(
        batch.changes.begin(), batch.changes.end(), [&](const auto& change) { return change.head().term() > term; });
    if (first.head().kind() == kOwner) return routeOwner(verdict, first, owners);
    if (first.head().kind() == kErasure) {
        verdict.entry.remark = kErasureRemark;
        return {};
    }
    return noteStanding(verdict, owners, author);
}

/// Whose case it is when it begins: the unit its author named, if that is the author's to name.
Result<Id> Admission::founder(const Change& change, const kept::Device& author)
{
    const Id own = Id::fromBytes(author.unit());
    BEIBAO_TAKE(named, roster_.resolve(Id::fromBytes(change.head().unit())));
    if (named.empty()) return own;
    BEIBAO_TAKE(covered, roster_.covers(author, named));
    return covered ? named : own;
}

/// A former owner's late work is accepted and marked; whoever never had the case has no say.
Status Admission::noteStanding(Verdict& verdict, const kept::Owners& owners, const kept::Device& author)
{
    bool now = false;
    bool ever = false;
    for (const auto& term : owners.terms()) {
        BEIBAO_TAKE(covered, roster_.covers(author, Id::fromBytes(term.unit())));
        now = covered;
        ever = ever || covered;
    }
    if (!ever) verdict.refused = "scope";
    if (ever && !now) verdict.entry.remark = "late";
    return {};
}

Status Admission::routeOwner(Verdict& verdict, const Change& fact, const kept::Owners& owners)
{
    Owner owner;
    const auto& last = *owners.terms().rbegin();
    const Id previous = Id::fromBytes(last.record());
    const Id unit = owner.ParseFromString(fact.values()) ? Id::parse(owner.unit()).value_or(Id()) : Id();
    if (owner.term() > last.term() + 1) {
        verdict.held = true; // the facts between have not come back yet
        return {};
    }
    BEIBAO_TAKE(known, roster_.unit(unit));
    if (!known || owner.term() != last.term() + 1 || owner.previous() != previous.text()) {
        verdict.entry.remark = "rival";
        return {};
    }
    verdict.held = false;
    verdict.entry.from = verdict.entry.unit;
    verdict.entry.unit = unit;
    kept::Owners::Term next;
    next.set_unit(unit.bytes());
    next.set_term(owner.term());
    next.set_record(fact.record().bytes());
    verdict.next = next;
    return {};
}

Status Admission::routeBlock(Verdict& verdict, const Change& fact)
{
    NumberBlock block;
    if (!block.ParseFromString(fact.values())) return {};
    verdict.entry.addressee = Id::parse(block.device()).value_or(Id());
    verdict.entry.unit = Id::parse(block.committee_id()).value_or(Id());
    return {};
}

/// Two copies of a store wrote under one number. Both count; the chain is marked for
/// people, and for Serving, which cannot go by its numbers any more.
Status Admission::markFork(Verdict& verdict, const std::vector<LogName>& names)
{
    for (const auto& name : names) {
        BEIBAO_TAKE(fork, ledger_.forks(verdict.entry.device, verdict.entry.incarnation, name));
        if (!fork) continue;
        verdict.entry.remark += verdict.entry.remark.empty() ? "fork" : ", fork";
        return ledger_.put(forkedKey(verdict.entry.device, verdict.entry.incarnation), "yes");
    }
    return {};
}

Result<std::uint64_t> Admission::enter(Verdict& verdict, const SignedBatch& batch, std::string bytes)
{
    std::vector<LogName> names;
    for (const auto& change : batch.changes) {
        names.push_back({change.id(), change.head().number()});
    }
    BEIBAO_TRY(markFork(verdict, names));
    if (verdict.held) {
        verdict.entry.routing = Routing::kNobody;
        verdict.entry.remark = "held";
    }
    verdict.entry.batch = std::move(bytes);
    BEIBAO_TAKE(position, ledger_.append(verdict.entry, names));
    BEIBAO_TRY(takeEffect(verdict, batch, position));
    if (verdict.founder || verdict.next) BEIBAO_TRY(release(verdict.entry.caseId));
    BEIBAO_TRY(noteLate(batch));
    return position;
}

} // namespace beibao
