#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/identity/device_key.h"
#include "core/rules/case_file.h"
#include "core/schema/housekeeping.pb.h"
#include "core/store/pieces.h"
#include "sync/packs.h"
#include "sync/pushed.h"
#include "sync/server/admission.h"
#include "sync/server/county_pen.h"
#include "sync/server/cursor.h"
#include "sync/server/numbers.h"
#include "sync/server/serving.h"

#include <memory>
#include <mutex>
#include <string>

namespace beibao {

/// What an office needs from outside. All of it outlives the office.
struct OfficeSetup {
    Ledger& ledger;
    const DeviceKey& key; ///< the county's own
    Clock& clock;
    Random& random;
    std::string area; ///< of the county; what the ledger knows already holds
    wire::Realm realm = wire::REAL; ///< the other realm is refused whole
    Press press = Press::kUsual; ///< of answers
    Pieces* files = nullptr; ///< where files are kept; none: this office takes no files
};

/// What an order to erase took away.
struct ErasedCount {
    std::size_t records = 0;
    std::size_t changes = 0;
    std::size_t files = 0;
};

/// The county: takes changes in, gives them places in one log, and serves to each
/// device what it may see at that moment.
///
/// It reads headers, the bodies of its own facts and nothing else. It is also an
/// author: cards, owners and number blocks are changes signed by its own device,
/// which pass the same admission as everybody's.
///
/// Any thread may call; one call at a time is served.
class Office {
public:
    /// Opens the county's books, and begins them when they are empty.
    static Result<std::unique_ptr<Office>> open(const OfficeSetup& setup);

    /// Answers one question of a device, named by the fingerprint of its certificate or by its id.
    /// An Error means nothing is known to be done: the device will ask again.
    Result<wire::ExchangeReply> exchange(const std::string& who, const wire::ExchangeRequest& request);

    /// Takes and gives files, piece by piece (blob_counter.h). Errors as above.
    Result<wire::SendBlobReply> sendBlob(const std::string& who, const wire::SendBlobRequest& request);
    Result<wire::FetchBlobReply> fetchBlob(const std::string& who, const wire::FetchBlobRequest& request);

    /// A unit of the roster. With a name its card goes to everyone under the county.
    Result<Id> addUnit(const std::string& area, const Committee& card = {}, const Id& id = {});
    Result<Id> addMediator(const Mediator& card);
    /// Enters a device, publishes its card and gives it its first numbers. Entering it again changes its
    /// place. kRefused when the id is held by another key or was revoked.
    Status welcome(kept::Device device, const Id& localCommittee);
    Status revoke(const Id& device);
    /// Erases what was written in a case, or in the one record the order names; it holds wherever the case is known,
    /// and for what comes later. kRefused without number, reason or person, for what these books do not know, for a
    /// record that holds the state of its case, and when nothing is left to erase.
    Result<ErasedCount> erase(const Erasure& order);
    /// Rules, templates and lists of the county, for every unit under it: all or none.
    Status set(const std::vector<Kept<Setting>>& settings);
    /// Those it has set so far.
    Result<std::vector<Kept<Setting>>> settings();
    /// The county's own signature.
    std::string sign(std::string_view text) const { return setup_.key.sign(text); }
    /// The case belongs to `unit` from now on. kNotFound when the case or the unit is not known.
    Status assign(const Id& caseId, const Id& unit);
    Status grantBlock(const NumberBlock& wanted, int count = kBlockSize);
    /// A new history by decision: after a restore, everything is offered again.
    Status beginEpoch();

    /// Runs several of these as one, all or nothing.
    Status together(const std::function<Status()>& work);

    Roster& roster() { return roster_; }
    Ledger& ledger() { return setup_.ledger; }
    Clock& clock() { return setup_.clock; }
    Random& random() { return setup_.random; }
    const std::string& area() const { return setup_.area; }
    const Id& device() const { return pen_.device(); }
    const DeviceKey& key() const { return setup_.key; }
    std::string publicKey() const { return setup_.key.publicKey(); }
    wire::Realm realm() const { return setup_.realm; }
    Result<std::string> epoch();

private:
    explicit Office(const OfficeSetup& setup);
    Result<wire::ExchangeReply> answerTo(const std::string& who, const wire::ExchangeRequest& request);
    template <typename Reply, typename Request>
    Result<Reply> atCounter(const std::string& who, const Request& request,
        const std::function<Status(class BlobCounter&, const kept::Device&, Reply&)>& serve);
    Result<std::string> refreshed(const std::string& cursor, const kept::Device& device);
    Status begin();
    Result<std::uint64_t> publish(const google::protobuf::Message& record, const Id& id, const Id& caseId = {});
    Status followHandovers();
    Status nameErased(Erasure order, const std::vector<std::string>& changes);
    Status followErasures();
    Status answer(const wire::ExchangeRequest& request, kept::Device& device, const std::vector<Brought>& pushed,
        wire::ExchangeReply& reply);
    Status push(const std::vector<Brought>& pushed, const kept::Device& device, wire::ExchangeReply& reply);
    Status pull(const wire::ExchangeRequest& request, const kept::Device& device, wire::ExchangeReply& reply);
    /// Where the device stands in this history; the beginning when it shows nothing that holds.
    Result<kept::Cursor> standing(const wire::ExchangeRequest& request, const kept::Device& device);
    Status heed(const wire::ExchangeRequest& request);
    Result<bool> provesBack(const wire::ExchangeRequest& request);
    Result<bool> wentBack(const wire::ExchangeRequest& request, kept::Device& device);
    Result<bool> contradicts(const kept::Cursor& cursor);
    Status numbersFor(const wire::ExchangeRequest& request, const kept::Device& device);
    Status quarantine(const std::vector<Brought>& pushed, const kept::Device& device);

    OfficeSetup setup_;
    Roster roster_;
    Admission admission_;
    CountyPen pen_;
    Numbers numbers_;
    CursorSeal seal_{std::string()};
    std::recursive_mutex mutex_;
    bool writing_ = false;
};

} // namespace beibao
