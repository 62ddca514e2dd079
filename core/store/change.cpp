#include "core/store/change.h"

#include "core/store/header_hashes.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

namespace beibao {

namespace {

constexpr std::uint32_t kCaseKind = 10;
constexpr std::size_t kHashFieldSize = 35; // two bytes of tag, one of length, 32 of hash

/// The same message always gives the same bytes here; elsewhere they are kept, never made again.
std::string encoded(const google::protobuf::MessageLite& message)
{
    std::string out;
    google::protobuf::io::StringOutputStream stream(&out);
    google::protobuf::io::CodedOutputStream coded(&stream);
    coded.SetSerializationDeterministic(true);
    message.SerializeToCodedStream(&coded);
    coded.Trim();
    return out;
}

bool endsWithField(const std::string& header, int number, std::string_view hash)
{
    return header.size() >= kHashFieldSize && header.ends_with(hashField(number, hash));
}

Error damaged(const char* what)
{
    return {Fault::kDamaged, std::string("change: ") + what};
}

bool plausible(const wire::ChangeHeader& head)
{
    return head.device().size() == Id::kSize && head.record().size() == Id::kSize && head.body_hash().size() == 32
        && head.number() > 0 && (head.case_id().empty() || head.case_id().size() == Id::kSize)
        && (head.prev().size() == 32 || (head.prev().empty() && head.number() == 1));
}

} // namespace

Result<Change> Change::read(std::string header, std::string body, bool erased)
{
    Change change;
    if (!change.head_.ParseFromString(header) || !plausible(change.head_)) return damaged("the header is malformed");
    change.header_ = std::move(header);
    change.body_ = std::move(body);
    change.erased_ = erased;
    wire::ChangeBody parsed;
    if (erased && !change.body_.empty()) return damaged("it was erased and carries a body");
    if (!erased) {
        if (!parsed.ParseFromString(change.body_)) return damaged("the body is malformed");
        if (bodyHash(change.head_.profile(), parsed) != change.head_.body_hash())
            return damaged("the body is not the one the header names");
    }
    change.nameItself();
    return change;
}

Change Change::make(wire::ChangeHeader header, std::string salt, std::string values)
{
    Change change;
    wire::ChangeBody body;
    body.set_salt(std::move(salt));
    body.set_values(std::move(values));
    header.set_body_hash(bodyHash(header.profile(), body));
    change.header_ = encoded(header);
    change.body_ = encoded(body);
    change.head_ = std::move(header);
    change.nameItself();
    return change;
}

Change Change::stripped() const
{
    Change change = *this;
    change.body_.clear();
    change.erased_ = true;
    return change;
}

void Change::nameItself()
{
    hash_ = sha256(header_);
    id_ = Id::fromBytes(hash_.view().substr(0, Id::kSize));
}

Id Change::caseId() const
{
    return head_.kind() == kCaseKind ? record() : Id::fromBytes(head_.case_id());
}

std::string Change::values() const
{
    wire::ChangeBody body;
    if (!erased_) body.ParseFromString(body_);
    return body.values();
}

std::string SignedBatch::signedText() const
{
    std::string text = "beibao batch 1\n";
    text += static_cast<char>(profile);
    for (const auto& change : changes) text += change.fullHash().view();
    return text;
}

wire::Batch SignedBatch::toWire() const
{
    wire::Batch out;
    out.set_profile(profile);
    out.set_signature(signature);
    const Change* before = nullptr;
    for (const auto& change : changes) {
        auto& carried = *out.add_changes();
        std::string header = change.header();
        if (before != nullptr
            && endsWithField(header, wire::ChangeHeader::kPrevFieldNumber, before->fullHash().view())) {
            header.resize(header.size() - kHashFieldSize);
            carried.set_cut_prev(true);
        }
        const bool atEnd = carried.cut_prev() || change.head().prev().empty();
        if (atEnd && !change.erased()
            && endsWithField(header, wire::ChangeHeader::kBodyHashFieldNumber, change.head().body_hash())) {
            header.resize(header.size() - kHashFieldSize);
            carried.set_cut_body_hash(true);
        }
        carried.set_header(std::move(header));
        carried.set_body(change.body());
        carried.set_erased(change.erased());
        before = &change;
    }
    return out;
}

namespace {

/// Puts back what toWire cut off. Only the pieces are computed; the rest stays as it came.
Result<std::string> wholeHeader(const wire::CarriedChange& carried, const Change* before)
{
    std::string header = carried.header();
    if (carried.cut_body_hash() && carried.erased()) return damaged("it was erased, and its header is cut");
    if (carried.cut_body_hash()) {
        wire::ChangeHeader head;
        wire::ChangeBody body;
        if (!head.ParseFromString(header) || !body.ParseFromString(carried.body()))
            return damaged("a shortened header is malformed");
        header += hashField(wire::ChangeHeader::kBodyHashFieldNumber, bodyHash(head.profile(), body));
    }
    if (carried.cut_prev()) {
        if (before == nullptr) return damaged("the first of a batch names no change before it");
        header += hashField(wire::ChangeHeader::kPrevFieldNumber, before->fullHash().view());
    }
    return header;
}

bool follows(const Change& change, const Change& before)
{
    return change.caseId() == before.caseId() && change.device() == before.device()
        && change.head().incarnation() == before.head().incarnation() && change.head().realm() == before.head().realm()
        && change.head().number() == before.head().number() + 1;
}

} // namespace

Result<SignedBatch> SignedBatch::fromWire(const wire::Batch& batch)
{
    SignedBatch out;
    out.profile = batch.profile();
    out.signature = batch.signature();
    out.changes.reserve(static_cast<std::size_t>(batch.changes_size()));
    for (const auto& carried : batch.changes()) {
        const Change* before = out.changes.empty() ? nullptr : &out.changes.back();
        BEIBAO_TAKE(header, wholeHeader(carried, before));
        BEIBAO_TAKE(change, Change::read(std::move(header), carried.body(), carried.erased()));
        if (before != nullptr && !follows(change, *before)) return damaged("a batch mixes cases, devices or numbers");
        out.changes.push_back(std::move(change));
    }
    if (out.changes.empty()) return damaged("an empty batch");
    return out;
}

} // namespace beibao
