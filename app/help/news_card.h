#pragma once

#include <QFrame>

namespace beibao {

/// What an update brought, once: one to three things in plain words. Closed for ever by one click.
class NewsCard final : public QFrame {
    Q_OBJECT

public:
    /// The card of this version, when somebody used an older one here before; null on the first run, when it was
    /// closed, or when nothing is to be told. `settingsFile` remembers it.
    static NewsCard* ofVersion(const QString& version, const QString& settingsFile, QWidget* parent = nullptr);

private:
    NewsCard(const QString& version, QString settingsFile, QWidget* parent);
    void close();

    QString version_;
    QString settingsFile_;
};

} // namespace beibao
