#include "sync/server/stick_office.h"

#include "sync/question.h"
#include "sync/server/area.h"

namespace beibao {

namespace {

constexpr std::uint64_t kLargestAnswer = 1ULL << 30U;

Error refused(const char* rule, const char* detail)
{
    return {Fault::kRefused, detail, rule};
}

} // namespace

Result<kept::Device> StickOffice::author(const wire::BundleHead& head)
{
    if (head.realm() != office_.realm()) return refused("practice", "the bundle is of the other realm");
    if (head.to() != office_.device().view() || plainArea(head.county()) != office_.area())
        return refused("addressee", "the bundle is for another county");
    BEIBAO_TAKE(device, office_.roster().device(Id::fromBytes(head.from())));
    if (!device || device->id() == office_.device().view())
        return refused("unknown", "no device of this county wrote the bundle");
    return *std::move(device);
}

Result<StickAnswer> StickOffice::answer(const std::filesystem::path& in, const std::filesystem::path& out)
{
    BEIBAO_TAKE(reader, BundleReader::open(in));
    BEIBAO_TAKE(device, author(reader.head()));
    BEIBAO_TRY(reader.verify(device.public_key()));
    BEIBAO_TRY(reader.unlock(office_.key()));
    StickAnswer answered{.device = Id::fromBytes(device.id())};
    who_ = answered.device.text();
    BundleSetup setup;
    setup.realm = office_.realm();
    setup.county = office_.area();
    setup.from = office_.device();
    setup.to = answered.device;
    setup.recipient = device.public_key();
    setup.madeMs = office_.clock().nowMs();
    BEIBAO_TAKE(writer, BundleWriter::begin(out, setup, office_.key(), office_.random()));
    BEIBAO_TRY(answerAll(reader, writer, answered));
    BEIBAO_TRY(tellMore(writer, answered));
    BEIBAO_TRY(writer.keep());
    answered.bytes = writer.size();
    return answered;
}

Status StickOffice::answerAll(BundleReader& in, BundleWriter& out, StickAnswer& answered)
{
    for (;;) {
        BEIBAO_TAKE(item, in.next());
        if (!item) return {};
        BEIBAO_TRY(answerOne(*item, out, answered));
    }
}

Status StickOffice::answerOne(const wire::BundleItem& item, BundleWriter& out, StickAnswer& answered)
{
    if (item.has_question()) return tell(item.question(), out, answered);
    if (item.has_files()) return keepFiles(item.files(), out);
    return {}; // a newer device says more
}

Status StickOffice::tell(const wire::ExchangeRequest& question, BundleWriter& out, StickAnswer& answered)
{
    BEIBAO_TAKE(reply, office_.exchange(who_, question));
    for (const auto& receipt : reply.receipts()) ++(receipt.refused().empty() ? answered.accepted : answered.refused);
    more_ = reply.more() && reply.refusal().empty();
    last_ = question;
    last_.clear_pack();
    last_.clear_needs_numbers();
    last_.set_epoch(reply.epoch());
    last_.set_cursor(reply.cursor());
    wire::BundleItem item;
    item.mutable_answer()->set_after(question.cursor());
    if (question.want_bytes() == 0)
        reply.clear_cursor(); // it only brought: where the device stands, the last one tells
    *item.mutable_answer()->mutable_reply() = std::move(reply);
    return out.add(item);
}

/// The device cannot ask on, so the county goes on by itself.
Status StickOffice::tellMore(BundleWriter& out, StickAnswer& answered)
{
    while (more_ && out.size() < kLargestAnswer) {
        wire::ExchangeRequest next = last_;
        nameByContent(next);
        BEIBAO_TRY(tell(next, out, answered));
    }
    return {};
}

Status StickOffice::keepFiles(const wire::SendBlobRequest& files, BundleWriter& out)
{
    BEIBAO_TAKE(reply, office_.sendBlob(who_, files));
    wire::BundleItem item;
    for (const auto& part : files.parts()) *item.mutable_kept()->add_names() = part.name();
    *item.mutable_kept()->mutable_reply() = std::move(reply);
    return out.add(item);
}

} // namespace beibao
