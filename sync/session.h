#pragma once

#include "core/store/shelf.h"
#include "sync/line.h"
#include "sync/packs.h"

#include <cstddef>
#include <cstdint>
#include <future>
#include <memory>
#include <optional>
#include <string>

namespace beibao {

/// Asks the county for case numbers when few are left.
struct NumbersWanted {
    int year = 0;
    std::string series;
    std::uint32_t left = 0;
};

/// What one meeting did, whether or not it came to its end.
struct MeetingReport {
    std::uint64_t sent = 0; ///< changes the county acknowledged
    std::uint64_t received = 0; ///< changes taken in, those already held among them
    std::uint64_t refused = 0; ///< changes the county put aside
    std::uint64_t roundTrips = 0; ///< questions asked, those without an answer among them
    std::uint64_t bytesOut = 0;
    std::uint64_t bytesIn = 0;
    bool newEpoch = false; ///< the county began a new history: everything is offered again
    Changed changed; ///< what screens refresh from
    Status ended; ///< done, or what stopped it; what was counted above is kept all the same
};

/// One device's side of a meeting with its county.
///
/// Each question pushes what waits in the outbox and pulls what is new; each answer
/// is committed on the shelf before the next one is taken in. So a meeting may be
/// cut at any point and simply held again: what was acknowledged is not sent twice,
/// and what was sent twice counts once.
///
/// While only pulling, the next question is already on its way as an answer is
/// committed, if the line can be asked besides: what comes after a cursor does not depend on who stored it.
///
/// (Not just Session: that is a record of the field.) A line that breaks after it carried something is
/// asked once more, in small pieces. They grow again while it holds, and carefully
/// beyond the size that broke, within this meeting and the next ones.
class SyncSession {
public:
    /// `press` is for the first pack of a meeting, a day's work; a year's is pressed as usual.
    SyncSession(Shelf& shelf, Line& line, Press press = Press::kHard);
    ~SyncSession();

    /// Meets until the outbox is empty and nothing more is to come, or something stops it.
    MeetingReport meet(const std::optional<NumbersWanted>& numbers = std::nullopt);

    /// How much is pushed in one question, before compression.
    std::size_t pieceBytes() const { return pieceBytes_; }

private:
    struct Question;
    struct Heard;
    struct Talk;
    Result<Question> ask(const MeetingReport& report) const;
    void askAhead(const Question& asked, const Heard& heard, MeetingReport& report);
    static Result<Arrival> read(const Question& question, const wire::ExchangeReply& reply);
    Talk begin(Question question, std::launch how, MeetingReport& report);
    void pace(bool answered);
    std::pair<std::shared_ptr<const Question>, Heard> hear(MeetingReport& report);
    static void join(Heard& first, Heard next);
    Status take(const Question& question, const Heard& heard, MeetingReport& report);
    Status round(MeetingReport& report);
    bool goesOn(const Status& ended);

    Shelf& shelf_;
    Line& line_;
    Press press_;
    std::size_t pieceBytes_;
    std::size_t ceiling_; ///< pieces do not grow beyond
    int held_ = 0; ///< answers since the ceiling last moved
    // Of the meeting under way.
    std::optional<NumbersWanted> numbers_;
    std::unique_ptr<Talk> ahead_;
    bool more_ = false;
    bool answered_ = false; ///< since the line last broke
};

} // namespace beibao
