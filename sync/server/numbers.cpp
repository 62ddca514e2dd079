#include "sync/server/numbers.h"

#include "core/base/id.h"

#include <algorithm>

namespace beibao {

namespace {

/// More than a county gives away between two backups.
constexpr std::int64_t kSkip = 1000;

std::string seriesKey(const NumberBlock& block)
{
    return "series/" + block.committee_id() + '/' + std::to_string(block.year()) + '/' + block.series();
}

std::string givenKey(const NumberBlock& block)
{
    return "given/" + block.device() + '/' + std::to_string(block.incarnation()) + '/' + std::to_string(block.year())
        + '/' + block.series();
}

} // namespace

Result<NumberBlock> Numbers::next(const NumberBlock& wanted, int count)
{
    if (!Id::parse(wanted.committee_id()) || wanted.year() < 1990 || wanted.year() > 2200 || count <= 0)
        return Error{Fault::kUsage, "a number block needs a committee and a year"};
    BEIBAO_TAKE(series, load<kept::Series>(ledger_, seriesKey(wanted)));
    BEIBAO_TAKE(skipped, ledger_.get("series skipped"));
    NumberBlock block = wanted;
    block.set_first(series ? series->next() : skipped.empty() ? 1 : kSkip + 1);
    block.set_last(block.first() + count - 1);
    BEIBAO_TRY(learn(block));
    return block;
}

Status Numbers::learn(const NumberBlock& block)
{
    BEIBAO_TAKE(known, load<kept::Series>(ledger_, seriesKey(block)));
    kept::Series series;
    series.set_next(std::max(known ? known->next() : 1, block.last() + 1));
    return keep(ledger_, seriesKey(block), series);
}

Status Numbers::skipAhead()
{
    BEIBAO_TAKE(all, ledger_.under("series/"));
    for (const auto& [key, bytes] : all) {
        kept::Series series;
        if (!series.ParseFromString(bytes)) return Error{Fault::kDamaged, "ledger: a number series is malformed"};
        series.set_next(series.next() + kSkip);
        BEIBAO_TRY(keep(ledger_, key, series));
    }
    return ledger_.put("series skipped", "yes");
}

Result<bool> Numbers::underWay(const NumberBlock& wanted, std::uint64_t pulled)
{
    BEIBAO_TAKE(position, ledger_.get(givenKey(wanted)));
    return !position.empty() && std::stoull(position) > pulled;
}

Status Numbers::noteGiven(const NumberBlock& given, std::uint64_t position)
{
    return ledger_.put(givenKey(given), std::to_string(position));
}

} // namespace beibao
