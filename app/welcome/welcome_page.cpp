#include "app/welcome/welcome_page.h"

#include "app/casepage/look.h"
#include "app/seal/print_paper.h"
#include "app/settings/recovery_dialog.h"
#include "app/shell/pieces.h"
#include "app/shell/theme.h"
#include "core/documents/device_sheets.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace beibao {

namespace {

struct StepWords {
    QString name, why, button;
};

StepWords wordsOf(Preparation::Step step)
{
    switch (step) {
    case Preparation::Step::kSize:
        return {WelcomePage::tr("Size of letters"), WelcomePage::tr("So large that you read it without glasses."), {}};
    case Preparation::Step::kRecovery:
        return {WelcomePage::tr("Recovery sheet"),
            WelcomePage::tr("Whoever forgets the passphrase opens the store with this sheet. Without it nobody can."),
            WelcomePage::tr("Print it…")};
    case Preparation::Step::kPrinter:
        return {WelcomePage::tr("Printer"),
            WelcomePage::tr(
                "One page shows whether names, tables and boxes come out well. Without a printer it becomes a PDF."),
            WelcomePage::tr("Print a test page")};
    case Preparation::Step::kCounty:
        return {WelcomePage::tr("County"),
            WelcomePage::tr("With the invitation code your work goes to the county. Without it everything works here."),
            WelcomePage::tr("Join…")};
    case Preparation::Step::kTour: break;
    }
    return {WelcomePage::tr("Look around"),
        WelcomePage::tr("Three minutes: where things are, and what to press first."), WelcomePage::tr("Show me")};
}

} // namespace

WelcomePage::WelcomePage(Workbench& bench, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , theme_(theme)
    , preparation_(bench, theme.settingsFile())
    , lines_(new QVBoxLayout)
    , said_(wrappedLabel({}, "muted", this))
{
    setProperty("look", "page");
    auto* body = new QWidget;
    body->setProperty("look", "page");
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 0);
    lines_->setSpacing(em(this) / 3);
    inside->addLayout(lines_);
    inside->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto* later = button(tr("Go on to work"), "main", this);
    later->setObjectName(QStringLiteral("toWork"));
    auto* away = button(tr("Do not show this any more"), "quiet", this);
    auto* foot = new QHBoxLayout;
    foot->addWidget(said_, 1);
    foot->addWidget(away);
    foot->addWidget(later);
    auto* page = new QVBoxLayout(this);
    const int side = em(this);
    page->setContentsMargins(side, side / 2, side, side / 2);
    page->addWidget(plainLabel(tr("Before you begin"), "title", this));
    page->addWidget(wrappedLabel(
        tr("In any order, and each of them later if you like. Nothing of it needs a network but the county."), "muted",
        this));
    page->addWidget(scroll, 1);
    page->addLayout(foot);
    setFocusProxy(later);
    connect(later, &QPushButton::clicked, this, &WelcomePage::leaveWanted);
    connect(away, &QPushButton::clicked, this, [this] {
        preparation_.putAway();
        emit changed();
        emit leaveWanted();
    });
    connect(&bench, &Workbench::introduced, this, &WelcomePage::refresh);
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void WelcomePage::refresh()
{
    clear(lines_);
    for (const auto step : preparation_.steps()) lines_->addWidget(lineOf(step));
    emit changed();
}

QWidget* WelcomePage::lineOf(Preparation::Step step)
{
    const StepWords words = wordsOf(step);
    const bool done = preparation_.done(step);
    auto* row = card(this);
    auto* line = new QHBoxLayout(row);
    const int side = em(this) / 2;
    line->setContentsMargins(side * 2, side, side * 2, side);
    line->setSpacing(side * 2);
    auto* sign = plainLabel(done ? QStringLiteral("✓") : QStringLiteral("○"), done ? "good" : "muted", row);
    sign->setAccessibleName(done ? tr("done") : tr("not yet"));
    line->addWidget(sign);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(plainLabel(words.name, "strong", row));
    text->addWidget(wrappedLabel(words.why, "muted", row));
    line->addLayout(text, 1);
    if (step == Preparation::Step::kSize) {
        line->addWidget(sizes(row));
        return row;
    }
    auto* act = button(done ? tr("Once more") : words.button, done ? "quiet" : "", row);
    act->setAccessibleName(words.name);
    act->setVisible(!(done && step == Preparation::Step::kCounty));
    connect(act, &QPushButton::clicked, this, [this, step] { take(step); });
    line->addWidget(act);
    return row;
}

QWidget* WelcomePage::sizes(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (const int percent : Theme::kSteps) {
        auto* size = button(QStringLiteral("%1 %").arg(percent), "choice", box);
        size->setCheckable(true);
        size->setAutoExclusive(true);
        size->setChecked(percent == theme_.percent());
        connect(size, &QPushButton::clicked, this, [this, percent] {
            theme_.setPercent(percent);
            markDone(Preparation::Step::kSize);
        });
        row->addWidget(size);
    }
    return box;
}

void WelcomePage::take(Preparation::Step step)
{
    switch (step) {
    case Preparation::Step::kRecovery: {
        auto* dialog = new RecoveryDialog(bench_, window());
        connect(dialog, &QDialog::finished, this, &WelcomePage::refresh);
        return dialog->open();
    }
    case Preparation::Step::kPrinter: return printTestPage();
    case Preparation::Step::kCounty: emit joinWanted(); return;
    case Preparation::Step::kTour:
        markDone(step);
        emit tourWanted();
        return;
    case Preparation::Step::kSize: return;
    }
}

void WelcomePage::printTestPage()
{
    const auto page = testPage(bench_.committeeName(), bench_.today());
    if (!page) return;
    printPaper(*page, this, [this](const PaperOutcome& outcome) {
        setLook(said_, outcome.good ? "muted" : "danger");
        said_->setText(outcome.sentence);
        if (outcome.good) markDone(Preparation::Step::kPrinter);
    });
}

void WelcomePage::markDone(Preparation::Step step)
{
    preparation_.markDone(step);
    // Later: what was clicked is one of the things that are made again.
    QMetaObject::invokeMethod(this, &WelcomePage::refresh, Qt::QueuedConnection);
}

} // namespace beibao
