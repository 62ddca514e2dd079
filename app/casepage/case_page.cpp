#include "app/casepage/case_page.h"

#include "app/agreement/agreement_page.h"
#include "app/bin/recycle_dialog.h"
#include "app/casepage/case_header.h"
#include "app/casepage/case_words.h"
#include "app/casepage/dates_panel.h"
#include "app/casepage/dossier_meter.h"
#include "app/casepage/erased_page.h"
#include "app/casepage/look.h"
#include "app/casepage/materials.h"
#include "app/casepage/open_case.h"
#include "app/casepage/party_dialog.h"
#include "app/casepage/people_panel.h"
#include "app/casepage/step_bar.h"
#include "app/casepage/timeline.h"
#include "app/forms/form_layouts.h"
#include "app/forms/record_page.h"
#include "app/forms/records_panel.h"
#include "app/history/history_dialog.h"
#include "app/papers/paper_dialog.h"
#include "app/papers/paper_panel.h"
#include "app/seal/seal_page.h"
#include "app/session/session_page.h"
#include "app/visit/action_dialog.h"
#include "core/documents/papers.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace beibao {

/// The overview and the pages that take its place.
class CasePage::Parts {
public:
    Parts(Workbench& workbench, CasePage& page)
        : open(workbench)
        , page_(page)
        , header(new CaseHeader(open))
        , erased(new ErasedPage(open))
        , bar(new StepBar(open))
        , timeline(new Timeline(open))
        , people(new PeoplePanel(open))
        , materials(new Materials(open))
        , dossier(new DossierMeter(open))
        , records(new RecordsPanel(open))
        , session(new SessionPage(open))
        , agreement(new AgreementPage(open))
        , seal(new SealPage(open))
        , record(new RecordPage(open))
        , stack(new QStackedWidget)
    {
    }

    QWidget* overview();
    void connectPages();
    void connectRecords();
    void connectBin();
    void recycle(const Id& which);
    void tellHistory(const Id& which);
    void begin(Action action);
    void goTo(QWidget* where);
    void continueRecord(const FormName& form);
    /// To the overview, with the next step under the finger.
    void goHome();
    void editParty(const Id& party, const QString& field = {});
    /// Opens the agreement that is to take the place of the signed one, beginning it if there is none yet.
    void amend();
    void printDraft();
    bool editing() const { return stack->currentIndex() != 0 && stack->currentWidget() != erased; }
    /// Nothing is left to do in a case that was erased, whatever was open.
    void leaveErased();

    OpenCase open;
    CasePage& page_;
    CaseHeader* header;
    ErasedPage* erased;
    StepBar* bar;
    Timeline* timeline;
    PeoplePanel* people;
    Materials* materials;
    DossierMeter* dossier;
    RecordsPanel* records;
    SessionPage* session;
    AgreementPage* agreement;
    SealPage* seal;
    RecordPage* record;
    QStackedWidget* stack;
};

QWidget* CasePage::Parts::overview()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    auto* papers = new PaperPanel(open);
    connect(papers, &PaperPanel::said, &page_, &CasePage::said);
    connect(papers, &PaperPanel::warned, &page_, &CasePage::warned);
    for (QWidget* panel : {static_cast<QWidget*>(dossier), static_cast<QWidget*>(papers),
             static_cast<QWidget*>(records), static_cast<QWidget*>(new DatesPanel(open)), static_cast<QWidget*>(people),
             static_cast<QWidget*>(materials)})
        column->addWidget(panel);
    column->addStretch(1);
    auto* sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->addWidget(timeline);
    sides->addWidget(scrolling(right));
    sides->setSizes({600, 600});
    auto* whole = new QWidget;
    auto* box = new QVBoxLayout(whole);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(bar);
    box->addWidget(sides, 1);
    return whole;
}

void CasePage::Parts::connectPages()
{
    CasePage* page = &page_;
    const auto home = [this] { goHome(); };
    const auto finished = [this](const QString& sentence) {
        goHome();
        emit page_.said(sentence);
    };
    connect(header, &CaseHeader::backWanted, page, [this] {
        if (!page_.goBack()) emit page_.backWanted();
    });
    connect(header, &CaseHeader::choiceWanted, page, [this] { emit page_.choiceWanted(open.id()); });
    connect(bar, &StepBar::wanted, page, [this](Action action) { begin(action); });
    connect(bar, &StepBar::agreementWanted, page, [this] { begin(Action::kDraftAgreement); });
    connect(bar, &StepBar::amendWanted, page, [this] { amend(); });
    connect(timeline, &Timeline::sessionWanted, page, [this](const Id& id) { goTo(session), session->edit(id); });
    connect(timeline, &Timeline::sealedWanted, page, [this] { goTo(seal), seal->begin(); });
    connect(materials, &Materials::said, page, &CasePage::said);
    connect(materials, &Materials::photosWanted, page, [this] { emit page_.photosWanted(open.id()); });
    connect(people, &PeoplePanel::editWanted, page, [this](const Id& id) { editParty(id); });
    connect(session, &SessionPage::leaveWanted, page, home);
    connect(session, &SessionPage::finished, page, finished);
    connect(agreement, &AgreementPage::leaveWanted, page, home);
    connect(agreement, &AgreementPage::finished, page, finished);
    connect(agreement, &AgreementPage::partyWanted, page,
        [this](const Id& id, const QString& field) { editParty(id, field); });
    connect(agreement, &AgreementPage::sessionWanted, page, [this](const Id& id) { goTo(session), session->edit(id); });
    connect(agreement, &AgreementPage::sealWanted, page, [this] { goTo(seal), seal->begin(); });
    connect(agreement, &AgreementPage::printWanted, page, [this] { printDraft(); });
    connect(seal, &SealPage::leaveWanted, page, home);
    connect(seal, &SealPage::mendWanted, page, [this] { goTo(agreement), agreement->begin(); });
    connect(seal, &SealPage::findingWanted, page, [this](const CheckFinding& finding) { page_.mend(finding); });
    connect(seal, &SealPage::said, page, &CasePage::said);
    connect(seal, &SealPage::warned, page, &CasePage::warned);
    connectRecords();
    connectBin();
    connect(erased, &ErasedPage::historyWanted, page, [this] { tellHistory(open.id()); });
    connect(&open, &OpenCase::reloaded, page, [this] {
        leaveErased();
        const QString title = peopleText(open.file()) + QStringLiteral(" ") + matterText(open.file());
        emit page_.titleChanged(open.erased() ? shown(caseNumberOf(open.file())) : title);
    });
}

void CasePage::Parts::leaveErased()
{
    if (open.erased() && stack->currentWidget() != erased) goHome();
}

void CasePage::Parts::connectRecords()
{
    CasePage* page = &page_;
    const auto show = [this](const WantedPaper& paper) { (new PaperDialog(open, paper, page_.window()))->open(); };
    connect(records, &RecordsPanel::newWanted, page,
        [this](const LaidOut& layout) { goTo(record), record->beginNew(layout); });
    connect(records, &RecordsPanel::editWanted, page, [this](const Id& id) { goTo(record), record->edit(id); });
    connect(records, &RecordsPanel::printWanted, page, show);
    connect(records, &RecordsPanel::warned, page, &CasePage::warned);
    connect(record, &RecordPage::printWanted, page, show);
    connect(record, &RecordPage::leaveWanted, page, [this] { goHome(); });
    connect(record, &RecordPage::finished, page, [this](const QString& sentence) {
        goHome();
        emit page_.said(sentence);
    });
}

void CasePage::Parts::connectBin()
{
    CasePage* page = &page_;
    const auto into = [this](const Id& id) { recycle(id); };
    const auto past = [this](const Id& id) { tellHistory(id); };
    connect(record, &RecordPage::recycleWanted, page, into);
    connect(record, &RecordPage::historyWanted, page, past);
    connect(session, &SessionPage::recycleWanted, page, into);
    connect(session, &SessionPage::historyWanted, page, past);
    connect(materials, &Materials::recycleWanted, page, into);
    connect(bar, &StepBar::recycleWanted, page, [this] { recycle(open.id()); });
    connect(bar, &StepBar::historyWanted, page, [this] { tellHistory(open.id()); });
    connect(bar, &StepBar::binWanted, page, [this] { emit page_.binWanted(open.id()); });
}

void CasePage::Parts::recycle(const Id& which)
{
    auto* dialog = new RecycleDialog(open, which, &page_);
    connect(dialog, &RecycleDialog::recycled, &page_, [this](const Id& id, const QString& sentence) {
        if (editing()) goHome();
        emit page_.recycled(id, sentence);
    });
    dialog->open();
}

void CasePage::Parts::tellHistory(const Id& which)
{
    (new HistoryDialog(open, which, &page_))->open();
}

void CasePage::Parts::goTo(QWidget* where)
{
    stack->setCurrentWidget(where);
}

void CasePage::Parts::continueRecord(const FormName& form)
{
    const LaidOut layout = layoutOf(open.workbench(), form.what);
    if (layout == nullptr) return;
    goTo(record);
    if (form.record.empty()) return record->beginNew(layout);
    if (!record->edit(form.record)) goHome();
}

void CasePage::Parts::goHome()
{
    if (open.erased()) return stack->setCurrentWidget(erased);
    stack->setCurrentIndex(0);
    bar->setFocus(Qt::OtherFocusReason);
}

void CasePage::Parts::begin(Action action)
{
    if (open.erased()) return goHome();
    switch (action) {
    case Action::kMediate: goTo(session); return session->beginNew();
    case Action::kDraftAgreement:
    case Action::kSubmit: goTo(agreement); return agreement->begin();
    case Action::kSeal:
    case Action::kSign: goTo(seal); return seal->begin();
    default: break;
    }
    auto* dialog = new ActionDialog(open, action, &page_);
    connect(dialog, &ActionDialog::taken, &page_, &CasePage::said);
    dialog->open();
}

void CasePage::Parts::amend()
{
    const SealState* binding = open.state().effectiveSeal();
    if (binding != nullptr && open.successorBegun(binding->agreementId)) return begin(Action::kDraftAgreement);
    auto job = [id = open.id()](Workbench::Writing& writing) -> Result<Changed> {
        BEIBAO_TAKE(next, writing.desk.amend(id));
        return Changed{{next}, {id}};
    };
    open.workbench().perform<Changed>(&page_, std::move(job), [this, id = open.id()](const Result<Changed>& begun) {
        if (!begun) return void(emit page_.warned(sayWhy(begun.error())));
        open.turnTo(id);
        begin(Action::kDraftAgreement);
    });
}

void CasePage::Parts::editParty(const Id& party, const QString& field)
{
    auto* dialog = new PartyDialog(open, party, &page_);
    connect(dialog, &PartyDialog::recycleWanted, &page_, [this](const Id& id) { recycle(id); });
    connect(dialog, &PartyDialog::historyWanted, &page_, [this](const Id& id) { tellHistory(id); });
    dialog->open();
    if (!field.isEmpty()) dialog->jumpTo(field);
}

void CasePage::Parts::printDraft()
{
    if (open.erased()) return;
    const std::string paper = editing() ? "agreement" : "acceptance_register";
    const QString title = QString::fromUtf8(paperOf(paper)->title.data(), qsizetype(paperOf(paper)->title.size()));
    (new PaperDialog(open, {.what = paper, .title = title}, page_.window()))->open();
}

CasePage::CasePage(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , parts_(std::make_unique<Parts>(workbench, *this))
{
    setProperty("look", "page");
    parts_->stack->addWidget(parts_->overview());
    for (QWidget* page : {static_cast<QWidget*>(parts_->erased), static_cast<QWidget*>(parts_->session),
             static_cast<QWidget*>(parts_->agreement), static_cast<QWidget*>(parts_->seal),
             static_cast<QWidget*>(parts_->record)})
        parts_->stack->addWidget(page);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(10, 8, 10, 8);
    box->addWidget(parts_->header);
    box->addWidget(parts_->stack, 1);
    parts_->connectPages();
    setFocusProxy(parts_->bar);
}

CasePage::~CasePage()
{
    // The widgets look at the case until the very end, so they go first.
    delete parts_->header;
    delete parts_->stack;
}

bool CasePage::showCase(const Id& caseId)
{
    if (!parts_->open.turnTo(caseId)) return false;
    parts_->goHome();
    return true;
}

Id CasePage::caseId() const
{
    return parts_->open.id();
}

void CasePage::continueForm(const FormName& form)
{
    switch (form.kind) {
    case FormName::Kind::kSession:
        if (form.record.empty()) return parts_->begin(Action::kMediate);
        parts_->goTo(parts_->session);
        return parts_->session->edit(form.record);
    case FormName::Kind::kAgreement: return parts_->begin(Action::kDraftAgreement);
    case FormName::Kind::kParty: return parts_->editParty(form.record);
    case FormName::Kind::kStep: return parts_->begin(form.action);
    case FormName::Kind::kRecord: return parts_->continueRecord(form);
    case FormName::Kind::kCalculation: parts_->begin(Action::kDraftAgreement); return parts_->agreement->workOut();
    }
}

void CasePage::mend(const CheckFinding& finding)
{
    parts_->begin(Action::kDraftAgreement);
    parts_->agreement->mend(finding);
}

void CasePage::saveNow()
{
    if (parts_->stack->currentWidget() == parts_->session) parts_->session->save();
    if (parts_->stack->currentWidget() == parts_->agreement) parts_->agreement->save();
    if (parts_->stack->currentWidget() == parts_->record) parts_->record->save();
}

void CasePage::printNow()
{
    if (parts_->stack->currentWidget() == parts_->seal) return parts_->seal->print();
    parts_->printDraft();
}

void CasePage::recordVisit()
{
    parts_->begin(Action::kVisit);
}

bool CasePage::goBack()
{
    if (!parts_->editing()) return false;
    parts_->goHome();
    return true;
}

} // namespace beibao
