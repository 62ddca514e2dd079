#include "app/lock/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace beibao {

namespace {

constexpr auto kMinutesKey = "lock/minutes";

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress: return true;
    default: return false;
    }
}

int offered(int minutes)
{
    const bool known = std::find(std::begin(IdleWatch::kChoices), std::end(IdleWatch::kChoices), minutes)
        != std::end(IdleWatch::kChoices);
    return known ? minutes : IdleWatch::kUsual;
}

} // namespace

IdleWatch::IdleWatch(QString settingsFile, QObject* parent)
    : QObject(parent)
    , settingsFile_(std::move(settingsFile))
{
    const QSettings settings(settingsFile_, QSettings::IniFormat);
    minutes_ = offered(settings.value(QLatin1String(kMinutesKey), kUsual).toInt());
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &IdleWatch::idle);
    timer_.start(std::chrono::minutes(minutes_));
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    minutes_ = offered(minutes);
    QSettings(settingsFile_, QSettings::IniFormat).setValue(QLatin1String(kMinutesKey), minutes_);
    timer_.start(std::chrono::minutes(minutes_));
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type())) timer_.start(std::chrono::minutes(minutes_));
    return QObject::eventFilter(watched, event);
}

} // namespace beibao
