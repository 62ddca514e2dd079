#pragma once

#include "core/store/parcels.h"
#include "sync/line.h"

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace beibao {

/// How much of a meeting files may take, besides proofs and what somebody asked for:
/// those always go.
struct BlobBudget {
    std::uint64_t up = 16U << 20U;
    std::uint64_t down = 16U << 20U;
};

/// What the files' part of a meeting did.
struct BlobReport {
    std::uint64_t sent = 0; ///< files the county now has whole
    std::uint64_t received = 0; ///< files now whole here
    std::uint64_t refused = 0; ///< files the county will not take from this device
    std::uint64_t damaged = 0; ///< files that are not what their record says, here or as they came
    std::uint64_t bytesOut = 0;
    std::uint64_t bytesIn = 0;
    std::uint64_t roundTrips = 0;
    Status ended; ///< done, or what stopped it; what was counted above is kept all the same
};

/// The files of a meeting, after its records: what the county lacks goes up, what this
/// machine lacks comes down. Proofs (sealed papers, evidence of signatures) first, then thumbnails, then
/// originals; within a class small before large.
///
/// Every piece is durable on the other side when it is answered, so a cut costs the
/// question under way. A line that breaks after it carried something is asked once more, a piece at a time.
class BlobSession {
public:
    /// `epoch` is the county's history as the records' part of the meeting left it.
    BlobSession(ParcelShelf& shelf, Line& line, wire::Realm realm, std::string epoch, BlobBudget budget = {});

    BlobReport meet();

    /// A county or a line that carries no files is no trouble of a meeting: they wait.
    static bool isTrouble(const Status& ended)
    {
        return !ended && ended.error().rule != "files" && ended.error().rule != "version";
    }

private:
    /// A file with how far it came.
    struct Way {
        Parcel parcel;
        std::uint32_t next = 0;
        bool begun = false; ///< `next` is known
        bool carried = false; ///< a piece of it went in this meeting
        bool over = false; ///< arrived, or not to be tried again in this meeting
    };
    using Ways = std::vector<Way>;

    struct Loaded;
    Status survey(Ways& ways, BlobReport& report);
    template <typename Step> Status asLongAsItHolds(const Step& step);
    Result<Loaded> load(Ways& ways, BlobRank rank, BlobReport& report);
    Result<bool> sendSome(Ways& ways, BlobRank rank, BlobReport& report);
    Result<bool> fetchSome(Ways& ways, BlobRank rank, BlobReport& report);
    Status hear(const wire::SendBlobReply& reply, const std::vector<Way*>& asked, BlobReport& report);
    Result<bool> hear(const wire::FetchBlobReply& reply, const std::vector<Way*>& asked, BlobReport& report);
    Result<bool> take(Way& way, const wire::FetchBlobReply::Part& part, BlobReport& report);
    bool mayGo(const Way& way, BlobRank rank, std::uint64_t used, std::uint64_t budget) const;
    template <typename Request> Request begin() const;
    template <typename Reply, typename Request, typename Call>
    Result<Reply> ask(Request request, Call call, BlobReport& report);

    ParcelShelf& shelf_;
    Line& line_;
    wire::Realm realm_;
    std::string epoch_;
    BlobBudget budget_;
    std::size_t room_; ///< of one question or answer
    bool answered_ = false; ///< since the line last broke
    std::uint64_t cargoOut_ = 0;
    std::uint64_t cargoIn_ = 0;
    std::set<std::string> come_; ///< digests: one content may be spoken of twice
};

} // namespace beibao
