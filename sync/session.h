#pragma once

#include "core/store/shelf.h"
#include "sync/line.h"

#include <cstddef>
#include <cstdint>
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
/// is committed on the shelf before the next question is asked. So a meeting may be
/// cut at any point and simply held again: what was acknowledged is not sent twice,
/// and what was sent twice counts once.
///
/// (Not just Session: that is a record of the field.) One is kept between meetings: after a failure it asks in small
/// pieces, and grows them again while the line holds.
class SyncSession {
public:
    SyncSession(Shelf& shelf, Line& line);

    /// Meets until the outbox is empty and nothing more is to come, or something stops it.
    MeetingReport meet(const std::optional<NumbersWanted>& numbers = std::nullopt);

    /// How much is pushed in one question, before compression.
    std::size_t pieceBytes() const { return pieceBytes_; }

private:
    struct Question;
    Result<Question> ask(const MeetingReport& report) const;
    Result<wire::ExchangeReply> exchange(const Question& question, MeetingReport& report);
    Result<Arrival> read(const Question& question, const wire::ExchangeReply& reply) const;
    Status round(MeetingReport& report);

    Shelf& shelf_;
    Line& line_;
    std::size_t pieceBytes_;
    // Of the meeting under way.
    std::optional<NumbersWanted> numbers_;
    bool more_ = false;
};

} // namespace beibao
