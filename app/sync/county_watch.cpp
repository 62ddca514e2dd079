#include "app/sync/county_watch.h"

#include "app/words/words.h"
#include "core/store/correspondence.h"
#include "sync/stick_courier.h"

namespace beibao {

namespace {
constexpr int kChoicesCounted = 500;
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
    const Correspondence letters(bench_.database());
    const auto count = letters.count();
    line_.practice = bench_.practice();
    line_.joined = !bench_.county().empty();
    line_.waiting = count.waiting;
    line_.files = count.files;
    line_.fileBytes = count.fileBytes;
    line_.refused = count.refused;
    line_.carried = carriedByStick(bench_.database());
    line_.choices = std::int64_t(bench_.reading().openChoices(kChoicesCounted).size());
    const auto meetings = letters.meetings(1);
    const std::int64_t at = std::max(letters.newestReceiptAt(), meetings.empty() ? 0 : meetings.front().at);
    line_.lastReceipt = at > 0 ? momentWord(at, bench_.today()) : QString();
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
