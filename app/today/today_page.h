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
    int count() const { return int(agenda_.items.size()) + agenda_.more; }
    WeekCard& week() { return *week_; }
    QWidget* list() { return list_; }
    /// A card that stands above the check of the week until it closes itself.
    void addCard(QWidget* card);
    /// So many steps of preparing the computer are left; 0: nothing is said of it.
    void setPreparation(int left);
    /// Says that a backup is due; empty: none is.
    void setBackupDue(const QString& words);

signals:
    void caseWanted(const beibao::Id& caseId);
    void reviewWanted(const beibao::Id& caseId);
    void draftWanted(const std::string& form);
    /// A draft nobody wants to go on with.
    void draftUnwanted(const std::string& form);
    /// More falls due than is named here.
    void allDueWanted();
    void newCaseWanted();
    void preparationWanted();
    void backupWanted();
    void countChanged(int count);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* rowFor(const AgendaItem& item);
    QWidget* rowForMore();
    QWidget* rowForPreparation();
    QWidget* rowForBackup();
    void show(const AgendaItem& item);
    void showRows();

    Workbench& bench_;
    WeekCard* week_;
    QLabel* heading_;
    QWidget* empty_;
    QWidget* list_;
    int preparation_ = 0;
    QString backupDue_;
    QVBoxLayout* rows_;
    AgendaOfDay agenda_;
};

} // namespace beibao
