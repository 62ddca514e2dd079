#include "tests/fuzz/file_targets.h"

#include "core/exchange/spoken_lines.h"
#include "core/schema/agreement.pb.h"
#include "core/schema/schema.h"
#include "sync/blob_session.h"
#include "sync/server/blob_counter.h"
#include "sync/server/memory_ledger.h"
#include "tests/support/memory_pieces.h"

#include <cstdlib>

namespace beibao::fuzz {

namespace {

constexpr std::uint32_t kField = Attachment::kBlobFieldNumber;
const std::string kContent = "the right bytes";

void must(bool promise)
{
    if (!promise) std::abort();
}

Change anAttachment()
{
    wire::ChangeHeader header;
    header.set_profile(kProfileEd25519);
    header.set_kind(Schema::get().kind("Attachment")->number);
    header.set_device(std::string(Id::kSize, 'd'));
    header.set_record(std::string(Id::kSize, 'r'));
    header.set_case_id(std::string(Id::kSize, 'c'));
    header.set_number(1);
    Attachment values;
    values.set_blob(Id::fromBytes(std::string(Id::kSize, 'b')).text());
    values.set_sha256(sha256(kContent).bytes());
    return Change::make(header, std::string(16, 's'), values.SerializeAsString());
}

/// One file to send and one to take in; what is taken in is the right one or nothing.
class OneOfEach final : public ParcelShelf {
public:
    Result<std::vector<Parcel>> outgoing(int) override { return std::vector{parcel('o')}; }
    Result<std::vector<Parcel>> incoming(int) override { return std::vector{parcel('i'), parcel('j')}; }
    Result<std::string> piece(const Parcel&, std::uint32_t) override { return kContent; }
    Result<std::string> standing() override { return std::string(); }
    Status stands(const std::string&) override { return {}; }
    Status arrivedThere(const BlobName&) override { return {}; }
    Result<std::uint32_t> begun(const Parcel&) override { return 0; }
    Result<bool> keep(const Parcel& parcel, std::string_view piece) override
    {
        must(parcel.size <= Blobs::kLargest || piece.size() < Blobs::kLargest);
        return piece == kContent ? Result<bool>(true) : Error{Fault::kDamaged, "another file"};
    }

private:
    static Parcel parcel(char name)
    {
        return {{Id::fromBytes(std::string(Id::kSize, name)), kField}, sha256(kContent).bytes(),
            name == 'j' ? 0 : kContent.size(), BlobRank::kProof, false};
    }
};

/// Says the same to every question, as often as it is asked.
class Parrot final : public Line {
public:
    explicit Parrot(std::string_view bytes)
    {
        send_.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()));
        fetch_.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()));
        send_.clear_refusal();
        fetch_.clear_refusal();
        send_.set_epoch("e");
        fetch_.set_epoch("e");
    }
    Result<wire::ExchangeReply> exchange(const wire::ExchangeRequest&) override { return carriesNoFiles(); }
    Result<wire::SendBlobReply> sendBlob(const wire::SendBlobRequest&) override { return answer(send_); }
    Result<wire::FetchBlobReply> fetchBlob(const wire::FetchBlobRequest&) override { return answer(fetch_); }

private:
    template <typename Reply> Result<Reply> answer(const Reply& reply)
    {
        must(++asked_ < 1000); // whatever it says, the meeting comes to its end
        return reply;
    }

    wire::SendBlobReply send_;
    wire::FetchBlobReply fetch_;
    int asked_ = 0;
};

} // namespace

void fileAnswer(std::string_view bytes)
{
    OneOfEach shelf;
    Parrot line(bytes);
    const BlobReport report = BlobSession(shelf, line, wire::REAL, "e").meet();
    must(report.received <= 2 && report.sent <= 1);
}

std::vector<std::string> fileAnswerSeeds()
{
    wire::SendBlobReply sent;
    sent.add_standings()->set_held(0);
    wire::SendBlobReply whole;
    whole.add_standings()->set_whole(true);
    wire::FetchBlobReply given;
    auto& part = *given.add_parts();
    part.set_size(kContent.size());
    part.set_bytes(kContent);
    wire::FetchBlobReply absent;
    absent.add_absent(0);
    absent.add_absent(1);
    return {sent.SerializeAsString(), whole.SerializeAsString(), given.SerializeAsString(), absent.SerializeAsString()};
}

/// The question comes to a county that knows one file, from the device that may bring it.
void fileQuestion(std::string_view bytes)
{
    MemoryLedger ledger;
    Roster roster(ledger);
    test::MemoryPieces pieces;
    const Change change = anAttachment();
    SignedBatch batch;
    batch.changes.push_back(change);
    LogEntry entry;
    entry.routing = Routing::kCase;
    entry.caseId = change.caseId();
    entry.device = change.device();
    entry.batch = batch.toWire().SerializeAsString();
    must(bool(ledger.append(entry, {{change.id(), 1}})));
    kept::Device device;
    device.set_id(change.device().bytes());
    device.set_role("mediator");

    BlobCounter counter(ledger, roster, pieces);
    wire::SendBlobRequest send;
    wire::SendBlobReply sent;
    if (send.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        must(!counter.take(send, device, sent) || sent.standings_size() == send.parts_size());
    for (const auto& standing : sent.standings())
        must(!standing.whole() || pieces.kept[{change.id(), kField}] == std::vector{kContent});
    wire::FetchBlobRequest fetch;
    wire::FetchBlobReply given;
    if (fetch.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        must(!counter.give(fetch, device, given) || given.parts_size() == 0);
}

std::vector<std::string> fileQuestionSeeds()
{
    wire::SendBlobRequest send;
    auto& part = *send.add_parts();
    part.mutable_name()->set_change(anAttachment().id().bytes());
    part.mutable_name()->set_field(kField);
    part.set_size(kContent.size());
    part.set_bytes(kContent);
    wire::FetchBlobRequest fetch;
    *fetch.add_wishes()->mutable_name() = part.name();
    fetch.set_want_bytes(1000);
    return {send.SerializeAsString(), fetch.SerializeAsString()};
}

/// Cut in two anywhere, it reads the same.
void spokenLines(std::string_view bytes)
{
    SpokenLines whole, cut;
    const bool good = whole.take(bytes) && whole.end();
    const std::size_t at = bytes.size() / 2;
    const bool again = cut.take(bytes.substr(0, at)) && cut.take(bytes.substr(at)) && cut.end();
    must(good == again && whole.text() == cut.text());
    must(whole.text().size() <= SpokenLines::kLongestText);
}

std::vector<std::string> spokenLinesSeeds()
{
    return {"{\"from_ms\":0,\"to_ms\":1200,\"text\":\"你们两家\"}\n{\"from_ms\":1200,\"to_ms\":2400,\"text\":\"说\"}\n",
        "{\"error\":\"no model\"}\n"};
}

} // namespace beibao::fuzz
