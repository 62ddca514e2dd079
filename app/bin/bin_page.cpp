#include "app/bin/bin_page.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/shell/pieces.h"
#include "app/workbench/workbench.h"
#include "core/casework/recycling.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace beibao {

BinPage::BinPage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , heading_(plainLabel({}, "title"))
    , none_(wrappedLabel(tr("The recycle bin is empty."), "heading"))
    , all_(button(tr("The bins of all cases")))
    , rows_(new QVBoxLayout)
{
    setProperty("look", "page");
    auto* back = button(tr("← Back"));
    auto* top = new QHBoxLayout;
    top->addWidget(back);
    top->addWidget(heading_, 1);
    top->addWidget(all_);
    auto* inside = new QWidget;
    inside->setProperty("look", "page");
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(rows_);
    column->addStretch(1);
    rows_->setSpacing(0);
    auto* box = new QVBoxLayout(this);
    const int side = em(this) * 3 / 4;
    box->setContentsMargins(side, side, side, side);
    box->setSpacing(em(this) / 2);
    box->addLayout(top);
    box->addWidget(remark(tr("Nothing here is deleted. What is taken back stands where it stood.")));
    box->addWidget(none_);
    box->addWidget(scrolling(inside), 1);
    connect(back, &QPushButton::clicked, this, &BinPage::backWanted);
    connect(all_, &QPushButton::clicked, this, [this] { show({}); });
    connect(&bench, &Workbench::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

void BinPage::show(const Id& caseId)
{
    caseId_ = caseId;
    refresh();
}

void BinPage::refresh()
{
    clear(rows_);
    const auto all = inBin(bench_.reading(), caseId_);
    count_ = int(all.size());
    for (const auto& one : all) rows_->addWidget(rowFor(one));
    heading_->setText(caseId_.empty() ? tr("Recycle bin") : tr("Recycle bin of this case"));
    all_->setVisible(!caseId_.empty());
    none_->setVisible(all.empty());
}

QWidget* BinPage::rowFor(const Binned& one)
{
    auto* row = card(this, "row");
    auto* line = new QHBoxLayout(row);
    const QString title = one.title == one.kind ? QString() : QStringLiteral("　") + shown(one.title);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrappedLabel((one.whole ? tr("The whole case") : shown(one.kind)) + title, "strong"));
    words->addWidget(
        remark(tr("%1　put in %2: %3").arg(shown(one.about), dayText(one.at, bench_.today()), shown(one.reason))));
    line->addLayout(words, 1);
    auto* back = button(tr("Take back"));
    back->setObjectName(QStringLiteral("takeBack"));
    back->setAccessibleName(tr("Take back") + title);
    connect(back, &QPushButton::clicked, this, [this, id = one.record] { takeBack(id); });
    line->addWidget(back);
    return row;
}

void BinPage::takeBack(const Id& record)
{
    auto job = [record](Workbench::Writing& writing) { return beibao::takeBack(writing.desk, record); };
    bench_.perform<Saved>(this, std::move(job), [this](const Result<Saved>& saved) {
        if (!saved) return void(emit warned(sayWhy(saved.error())));
        refresh();
        emit said(tr("It is back where it was."));
    });
}

} // namespace beibao
