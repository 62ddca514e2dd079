#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace beibao {

/// Hears from the system that the computer is about to sleep, and holds it up
/// until what must happen first has happened. Where there is no logind nothing is ever heard.
class SleepWatch final : public QObject {
    Q_OBJECT

public:
    explicit SleepWatch(QObject* parent = nullptr);

    /// Lets the computer sleep. To be called after goingToSleep() was answered.
    void ready();

signals:
    void goingToSleep();

private slots:
    void told(bool beginning);

private:
    void holdUp();

    QDBusUnixFileDescriptor hold_;
};

} // namespace beibao
