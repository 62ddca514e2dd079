#include "sync/stick_courier.h"

#include "sync/bundle_file.h"
#include "sync/packs.h"
#include "sync/pushed.h"
#include "sync/question.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::string_view kMeta = "carried_by_stick";
constexpr int kMostRemembered = 64; // questions; of an older one the receipts are passed over
constexpr std::size_t kPiece = 2U << 20U; // of changes in one question
constexpr std::size_t kFilePiece = 1U << 20U; // of files in one
constexpr std::uint32_t kWanted = 3U << 20U; // in one answer; the county goes on by itself
constexpr std::uint32_t kFilesVersion = 1;
constexpr int kMostFiles = 4000;

wire::Carried noteOf(const wire::ExchangeRequest& request, const std::vector<Outgoing>& batches, std::int64_t now)
{
    wire::Carried note;
    note.set_question(request.question());
    note.set_epoch(request.epoch());
    note.set_made_ms(now);
    for (const auto& [row, batch] : batches) {
        note.add_rows(row);
        note.add_sizes(static_cast<std::uint32_t>(batch.changes.size()));
    }
    return note;
}

Error passedOver(const char* what)
{
    return {Fault::kDamaged, std::string("the county's answer: ") + what};
}

} // namespace

Result<wire::CarriedByStick> StoredStickMemory::carried()
{
    wire::CarriedByStick all;
    all.ParseFromString(store_.meta(kMeta));
    return all;
}

Status StoredStickMemory::carry(const wire::CarriedByStick& all)
{
    return store_.setMeta(kMeta, all.SerializeAsString());
}

int carriedByStick(Database& database)
{
    auto row = database.query("SELECT value FROM meta WHERE key = ?1");
    wire::CarriedByStick all;
    if (row.bind(kMeta).step()) all.ParseFromString(std::string(row.bytes(0)));
    return all.questions_size();
}

StickCourier::StickCourier(const Outside& outside, DeviceKey key, Membership county, const Id& device)
    : outside_(outside)
    , key_(std::move(key))
    , county_(std::move(county))
    , device_(device)
{
}

Result<StickCourier> StickCourier::of(const Store& store, const DeviceKey& key, const Outside& outside)
{
    const Author& author = store.author();
    if (author.realm == wire::PRACTICE) return Error{Fault::kRefused, "a practice store meets no county", "practice"};
    auto county = membershipOf(store);
    if (!county) return Error{Fault::kRefused, "this store has not joined a county; enrol first", "enrolled"};
    return StickCourier(outside, key, *std::move(county), author.device);
}

Result<StickLoad> StickCourier::write(const std::filesystem::path& file, std::uint64_t fileBytes)
{
    BundleSetup setup;
    setup.county = county_.county;
    setup.from = device_;
    setup.to = county_.countyDevice;
    setup.recipient = county_.countyKey;
    setup.madeMs = outside_.clock.nowMs();
    BEIBAO_TAKE(out, BundleWriter::begin(file, setup, key_, outside_.random));
    StickLoad load;
    BEIBAO_TAKE(carried, writeQuestions(out, load));
    BEIBAO_TRY(writeFiles(out, fileBytes, load));
    // Before the bundle can be read by anybody: an answer to a question nobody remembers would be lost.
    BEIBAO_TRY(remember(carried));
    BEIBAO_TRY(out.keep());
    load.bytes = out.size();
    return load;
}

/// The outbox in pieces; the last question also asks what is new.
Result<wire::CarriedByStick> StickCourier::writeQuestions(BundleWriter& out, StickLoad& load)
{
    wire::CarriedByStick carried;
    std::int64_t after = 0;
    for (bool more = true; more;) {
        BEIBAO_TAKE(batches, outside_.shelf.outbox(after, kPiece));
        more = !batches.empty() && batches.back().row > after;
        if (more) after = batches.back().row;
        BEIBAO_TAKE(begun, questionOf(outside_.shelf));
        wire::BundleItem item;
        auto& request = *item.mutable_question();
        request = std::move(begun);
        request.set_pack(packPushed(batches, Press::kUsual));
        request.set_want_bytes(more ? 0 : kWanted);
        nameByContent(request);
        *carried.add_questions() = noteOf(request, batches, outside_.clock.nowMs());
        for (const auto& outgoing : batches) load.changes += outgoing.batch.changes.size();
        BEIBAO_TRY(out.add(item));
    }
    return carried;
}

/// Pieces of files until a question is full.
class FileQuestion {
public:
    FileQuestion(std::string epoch, std::string cursor)
        : epoch_(std::move(epoch))
        , cursor_(std::move(cursor))
    {
    }

    void add(const Parcel& parcel, std::uint32_t number, std::string piece)
    {
        auto& part = *item_.mutable_files()->add_parts();
        part.mutable_name()->set_change(parcel.name.change.bytes());
        part.mutable_name()->set_field(parcel.name.field);
        part.set_size(parcel.size);
        part.set_number(number);
        filled_ += piece.size();
        part.set_bytes(std::move(piece));
    }
    bool full() const { return filled_ >= kFilePiece; }
    Status writeTo(BundleWriter& out)
    {
        if (!item_.has_files()) return {};
        item_.mutable_files()->set_version(kFilesVersion);
        item_.mutable_files()->set_epoch(epoch_);
        item_.mutable_files()->set_cursor(cursor_);
        const Status added = out.add(item_);
        item_.Clear();
        filled_ = 0;
        return added;
    }

private:
    std::string epoch_, cursor_;
    wire::BundleItem item_;
    std::size_t filled_ = 0;
};

/// What goes first when not everything can go stands first; a proof always goes.
Status StickCourier::writeFiles(BundleWriter& out, std::uint64_t most, StickLoad& load)
{
    BEIBAO_TAKE(parcels, outside_.parcels.outgoing(kMostFiles));
    BEIBAO_TAKE(cursor, outside_.shelf.cursor());
    BEIBAO_TAKE(epoch, outside_.shelf.epoch());
    FileQuestion question(epoch, cursor);
    std::uint64_t loaded = 0;
    for (const auto& parcel : parcels) {
        if (loaded + parcel.size > most && parcel.rank != BlobRank::kProof) continue;
        loaded += parcel.size;
        ++load.files;
        BEIBAO_TRY(writeFile(out, parcel, question));
    }
    return question.writeTo(out);
}

Status StickCourier::writeFile(BundleWriter& out, const Parcel& parcel, FileQuestion& question)
{
    for (std::uint32_t number = 0; number < piecesIn(parcel.size); ++number) {
        auto piece = outside_.parcels.piece(parcel, number);
        if (!piece && piece.error().fault == Fault::kDamaged) return {}; // the doctor tells of it
        if (!piece) return piece.error();
        question.add(parcel, number, *std::move(piece));
        if (question.full()) BEIBAO_TRY(question.writeTo(out));
    }
    return {};
}

Status StickCourier::remember(const wire::CarriedByStick& more)
{
    BEIBAO_TAKE(all, outside_.memory.carried());
    all.MergeFrom(more);
    const int tooMany = std::max(0, all.questions_size() - std::max(kMostRemembered, more.questions_size()));
    all.mutable_questions()->DeleteSubrange(0, tooMany);
    return outside_.memory.carry(all);
}

MeetingReport StickCourier::take(const std::filesystem::path& file)
{
    MeetingReport report;
    report.ended = [&]() -> Status {
        BEIBAO_TAKE(in, BundleReader::open(file));
        report.bytesIn = std::filesystem::file_size(file);
        const bool ours = in.head().from() == county_.countyDevice.view() && in.head().county() == county_.county
            && in.head().to() == device_.view();
        if (!ours) return Error{Fault::kRefused, "the bundle is no answer to this device", "addressee"};
        BEIBAO_TRY(in.verify(county_.countyKey));
        BEIBAO_TRY(in.unlock(key_));
        for (;;) {
            BEIBAO_TAKE(item, in.next());
            if (!item) return {};
            BEIBAO_TRY(takeItem(*item, report));
        }
    }();
    return report;
}

Status StickCourier::takeItem(const wire::BundleItem& item, MeetingReport& report)
{
    if (item.has_answer()) return takeAnswer(item.answer(), report);
    if (item.has_kept()) return takeKept(item.kept());
    return {}; // a newer county says more
}

Status StickCourier::takeAnswer(const wire::BundleItem::Answer& answer, MeetingReport& report)
{
    const auto& reply = answer.reply();
    if (!reply.refusal().empty()) return Error{Fault::kRefused, "the county: " + reply.refusal(), reply.refusal()};
    if (reply.epoch().empty()) return passedOver("no epoch");
    BEIBAO_TAKE(all, outside_.memory.carried());
    const auto note = std::ranges::find(all.questions(), reply.question(), &wire::Carried::question);
    const bool known = note != all.questions().end();
    BEIBAO_TAKE(epoch, outside_.shelf.epoch());
    // This device has met another history since: what this one says of places counts for nothing.
    if (reply.epoch() != epoch && !epoch.empty() && (!known || note->epoch() != epoch)) return {};
    Arrival arrival;
    arrival.epoch = reply.epoch();
    BEIBAO_TAKE(cursor, outside_.shelf.cursor());
    if (cursor == answer.after()) arrival.cursor = reply.cursor();
    for (int i = 0; known && reply.receipts_size() == note->rows_size() && i < note->rows_size(); ++i) {
        const auto& receipt = reply.receipts(i);
        arrival.receipts.push_back({note->rows(i), receipt.position(), receipt.refused()});
        (receipt.refused().empty() ? report.sent : report.refused) += note->sizes(i);
    }
    BEIBAO_TAKE(batches, servedIn(reply));
    arrival.batches = std::move(batches);
    for (const auto& served : arrival.batches) report.received += served.batch.changes.size();
    BEIBAO_TAKE(changed, outside_.shelf.arrive(arrival));
    std::ranges::copy(changed.records, std::back_inserter(report.changed.records));
    std::ranges::copy(changed.cases, std::back_inserter(report.changed.cases));
    report.newEpoch = report.newEpoch || (!epoch.empty() && epoch != reply.epoch());
    if (!known) return {};
    all.mutable_questions()->erase(note);
    return outside_.memory.carry(all);
}

Status StickCourier::takeKept(const wire::BundleItem::Kept& kept)
{
    BEIBAO_TAKE(epoch, outside_.shelf.epoch());
    if (kept.reply().epoch() != epoch || kept.names_size() != kept.reply().standings_size()) return {};
    for (int i = 0; i < kept.names_size(); ++i) {
        if (!kept.reply().standings(i).whole()) continue;
        const auto& name = kept.names(i);
        BEIBAO_TRY(outside_.parcels.arrivedThere({Id::fromBytes(name.change()), name.field()}));
    }
    return {};
}

} // namespace beibao
