#include "app/review/review_page.h"

#include "app/agreement/check_list.h"
#include "app/agreement/page_preview.h"
#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/papers/wanted_paper.h"
#include "app/review/answer_buttons.h"
#include "app/review/kept_marks.h"
#include "app/review/mark_list.h"
#include "app/review/review_queue.h"
#include "app/review/since_return.h"
#include "app/shell/pieces.h"
#include "app/visit/action_dialog.h"
#include "core/documents/papers.h"
#include "core/rules/case_reading.h"

#include <QScrollArea>
#include <QSplitter>
#include <QTimer>

namespace beibao {
namespace {

constexpr int kKeptAfterMs = 1000;

} // namespace

class ReviewPage::Parts {
public:
    Parts(Workbench& bench, ReviewPage& page)
        : workbench(bench)
        , page_(page)
        , open(bench)
        , queue(new ReviewQueue(bench))
        , heading(wrappedLabel({}, "heading"))
        , since(new SinceReturn(open))
        , trouble(warning())
        , checks(new CheckList)
        , marks(new MarkList)
        , preview(new PagePreview)
        , buttons(new AnswerButtons(open, &page))
        , keepSoon(new QTimer(&page))
        , empty(wrappedLabel(ReviewPage::tr("No agreement waits for review."), "heading"))
    {
    }

    void build();
    QWidget* words();
    void connectParts();
    void show(const Id& caseId);
    void refresh();
    void clearIt();
    void returnIt(const QString& reason);
    void act(Action action, const QString& reason, const QString& sentence);
    void keepMarksNow();
    void printIt();
    void assign();

    Workbench& workbench;
    ReviewPage& page_;
    OpenCase open;
    ReviewQueue* queue;
    QLabel* heading;
    SinceReturn* since;
    QLabel* trouble;
    CheckList* checks;
    MarkList* marks;
    PagePreview* preview;
    AnswerButtons* buttons;
    QTimer* keepSoon;
    QLabel* empty;
    QWidget* detail = nullptr;
    QPushButton* assignButton = nullptr;
    bool shown_ = false; ///< a case is on the right
};

QWidget* ReviewPage::Parts::words()
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    for (QWidget* part : {static_cast<QWidget*>(heading), static_cast<QWidget*>(since), static_cast<QWidget*>(checks),
             static_cast<QWidget*>(trouble)})
        column->addWidget(part);
    auto* row = new QHBoxLayout;
    const auto quiet = [&](const QString& text, const char* name, auto what) {
        auto* made = button(text, "quiet");
        made->setObjectName(QLatin1String(name));
        QObject::connect(made, &QPushButton::clicked, &page_, what);
        row->addWidget(made);
        return made;
    };
    quiet(ReviewPage::tr("Open the case"), "openCase", [this] { emit page_.caseWanted(open.id()); });
    quiet(ReviewPage::tr("To the print queue"), "queuePaper", [this] { printIt(); });
    assignButton = quiet(ReviewPage::tr("Assign …"), "assign", [this] { assign(); });
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(plainLabel(ReviewPage::tr("Clauses and marks"), "strong"));
    column->addWidget(marks);
    column->addStretch(1);
    return inside;
}

void ReviewPage::Parts::build()
{
    auto* middle = new QWidget;
    auto* centre = new QVBoxLayout(middle);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addWidget(scrolling(words()), 1);
    centre->addWidget(buttons);
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(middle);
    split->addWidget(preview);
    split->setSizes({520, 440});
    detail = split;
    empty->setAlignment(Qt::AlignCenter);
    auto* sides = new QHBoxLayout(&page_);
    sides->setContentsMargins(10, 8, 10, 8);
    sides->addWidget(queue, 1);
    sides->addWidget(detail, 4);
    sides->addWidget(empty, 4);
    page_.setFocusProxy(queue);
    keepSoon->setSingleShot(true);
    keepSoon->setInterval(kKeptAfterMs);
    connectParts();
}

void ReviewPage::Parts::connectParts()
{
    ReviewPage* page = &page_;
    QObject::connect(queue, &ReviewQueue::chosen, page, [this](const Id& id) { show(id); });
    QObject::connect(queue, &ReviewQueue::waitingChanged, page, &ReviewPage::waitingChanged);
    QObject::connect(checks, &CheckList::mendWanted, page,
        [this](const CheckFinding& finding) { emit page_.mendWanted(open.id(), finding); });
    QObject::connect(buttons, &AnswerButtons::clearWanted, page, [this] { clearIt(); });
    QObject::connect(buttons, &AnswerButtons::returnWanted, page, [this](const QString& reason) { returnIt(reason); });
    QObject::connect(buttons, &AnswerButtons::moveWanted, page, [this](int by) { queue->move(by); });
    QObject::connect(marks, &MarkList::edited, page, [this] { keepSoon->start(); });
    QObject::connect(keepSoon, &QTimer::timeout, page, [this] { keepMarksNow(); });
    QObject::connect(&workbench, &Workbench::changed, page, [this] { queue->refresh(open.id()); });
    QObject::connect(&open, &OpenCase::reloaded, page, [this] { refresh(); });
}

void ReviewPage::Parts::show(const Id& caseId)
{
    shown_ = !caseId.empty();
    detail->setVisible(shown_);
    empty->setVisible(!shown_);
    if (!shown_) return;
    setWarning(trouble, {});
    if (caseId != open.id()) keepMarksNow();
    open.turnTo(caseId);
}

void ReviewPage::Parts::refresh()
{
    const CaseFile& file = open.file();
    const bool answerable = buttons->answerable();
    heading->setText(peopleText(file) + QStringLiteral("　") + matterText(file));
    checks->show(checkAgreement(file, open.state(), workbench.rules(), workbench.today()), answerable);
    const ClauseMarks before = marksNow(file, open.state());
    // What nobody mended is asked for again, unless the chair thinks otherwise.
    ClauseMarks again = before;
    std::erase_if(again, [](const ClauseMark& mark) { return mark.mended; });
    const ClauseMarks typed = keptMarks(workbench.drafts(), open.id()).value_or(again);
    marks->show(open.id(), file, before, typed, answerable || open.mayTake(Action::kAskCorrection));
    assignButton->setVisible(open.mayTake(Action::kAssign) || open.mayTake(Action::kRecuse));
    since->refresh();
    buttons->refresh();
    const auto* agreement = agreementIn(file);
    const Subject subject{.about = agreement ? agreement->id : Id(), .on = workbench.today()};
    const Print print{.practice = workbench.practice(), .sealed = {}, .sealedId = {}, .wording = {}};
    preview->show([file, subject, print] { return documentFor("agreement", file, subject, print); });
}

void ReviewPage::Parts::keepMarksNow()
{
    if (!keepSoon->isActive()) return;
    keepSoon->stop();
    workbench.perform([id = open.id(), said = marks->marks()](
                          Workbench::Writing& writing) { return keepMarks(writing.scratch, id, said); });
}

void ReviewPage::Parts::act(Action action, const QString& reason, const QString& sentence)
{
    if (open.id().empty() || !shown_) return;
    keepSoon->stop();
    ActionInput input = open.usualInput();
    input.reason = reason.toStdString();
    if (const auto* agreement = agreementIn(open.file())) {
        input.agreementId = agreement->id.text();
        // Just what is on this screen is answered; a text that changes meanwhile is not.
        input.textDigest = agreementTextDigest(open.file(), *agreement);
    }
    const bool back = action == Action::kReturn || action == Action::kAskCorrection;
    auto job
        = [id = open.id(), action, input, said = marks->marks(), back](Workbench::Writing& writing) -> Result<Acted> {
        // What was written beside clauses stays until it went out with a return; an approval needs none of it.
        if (back) BEIBAO_TRY(keepMarks(writing.scratch, id, said));
        BEIBAO_TAKE(acted, actWithMarks(writing.desk, id, action, input, back ? said : ClauseMarks()));
        BEIBAO_TRY(keepMarks(writing.scratch, id, {}));
        return acted;
    };
    workbench.perform<Acted>(&page_, std::move(job), [this, sentence](const Result<Acted>& acted) {
        if (!acted) return setWarning(trouble, sayWhy(acted.error()));
        emit page_.said(sentence);
    });
}

void ReviewPage::Parts::clearIt()
{
    buttons->answerable() ? act(Action::kClear, {}, ReviewPage::tr("Cleared."))
                          : act(Action::kChecked, {}, ReviewPage::tr("Marked as checked."));
}

void ReviewPage::Parts::returnIt(const QString& reason)
{
    const int marked = int(marks->marks().size());
    const QString with = marked > 0 ? ReviewPage::tr(" (%n marks)", nullptr, marked) : QString();
    buttons->answerable()
        ? act(Action::kReturn, reason, ReviewPage::tr("Returned: %1").arg(reason) + with)
        : act(Action::kAskCorrection, reason, ReviewPage::tr("A correction is asked for: %1").arg(reason) + with);
}

void ReviewPage::Parts::printIt()
{
    putInQueue(workbench, queuedOf({.what = "agreement"}, open), &page_, [this](const Result<Id>& put) {
        if (!put) return setWarning(trouble, sayWhy(put.error()));
        emit page_.said(ReviewPage::tr("In the print queue, under Papers."));
    });
}

void ReviewPage::Parts::assign()
{
    const Action step = open.mayTake(Action::kAssign) ? Action::kAssign : Action::kRecuse;
    auto* dialog = new ActionDialog(open, step, &page_);
    QObject::connect(dialog, &ActionDialog::taken, &page_, &ReviewPage::said);
    dialog->open();
}

ReviewPage::ReviewPage(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , parts_(std::make_unique<Parts>(workbench, *this))
{
    setProperty("look", "page");
    parts_->build();
    parts_->queue->refresh({});
}

ReviewPage::~ReviewPage() = default;

int ReviewPage::waiting() const
{
    return parts_->queue->waiting();
}

void ReviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    parts_->queue->refresh(parts_->open.id());
    parts_->queue->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::hideEvent(QHideEvent* event)
{
    parts_->keepMarksNow();
    QWidget::hideEvent(event);
}

} // namespace beibao
