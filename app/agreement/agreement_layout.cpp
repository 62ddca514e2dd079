// How the page of an agreement is laid out; what it does stands in agreement_page.cpp.
#include "app/agreement/agreement_page.h"
#include "app/agreement/check_list.h"
#include "app/agreement/clause_library.h"
#include "app/agreement/page_preview.h"
#include "app/agreement/promise_list.h"
#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/help/explain.h"
#include "app/review/returned_marks.h"
#include "app/shell/pieces.h"
#include "app/words/phrase_dialog.h"
#include "core/base/identity_number.h"
#include "core/base/text.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>

namespace beibao {

void AgreementPage::build()
{
    for (QWidget* step : {buildPeople(), buildFacts(), buildPromises(), buildTerms(), buildChecks()})
        steps_->addWidget(scrolling(step));
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    former_->setObjectName(QStringLiteral("former"));
    column->addWidget(former_);
    column->addWidget(returned_);
    column->addWidget(buildRail());
    column->addWidget(steps_, 1);
    auto* sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->addWidget(left);
    sides->addWidget(preview_);
    sides->setStretchFactor(0, 11);
    sides->setStretchFactor(1, 9);
    sides->setSizes({700, 500});
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(sides, 1);
    box->addWidget(trouble_);
    box->addWidget(buildButtons());
}

QWidget* AgreementPage::buildRail()
{
    auto* rail = new QWidget;
    auto* row = new QHBoxLayout(rail);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (int i = 0; i < kStepCount; ++i) {
        auto* step = button({}, "rail");
        step->setCheckable(true);
        step->setAutoExclusive(true);
        step->setObjectName(QStringLiteral("step%1").arg(i + 1));
        step->setMinimumWidth(1);
        step->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(step, &QPushButton::clicked, this, [this, i] { goTo(i); });
        rail_.push_back(step);
        row->addWidget(step);
    }
    return rail;
}

QWidget* AgreementPage::buildPeople()
{
    auto* page = new QWidget;
    people_ = new QVBoxLayout(page);
    return page;
}

void AgreementPage::fillPeople()
{
    clear(people_);
    for (const auto& [id, party] : open_.file().parties) {
        auto* line = card();
        auto* row = new QHBoxLayout(line);
        const auto verdict = checkIdNumber(party.id_type(), party.id_number(), open_.workbench().today());
        const QString number = party.id_number().empty() ? tr("missing") : shown(maskIdNumber(party.id_number()));
        const QString mark = acceptable(verdict) ? QStringLiteral("✓") : QStringLiteral("✗");
        row->addWidget(wrappedLabel(tr("%1　%2\nID %3 %4\n%5")
                                        .arg(shown(party.name()), roleOf(open_.file(), id.text()), number, mark,
                                            party.address().empty() ? tr("no address") : shown(party.address()))),
            1);
        auto* edit = button(tr("Edit"));
        edit->setAccessibleName(edit->text() + QLatin1Char(' ') + nameOf(open_.file(), id.text()));
        connect(edit, &QPushButton::clicked, this, [this, who = id] { emit partyWanted(who, {}); });
        row->addWidget(edit);
        people_->addWidget(line);
    }
    auto* another = button(tr("+ Another party"));
    connect(another, &QPushButton::clicked, this, [this] { emit partyWanted({}, {}); });
    people_->addWidget(another, 0, Qt::AlignLeft);
    people_->addStretch(1);
}

QWidget* AgreementPage::buildFacts()
{
    auto* page = new QWidget;
    auto* box = new QVBoxLayout(page);
    auto* head = new QHBoxLayout;
    explain(facts_, "Agreement.facts");
    head->addWidget(withQuestion(plainLabel(tr("Main facts and what is disputed"), "strong"), facts_));
    head->addStretch(1);
    head->addWidget(phraseButton(tr("Usual wordings"), open_.workbench(), "facts", facts_, [this] {
        return ClauseLibrary::forType(
            open_.workbench().reading(), open_.file().main.dispute_type(), open_.workbench().today())
            .facts;
    }));
    facts_->setObjectName(QStringLiteral("facts"));
    facts_->setAccessibleName(tr("Main facts and what is disputed"));
    facts_->setTabChangesFocus(true);
    box->addLayout(head);
    box->addWidget(facts_, 1);
    return page;
}

QWidget* AgreementPage::buildPromises()
{
    auto* page = new QWidget;
    auto* box = new QVBoxLayout(page);
    box->addWidget(promises_);
    box->addStretch(1);
    return page;
}

QWidget* AgreementPage::buildTerms()
{
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    madeOn_->setObjectName(QStringLiteral("madeOn"));
    copies_->setRange(1, 99);
    for (auto* text : {terms_, breach_}) {
        text->setTabChangesFocus(true);
        text->setMinimumHeight(fontMetrics().height() * 4);
    }
    breach_->setObjectName(QStringLiteral("breach"));
    const auto wordings = [this] {
        std::vector<QString> out;
        for (const auto& clause : ClauseLibrary::forType(
                 open_.workbench().reading(), open_.file().main.dispute_type(), open_.workbench().today())
                                      .breach)
            out.push_back(clause.text);
        return out;
    };
    const std::pair<QWidget*, const char*> asked[] = {{terms_, "Agreement.terms"}, {breach_, "Agreement.breach"},
        {madeOn_, "Agreement.made_on"}, {copies_, "Agreement.copies"}, {court_, "Agreement.court_wanted"}};
    for (const auto& [input, field] : asked) explain(input, field);
    form->addRow(tr("Other terms"), terms_);
    form->addRow(tr("If it is not kept"), breach_);
    form->addRow({}, phraseButton(tr("Usual wordings"), open_.workbench(), "breach", breach_, wordings));
    form->addRow(tr("Made on"), madeOn_);
    form->addRow(tr("Copies"), copies_);
    form->addRow({}, court_);
    addQuestions(*form);
    return page;
}

QWidget* AgreementPage::buildChecks()
{
    auto* page = new QWidget;
    auto* box = new QVBoxLayout(page);
    box->addWidget(checks_);
    box->addStretch(1);
    return page;
}

QWidget* AgreementPage::buildButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* leave = button(tr("← Back to the case"));
    auto* next = button(tr("Next step"));
    auto* print = button(tr("Print a draft"));
    auto* keep = button(tr("Save"));
    next->setObjectName(QStringLiteral("next"));
    keep->setObjectName(QStringLiteral("save"));
    seal_->setObjectName(QStringLiteral("seal"));
    submit_->setObjectName(QStringLiteral("submit"));
    row->addWidget(leave);
    row->addWidget(kept_, 1);
    for (auto* each : {next, print, keep, submit_, seal_}) row->addWidget(each);
    connect(leave, &QPushButton::clicked, this, &AgreementPage::leaveWanted);
    connect(next, &QPushButton::clicked, this, [this] { goTo(std::min(steps_->currentIndex() + 1, int(kChecks))); });
    connect(print, &QPushButton::clicked, this, [this] { save({}, {}, [this] { emit printWanted(); }); });
    connect(keep, &QPushButton::clicked, this, qOverload<>(&AgreementPage::save));
    connect(submit_, &QPushButton::clicked, this,
        [this] { save(stepsTo(Action::kSubmit), tr("Submitted. The chair sees it after the next sending."), {}); });
    connect(seal_, &QPushButton::clicked, this,
        [this] { save(stepsTo(Action::kDraftAgreement), {}, [this] { emit sealWanted(); }); });
    return bar;
}

void AgreementPage::goTo(int step)
{
    steps_->setCurrentIndex(step);
    rail_[std::size_t(step)]->setChecked(true);
    markSteps();
}

void AgreementPage::markSteps()
{
    const QString names[] = {tr("1 Parties"), tr("2 Facts"), tr("3 Articles"), tr("4 Terms"), tr("5 Checks")};
    bool wrong[kStepCount] = {};
    for (const auto& finding : findings_)
        if (finding.level == Level::kError) wrong[stepOf(finding)] = wrong[kChecks] = true;
    for (int i = 0; i < kStepCount; ++i) {
        const QString mark = i == steps_->currentIndex() ? QStringLiteral(" ●")
            : wrong[i]                                   ? QStringLiteral(" ○")
                                                         : QStringLiteral(" ✓");
        rail_[std::size_t(i)]->setText(names[i] + mark);
    }
    setLook(seal_, wrong[kChecks] ? "" : "main");
}

} // namespace beibao
