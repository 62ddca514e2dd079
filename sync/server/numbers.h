#pragma once

#include "core/schema/organisation.pb.h"
#include "sync/server/kept.h"

namespace beibao {

inline constexpr int kBlockSize = 20;
/// A device with fewer numbers than this is given more when it asks.
inline constexpr std::uint32_t kFewNumbers = 10;

/// Hands out case numbers in blocks, never one of them twice.
class Numbers {
public:
    explicit Numbers(Ledger& ledger)
        : ledger_(ledger)
    {
    }

    /// The next `count` numbers of the committee's series, for the device named in `wanted`.
    Result<NumberBlock> next(const NumberBlock& wanted, int count);
    /// A block that was given before a restore came back: its numbers are used.
    Status learn(const NumberBlock& block);
    /// The books went back in time: every series skips ahead of what may have been given.
    Status skipAhead();

    /// Whether the device was given a block at a position it has not pulled yet.
    Result<bool> underWay(const NumberBlock& wanted, std::uint64_t pulled);
    Status noteGiven(const NumberBlock& given, std::uint64_t position);

private:
    Ledger& ledger_;
};

} // namespace beibao
