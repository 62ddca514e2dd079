#include "app/casepage/step_bar.h"

#include "app/casepage/case_words.h"
#include "app/casepage/dates_panel.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/pieces.h"
#include "core/rules/next_step.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace beibao {
namespace {

/// Guards that ask for something a dialog or a page asks for as well.
bool answeredLater(const GuardResult& guard)
{
    constexpr std::string_view kAsked[] = {"G00-reason", "G00-role", "G00-time", "G01-place", "G02-people",
        "G05-refusal", "G06-target", "G08-consent", "G09-mediator", "G10-replaced", "G16-agreement", "G16-checks",
        "G17-text", "G19-note", "G19-signer", "G19-how", "G19-paper", "G32-state", "G20-obligation", "G20-amount",
        "G23-step", "G23-days", "G23-track", "G28-answers"};
    return std::ranges::find(kAsked, guard.id) != std::end(kAsked) || guard.id.rfind("A", 0) == 0;
}

} // namespace

StepBar::StepBar(const OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , heading_(new QLabel)
    , reason_(remark())
    , whyButton_(button(tr("Why this day"), "quiet"))
    , why_(remark())
    , step_(bigButton({}))
    , write_(new QPushButton(tr("Write the agreement")))
    , amend_(new QPushButton(tr("Redo the agreement")))
    , more_(new QPushButton(tr("More")))
    , menu_(new QMenu(this))
{
    QFrame* frame = card(nullptr, "next");
    step_->setObjectName(QStringLiteral("nextStep"));
    more_->setObjectName(QStringLiteral("more"));
    write_->setObjectName(QStringLiteral("writeAgreement"));
    amend_->setObjectName(QStringLiteral("amend"));
    more_->setMenu(menu_);
    QFont bold = heading_->font();
    bold.setBold(true);
    heading_->setFont(bold);
    heading_->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(heading_);
    words->addWidget(reason_);
    words->addWidget(whyButton_, 0, Qt::AlignLeft);
    words->addWidget(why_);
    whyButton_->setObjectName(QStringLiteral("why"));
    why_->setObjectName(QStringLiteral("whyWords"));
    whyButton_->setCheckable(true);
    connect(whyButton_, &QPushButton::toggled, why_, &QLabel::setVisible);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(10, 8, 10, 8);
    row->addLayout(words, 1);
    row->addWidget(step_);
    row->addWidget(write_);
    row->addWidget(amend_);
    row->addWidget(more_);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(frame);
    connect(step_, &QPushButton::clicked, this, [this] { emit wanted(action_); });
    connect(write_, &QPushButton::clicked, this, &StepBar::agreementWanted);
    connect(amend_, &QPushButton::clicked, this, &StepBar::amendWanted);
    connect(menu_, &QMenu::aboutToShow, this, &StepBar::refreshMenu);
    connect(&open, &OpenCase::reloaded, this, &StepBar::refresh);
}

void StepBar::refresh()
{
    refreshStep();
    const State state = open_.state().state;
    const bool writing = state == State::kMediating || state == State::kDrafted || state == State::kReviewed;
    write_->setVisible(writing && action_ != Action::kDraftAgreement);
    const SealState* binding = open_.state().effectiveSeal();
    amend_->setVisible(binding != nullptr && open_.state().review.correctionAsked);
    const bool begun = binding != nullptr && open_.successorBegun(binding->agreementId);
    amend_->setText(begun ? tr("Go on with the new agreement") : tr("Redo the agreement"));
}

void StepBar::refreshStep()
{
    Workbench& bench = open_.workbench();
    const auto next = nextStep(open_.file(), open_.state(), bench.rules(), bench.today());
    setFocusProxy(next ? step_ : more_); // before the button under the finger goes
    if (!next && step_->hasFocus()) more_->setFocus(Qt::OtherFocusReason);
    step_->setVisible(next.has_value());
    refreshWhy(next.value_or(NextStep{}));
    if (!next) {
        heading_->setText(tr("Nothing more to do here."));
        reason_->setText(tr("The case can be reopened under More."));
        return;
    }
    action_ = next->action;
    const QString label = shown(next->label);
    step_->setText(label);
    const QString due = next->due.empty() ? QString() : dayText(next->due.iso(), bench.today());
    const QString mark = next->urgency == Urgency::kOverdue ? tr("▲ overdue　")
        : next->urgency == Urgency::kSoon                   ? tr("● soon　")
                                                            : QString();
    heading_->setText(mark + (due.isEmpty() ? tr("Next: %1").arg(label) : tr("Next: %1　%2").arg(label, due)));
    reason_->setText(shown(next->reason));
    reason_->setVisible(!next->reason.empty());
}

void StepBar::refreshWhy(const NextStep& next)
{
    QString words;
    Workbench& bench = open_.workbench();
    for (const auto& clock : deadlinesOf(open_.file(), open_.state(), bench.rules(), bench.today()))
        if (words.isEmpty() && !next.due.empty() && clock.due == next.due) words = whyOf(clock);
    whyButton_->setChecked(false);
    whyButton_->setVisible(!words.isEmpty());
    why_->setText(words);
    why_->hide();
}

QString StepBar::obstacle(Action action) const
{
    for (const auto& guard : open_.ask(action, open_.usualInput()))
        if (guard.hard && !guard.passed && !answeredLater(guard)) return shown(guard.advice);
    return {};
}

void StepBar::refreshMenu()
{
    menu_->clear();
    for (const Action action : actionsIn(open_.state().state)) {
        if (!open_.offered(action)) continue;
        const QString label = shown(actionLabel(action));
        const QString why = obstacle(action);
        auto* entry = menu_->addAction(why.isEmpty() ? label : tr("%1　(not yet: %2)").arg(label, why));
        entry->setEnabled(why.isEmpty());
        connect(entry, &QAction::triggered, this, [this, action] { emit wanted(action); });
    }
    menu_->addSeparator();
    menu_->addAction(tr("History"), this, &StepBar::historyWanted);
    menu_->addAction(tr("Recycle bin of this case"), this, &StepBar::binWanted);
    menu_->addAction(tr("Put the whole case into the bin …"), this, &StepBar::recycleWanted);
}

} // namespace beibao
