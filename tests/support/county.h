#pragma once

#include "sync/blob_session.h"
#include "sync/server/loopback_line.h"
#include "sync/server/memory_ledger.h"
#include "sync/session.h"
#include "tests/support/device.h"
#include "tests/support/memory_pieces.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace beibao::test {

/// A line that breaks when told to.
class BreakingLine final : public Line {
public:
    /// `besides`: may be asked ahead, as a real line may.
    explicit BreakingLine(Line& line, bool besides = false)
        : line_(line)
        , besides_(besides)
    {
    }
    /// Breaks from the n-th exchange on, counted from 1: before the county hears, or after it answered.
    void cutQuestion(int nth) { cutQuestion_ = nth; }
    void cutAnswer(int nth) { cutAnswer_ = nth; }
    /// Loses the n-th question only.
    void cutOnce(int nth) { cutOnce_ = nth; }
    Result<wire::ExchangeReply> exchange(const wire::ExchangeRequest& request) override;
    Result<wire::SendBlobReply> sendBlob(const wire::SendBlobRequest& request) override;
    Result<wire::FetchBlobReply> fetchBlob(const wire::FetchBlobRequest& request) override;
    int asked() const { return count_; }
    bool besides() const override { return besides_; }
    const std::vector<wire::ExchangeReply>& answers() const { return answers_; }

private:
    template <typename Reply, typename Ask> Result<Reply> through(const Ask& ask);

    Line& line_;
    bool besides_;
    int count_ = 0;
    int cutOnce_ = 0;
    int cutQuestion_ = 0;
    int cutAnswer_ = 0;
    std::vector<wire::ExchangeReply> answers_; ///< those that arrived
};

/// A county in memory: one office, its townships and villages, and the laptops it knows.
/// 柳树 and 桃花 are villages of 河口 township; 高坪 is a village of another.
class County {
public:
    County();

    /// Enrols a new laptop of a unit. It lives as long as the county.
    Device& device(const std::string& name, const std::string& role, const Id& unit);
    /// The same laptop's key under another unit or role.
    void move(Device& device, const std::string& role, const Id& unit);

    /// One after the other, each until it has nothing to ask. A meeting that fails ends the test.
    template <typename... Devices> void meet(Devices&... devices) { (meetOne(devices), ...); }
    MeetingReport meetOne(Device& device);
    /// A meeting over a line of the test's own making.
    MeetingReport meetOver(Device& device, Line& line);
    /// The files' part of a meeting, over a line of the test's own making or straight.
    BlobReport carryOver(Device& device, Line& line, BlobBudget budget = {});
    BlobReport carry(Device& device, BlobBudget budget = {});
    /// What the county answers to one question of the device, asked from the beginning of the log.
    wire::ExchangeReply ask(Device& device, const wire::ExchangeRequest& request);
    wire::ExchangeRequest question(Device& device);
    std::unique_ptr<LoopbackLine> line(Device& device);

    MemoryLedger backup() const { return ledger.snapshot(); }
    /// The server starts again from a backup.
    void restore(const MemoryLedger& backup);
    void reopen();

    Office& office() { return *office_; }
    /// Entries nobody is served, with their reasons.
    std::vector<std::string> putAside() const;

    HeldClock clock;
    SeededRandom random{77};
    MemoryLedger ledger;
    MemoryPieces files;
    Id hekou, liushu, taohua, gaoping;

private:
    DeviceKey key_;
    std::unique_ptr<Office> office_;
    std::vector<std::unique_ptr<Device>> devices_;
};

} // namespace beibao::test
