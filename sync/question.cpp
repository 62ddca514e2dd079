#include "sync/question.h"

#include "core/base/digest.h"
#include "sync/packs.h"

namespace beibao {

namespace {

constexpr std::uint32_t kVersion = 2;
constexpr std::size_t kMostServed = 32U << 20U;

} // namespace

Result<wire::ExchangeRequest> questionOf(Shelf& shelf)
{
    wire::ExchangeRequest request;
    BEIBAO_TAKE(visitor, shelf.visitor());
    BEIBAO_TAKE(cursor, shelf.cursor());
    BEIBAO_TAKE(epoch, shelf.epoch());
    BEIBAO_TAKE(newest, shelf.newestReceipt());
    request.set_version(kVersion);
    request.set_realm(visitor.realm);
    request.set_cursor(cursor);
    request.set_epoch(epoch);
    request.set_newest_receipt(newest);
    request.set_incarnation(visitor.incarnation);
    request.set_own_number(visitor.ownNumber);
    return request;
}

void nameByContent(wire::ExchangeRequest& request)
{
    request.clear_question();
    request.set_question(sha256(request.SerializeAsString()).bytes());
}

Result<std::vector<Arrival::Served>> servedIn(const wire::ExchangeReply& reply)
{
    BEIBAO_TAKE(bytes, unpackFromLine(reply.pack(), kMostServed));
    wire::Served served;
    if (!served.ParseFromString(bytes)) return Error{Fault::kDamaged, "the county's answer: malformed"};
    std::vector<Arrival::Served> batches;
    for (const auto& entry : served.entries()) {
        BEIBAO_TAKE(batch, SignedBatch::fromWire(entry.batch()));
        batches.push_back({std::move(batch), entry.position()});
    }
    return batches;
}

} // namespace beibao
