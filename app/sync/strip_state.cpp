#include "app/sync/strip_state.h"

#include "app/shell/theme.h"

#include <QCoreApplication>

namespace beibao {

namespace {

struct Strip {
    Q_DECLARE_TR_FUNCTIONS(Strip)
};

} // namespace

StripState stripStateOf(const CountyLine& line)
{
    if (line.practice) return StripState::kPractice;
    if (line.refused > 0 || line.choices > 0) return StripState::kLookAtIt;
    if (!line.joined) return StripState::kAlone;
    if (line.meeting) return StripState::kSending;
    if (line.carried > 0 && line.waiting + line.files > 0) return StripState::kByStick;
    if (line.unreached) return StripState::kOffline;
    if (line.waiting > 0 || line.files > 0) return StripState::kWaiting;
    return line.lastReceipt.isEmpty() ? StripState::kWaiting : StripState::kAllThere;
}

QString stripWords(const CountyLine& line)
{
    switch (stripStateOf(line)) {
    case StripState::kPractice: return Strip::tr("Practice: stays on this computer");
    case StripState::kAlone: return Strip::tr("Not joined to a county · %n kept here", nullptr, int(line.waiting));
    case StripState::kLookAtIt: return Strip::tr("%n to look at", nullptr, int(line.refused + line.choices));
    case StripState::kSending:
        if (line.sending == 0 && line.files > 0) return Strip::tr("Sending %n files…", nullptr, int(line.files));
        if (line.sending == 0) return Strip::tr("Asking the county…");
        return Strip::tr("Sending %1/%2").arg(line.sending - std::min(line.sending, line.waiting)).arg(line.sending);
    case StripState::kByStick:
        return Strip::tr("By stick to the county · %n kept here", nullptr, int(line.waiting + line.files));
    case StripState::kOffline: return Strip::tr("Not reached · %n kept here", nullptr, int(line.waiting));
    case StripState::kWaiting:
        if (line.waiting == 0 && line.files > 0) return Strip::tr("%n files wait to be sent", nullptr, int(line.files));
        return Strip::tr("%n kept here, waiting to be sent", nullptr, int(line.waiting));
    case StripState::kAllThere: return Strip::tr("All at the county %1").arg(line.lastReceipt);
    }
    return {};
}

Sign stripSign(StripState state)
{
    switch (state) {
    case StripState::kAllThere: return Sign::kCheck;
    case StripState::kSending:
    case StripState::kByStick: return Sign::kUp;
    case StripState::kLookAtIt: return Sign::kBang;
    case StripState::kPractice: return Sign::kPencil;
    case StripState::kAlone:
    case StripState::kWaiting:
    case StripState::kOffline: return Sign::kCircle;
    }
    return Sign::kCircle;
}

Ink stripColour(StripState state)
{
    switch (state) {
    case StripState::kAllThere: return colours::kGood;
    case StripState::kSending: return colours::kAccent;
    case StripState::kLookAtIt: return colours::kDanger;
    case StripState::kPractice: return colours::kPractice;
    case StripState::kAlone:
    case StripState::kByStick:
    case StripState::kWaiting:
    case StripState::kOffline: return colours::kMuted;
    }
    return colours::kMuted;
}

} // namespace beibao
