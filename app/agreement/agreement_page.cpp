#include "app/agreement/agreement_page.h"

#include "app/agreement/agreement_words.h"
#include "app/agreement/check_list.h"
#include "app/agreement/page_preview.h"
#include "app/agreement/promise_list.h"
#include "app/casepage/case_words.h"
#include "app/casepage/form_keeper.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/review/kept_marks.h"
#include "app/review/returned_marks.h"
#include "app/shell/enter_moves_on.h"
#include "app/shell/pieces.h"
#include "core/documents/papers.h"
#include "core/rules/case_reading.h"
#include "core/rules/record_checks.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>

namespace beibao {
namespace {

constexpr int kQuietMs = 300;

QString asText(const AgreementForm& form)
{
    return QString::fromUtf8(QJsonDocument(form.kept()).toJson(QJsonDocument::Compact));
}

/// The words are kept even when the step after them is refused.
struct AgreementSaved {
    Changed changed;
    std::optional<Error> refused;
};

} // namespace

AgreementPage::AgreementPage(OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , keeper_(new FormKeeper(
          open.workbench(), [this] { return form_.kept(); }, this))
    , looking_(new QTimer(this))
    , steps_(new QStackedWidget)
    , facts_(new QPlainTextEdit)
    , promises_(new PromiseList(open, form_))
    , terms_(new QPlainTextEdit)
    , breach_(new QPlainTextEdit)
    , madeOn_(new QLineEdit)
    , copies_(new QSpinBox)
    , court_(toggle(tr("The parties want a court to confirm it")))
    , checks_(new CheckList)
    , preview_(new PagePreview)
    , returned_(new ReturnedMarks(open))
    , former_(remark())
    , trouble_(warning())
    , kept_(remark())
    , submit_(button(tr("Submit for review")))
    , seal_(bigButton(tr("Seal …")))
{
    build();
    connectFields();
    new EnterMovesOn(this);
    looking_->setSingleShot(true);
    looking_->setInterval(kQuietMs);
    connect(looking_, &QTimer::timeout, this, &AgreementPage::look);
    connect(&open, &OpenCase::reloaded, this, [this] {
        if (!isVisible()) return;
        fillPeople();
        looking_->start();
    });
}

void AgreementPage::connectFields()
{
    const auto touched = [this] { take(); };
    for (auto* text : {facts_, terms_, breach_}) connect(text, &QPlainTextEdit::textChanged, this, touched);
    connect(madeOn_, &QLineEdit::textEdited, this, touched);
    connect(copies_, &QSpinBox::valueChanged, this, touched);
    connect(court_, &QPushButton::clicked, this, touched);
    connect(promises_, &PromiseList::edited, this, touched);
    connect(promises_, &PromiseList::added, this, [this] { goTo(kPromises); });
    connect(promises_, &PromiseList::termWanted, this, [this](const QString& text) {
        terms_->appendPlainText(text);
        goTo(kTerms);
    });
    connect(checks_, &CheckList::mendWanted, this, &AgreementPage::mend);
    kept_->setObjectName(QStringLiteral("kept"));
    connect(keeper_, &FormKeeper::typed, kept_, &QLabel::clear);
    connect(returned_, &ReturnedMarks::mendWanted, this, &AgreementPage::mend);
    connect(keeper_, &FormKeeper::kept, this,
        [this] { kept_->setText(tr("Kept at %1").arg(shown(open_.workbench().now().iso().substr(11, 5)))); });
}

void AgreementPage::begin()
{
    keeper_->begin({.kind = FormName::Kind::kAgreement}, open_.id());
    const auto left = keeper_->left();
    reopen();
    const bool again = left && form_.takeBack(*left);
    returned_->refresh();
    setWarning(trouble_, again ? tr("What you had typed and not saved is here again.") : QString());
    if (again) fill(), look();
    goTo(form_.promises.empty() ? kFacts : kPromises);
}

void AgreementPage::reopen()
{
    form_ = AgreementForm::of(open_.file(), open_.workbench().reading(), random_, open_.workbench().today());
    before_ = asText(form_);
    kept_->setText({});
    fill();
    look();
}

void AgreementPage::fill()
{
    // Filling must not look like typing.
    for (QObject* field : {static_cast<QObject*>(facts_), static_cast<QObject*>(terms_), static_cast<QObject*>(breach_),
             static_cast<QObject*>(copies_)})
        field->blockSignals(true);
    facts_->setPlainText(shown(form_.record.facts()));
    terms_->setPlainText(shown(form_.record.terms()));
    breach_->setPlainText(shown(form_.record.breach()));
    madeOn_->setText(shown(form_.record.made_on()));
    copies_->setValue(int(form_.record.copies()));
    court_->setChecked(form_.record.court_wanted());
    for (QObject* field : {static_cast<QObject*>(facts_), static_cast<QObject*>(terms_), static_cast<QObject*>(breach_),
             static_cast<QObject*>(copies_)})
        field->blockSignals(false);
    promises_->rebuild();
    fillPeople();
    const auto* former
        = form_.record.replaces_id().empty() ? nullptr : agreementIn(open_.file(), form_.record.replaces_id());
    former_->setVisible(former != nullptr);
    if (former == nullptr) return;
    const auto made = Date::parse(former->record.made_on());
    former_->setText(tr("It takes the place of the agreement of %1, which stays as it was signed.")
                         .arg(made ? shown(made->chinese()) : tr("an earlier day")));
}

void AgreementPage::take()
{
    form_.record.set_facts(facts_->toPlainText().toStdString());
    form_.record.set_terms(terms_->toPlainText().toStdString());
    form_.record.set_breach(breach_->toPlainText().toStdString());
    const auto day = parseTypedDate(madeOn_->text().toStdString(), open_.workbench().today());
    form_.record.set_made_on(day ? day->iso() : std::string());
    form_.record.set_copies(copies_->value());
    form_.record.set_court_wanted(court_->isChecked());
    keeper_->touch();
    looking_->start();
}

void AgreementPage::look()
{
    Workbench& bench = open_.workbench();
    const CaseFile file = form_.appliedTo(open_.file());
    findings_ = checkAgreement(file, open_.state(), bench.rules(), bench.today(), {}, form_.id.text());
    // What is odd in the records forbids no step: it is to be looked at once more, beside the checks of the text.
    for (CheckFinding finding : checkRecords(file, open_.state(), bench.rules(), bench.today())) {
        if (finding.level == Level::kError) finding.level = Level::kWarning;
        findings_.push_back(std::move(finding));
    }
    // A text that takes the place of a signed one goes to no review of its own: it is sealed and signed.
    submit_->setVisible(open_.state().state == State::kMediating || open_.mayTake(Action::kSubmit));
    checks_->show(findings_);
    markSteps();
    const Subject subject{.about = form_.id, .on = bench.today()};
    const Print print{.practice = bench.practice(), .sealed = {}, .sealedId = {}, .wording = {}};
    preview_->show([file, subject, print] { return documentFor("agreement", file, subject, print); });
}

AgreementPage::Step AgreementPage::stepOf(const CheckFinding& finding) const
{
    const QString kind = kindOf(finding), field = fieldOf(finding);
    if (kind == QLatin1String("Party")) return kPeople;
    if (kind == QLatin1String("Obligation")) return kPromises;
    return field == QLatin1String("facts") ? kFacts : kTerms;
}

void AgreementPage::mend(const CheckFinding& finding)
{
    const Step step = stepOf(finding);
    const QString field = fieldOf(finding);
    if (kindOf(finding) == QLatin1String("Session")) return emit sessionWanted(Id::parse(finding.where).value_or(Id()));
    goTo(step);
    if (step == kPeople) return emit partyWanted(Id::parse(finding.where).value_or(Id()), field);
    if (step == kPromises) {
        if (!promises_->jumpTo(finding.where, field)) promises_->add();
        return;
    }
    const std::pair<const char*, QWidget*> fields[] = {{"facts", facts_}, {"terms", terms_}, {"breach", breach_},
        {"made_on", madeOn_}, {"copies", copies_}, {"court_wanted", court_}};
    for (const auto& [name, widget] : fields)
        if (field == QLatin1String(name)) return widget->setFocus(Qt::OtherFocusReason);
}

void AgreementPage::workOut()
{
    goTo(kPromises);
    promises_->workOut();
}

void AgreementPage::save()
{
    save({}, tr("The agreement is saved here."), {});
}

void AgreementPage::save(Then then, const QString& sentence, std::function<void()> after)
{
    auto entries = form_.entries(open_.workbench().reading(), open_.workbench().now().iso());
    auto job = [bench = &open_.workbench(), entries = std::move(entries), then](
                   Workbench::Writing& writing) -> Result<AgreementSaved> {
        BEIBAO_TAKE(saved, writing.store.save(entries));
        AgreementSaved out{std::move(saved.changed), std::nullopt};
        if (!then) return out;
        const auto acted = then(writing);
        if (acted)
            bench->announce(acted->changed);
        else
            out.refused = acted.error();
        return out;
    };
    open_.workbench().perform<AgreementSaved>(
        this, std::move(job), [this, sentence, after](const Result<AgreementSaved>& saved) {
            if (!saved) return setWarning(trouble_, sayWhy(saved.error()));
            keeper_->done();
            reopen(); // the text is saved, even where the step after it was refused
            setWarning(trouble_, saved->refused ? sayWhy(*saved->refused) : QString());
            if (saved->refused) return;
            after ? after() : emit finished(sentence);
        });
}

AgreementPage::Then AgreementPage::stepsTo(Action action) const
{
    const bool drafting = open_.state().state == State::kMediating;
    ActionInput input = open_.usualInput();
    input.agreementId = form_.id.text();
    const ClauseMarks marks = action == Action::kSubmit ? returned_->marks() : ClauseMarks();
    return [id = open_.id(), drafting, action, input, marks](Workbench::Writing& writing) -> Result<Acted> {
        Acted last;
        if (drafting) {
            BEIBAO_TAKE(drafted, writing.desk.act(id, Action::kDraftAgreement, input));
            last = drafted;
        }
        if (action == Action::kDraftAgreement) return last;
        BEIBAO_TAKE(acted, actWithMarks(writing.desk, id, action, input, marks));
        if (!marks.empty()) BEIBAO_TRY(keepMarks(writing.scratch, id, {}));
        acted.changed.records.insert(
            acted.changed.records.end(), last.changed.records.begin(), last.changed.records.end());
        return acted;
    };
}

void AgreementPage::hideEvent(QHideEvent* event)
{
    if (!before_.isEmpty()) keeper_->leave(asText(form_) != before_);
    QWidget::hideEvent(event);
}

} // namespace beibao
