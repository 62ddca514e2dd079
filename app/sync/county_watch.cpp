#include "app/sync/county_watch.h"

#include "app/words/words.h"
#include "core/store/correspondence.h"
#include "sync/stick_courier.h"

namespace beibao {

namespace {
constexpr int kChoicesCounted = 500;
}

CountyLine countedIn(Database& database, const Records& records, CountyLine before, Date today)
{
    const Correspondence letters(database);
    const auto count = letters.count();
    before.waiting = count.waiting;
    before.files = count.files;
    before.fileBytes = count.fileBytes;
    before.refused = count.refused;
    before.carried = carriedByStick(database);
    before.choices = std::int64_t(records.openChoices(kChoicesCounted).size());
    const auto meetings = letters.meetings(1);
    const std::int64_t at = std::max(letters.newestReceiptAt(), meetings.empty() ? 0 : meetings.front().at);
    before.lastReceipt = at > 0 ? momentWord(at, today) : QString();
    return before;
}

CountyWatch::CountyWatch(Workbench& bench, QObject* parent)
    : QObject(parent)
    , bench_(bench)
{
    connect(&bench_, &Workbench::changed, this, &CountyWatch::refresh);
    connect(&bench_, &Workbench::introduced, this, &CountyWatch::refresh);
    refresh();
}

void CountyWatch::refresh()
{
    line_.practice = bench_.practice();
    line_.joined = !bench_.county().empty();
    line_ = countedIn(bench_.database(), bench_.reading(), line_, bench_.today());
    emit changed();
}

void CountyWatch::began()
{
    line_.meeting = true;
    line_.sending = line_.waiting;
    emit changed();
}

void CountyWatch::ended(bool reached)
{
    line_.meeting = false;
    line_.unreached = !reached;
    refresh();
}

} // namespace beibao
