#include "app/sound/hearing_words.h"

#include <QCoreApplication>

namespace beibao {
namespace {

struct HearingWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::HearingWords)
};

} // namespace

QString hearingTrouble(const Error& error)
{
    if (error.fault == Fault::kNotFound)
        return HearingWords::tr("The recogniser cannot be started. Is its path in the settings right?");
    if (error.fault == Fault::kUsage)
        return HearingWords::tr("This program does not speak as a recogniser does: lines of JSON. Ask who set it up.");
    if (error.rule != "recogniser") return HearingWords::tr("The recogniser ended before it was done. Try once more.");
    return HearingWords::tr("The recogniser could not hear it: %1").arg(QString::fromStdString(error.detail));
}

} // namespace beibao
