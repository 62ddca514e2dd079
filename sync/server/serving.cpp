#include "sync/server/serving.h"

#include <google/protobuf/io/coded_stream.h>

#include <algorithm>

namespace beibao {

namespace {

constexpr std::size_t kMostBytes = 3U << 20U; // below what a message may hold, even if it does not shrink
constexpr std::size_t kMostLooked = 200'000; // entries read for one answer, seen or not

void putTag(std::string& out, std::uint32_t field, std::uint32_t type)
{
    out += static_cast<char>(field << 3U | type);
}

void putVarint(std::string& out, std::uint64_t value)
{
    std::array<std::uint8_t, 10> buffer{};
    const auto* end = google::protobuf::io::CodedOutputStream::WriteVarint64ToArray(value, buffer.data());
    out.append(reinterpret_cast<const char*>(buffer.data()), static_cast<std::size_t>(end - buffer.data()));
}

} // namespace

Serving::Serving(Ledger& ledger, Roster& roster, const kept::Device& device, const wire::ExchangeRequest& request,
    std::unordered_set<std::uint64_t> pushed)
    : ledger_(ledger)
    , sight_(ledger, roster, device)
    , device_(device)
    , request_(request)
    , pushed_(std::move(pushed))
    , budget_(std::min<std::size_t>(request.want_bytes(), kMostBytes))
{
}

Status Serving::serve(const kept::Cursor& from)
{
    at_ = from;
    if (budget_ == 0) return {};
    BEIBAO_TAKE(forked, ledger_.get(forkedKey(Id::fromBytes(device_.id()), request_.incarnation())));
    countHolds_ = forked.empty() && from.epoch() == request_.epoch();
    Status trouble;
    std::size_t looked = 0;
    BEIBAO_TRY(ledger_.read(from.position(), [&](const LogEntry& entry, const Ledger::Bytes& batch) {
        more_ = full() || ++looked > kMostLooked;
        if (!more_) trouble = consider(entry, batch);
        return trouble && !more_;
    }));
    return trouble;
}

Status Serving::consider(const LogEntry& entry, const Ledger::Bytes& batch)
{
    BEIBAO_TAKE(grant, sight_.isGrant(entry));
    if (grant) BEIBAO_TRY(tellHistory(entry));
    if (more_) return {};
    if (!own(entry)) {
        BEIBAO_TAKE(visible, sight_.sees(entry));
        if (visible) add(entry.position, batch());
    }
    at_.set_position(entry.position);
    at_.set_hash(entry.hash.bytes());
    at_.set_told(0);
    return {};
}

Status Serving::tellHistory(const LogEntry& grant)
{
    return ledger_.readCase(
        grant.caseId, at_.told(), grant.position, [&](const LogEntry& entry, const Ledger::Bytes& batch) {
            more_ = full();
            if (more_) return false;
            if (!own(entry)) add(entry.position, batch());
            at_.set_told(entry.position);
            return true;
        });
}

/// What the device wrote itself and still has.
bool Serving::own(const LogEntry& entry) const
{
    if (pushed_.contains(entry.position)) return true;
    return countHolds_ && entry.device.view() == device_.id() && entry.incarnation == request_.incarnation()
        && entry.last <= request_.own_number();
}

bool Serving::full() const
{
    return served_.size() >= budget_;
}

/// Writes a wire::Served::Entry around the stored bytes; they are not taken apart.
void Serving::add(std::uint64_t position, std::string_view batch)
{
    std::string head;
    putTag(head, wire::Served::Entry::kPositionFieldNumber, 0);
    putVarint(head, position);
    putTag(head, wire::Served::Entry::kBatchFieldNumber, 2);
    putVarint(head, batch.size());
    putTag(served_, wire::Served::kEntriesFieldNumber, 2);
    putVarint(served_, head.size() + batch.size());
    served_.append(head).append(batch);
}

} // namespace beibao
