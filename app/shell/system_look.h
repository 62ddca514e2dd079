#pragma once

#include "app/shell/colours.h"

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

namespace beibao {

/// Whether the desktop is light, dark or rich in contrast, as it says to those who ask (the
/// settings portal of freedesktop.org). A desktop that does not say is judged by the colours it gave the program.
class SystemLook final : public QObject {
    Q_OBJECT

public:
    /// `given`: the colours the program had before anybody changed them.
    explicit SystemLook(const QPalette& given, QObject* parent = nullptr);

    /// Never kAsSystem.
    Palette palette() const;

signals:
    void changed();

public slots:
    /// What the portal says: `key` is color-scheme (1 dark, 2 light, 0 no wish) or contrast (1 more).
    void told(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& key);

    bool dark_;
    bool contrast_ = false;
};

} // namespace beibao
