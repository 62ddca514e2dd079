#include "app/sync/sync_page.h"

#include "app/shell/elided_label.h"
#include "app/shell/pieces.h"
#include "app/sync/join_form.h"
#include "app/sync/refusal_words.h"
#include "app/sync/stick_buttons.h"
#include "app/sync/whom_to_call.h"
#include "app/words/words.h"
#include "core/store/correspondence.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace beibao {

namespace {

constexpr int kLettersShown = 50;
constexpr int kMeetingsShown = 10;

} // namespace

SyncPage::SyncPage(Workbench& bench, CountyWatch& watch, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , watch_(watch)
    , headline_(wrappedLabel({}, "heading", this))
    , meet_(button(tr("Try now  F9"), "main", this))
    , joining_(new JoinForm(bench, this))
    , stick_(new StickButtons(bench, this))
{
    setProperty("look", "page");
    meet_->setObjectName(QStringLiteral("meet"));
    auto* body = new QWidget;
    body->setProperty("look", "page");
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(joining_);
    lines_ = new QVBoxLayout;
    inside->addLayout(lines_, 1);
    lines_->setContentsMargins(0, 0, 0, 0);
    lines_->setSpacing(0);
    lines_->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto* top = new QHBoxLayout;
    top->addWidget(headline_, 1);
    top->addWidget(meet_);
    top->addWidget(stick_);
    auto* page = new QVBoxLayout(this);
    const int side = em(this) * 3 / 4;
    page->setContentsMargins(side, side, side, side);
    page->setSpacing(em(this) / 2);
    page->addLayout(top);
    page->addWidget(scroll, 1);
    connect(meet_, &QPushButton::clicked, this, &SyncPage::meetWanted);
    connect(stick_, &StickButtons::said, this, &SyncPage::said);
    connect(stick_, &StickButtons::warned, this, &SyncPage::warned);
    connect(stick_, &StickButtons::handedOver, &watch_, &CountyWatch::refresh);
    auto* join = static_cast<JoinForm*>(joining_);
    connect(join, &JoinForm::joined, this, [this] {
        emit said(tr("This computer has joined the county."));
        emit meetWanted();
    });
    connect(join, &JoinForm::failed, this, &SyncPage::failed);
    connect(&watch_, &CountyWatch::changed, this, [this] {
        if (isVisible()) refresh();
    });
    refresh();
}

void SyncPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

QString SyncPage::headline() const
{
    const CountyLine& line = watch_.line();
    const int waiting = int(line.waiting);
    switch (stripStateOf(line)) {
    case StripState::kPractice: return tr("This is practice. Nothing of it is ever sent.");
    case StripState::kAlone:
        return tr("Not joined to a county yet. Everything works; %n saves wait here.", nullptr, waiting);
    case StripState::kLookAtIt: return tr("Something waits for you below. The rest goes its way.");
    case StripState::kSending: return tr("Talking to the county. You can go on working.");
    case StripState::kByStick:
        return tr("A stick is on its way to the county. Until its answer is back, %n entries are kept here, too.",
            nullptr, int(line.waiting + line.files));
    case StripState::kOffline:
        return tr("The county was not reached. That does not matter: %n saves are kept here and will be sent later.",
            nullptr, waiting);
    case StripState::kWaiting:
        if (waiting == 0 && line.files > 0)
            return tr("All that was written is at the county; %n files follow when there is a line.", nullptr,
                int(line.files));
        return tr("%n saves are kept here and wait to be sent.", nullptr, waiting);
    case StripState::kAllThere: return tr("Everything is at the county, as of %1.").arg(line.lastReceipt);
    }
    return {};
}

void SyncPage::refresh()
{
    headline_->setText(headline());
    const CountyLine& line = watch_.line();
    meet_->setVisible(line.joined && !line.practice);
    meet_->setEnabled(!line.meeting);
    joining_->setVisible(!line.joined && !line.practice);
    stick_->setVisible(line.joined && !line.practice);
    while (lines_->count() > 1) {
        auto* item = lines_->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    showChoices();
    showRefused();
    showWaiting();
    showMeetings();
}

void SyncPage::addHeading(const QString& text)
{
    auto* heading = plainLabel(text, "heading", this);
    heading->setContentsMargins(0, em(this) / 2, 0, em(this) / 4);
    lines_->insertWidget(lines_->count() - 1, heading);
}

void SyncPage::addLine(const QString& left, const QString& right, const std::vector<Step>& steps)
{
    auto* row = card(this, "row");
    auto* line = new QHBoxLayout(row);
    const int side = em(this) / 2;
    line->setContentsMargins(side, side / 2, side, side / 2);
    line->addWidget(new ElidedLabel(left, row), 2);
    auto* why = new ElidedLabel(right, row);
    why->setProperty("look", "muted");
    line->addWidget(why, 2);
    for (const auto& step : steps) {
        auto* go = button(step.words, "", row);
        go->setAccessibleName(step.words + QLatin1Char(' ') + left);
        line->addWidget(go);
        connect(go, &QPushButton::clicked, this, step.take);
    }
    lines_->insertWidget(lines_->count() - 1, row);
}

void SyncPage::showChoices()
{
    const auto n = int(watch_.line().choices);
    if (n == 0) return;
    addHeading(tr("For you to choose: %1").arg(n));
    addLine(tr("%n changed in two places", nullptr, n), tr("both values are kept until you choose"),
        {{tr("Choose"), [this] { emit choiceWanted(); }}});
}

void SyncPage::showRefused()
{
    const auto letters = Correspondence(bench_.database()).refused(kLettersShown);
    if (letters.empty()) return;
    addHeading(tr("Not taken in by the county: %1").arg(watch_.line().refused));
    for (const auto& letter : letters) {
        const auto row = caseRow(bench_.database(), letter.caseId);
        const RecordSpec* kind = Schema::get().kind(letter.kind);
        const QString what
            = (row ? shown(row->number) + QLatin1Char(' ') + shown(row->people) + QLatin1Char(' ') : QString())
            + (kind == nullptr ? QString() : shown(kind->label));
        std::vector<Step> steps;
        if (row) steps.push_back({tr("Have a look"), [this, id = letter.caseId] { emit caseWanted(id); }});
        steps.push_back(
            {tr("Get in touch"), [this] { showContact(whomToCall(bench_.reading(), bench_.author().unit), this); }});
        addLine(what, refusalWords(letter.refused), steps);
    }
}

void SyncPage::showWaiting()
{
    const auto letters = Correspondence(bench_.database()).waiting(kLettersShown);
    const CountyLine& way = watch_.line();
    if ((letters.empty() && way.files == 0) || way.practice) return;
    addHeading(tr("Waiting to be sent: %1").arg(way.waiting + way.files));
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    if (way.files > 0)
        addLine(tr("%n files (sealed papers, photographs, scans)", nullptr, int(way.files)),
            tr("%1; sent after the writing, and resumed where a line broke")
                .arg(chinese.formattedDataSize(way.fileBytes, 1)));
    for (const auto& letter : letters) {
        const auto row = caseRow(bench_.database(), letter.caseId);
        const RecordSpec* kind = Schema::get().kind(letter.kind);
        addLine(row ? shown(row->number) + QLatin1Char(' ') + shown(row->people) : tr("Not of one case"),
            kind == nullptr ? QString() : shown(kind->label));
    }
}

void SyncPage::showMeetings()
{
    const auto meetings = Correspondence(bench_.database()).meetings(kMeetingsShown);
    if (meetings.empty()) return;
    addHeading(tr("Receipts"));
    for (const auto& meeting : meetings)
        addLine(momentWord(meeting.at, bench_.today()),
            tr("sent %1, received %2, put aside %3").arg(meeting.sent).arg(meeting.received).arg(meeting.refused));
}

} // namespace beibao
