#pragma once

#include "app/workbench/workbench.h"
#include "core/casework/township.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace beibao {

class UnassignedList;

/// The committees of the township: what is open, urgent, overdue, and who has not reported. For the chair.
/// Missing is never shown as zero.
class TownshipPage final : public QWidget {
    Q_OBJECT

public:
    explicit TownshipPage(Workbench& bench, QWidget* parent = nullptr);

    void refresh();

signals:
    /// The open cases of a committee are to be shown.
    void committeeWanted(const beibao::Id& committee, const QString& name);
    void caseWanted(const beibao::Id& caseId);
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(int row, const CommitteeStanding& committee);
    void fit();
    void open(int row);

    Workbench& bench_;
    QLabel* said_;
    QTableWidget* table_;
    UnassignedList* unassigned_;
    std::vector<CommitteeStanding> committees_;
};

} // namespace beibao
