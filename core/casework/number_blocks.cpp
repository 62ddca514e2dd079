#include "core/casework/number_blocks.h"

#include "core/rules/numbering.h"

namespace beibao {

NumberBlocks::NumberBlocks(const Records& records, const Author& author, std::int64_t year)
{
    for (const auto& record : records.ofKind(Schema::get().kind("NumberBlock")->number)) {
        auto block = record.as<NumberBlock>();
        if (block.device() == author.device.text() && block.incarnation() == author.incarnation && block.year() == year)
            blocks_.push_back({record.id, std::move(block)});
    }
    for (const auto& record : records.ofKind(Schema::get().kind("CaseNumber")->number))
        if (auto mark = record.as<CaseNumber>(); !mark.provisional()) given_.push_back(std::move(mark));
}

std::vector<std::int64_t> NumberBlocks::used(const Kept<NumberBlock>& block) const
{
    std::vector<std::int64_t> serials;
    for (const auto& mark : given_)
        if (mark.block_id() == block.id.text()) serials.push_back(mark.serial());
    return serials;
}

std::optional<NumberBlocks::Next> NumberBlocks::next() const
{
    std::optional<Next> best;
    for (const auto& block : blocks_)
        if (const auto number = nextInBlock(block.record, used(block)); number && (!best || *number < best->number))
            best = Next{block.id, *number, block.record.series()};
    return best;
}

int NumberBlocks::left() const
{
    std::int64_t left = 0;
    for (const auto& block : blocks_)
        left += block.record.last() - block.record.first() + 1 - static_cast<std::int64_t>(used(block).size());
    return static_cast<int>(left);
}

} // namespace beibao
