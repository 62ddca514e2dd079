// The office as a keeper of files.
#include "sync/server/authority.h"
#include "sync/server/blob_counter.h"
#include "sync/server/office.h"

namespace beibao {

namespace {

constexpr std::uint32_t kFilesVersion = 1;

} // namespace

template <typename Reply, typename Request>
Result<Reply> Office::atCounter(const std::string& who, const Request& request,
    const std::function<Status(BlobCounter&, const kept::Device&, Reply&)>& serve)
{
    const std::scoped_lock lock(mutex_);
    Reply reply;
    const auto refuse = [&reply](const char* why) {
        reply.set_refusal(why);
        return reply;
    };
    if (request.version() != kFilesVersion) return refuse("version");
    if (request.realm() != setup_.realm) return refuse("practice");
    BEIBAO_TAKE(device, roster_.device(who));
    if (!device || device->role() == kCountyRole || device->revoked()) return refuse("unknown");
    if (setup_.files == nullptr) return refuse("files");
    BEIBAO_TAKE(epoch, this->epoch());
    reply.set_epoch(epoch);
    // What it asks belongs to another history; it learns of this one when it meets with its records.
    if (request.epoch() != epoch) return reply;
    BlobCounter counter(setup_.ledger, roster_, *setup_.files);
    const Status served = serve(counter, *device, reply);
    if (!served && served.error().fault == Fault::kUsage) return refuse("malformed");
    if (!served) return served.error();
    BEIBAO_TAKE(cursor, refreshed(request.cursor(), *device));
    reply.set_cursor(cursor);
    return reply;
}

/// The device's own cursor with the end of the log as it is now; empty when it shows none that holds.
Result<std::string> Office::refreshed(const std::string& cursor, const kept::Device& device)
{
    auto shown = seal_.open(cursor);
    BEIBAO_TAKE(epoch, this->epoch());
    if (!shown || shown->epoch() != epoch || shown->device() != device.id()) return std::string();
    BEIBAO_TAKE(contradicted, contradicts(*shown));
    if (contradicted) return std::string(); // it is proof, and must stay it
    BEIBAO_TAKE(end, setup_.ledger.end());
    shown->set_end(end.position);
    shown->set_end_hash(end.hash.bytes());
    return seal_.close(*shown);
}

Result<wire::SendBlobReply> Office::sendBlob(const std::string& who, const wire::SendBlobRequest& request)
{
    return atCounter<wire::SendBlobReply>(
        who, request, [&](BlobCounter& counter, const kept::Device& device, wire::SendBlobReply& reply) {
            return counter.take(request, device, reply);
        });
}

Result<wire::FetchBlobReply> Office::fetchBlob(const std::string& who, const wire::FetchBlobRequest& request)
{
    return atCounter<wire::FetchBlobReply>(
        who, request, [&](BlobCounter& counter, const kept::Device& device, wire::FetchBlobReply& reply) {
            return counter.give(request, device, reply);
        });
}

} // namespace beibao
