#pragma once

#include "app/workbench/workbench.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;

namespace beibao {

class CaseListModel;

/// All cases of this store: five filters, or what a search found. Enter opens.
class CasesPage final : public QWidget {
    Q_OBJECT

public:
    explicit CasesPage(Workbench& bench, QWidget* parent = nullptr);
    ~CasesPage() override;

    enum class Filter { kAll, kOpen, kRed, kDue, kReturned };
    void ask(Filter filter);
    /// The open cases of one committee.
    void askCommittee(const Id& committee, const QString& name);
    /// Shows the cases in which every word of `typed` is found, as soon as they are; nothing typed: the filter again.
    void search(const QString& typed);
    /// The same, and puts the hands on what was found.
    void searchAndGo(const QString& typed);
    CaseListModel& model() { return *model_; }
    void focusList();

signals:
    void caseWanted(const beibao::Id& caseId);
    void newCaseWanted();
    void binWanted();
    /// What was looked for is shown.
    void found();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    CaseFilter filterOf(Filter filter) const;
    void lookFor(const QString& typed, bool goThere);
    void showFound(const QString& typed, const std::vector<Id>& cases);
    void count();
    void tell();
    void uncheckChips();
    void fit();
    void open(const QModelIndex& index);

    Workbench& bench_;
    CaseListModel* model_;
    QTableView* table_;
    QButtonGroup* chips_;
    QLabel* said_;
    QWidget* empty_;
    QLabel* emptyWords_;
    Filter asked_ = Filter::kOpen;
    QString committee_; ///< whose cases are shown; empty: everybody's
    QString typed_;
    /// The newest question; the answers to older ones are not wanted any more.
    std::shared_ptr<std::atomic<int>> turn_ = std::make_shared<std::atomic<int>>(0);
    bool counting_ = false;
    bool countAgain_ = false;
};

} // namespace beibao
