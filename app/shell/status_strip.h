#pragma once

#include "app/sync/county_watch.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace beibao {

/// The lowest line of every page: who works here, and where the work is.
class StatusStrip final : public QFrame {
    Q_OBJECT

public:
    StatusStrip(Workbench& bench, CountyWatch& watch, QWidget* parent = nullptr);
    QString words() const;

signals:
    void clicked();

private:
    void refresh();
    void introduce();

    Workbench& bench_;
    CountyWatch& watch_;
    QLabel* who_;
    QPushButton* state_;
};

} // namespace beibao
