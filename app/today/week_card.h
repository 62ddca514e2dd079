#pragma once

#include "app/workbench/workbench.h"
#include "core/rules/screening_rounds.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace beibao {

/// The check of this round: nothing found, in one click; or found, and registered.
/// Once somebody reported, it shows that, with its time.
class WeekCard final : public QFrame {
    Q_OBJECT

public:
    explicit WeekCard(Workbench& bench, QWidget* parent = nullptr);
    /// Looks again at what was reported.
    void refresh();
    /// The round today lies in.
    Round round() const;

signals:
    /// Something was found: it is to be registered.
    void found();
    void reported(const QString& sentence);
    void failed(beibao::Error error);

private:
    void reportNothing();

    Workbench& bench_;
    std::string committeeKind_;
    QLabel* title_;
    QLabel* check_;
    QLabel* said_;
    QPushButton* nothing_;
    QPushButton* found_;
};

} // namespace beibao
