#include "app/casepage/timeline.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"

#include <QListWidget>

namespace beibao {

Timeline::Timeline(const OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , list_(new QListWidget)
{
    Section made = section(tr("What happened"));
    list_->setObjectName(QStringLiteral("timeline"));
    list_->setAccessibleName(tr("What happened"));
    list_->setWordWrap(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setSpacing(1);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    made.body->addWidget(list_, 1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(made.frame);
    connect(list_, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { follow(list_->row(item)); });
    connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { follow(list_->row(item)); });
    connect(&open, &OpenCase::reloaded, this, &Timeline::refresh);
}

void Timeline::refresh()
{
    lines_ = timelineOf(open_.file(), open_.state());
    list_->clear();
    for (const auto& line : lines_) {
        QString text = dayText(line.at, open_.workbench().today()) + QStringLiteral("　") + line.text;
        if (line.leads != TimelineLine::Leads::kNowhere) text += QStringLiteral("　›");
        if (!line.detail.isEmpty()) text += QStringLiteral("\n　　") + line.detail;
        if (!line.notApplied.isEmpty())
            text += QStringLiteral("\n　　") + tr("✗ does not count: %1").arg(line.notApplied);
        auto* item = new QListWidgetItem(text, list_);
        if (!line.notApplied.isEmpty()) item->setForeground(QColor(0x7a, 0x2e, 0x00));
    }
}

void Timeline::follow(int row)
{
    if (row < 0 || row >= int(lines_.size())) return;
    const TimelineLine& line = lines_[std::size_t(row)];
    if (line.leads == TimelineLine::Leads::kSession) emit sessionWanted(line.id);
    if (line.leads == TimelineLine::Leads::kSealed) emit sealedWanted();
}

} // namespace beibao
