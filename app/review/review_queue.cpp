#include "app/review/review_queue.h"

#include "app/casepage/look.h"
#include "app/shell/pieces.h"
#include "app/shell/plain_tip.h"
#include "app/words/words.h"

#include <QListWidget>

#include <algorithm>

namespace beibao {
namespace {

constexpr int kMostSigned = 60;

/// Where the chair looks after the signatures.
const std::vector<std::string> kSignedStates{"effective", "performing", "performed", "followed"};

} // namespace

ReviewQueue::ReviewQueue(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , waitingTab_(button({}, "choice"))
    , signedTab_(button(tr("Signed, to be checked"), "choice"))
    , list_(new QListWidget)
{
    list_->setObjectName(QStringLiteral("queue"));
    list_->setProperty("look", "queue");
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Agreements to look at"));
    setMinimumWidth(em(this) * 10);
    setFocusProxy(list_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (auto* tab : {waitingTab_, signedTab_}) {
        tab->setCheckable(true);
        tab->setAutoExclusive(true);
        column->addWidget(tab);
        connect(tab, &QPushButton::clicked, this, [this] { refresh({}); });
    }
    waitingTab_->setChecked(true);
    column->addWidget(list_, 1);
    column->addWidget(remark(tr("J next　K previous")));
    connect(list_, &QListWidget::currentRowChanged, this, &ReviewQueue::choose);
}

void ReviewQueue::refresh(const Id& current)
{
    const int was = waiting_;
    const CaseFilter submitted{.onlySubmitted = true};
    waiting_ = int(countCases(bench_.database(), submitted));
    waitingTab_->setText(tr("To be reviewed %1").arg(waiting_));
    rows_ = listCases(bench_.database(),
        waitingTab_->isChecked() ? submitted : CaseFilter{.states = kSignedStates, .limit = kMostSigned});
    const int row = list_->currentRow();
    {
        const QSignalBlocker quiet(list_);
        list_->clear();
        for (const auto& each : rows_) add(each);
        const auto same = std::ranges::find(rows_, current, &CaseRow::id);
        const int last = list_->count() - 1;
        list_->setCurrentRow(
            same == rows_.end() ? std::clamp(row, rows_.empty() ? -1 : 0, last) : int(same - rows_.begin()));
    }
    choose(list_->currentRow());
    if (was != waiting_) emit waitingChanged(waiting_);
}

void ReviewQueue::add(const CaseRow& row)
{
    // All that wait are in one state; of the signed ones it says how far they are.
    QString standing = waitingTab_->isChecked() ? QString() : QLatin1Char('\n') + stateWord(row.state);
    // Cleared by telephone: the only ones that wait though they are past the draft.
    if (row.submitted && row.state != "drafted") standing += QLatin1Char('\n') + tr("☎ to be countersigned");
    const QString words = shown(row.people) + QLatin1Char('\n') + shown(row.number);
    auto* item = new QListWidgetItem(words + standing, list_);
    item->setToolTip(plainTip(words));
}

void ReviewQueue::choose(int row)
{
    emit chosen(row < 0 || row >= int(rows_.size()) ? Id() : rows_[std::size_t(row)].id);
}

void ReviewQueue::move(int by)
{
    if (rows_.empty()) return;
    list_->setCurrentRow(std::clamp(list_->currentRow() + by, 0, list_->count() - 1));
}

} // namespace beibao
