#pragma once

#include "core/rules/case_file.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace beibao {

/// The numbers this device may give to cases without asking: blocks the county
/// signed for it, in its present incarnation. A restored or copied store has
/// another incarnation, and the rest of the old blocks is burnt.
class NumberBlocks {
public:
    /// Reads the blocks and the numbers given so far.
    NumberBlocks(const Records& records, const Author& author, std::int64_t year);

    struct Next {
        Id block;
        std::int64_t number;
        std::string series;
    };
    /// The smallest number nobody was given; nothing when the blocks are used up.
    std::optional<Next> next() const;
    int left() const;

private:
    std::vector<std::int64_t> used(const Kept<NumberBlock>& block) const;

    std::vector<Kept<NumberBlock>> blocks_; // ours, of the year
    std::vector<CaseNumber> given_;
};

} // namespace beibao
