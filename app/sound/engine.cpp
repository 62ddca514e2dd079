#include "app/sound/engine.h"

#include <QByteArray>

namespace beibao {

void chooseSoundEngine()
{
    constexpr auto kChoice = "QT_MEDIA_BACKEND"; // whoever set it knows why
    if (!qEnvironmentVariableIsSet(kChoice)) qputenv(kChoice, "ffmpeg");
}

} // namespace beibao
