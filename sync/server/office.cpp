#include "sync/server/office.h"

#include "sync/server/area.h"
#include "sync/server/authority.h"
#include "sync/server/erasure_book.h"

namespace beibao {

namespace {

constexpr std::uint32_t kOldest = 1;
constexpr std::uint32_t kNewest = 2;
constexpr std::size_t kMostPushed = 16U << 20U;
constexpr std::size_t kEpochSize = 16;
constexpr std::uint32_t kMostAlarms = 8;

wire::ExchangeReply refusal(const std::string& why)
{
    wire::ExchangeReply reply;
    reply.set_refusal(why);
    return reply;
}

} // namespace

Result<wire::ExchangeReply> Office::exchange(const std::string& who, const wire::ExchangeRequest& request)
{
    const std::scoped_lock lock(mutex_);
    BEIBAO_TAKE(reply, answerTo(who, request));
    reply.set_question(request.question());
    return reply;
}

Result<wire::ExchangeReply> Office::answerTo(const std::string& who, const wire::ExchangeRequest& request)
{
    if (request.version() < kOldest || request.version() > kNewest) return refusal("version");
    if (request.realm() != setup_.realm) return refusal("practice");
    BEIBAO_TAKE(device, roster_.device(who));
    // Whoever is not known learns nothing, not even whether the rest was well formed.
    if (!device || device->role() == kCountyRole) {
        BEIBAO_TRY(together([&] { return heed(request); }));
        return refusal("unknown");
    }
    const auto pushed = unpackPushed(request.pack(), kMostPushed);
    if (device->revoked()) {
        if (pushed) BEIBAO_TRY(quarantine(*pushed, *device));
        return refusal("unknown");
    }
    if (!pushed) return refusal("malformed");
    wire::ExchangeReply reply;
    BEIBAO_TRY(together([&] { return answer(request, *device, *pushed, reply); }));
    if (setup_.files != nullptr) BEIBAO_TRY(sweepFiles(setup_.ledger, *setup_.files));
    BEIBAO_TRY(pull(request, *device, reply));
    return reply;
}

/// All that is written for one question; committed before a receipt leaves the house.
Status Office::answer(const wire::ExchangeRequest& request, kept::Device& device, const std::vector<Brought>& pushed,
    wire::ExchangeReply& reply)
{
    BEIBAO_TAKE(back, wentBack(request, device));
    if (back) BEIBAO_TRY(beginEpoch());
    BEIBAO_TAKE(epoch, this->epoch());
    // Out of order with what these books have forgotten, it might be refused for good. Once the
    // device knows of the new history it offers all it holds, oldest first.
    if (!request.epoch().empty() && request.epoch() != epoch) return {};
    BEIBAO_TRY(push(pushed, device, reply));
    return numbersFor(request, device);
}

Status Office::push(const std::vector<Brought>& pushed, const kept::Device& device, wire::ExchangeReply& reply)
{
    for (const auto& brought : pushed) {
        BEIBAO_TAKE(receipt, admission_.take(brought, Id::fromBytes(device.id())));
        *reply.add_receipts() = receipt;
        // At once, not at the end: when a whole history is offered again, what came after it must stay after it.
        BEIBAO_TRY(followHandovers());
        BEIBAO_TRY(followErasures());
    }
    return {};
}

Status Office::quarantine(const std::vector<Brought>& pushed, const kept::Device& device)
{
    return together([&]() -> Status {
        for (const auto& brought : pushed)
            BEIBAO_TRY(admission_.putAside(brought, Id::fromBytes(device.id()), "revoked"));
        return {};
    });
}

Status Office::followHandovers()
{
    for (const auto& handover : admission_.handovers()) {
        BEIBAO_TAKE(owners, Owners(setup_.ledger).of(handover.caseId));
        Id to = handover.to;
        if (to.empty() && owners.terms_size() > 1) to = Id::fromBytes(owners.terms(owners.terms_size() - 2).unit());
        BEIBAO_TAKE(unit, roster_.resolve(to));
        if (!unit.empty()) BEIBAO_TRY(assign(handover.caseId, unit)); // elsewhere: nobody here to hand it to
    }
    return {};
}

Status Office::pull(const wire::ExchangeRequest& request, const kept::Device& device, wire::ExchangeReply& reply)
{
    BEIBAO_TAKE(from, standing(request, device));
    std::unordered_set<std::uint64_t> pushed;
    for (const auto& receipt : reply.receipts())
        if (receipt.refused().empty()) pushed.insert(receipt.position());
    Serving serving(setup_.ledger, roster_, device, request, std::move(pushed));
    BEIBAO_TRY(serving.serve(from));
    kept::Cursor at = serving.at();
    BEIBAO_TAKE(end, setup_.ledger.end());
    at.set_end(end.position);
    at.set_end_hash(end.hash.bytes());
    BEIBAO_TAKE(epoch, this->epoch());
    reply.set_meeting(setup_.random.bytes(kEpochSize));
    reply.set_epoch(epoch);
    reply.set_pack(packForLine(serving.served(), setup_.press));
    reply.set_cursor(seal_.close(at));
    reply.set_more(serving.more());
    return {};
}

Result<kept::Cursor> Office::standing(const wire::ExchangeRequest& request, const kept::Device& device)
{
    BEIBAO_TAKE(epoch, this->epoch());
    const auto shown = seal_.open(request.cursor());
    if (shown && shown->epoch() == epoch && shown->device() == device.id() && shown->sight() == device.sight())
        return *shown;
    kept::Cursor start;
    start.set_county(setup_.area);
    start.set_epoch(epoch);
    start.set_device(device.id());
    start.set_sight(device.sight());
    return start;
}

/// A sealed cursor proves that the log went back, even in the hand of a device that
/// was enrolled after the backup and is now unknown.
Status Office::heed(const wire::ExchangeRequest& request)
{
    BEIBAO_TAKE(proven, provesBack(request));
    return proven ? beginEpoch() : Status();
}

Result<bool> Office::provesBack(const wire::ExchangeRequest& request)
{
    const auto shown = seal_.open(request.cursor());
    if (!shown) return false;
    BEIBAO_TAKE(epoch, this->epoch());
    if (shown->epoch() == epoch) return contradicts(*shown);
    BEIBAO_TAKE(past, setup_.ledger.get("epoch/" + shown->epoch()));
    return past.empty(); // ours by its seal, and forgotten
}

/// Whether the device has seen more of this history than the log holds.
Result<bool> Office::wentBack(const wire::ExchangeRequest& request, kept::Device& device)
{
    BEIBAO_TAKE(proven, provesBack(request));
    if (proven) return true;
    BEIBAO_TAKE(epoch, this->epoch());
    BEIBAO_TAKE(end, setup_.ledger.end());
    if (request.epoch() != epoch || request.newest_receipt() <= end.position) return false;
    // A receipt carries no seal. One device may not make everybody start again for ever.
    if (device.alarms() >= kMostAlarms) return false;
    device.set_alarms(device.alarms() + 1);
    BEIBAO_TRY(roster_.put(device));
    return true;
}

Result<bool> Office::contradicts(const kept::Cursor& cursor)
{
    BEIBAO_TAKE(here, setup_.ledger.hashAt(cursor.position()));
    BEIBAO_TAKE(end, setup_.ledger.hashAt(cursor.end()));
    const auto same = [](const std::optional<Digest>& mine, const std::string& shown) {
        return mine && (shown.empty() ? *mine == Digest() : mine->view() == shown);
    };
    return !same(here, cursor.hash()) || !same(end, cursor.end_hash());
}

Status Office::numbersFor(const wire::ExchangeRequest& request, const kept::Device& device)
{
    const auto& needs = request.needs_numbers();
    if (!request.has_needs_numbers() || needs.left() >= kFewNumbers || !mayNumber(device.role())) return {};
    NumberBlock wanted;
    wanted.set_committee_id(Id::fromBytes(device.unit()).text());
    wanted.set_year(needs.year());
    wanted.set_series(needs.series());
    wanted.set_device(Id::fromBytes(device.id()).text());
    wanted.set_incarnation(request.incarnation());
    BEIBAO_TAKE(from, standing(request, device));
    BEIBAO_TAKE(underWay, numbers_.underWay(wanted, from.position()));
    if (underWay) return {};
    const auto granted = grantBlock(wanted);
    // An impossible year is the device's trouble, not a reason to refuse its work.
    return granted || granted.error().fault == Fault::kUsage ? Status() : granted;
}

} // namespace beibao
