#include "app/township/township_page.h"

#include "app/shell/pieces.h"
#include "app/shell/plain_tip.h"
#include "app/shell/signs.h"
#include "app/shell/theme.h"
#include "app/township/unassigned_list.h"
#include "app/words/words.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace beibao {

namespace {

enum Column { kName, kRound, kMissing, kOpen, kRed, kOverdue, kSubmitted, kColumns };

/// Trouble first; by area code where there is none.
int trouble(const CommitteeStanding& one)
{
    return one.overdue > 0 || one.red > 0 ? 2 : (one.missing.empty() ? 0 : 1);
}

QString dayOf(Date day)
{
    return TownshipPage::tr("%1/%2").arg(day.month).arg(day.day);
}

QString roundsOf(const std::vector<Round>& rounds)
{
    QStringList days;
    for (const Round& round : rounds) days << dayOf(round.start) + QStringLiteral("–") + dayOf(round.end);
    return days.join(QStringLiteral("、"));
}

} // namespace

TownshipPage::TownshipPage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , said_(wrappedLabel({}, "muted", this))
    , table_(new QTableWidget(0, kColumns, this))
    , unassigned_(new UnassignedList(bench, this))
{
    setProperty("look", "page");
    setFocusProxy(table_);
    table_->setObjectName(QStringLiteral("committees"));
    table_->setAccessibleName(tr("Committees"));
    table_->setHorizontalHeaderLabels({tr("Committee"), tr("This round"), tr("Not reported, four weeks"), tr("Open"),
        tr("Urgent"), tr("Overdue"), tr("To review")});
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->installEventFilter(this);
    auto* page = new QVBoxLayout(this);
    const int side = em(this) * 3 / 4;
    page->setContentsMargins(side, side, side, side);
    page->addWidget(plainLabel(tr("Township"), "title", this));
    page->addWidget(said_);
    page->addWidget(table_, 1);
    page->addWidget(unassigned_);
    connect(unassigned_, &UnassignedList::caseWanted, this, &TownshipPage::caseWanted);
    connect(unassigned_, &UnassignedList::said, this, &TownshipPage::said);
    connect(table_, &QTableWidget::cellDoubleClicked, this, [this](int row) { open(row); });
    connect(&bench, &Workbench::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

void TownshipPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void TownshipPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
    if (event->type() == QEvent::PaletteChange && isVisible()) refresh(); // the colours of the cells
}

bool TownshipPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) fit();
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return false;
    open(table_->currentRow());
    return true;
}

void TownshipPage::refresh()
{
    unassigned_->refresh();
    committees_ = committeesOn(bench_.reading(), bench_.database(), bench_.rules(), bench_.today());
    std::ranges::stable_sort(committees_, std::greater(), trouble);
    const int row = table_->currentRow();
    table_->setRowCount(int(committees_.size()));
    for (int i = 0; i < int(committees_.size()); ++i) fill(i, committees_[std::size_t(i)]);
    const auto late = std::ranges::count_if(committees_, [](const auto& one) { return !one.missing.empty(); });
    const auto silent = std::ranges::count_if(committees_, [](const auto& one) { return !one.reported; });
    said_->setText(tr("%n have not reported this round yet.", nullptr, int(silent))
        + tr("%n left out a round in four weeks.", nullptr, int(late))
        + tr("Not reported is not the same as nothing found. Enter shows the open cases."));
    table_->selectRow(std::clamp(row, 0, std::max(0, table_->rowCount() - 1)));
    fit();
}

void TownshipPage::fill(int row, const CommitteeStanding& one)
{
    const auto put = [&](int column, const QString& text, Ink ink = colours::kInk, const QIcon& icon = {}) {
        auto* item = new QTableWidgetItem(icon, text);
        item->setForeground(ink.colour());
        item->setToolTip(plainTip(text));
        if (column >= kOpen) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table_->setItem(row, column, item);
    };
    const auto number = [&](int column, std::int64_t count, Ink ink) {
        put(column, count == 0 ? QStringLiteral("–") : QString::number(count), count == 0 ? colours::kMuted : ink);
    };
    put(kName, shown(one.name));
    if (!one.reported)
        put(kRound, tr("not yet"), colours::kWarning, signIcon(Sign::kCircle, colours::kWarning));
    else
        put(kRound, one.found == 0 ? tr("nothing found") : tr("%n found", nullptr, int(one.found)), colours::kGood,
            signIcon(Sign::kCheck, colours::kGood));
    if (one.missing.empty())
        put(kMissing, QStringLiteral("–"), colours::kMuted);
    else
        put(kMissing, tr("%n times", nullptr, int(one.missing.size())) + QStringLiteral(" ") + roundsOf(one.missing),
            colours::kDanger, signIcon(Sign::kTriangle, colours::kDanger));
    put(kOpen, QString::number(one.open));
    number(kRed, one.red, colours::kDanger);
    number(kOverdue, one.overdue, colours::kDanger);
    number(kSubmitted, one.submitted, colours::kAccent);
}

void TownshipPage::fit()
{
    const int unit = em(table_);
    table_->verticalHeader()->setDefaultSectionSize(unit * 7 / 4);
    table_->setIconSize(QSize(unit * 2 / 3, unit * 2 / 3));
    auto* header = table_->horizontalHeader();
    // In large letters the less needed columns give way, never the words: what waits stands under review as well.
    const bool narrow = width() < unit * 40, tight = width() < unit * 34;
    const std::pair<int, double> widths[] = {
        {kRound, narrow ? 5 : 6}, {kMissing, narrow ? 7 : 10}, {kOpen, 3.5}, {kRed, 4}, {kOverdue, 4}, {kSubmitted, 4}};
    table_->setColumnHidden(kSubmitted, narrow);
    table_->setColumnHidden(kMissing, tight);
    for (const auto& [column, ems] : widths) header->resizeSection(column, int(ems * unit));
    header->setSectionResizeMode(kName, QHeaderView::Stretch);
}

void TownshipPage::open(int row)
{
    if (row < 0 || row >= int(committees_.size())) return;
    const CommitteeStanding& one = committees_[std::size_t(row)];
    emit committeeWanted(one.committee, shown(one.name));
}

} // namespace beibao
