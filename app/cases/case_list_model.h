#pragma once

#include "app/workbench/workbench.h"

#include <QAbstractTableModel>

#include <optional>

namespace beibao {

/// Cases as a table, read page by page. It looks again at the rows it is told about.
class CaseListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { kRisk, kNumber, kPeople, kWhat, kState, kDue, kApplied, kColumns };

    explicit CaseListModel(Workbench& bench, QObject* parent = nullptr);

    /// Shows what a filter asks for.
    void ask(const CaseFilter& filter);
    /// Shows just these, in this order: what a search found.
    void show(const std::vector<Id>& cases);
    Id idAt(int row) const;
    void refresh(const Changed& changed);
    /// Reads the same question again.
    void reread();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    static constexpr int kPage = 200;

private:
    QString textOf(const CaseRow& row, int column) const;
    void goOnBehind(const std::vector<CaseRow>& page);
    bool overdue(const CaseRow& row) const;

    Workbench& bench_;
    std::optional<CaseFilter> filter_; ///< of the next page; none: what a search found
    std::vector<CaseRow> rows_;
    bool more_ = false;
};

} // namespace beibao
