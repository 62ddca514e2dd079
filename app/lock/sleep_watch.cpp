#include "app/lock/sleep_watch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace beibao {

namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.login1");
}
QString manager()
{
    return QStringLiteral("org.freedesktop.login1.Manager");
}
QString path()
{
    return QStringLiteral("/org/freedesktop/login1");
}

} // namespace

SleepWatch::SleepWatch(QObject* parent)
    : QObject(parent)
{
    auto bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) return;
    bus.connect(service(), path(), manager(), QStringLiteral("PrepareForSleep"), this, SLOT(told(bool)));
    holdUp();
}

/// logind waits a few seconds for whoever holds such a file.
void SleepWatch::holdUp()
{
    auto ask = QDBusMessage::createMethodCall(service(), path(), manager(), QStringLiteral("Inhibit"));
    ask << QStringLiteral("sleep") << QCoreApplication::applicationName() << QStringLiteral("locks the store")
        << QStringLiteral("delay");
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (!reply.isError()) hold_ = reply.value();
        answer->deleteLater();
    });
}

void SleepWatch::told(bool beginning)
{
    if (beginning)
        emit goingToSleep();
    else
        holdUp();
}

void SleepWatch::ready()
{
    hold_ = QDBusUnixFileDescriptor();
}

} // namespace beibao
