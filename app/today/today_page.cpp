#include "app/today/today_page.h"

#include "app/shell/elided_label.h"
#include "app/shell/pieces.h"
#include "app/today/week_card.h"
#include "app/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace beibao {

namespace {

constexpr int kWideInLetters = 36;

QWidget* emptyState(QWidget* parent, QPushButton*& step)
{
    auto* box = card(parent);
    auto* inside = new QHBoxLayout(box);
    const int side = em(parent);
    inside->setContentsMargins(side, side, side, side);
    inside->addWidget(plainLabel(TodayPage::tr("Nothing is to be done today."), "heading", box));
    inside->addStretch(1);
    step = button(TodayPage::tr("Register a dispute"), "main", box);
    inside->addWidget(step);
    return box;
}

} // namespace

TodayPage::TodayPage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , week_(new WeekCard(bench, this))
    , heading_(plainLabel({}, "title", this))
{
    setProperty("look", "page");
    auto* body = new QWidget;
    body->setProperty("look", "page");
    rows_ = new QVBoxLayout(body);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(0);
    rows_->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    list_ = scroll;

    QPushButton* step = nullptr;
    empty_ = emptyState(this, step);
    auto* page = new QVBoxLayout(this);
    const int side = em(this) * 3 / 4;
    page->setContentsMargins(side, side, side, side);
    page->setSpacing(em(this) / 2);
    page->addWidget(heading_);
    page->addWidget(week_);
    page->addWidget(empty_);
    page->addWidget(scroll, 1);
    connect(step, &QPushButton::clicked, this, &TodayPage::newCaseWanted);
    refresh();
}

void TodayPage::addCard(QWidget* card)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, card); // below the heading
}

void TodayPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible()) showRows();
}

void TodayPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void TodayPage::refresh()
{
    week_->refresh();
    const Date today = bench_.today();
    static const QString kDays = QStringLiteral("一二三四五六日");
    heading_->setText(
        shown(today.chinese()) + QStringLiteral("  ") + tr("weekday %1").arg(kDays.at(today.weekday() - 1)));
    agenda_ = agendaOf(bench_);
    if (isVisible()) showRows(); // else when it is looked at
    emit countChanged(count());
}

void TodayPage::showRows()
{
    while (rows_->count() > 1) {
        auto* item = rows_->takeAt(0);
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    int line = 0;
    for (const auto& item : agenda_.items) rows_->insertWidget(line++, rowFor(item));
    if (agenda_.more > 0) rows_->insertWidget(line++, rowForMore());
    if (!backupDue_.isEmpty()) rows_->insertWidget(line++, rowForBackup());
    if (preparation_ > 0) rows_->insertWidget(line, rowForPreparation());
    empty_->setVisible(agenda_.items.empty());
}

void TodayPage::setPreparation(int left)
{
    if (preparation_ == left) return;
    preparation_ = left;
    showRows();
}

void TodayPage::setBackupDue(const QString& words)
{
    if (backupDue_ == words) return;
    backupDue_ = words;
    if (isVisible()) showRows();
}

QWidget* TodayPage::rowForBackup()
{
    auto* row = card(this, "row");
    auto* line = new QHBoxLayout(row);
    const int side = em(this) / 2;
    line->setContentsMargins(side, side / 2, side, side / 2);
    line->addWidget(new ElidedLabel(backupDue_, row), 1);
    auto* now = button(tr("Back up"), "", row);
    now->setObjectName(QStringLiteral("backupNow"));
    line->addWidget(now);
    connect(now, &QPushButton::clicked, this, &TodayPage::backupWanted);
    return row;
}

QWidget* TodayPage::rowForPreparation()
{
    auto* row = card(this, "row");
    auto* line = new QHBoxLayout(row);
    const int side = em(this) / 2;
    line->setContentsMargins(side, side / 2, side, side / 2);
    auto* words = new ElidedLabel(tr("Before you begin: %n things may be prepared", nullptr, preparation_), row);
    line->addWidget(words, 1);
    auto* look = button(tr("Have a look"), "quiet", row);
    look->setObjectName(QStringLiteral("preparation"));
    line->addWidget(look);
    connect(look, &QPushButton::clicked, this, &TodayPage::preparationWanted);
    return row;
}

QWidget* TodayPage::rowForMore()
{
    auto* row = card(this, "row");
    auto* line = new QHBoxLayout(row);
    line->addWidget(plainLabel(tr("%n more fall due", nullptr, agenda_.more), "strong", row), 1);
    auto* all = button(tr("Show all"), "", row);
    line->addWidget(all);
    connect(all, &QPushButton::clicked, this, &TodayPage::allDueWanted);
    return row;
}

QWidget* TodayPage::rowFor(const AgendaItem& item)
{
    auto* row = card(this, "row");
    auto* line = new QHBoxLayout(row);
    const int side = em(this) / 2;
    line->setContentsMargins(side, side / 2, side, side / 2);
    line->setSpacing(side);
    line->addWidget(signLabel(signOf(item.kind), colourOf(item.kind), row));
    auto* word = plainLabel(wordOf(item.kind), "strong", row);
    word->setMinimumWidth(em(this) * 2);
    line->addWidget(word);
    auto* expected = new ElidedLabel(item.expected, row);
    expected->setProperty("look", "muted");
    // With large letters what is expected stands below, not beside: its end says how late it is.
    const bool narrow = width() < em(this) * kWideInLetters;
    auto* words = new QBoxLayout(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    words->setSpacing(narrow ? 0 : side);
    words->addWidget(new ElidedLabel(item.about, row), 1);
    words->addWidget(expected, 1);
    line->addLayout(words, 1);
    if (item.kind == AgendaItem::Kind::kDraft) {
        auto* drop = button(tr("Not wanted"), "quiet", row);
        drop->setAccessibleName(tr("Not wanted") + QLatin1Char(' ') + item.about);
        line->addWidget(drop);
        connect(drop, &QPushButton::clicked, this, [this, form = item.form] { emit draftUnwanted(form); });
    }
    auto* step = button(item.step, "", row);
    step->setMinimumWidth(em(this) * 5);
    step->setAccessibleName(item.step + QLatin1Char(' ') + item.about);
    line->addWidget(step);
    connect(step, &QPushButton::clicked, this, [this, item] { show(item); });
    return row;
}

void TodayPage::show(const AgendaItem& item)
{
    switch (item.kind) {
    case AgendaItem::Kind::kDraft: emit draftWanted(item.form); break;
    case AgendaItem::Kind::kReview: emit reviewWanted(item.caseId); break;
    default: emit caseWanted(item.caseId); break;
    }
}

} // namespace beibao
