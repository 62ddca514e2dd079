#include "tests/support/county.h"

#include <catch2/catch_test_macros.hpp>

namespace beibao::test {

template <typename Reply, typename Ask> Result<Reply> BreakingLine::through(const Ask& ask)
{
    ++count_;
    const bool cut = count_ == cutOnce_ || (cutQuestion_ != 0 && count_ >= cutQuestion_);
    if (cut) return Error{Fault::kOffline, "cut before the county heard"};
    Result<Reply> reply = ask();
    if (cutAnswer_ != 0 && count_ >= cutAnswer_) return Error{Fault::kOffline, "cut before the answer came"};
    return reply;
}

Result<wire::ExchangeReply> BreakingLine::exchange(const wire::ExchangeRequest& request)
{
    auto reply = through<wire::ExchangeReply>([&] { return line_.exchange(request); });
    if (reply) answers_.push_back(*reply);
    return reply;
}

Result<wire::SendBlobReply> BreakingLine::sendBlob(const wire::SendBlobRequest& request)
{
    return through<wire::SendBlobReply>([&] { return line_.sendBlob(request); });
}

Result<wire::FetchBlobReply> BreakingLine::fetchBlob(const wire::FetchBlobRequest& request)
{
    return through<wire::FetchBlobReply>([&] { return line_.fetchBlob(request); });
}

County::County()
    : key_(DeviceKey::make(random))
{
    reopen();
    const auto unit = [&](const char* area, const char* name) {
        Committee card;
        card.set_name(name);
        const auto id = office_->addUnit(area, card);
        REQUIRE(id);
        return *id;
    };
    hekou = unit("510112101", "河口镇人民调解委员会");
    liushu = unit("510112101001", "柳树村人民调解委员会");
    taohua = unit("510112101002", "桃花村人民调解委员会");
    gaoping = unit("510112102001", "高坪村人民调解委员会");
}

void County::reopen()
{
    office_.reset();
    auto opened = Office::open(
        {.ledger = ledger, .key = key_, .clock = clock, .random = random, .area = "510112", .files = &files});
    if (!opened) FAIL(opened.error().detail);
    office_ = *std::move(opened);
}

void County::restore(const MemoryLedger& backup)
{
    ledger.restore(backup);
    reopen();
}

Device& County::device(const std::string& name, const std::string& role, const Id& unit)
{
    std::uint64_t seed = 1000 + devices_.size();
    for (const char c : name) seed = seed * 31 + static_cast<unsigned char>(c);
    devices_.push_back(std::make_unique<Device>(seed, unit));
    Device& device = *devices_.back();
    Author author = device.store().author();
    author.county = "510112";
    REQUIRE(device.store().setAuthor(author));
    REQUIRE(device.store().setMeta("county_device", office_->device().bytes()));
    REQUIRE(device.store().setMeta("county_key", office_->publicKey()));
    move(device, role, unit);
    return device;
}

void County::move(Device& device, const std::string& role, const Id& unit)
{
    const Author& author = device.store().author();
    kept::Device card;
    card.set_id(author.device.bytes());
    card.set_public_key(device.key.publicKey());
    card.set_unit(unit.bytes());
    card.set_role(role);
    card.set_incarnation(author.incarnation);
    const auto welcomed = office_->welcome(card, {});
    if (!welcomed) FAIL(welcomed.error().detail);
}

std::unique_ptr<LoopbackLine> County::line(Device& device)
{
    return std::make_unique<LoopbackLine>(*office_, device.store().author().device);
}

MeetingReport County::meetOver(Device& device, Line& line)
{
    return SyncSession(device.store(), line).meet();
}

MeetingReport County::meetOne(Device& device)
{
    const auto direct = line(device);
    MeetingReport report = meetOver(device, *direct);
    if (!report.ended) FAIL(report.ended.error().detail);
    return report;
}

BlobReport County::carryOver(Device& device, Line& line, BlobBudget budget)
{
    const auto epoch = device.store().epoch();
    REQUIRE(epoch);
    return BlobSession(device.parcels(), line, device.store().author().realm, *epoch, budget).meet();
}

BlobReport County::carry(Device& device, BlobBudget budget)
{
    const auto direct = line(device);
    BlobReport report = carryOver(device, *direct, budget);
    if (!report.ended) FAIL(report.ended.error().detail);
    return report;
}

wire::ExchangeRequest County::question(Device& device)
{
    wire::ExchangeRequest request;
    request.set_version(1);
    request.set_incarnation(device.store().author().incarnation);
    request.set_want_bytes(1U << 20U);
    return request;
}

wire::ExchangeReply County::ask(Device& device, const wire::ExchangeRequest& request)
{
    auto reply = line(device)->exchange(request);
    if (!reply) FAIL(reply.error().detail);
    return *reply;
}

std::vector<std::string> County::putAside() const
{
    std::vector<std::string> out;
    for (const auto& entry : ledger.log())
        if (entry.routing == Routing::kNobody) out.push_back(entry.remark);
    return out;
}

} // namespace beibao::test
