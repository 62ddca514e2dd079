#include "app/cases/case_list_model.h"

#include "app/shell/signs.h"
#include "app/shell/theme.h"
#include "app/words/type_words.h"

#include <QBrush>

#include <algorithm>

namespace beibao {

CaseListModel::CaseListModel(Workbench& bench, QObject* parent)
    : QAbstractTableModel(parent)
    , bench_(bench)
{
    connect(&bench_, &Workbench::changed, this, &CaseListModel::refresh);
}

void CaseListModel::ask(const CaseFilter& filter)
{
    beginResetModel();
    filter_ = filter;
    filter_->after.reset();
    filter_->limit = kPage;
    rows_ = listCases(bench_.database(), *filter_);
    goOnBehind(rows_);
    endResetModel();
}

void CaseListModel::show(const std::vector<Id>& cases)
{
    beginResetModel();
    filter_.reset();
    rows_.clear();
    for (const auto& id : cases)
        if (auto row = caseRow(bench_.database(), id)) rows_.push_back(std::move(*row));
    more_ = false;
    endResetModel();
}

void CaseListModel::reread()
{
    if (filter_) ask(CaseFilter(*filter_));
}

Id CaseListModel::idAt(int row) const
{
    return row >= 0 && row < int(rows_.size()) ? rows_[std::size_t(row)].id : Id();
}

void CaseListModel::refresh(const Changed& changed)
{
    bool unknown = false;
    for (const auto& id : changed.cases) {
        const auto row = std::ranges::find(rows_, id, &CaseRow::id);
        unknown = unknown || row == rows_.end();
        auto now = row == rows_.end() ? std::nullopt : caseRow(bench_.database(), id);
        if (!now) continue;
        *row = std::move(*now);
        const int n = int(row - rows_.begin());
        emit dataChanged(index(n, 0), index(n, kColumns - 1));
    }
    if (unknown) reread(); // a new case comes first in the list
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

bool CaseListModel::overdue(const CaseRow& row) const
{
    return !row.nextDue.empty() && row.nextDue < bench_.today().iso();
}

QString CaseListModel::textOf(const CaseRow& row, int column) const
{
    switch (column) {
    case kRisk: return riskWord(row.risk);
    case kNumber: return shown(row.number);
    case kPeople: return shown(row.people).simplified(); // one line, whatever was pasted
    case kWhat: return matterWord(row, bench_.rules());
    case kState: return row.returned ? tr("Returned") : row.submitted ? tr("With the chair") : stateWord(row.state);
    case kDue:
        if (row.nextDue.empty()) return {};
        return overdue(row) ? tr("%1, overdue").arg(dayWord(row.nextDue, bench_.today()))
                            : dayWord(row.nextDue, bench_.today());
    case kApplied: return dayWord(row.appliedOn, bench_.today());
    default: return {};
    }
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(rows_.size())) return {};
    const CaseRow& row = rows_[std::size_t(index.row())];
    if (role == Qt::DisplayRole) return textOf(row, index.column());
    if (role == Qt::AccessibleTextRole)
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QLatin1Char(' ')
            + textOf(row, index.column());
    if (index.column() == kRisk && !row.risk.empty()) {
        if (role == Qt::DecorationRole) return signIcon(signOfRisk(row.risk), colourOfRisk(row.risk));
        if (role == Qt::ForegroundRole) return QBrush(colourOfRisk(row.risk).colour());
    }
    const bool pressing = (index.column() == kDue && overdue(row)) || (index.column() == kState && row.returned);
    if (role == Qt::ForegroundRole && pressing) return QBrush(colours::kDanger.colour());
    if (role == Qt::DecorationRole && pressing)
        return signIcon(index.column() == kDue ? Sign::kTriangle : Sign::kBack, colours::kDanger);
    return {};
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    switch (section) {
    case kRisk: return tr("Risk");
    case kNumber: return tr("Number");
    case kPeople: return tr("People");
    case kWhat: return tr("Matter");
    case kState: return tr("State");
    case kDue: return tr("Falls due");
    case kApplied: return tr("Applied");
    default: return {};
    }
}

bool CaseListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && more_ && filter_;
}

/// The place stands still while the rows shown may change.
void CaseListModel::goOnBehind(const std::vector<CaseRow>& page)
{
    more_ = int(page.size()) == kPage;
    if (more_) filter_->after = placeOf(page.back());
}

void CaseListModel::fetchMore(const QModelIndex&)
{
    auto rows = listCases(bench_.database(), *filter_);
    goOnBehind(rows);
    if (rows.empty()) return;
    beginInsertRows({}, int(rows_.size()), int(rows_.size() + rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(rows_));
    endInsertRows();
}

} // namespace beibao
