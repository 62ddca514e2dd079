#include "app/welcome/preparation.h"

#include "app/workbench/workbench.h"

#include <QSettings>

#include <algorithm>

namespace beibao {

namespace {

constexpr auto kPutAway = "welcome/away";

} // namespace

Preparation::Preparation(const Workbench& bench, QString settingsFile)
    : bench_(bench)
    , settingsFile_(std::move(settingsFile))
{
}

std::vector<Preparation::Step> Preparation::steps() const
{
    if (bench_.practice()) return {Step::kSize, Step::kPrinter, Step::kTour};
    return {Step::kSize, Step::kRecovery, Step::kPrinter, Step::kCounty, Step::kTour};
}

QString Preparation::key(Step step) const
{
    switch (step) {
    case Step::kSize: return QStringLiteral("welcome/size");
    case Step::kPrinter: return QStringLiteral("welcome/printer");
    default: return QStringLiteral("welcome/tour");
    }
}

bool Preparation::done(Step step) const
{
    if (step == Step::kRecovery) return bench_.hasRecoveryCode();
    if (step == Step::kCounty) return !bench_.county().empty();
    return QSettings(settingsFile_, QSettings::IniFormat).contains(key(step));
}

void Preparation::markDone(Step step)
{
    QSettings(settingsFile_, QSettings::IniFormat).setValue(key(step), true);
}

int Preparation::left() const
{
    if (QSettings(settingsFile_, QSettings::IniFormat).contains(QLatin1String(kPutAway))) return 0;
    const auto all = steps();
    return int(std::count_if(all.begin(), all.end(), [this](Step step) { return !done(step); }));
}

void Preparation::putAway()
{
    QSettings(settingsFile_, QSettings::IniFormat).setValue(QLatin1String(kPutAway), true);
}

} // namespace beibao
