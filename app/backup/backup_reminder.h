#pragma once

#include "app/workbench/workbench.h"

#include <QObject>

namespace beibao {

/// Knows when a backup is due: real work is here, and none was made for as many days as the rules say.
class BackupReminder final : public QObject {
    Q_OBJECT

public:
    explicit BackupReminder(Workbench& bench, QObject* parent = nullptr);
    void look();

signals:
    /// What Today says; empty: nothing is due.
    void changed(const QString& words);

private:
    QString words() const;

    Workbench& bench_;
};

} // namespace beibao
