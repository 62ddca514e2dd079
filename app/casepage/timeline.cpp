#include "app/casepage/timeline.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/colours.h"

#include <QEvent>
#include <QListWidget>

#include <algorithm>

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

void Timeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !lines_.empty()) refresh(); // lines keep the colour they were made in
}

void Timeline::refresh()
{
    lines_ = timelineOf(open_.file(), open_.state());
    tellErasures();
    list_->clear();
    for (const auto& line : lines_) {
        QString text = dayText(line.at, open_.workbench().today()) + QStringLiteral("　") + line.text;
        if (line.leads != TimelineLine::Leads::kNowhere) text += QStringLiteral("　›");
        if (!line.detail.isEmpty()) text += QStringLiteral("\n　　") + line.detail;
        if (!line.notApplied.isEmpty())
            text += QStringLiteral("\n　　") + tr("✗ does not count: %1").arg(line.notApplied);
        auto* item = new QListWidgetItem(text, list_);
        if (!line.notApplied.isEmpty()) item->setForeground(colours::kWarning.colour());
    }
}

/// A record that was erased by order is no longer in the case; what is told of it is the order.
void Timeline::tellErasures()
{
    for (const auto& [id, order] : open_.orders()) {
        const auto record = open_.workbench().reading().get(id);
        TimelineLine line;
        line.id = id;
        line.at = order.at();
        line.text = tr("Erased by order: %1")
                        .arg(record && record->spec() != nullptr ? shown(record->spec()->label) : tr("a record"));
        line.detail = tr("order %1 · %2").arg(shown(order.order_no()), shown(order.reason()));
        const auto place = std::ranges::find_if(lines_, [&](const TimelineLine& other) { return other.at <= line.at; });
        lines_.insert(place, std::move(line));
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
