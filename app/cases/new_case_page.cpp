#include "app/cases/new_case_page.h"

#include "app/cases/case_choices.h"
#include "app/cases/register_job.h"
#include "app/help/explain.h"
#include "app/people/name_completer.h"
#include "app/shell/choice_row.h"
#include "app/shell/enter_moves_on.h"
#include "app/shell/pieces.h"
#include "app/words/words.h"
#include "core/base/identity_number.h"
#include "core/base/telephone.h"
#include "core/casework/related_case.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

namespace beibao {

namespace {

constexpr int kKeptAfterMs = 1500;

/// A text field that asks for two lines and takes what is left; the stock one asks for eight and pushes
/// the page into scrolling.
class LowTextEdit final : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;
    QSize sizeHint() const override { return {em(this) * 10, em(this) * 5 / 2}; }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

std::string plain(const QLineEdit* field)
{
    return field->text().trimmed().toStdString();
}

} // namespace

NewCasePage::NewCasePage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , applicant_(lineEdit("applicant", tr("Applicant")))
    , phone_(lineEdit("phone", tr("Telephone of the applicant")))
    , idNumber_(lineEdit("id-number", tr("Identity number of the applicant")))
    , address_(lineEdit("address", tr("Address of the applicant")))
    , respondent_(lineEdit("respondent", tr("Other side")))
    , respondentPhone_(lineEdit("respondent-phone", tr("Telephone of the other side")))
    , type_(new ChoiceRow(tr("Type"), commonTypes(bench.rules()), otherTypes(bench.rules()), this))
    , source_(new ChoiceRow(tr("Source"), sources(), {}, this))
    , place_(lineEdit("place", tr("Place")))
    , date_(lineEdit("date", tr("Date")))
    , dateShown_(plainLabel({}, "muted", this))
    , facts_(new LowTextEdit(this))
    , risk_(new ChoiceRow(tr("Risk"), risks(), {}, this))
    , riskLabel_(plainLabel(tr("12 Risk *"), "", this))
    , status_(wrappedLabel({}, "muted", this))
    , kept_(plainLabel({}, "small", this))
    , sameBox_(new QWidget(this))
    , sameWords_(plainLabel({}, "warning", sameBox_))
    , leave_(button(tr("Keep as a draft  Esc"), "", this))
    , register_(button(tr("Register  Ctrl+Enter"), "main", this))
    , soon_(new QTimer(this))
{
    setProperty("look", "page");
    setFocusProxy(applicant_);
    date_->setPlaceholderText(tr("today"));
    facts_->setAccessibleName(tr("What happened"));
    facts_->setObjectName(QStringLiteral("facts"));
    facts_->setTabChangesFocus(true);
    type_->setObjectName(QStringLiteral("type"));
    source_->setObjectName(QStringLiteral("source"));
    risk_->setObjectName(QStringLiteral("risk"));
    register_->setObjectName(QStringLiteral("register"));
    explainFields();
    layOut();

    soon_->setSingleShot(true);
    soon_->setInterval(kKeptAfterMs);
    connect(soon_, &QTimer::timeout, this, &NewCasePage::keepNow);
    for (auto* field : findChildren<QLineEdit*>())
        connect(field, &QLineEdit::textChanged, this, &NewCasePage::typedSomething);
    connect(facts_, &QPlainTextEdit::textChanged, this, &NewCasePage::typedSomething);
    for (auto* row : {type_, source_, risk_}) connect(row, &ChoiceRow::changed, this, &NewCasePage::typedSomething);
    for (auto* field : {phone_, idNumber_, respondentPhone_, date_})
        connect(field, &QLineEdit::editingFinished, this, [this] { whatIsWrong(), sayHowItStands(false); });
    for (auto* field : {applicant_, respondent_})
        connect(field, &QLineEdit::editingFinished, this, &NewCasePage::lookForTheSame);
    connect(register_, &QPushButton::clicked, this, &NewCasePage::registerNow);
    // Shortcuts, since a button under focus would take the key for itself.
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | enter, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &NewCasePage::registerNow);
    new EnterMovesOn(this);
    offerPeople();
    beginNew();
}

NewCasePage::~NewCasePage()
{
    keepNow();
}

QLineEdit* NewCasePage::lineEdit(const char* name, const QString& accessible)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(accessible);
    field->setProperty("look", "low");
    return field;
}

void NewCasePage::explainFields()
{
    const std::pair<QWidget*, const char*> asked[] = {{applicant_, "Party.name"}, {phone_, "Party.phone"},
        {idNumber_, "Party.id_number"}, {address_, "Party.address"}, {respondent_, "Party.name"},
        {respondentPhone_, "Party.phone"}, {type_, "Case.dispute_type"}, {source_, "Case.source"},
        {place_, "Case.place"}, {date_, "Case.applied_on"}, {facts_, "Case.facts"}, {risk_, "RiskGrade.confirmed"}};
    for (const auto& [input, field] : asked) explain(input, field);
}

void NewCasePage::layOut()
{
    auto* body = new QWidget(this);
    body->setProperty("look", "page");
    auto* grid = new QGridLayout(body);
    const int side = em(this) * 3 / 4;
    grid->setContentsMargins(side, side / 3, side, 0);
    grid->setHorizontalSpacing(em(this) / 2);
    grid->setVerticalSpacing(em(this) / 8);
    int line = 0;
    const auto label = [&](const QString& words, QWidget* field, int row, int column) {
        auto* made = plainLabel(words, "", body);
        made->setBuddy(field);
        const auto way = field == facts_ ? Qt::Vertical : Qt::Horizontal;
        grid->addWidget(withQuestion(made, field, way), row, column, Qt::AlignRight | Qt::AlignVCenter);
    };
    const auto pair = [&](const QString& left, QWidget* a, const QString& right, QWidget* b) {
        label(left, a, line, 0), grid->addWidget(a, line, 1);
        label(right, b, line, 2), grid->addWidget(b, line++, 3);
    };
    const auto wide = [&](const QString& words, QWidget* field) {
        label(words, field, line, 0);
        grid->addWidget(field, line++, 1, 1, 3);
    };
    pair(tr("1 Applicant *"), applicant_, tr("2 Telephone"), phone_);
    pair(tr("3 Identity no."), idNumber_, tr("4 Address"), address_);
    pair(tr("5 Other side *"), respondent_, tr("6 Telephone"), respondentPhone_);
    auto* sameRow = new QHBoxLayout(sameBox_);
    sameRow->setContentsMargins(0, 0, 0, 0);
    auto* look = button(tr("Have a look"), "quiet", sameBox_);
    sameRow->addWidget(sameWords_);
    sameRow->addWidget(look);
    sameRow->addStretch(1);
    connect(look, &QPushButton::clicked, this, [this] { emit caseWanted(same_); });
    grid->addWidget(sameBox_, line++, 1, 1, 3);
    wide(tr("7 Type *"), type_);
    wide(tr("8 Source"), source_);
    auto* day = new QWidget(body);
    auto* dayRow = new QHBoxLayout(day);
    dayRow->setContentsMargins(0, 0, 0, 0);
    dayRow->addWidget(date_, 1);
    dayRow->addWidget(dateShown_, 1);
    pair(tr("9 Place"), place_, tr("10 Date"), day);
    wide(tr("11 What happened *"), facts_);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 3);
    grid->setRowStretch(line - 1, 1);
    factsLabel_ = grid->itemAtPosition(line - 1, 0)->widget();

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    // The last choice stands beside the buttons: on a small screen with large letters every line counts.
    riskLabel_->setBuddy(risk_);
    riskLabel_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* last = new QHBoxLayout;
    last->setContentsMargins(side, 0, side, 0);
    last->setSpacing(em(this) / 2);
    riskHead_ = withQuestion(riskLabel_, risk_);
    last->addWidget(riskHead_);
    last->addWidget(risk_, 1, Qt::AlignVCenter);
    last->addWidget(leave_);
    last->addWidget(register_);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(side, 0, side, side / 4);
    bottom->addWidget(status_, 1);
    kept_->setObjectName(QStringLiteral("kept"));
    bottom->addWidget(kept_);
    connect(leave_, &QPushButton::clicked, this, &NewCasePage::leaveWanted);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(em(this) / 8);
    page->addWidget(scroll, 1);
    page->addLayout(last);
    page->addLayout(bottom);
    orderTabs();
}

/// Anew for every case: a pack may have brought other types since, and nothing is chosen before somebody chooses.
void NewCasePage::offerTypes()
{
    QWidget* sheet = type_->parentWidget();
    auto* fresh = new ChoiceRow(tr("Type"), commonTypes(bench_.rules()), otherTypes(bench_.rules()), sheet);
    fresh->setObjectName(type_->objectName());
    explain(fresh, "Case.dispute_type");
    delete sheet->layout()->replaceWidget(type_, fresh);
    delete type_;
    type_ = fresh;
    connect(type_, &ChoiceRow::changed, this, &NewCasePage::typedSomething);
    connect(type_, &ChoiceRow::changed, this, &NewCasePage::lookForTheSame);
    orderTabs();
}

void NewCasePage::orderTabs()
{
    QWidget* before = applicant_;
    const auto then = [&before](QWidget* next) {
        setTabOrder(before, next);
        before = next;
    };
    for (QWidget* next : {phone_, idNumber_, address_, respondent_, respondentPhone_}) then(next);
    const auto throughRow = [&then](ChoiceRow* row) {
        for (auto* choice : row->findChildren<QPushButton*>()) then(choice);
    };
    throughRow(type_), throughRow(source_), then(place_), then(date_), then(facts_), throughRow(risk_), then(leave_),
        then(register_);
}

void NewCasePage::beginNew(bool fromRound)
{
    keepNow();
    form_ = CaseDraft::newFormName();
    CaseDraft draft;
    draft.fromRound = fromRound;
    draft.source = fromRound ? "screening" : "application";
    fill(draft);
    applicant_->setFocus();
}

void NewCasePage::beginWith(const KnownPerson& applicant)
{
    beginNew();
    applicant_->setText(shown(applicant.name));
    phone_->setText(shown(applicant.phone));
    idNumber_->setText(shown(applicant.idNumber));
    address_->setText(shown(applicant.address));
    respondent_->setFocus();
}

/// What is known fills empty fields only: what somebody has typed stands.
void NewCasePage::offerPeople()
{
    const auto fillEmpty = [](QLineEdit* field, const std::string& known) {
        if (field->text().trimmed().isEmpty()) field->setText(shown(known));
    };
    auto* applicants = new NameCompleter(bench_, applicant_);
    connect(applicants, &NameCompleter::picked, this, [=, this](const KnownPerson& person) {
        fillEmpty(phone_, person.phone);
        fillEmpty(idNumber_, person.idNumber);
        fillEmpty(address_, person.address);
        lookForTheSame();
    });
    auto* respondents = new NameCompleter(bench_, respondent_);
    connect(respondents, &NameCompleter::picked, this, [=, this](const KnownPerson& person) {
        fillEmpty(respondentPhone_, person.phone);
        lookForTheSame();
    });
}

bool NewCasePage::continueDraft(const std::string& form)
{
    if (form == form_) return true;
    const auto kept = bench_.drafts().find(form);
    if (!kept) return false;
    keepNow();
    form_ = form;
    fill(CaseDraft::parse(kept->state));
    kept_->setText(tr("Kept %1").arg(momentWord(kept->savedAt, bench_.today())));
    applicant_->setFocus();
    return true;
}

CaseDraft NewCasePage::typed() const
{
    return {applicant_->text(), phone_->text(), idNumber_->text(), address_->text(), respondent_->text(),
        respondentPhone_->text(), type_->chosen(), source_->chosen(), place_->text(), date_->text(),
        facts_->toPlainText(), risk_->chosen(), fromRound_};
}

void NewCasePage::fill(const CaseDraft& draft)
{
    filling_ = true;
    fromRound_ = draft.fromRound;
    applicant_->setText(draft.applicant), phone_->setText(draft.phone), idNumber_->setText(draft.idNumber);
    address_->setText(draft.address), respondent_->setText(draft.respondent);
    respondentPhone_->setText(draft.respondentPhone), place_->setText(draft.place), date_->setText(draft.date);
    facts_->setPlainText(draft.facts);
    offerTypes();
    type_->choose(draft.type), source_->choose(draft.source), risk_->choose(draft.risk);
    filling_ = false;
    dirty_ = false;
    same_ = Id();
    sameBox_->hide();
    kept_->clear();
    register_->setEnabled(true);
    whatIsWrong();
    sayHowItStands(false);
}

void NewCasePage::typedSomething()
{
    if (filling_) return;
    dirty_ = true;
    kept_->clear(); // until the disk has it
    if (!soon_->isActive()) soon_->start(); // from the first keystroke on, not from the last
    sayHowItStands(false);
}

void NewCasePage::keepNow()
{
    soon_->stop();
    if (!dirty_) return;
    dirty_ = false;
    const CaseDraft draft = typed();
    auto keep
        = [form = form_, text = draft.text(), empty = draft.empty()](Workbench::Writing& writing) -> Result<bool> {
        BEIBAO_TRY(empty ? writing.scratch.drop(form) : writing.scratch.keep(form, {}, text));
        return true;
    };
    // Told by the workbench: the page may be gone before its words are on disk.
    bench_.perform<bool>(&bench_, std::move(keep),
        [bench = &bench_, page = QPointer<NewCasePage>(this), form = form_](const Result<bool>& answer) {
            if (!answer) emit bench->troubled(answer.error());
            if (answer && page && page->form_ == form && !page->dirty_) page->sayKept();
            emit bench->draftsChanged();
        });
}

/// Only when everything that was typed is on disk.
void NewCasePage::sayKept()
{
    const DateTime now = bench_.now();
    kept_->setText(tr("Kept %1").arg(
        QStringLiteral("%1:%2").arg(now.hour, 2, 10, QLatin1Char('0')).arg(now.minute, 2, 10, QLatin1Char('0'))));
}

/// One line: what cannot be right, else what is still missing.
void NewCasePage::sayHowItStands(bool strict)
{
    const QStringList missing = typed().missing();
    setLook(status_, !wrong_.isEmpty() || (strict && !missing.isEmpty()) ? "danger" : "muted");
    status_->setText(!wrong_.isEmpty() ? wrong_
            : missing.isEmpty()        ? tr("Everything needed is there.")
                                       : tr("Still missing: %1").arg(missing.join(QStringLiteral("、"))));
}

QString NewCasePage::whatIsWrong()
{
    QString first;
    const auto mark = [&first](QLineEdit* field, const QString& wrong) {
        setLook(field, wrong.isEmpty() ? "low" : "lowwrong");
        if (first.isEmpty()) first = wrong;
    };
    for (auto* field : {phone_, respondentPhone_}) {
        const bool good = plain(field).empty() || acceptable(checkPhone(plain(field)));
        mark(field, good ? QString() : tr("This telephone number cannot be right. Without one, write 无."));
    }
    const auto verdict = checkResidentId(plain(idNumber_), bench_.today());
    const bool good = plain(idNumber_).empty() || acceptable(verdict);
    mark(idNumber_, good ? QString() : shown(sentenceFor(verdict)));
    const auto day = parseTypedDate(plain(date_), bench_.today());
    mark(date_,
        plain(date_).empty() || day ? QString() : tr("This day does not exist. Write 今天, 11月20日 or 2026-11-20."));
    dateShown_->setText(shown((day ? *day : bench_.today()).chinese()));
    wrong_ = first;
    return first;
}

/// A hint, nothing more: it may well be another quarrel. Only of these two together, and never how many.
void NewCasePage::lookForTheSame()
{
    const auto related
        = relatedCase(bench_.search(), bench_.reading(), plain(applicant_), plain(respondent_), type_->chosen());
    same_ = related ? related->caseId : Id();
    sameBox_->setVisible(related.has_value());
    sameWords_->setText(related && !related->open ? tr("These two had a case of the same kind before.")
                                                  : tr("These two have a case that is not closed yet."));
}

void NewCasePage::registerNow()
{
    if (!register_->isEnabled()) return;
    const bool wrong = !whatIsWrong().isEmpty();
    sayHowItStands(true);
    if (wrong || !typed().missing().isEmpty()) return;
    keepNow();
    register_->setEnabled(false);
    bench_.perform<Registered>(this, registerJob(typed(), form_, bench_.today(), bench_.rules()),
        [this](Result<Registered> answer) { answered(std::move(answer)); });
}

void NewCasePage::answered(Result<Registered> answer)
{
    register_->setEnabled(true);
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    dirty_ = false;
    beginNew();
    emit registered(answer->caseId, shown(answer->number));
}

void NewCasePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    riskHead_->setMinimumWidth(factsLabel_->sizeHint().width()); // in line with the labels above
}

void NewCasePage::hideEvent(QHideEvent* event)
{
    keepNow();
    QWidget::hideEvent(event);
}

void NewCasePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace beibao
