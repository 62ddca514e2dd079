#include "app/shell/system_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace beibao {

namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kSettings = "org.freedesktop.portal.Settings";
constexpr auto kAppearance = "org.freedesktop.appearance";
constexpr auto kScheme = "color-scheme";
constexpr auto kContrast = "contrast";

} // namespace

SystemLook::SystemLook(const QPalette& given, QObject* parent)
    : QObject(parent)
    , dark_(given.color(QPalette::Window).lightness() < given.color(QPalette::WindowText).lightness())
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(QLatin1String(kService), QLatin1String(kPath), QLatin1String(kSettings),
        QStringLiteral("SettingChanged"), this, SLOT(told(QString, QString, QDBusVariant)));
    ask(QLatin1String(kScheme));
    ask(QLatin1String(kContrast));
}

void SystemLook::ask(const QString& key)
{
    auto question = QDBusMessage::createMethodCall(
        QLatin1String(kService), QLatin1String(kPath), QLatin1String(kSettings), QStringLiteral("Read"));
    question << QString::fromLatin1(kAppearance) << key;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (reply.isError()) return;
        // An old portal wraps what it says twice.
        const QVariant said = reply.value().variant();
        told(QLatin1String(kAppearance), key,
            said.canConvert<QDBusVariant>() ? said.value<QDBusVariant>() : QDBusVariant(said));
    });
}

void SystemLook::told(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space != QLatin1String(kAppearance)) return;
    const Palette before = palette();
    const uint said = value.variant().toUInt();
    if (key == QLatin1String(kScheme) && said != 0) dark_ = said == 1;
    if (key == QLatin1String(kContrast)) contrast_ = said == 1;
    if (palette() != before) emit changed();
}

Palette SystemLook::palette() const
{
    if (contrast_) return Palette::kHighContrast;
    return dark_ ? Palette::kDark : Palette::kLight;
}

} // namespace beibao
