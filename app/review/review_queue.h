#pragma once

#include "app/workbench/workbench.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace beibao {

/// The agreements the chair has to look at: those that wait for an answer, or those that are signed already.
class ReviewQueue final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewQueue(Workbench& bench, QWidget* parent = nullptr);

    /// Reads the list anew; `current` stays chosen while it is among them.
    void refresh(const Id& current);
    /// To the next one, or back.
    void move(int by);
    /// How many wait for an answer.
    int waiting() const { return waiting_; }

signals:
    /// Empty: there is none.
    void chosen(const beibao::Id& caseId);
    void waitingChanged(int waiting);

private:
    void add(const CaseRow& row);
    void choose(int row);

    Workbench& bench_;
    std::vector<CaseRow> rows_;
    int waiting_ = 0;
    QPushButton* waitingTab_;
    QPushButton* signedTab_;
    QListWidget* list_;
};

} // namespace beibao
