#pragma once

#include "app/workbench/workbench.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace beibao {

/// The cases that were accepted and have no mediator yet, the oldest first, each with the way to name one.
/// Hidden while there are none.
class UnassignedList final : public QWidget {
    Q_OBJECT

public:
    explicit UnassignedList(Workbench& bench, QWidget* parent = nullptr);

    void refresh();

signals:
    void caseWanted(const beibao::Id& caseId);
    void said(const QString& sentence);

private:
    QWidget* rowFor(const CaseRow& row);
    void assign(const Id& caseId);

    Workbench& bench_;
    QLabel* heading_;
    QVBoxLayout* rows_;
};

} // namespace beibao
