#pragma once

#include "app/today/agenda.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace beibao {

class WeekCard;

/// The start page: the check of the week, and what is to be done, one button each.
class TodayPage final : public QWidget {
    Q_OBJECT

public:
    explicit TodayPage(Workbench& bench, QWidget* parent = nullptr);
    /// Reads everything again.
    void refresh();
    int count() const { return int(items_.size()); }
    WeekCard& week() { return *week_; }

signals:
    void caseWanted(const beibao::Id& caseId);
    void reviewWanted(const beibao::Id& caseId);
    void draftWanted(const std::string& form);
    void newCaseWanted();
    void countChanged(int count);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* rowFor(const AgendaItem& item);
    void show(const AgendaItem& item);
    void showRows();

    Workbench& bench_;
    WeekCard* week_;
    QLabel* heading_;
    QWidget* empty_;
    QVBoxLayout* rows_;
    std::vector<AgendaItem> items_;
};

} // namespace beibao
