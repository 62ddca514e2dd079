#include "app/review/review_page.h"

#include "app/agreement/check_list.h"
#include "app/agreement/page_preview.h"
#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/review/text_before.h"
#include "app/shell/pieces.h"
#include "core/base/digest.h"
#include "core/casework/case_list.h"
#include "core/documents/papers.h"
#include "core/documents/seal_content.h"
#include "core/rules/case_reading.h"

#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

namespace beibao {

class ReviewPage::Parts {
public:
    Parts(Workbench& bench, ReviewPage& page)
        : workbench(bench)
        , page_(page)
        , open(bench)
    {
    }

    void build();
    void refreshQueue();
    void showCase(int row);
    void refreshCase();
    void showTelephone();
    void showDifference();
    void clearIt();
    void returnIt(const QString& reason);
    void act(Action action, const QString& reason, const QString& sentence);
    void move(int by);
    bool before() const { return waitingTab->isChecked(); }
    /// Whether the words can still be cleared or returned; signed ones are only marked.
    bool answerable() const { return transitionFor(Action::kClear, open.state().state) != nullptr; }

    Workbench& workbench;
    ReviewPage& page_;
    OpenCase open;
    std::vector<CaseRow> rows;
    int waiting = 0;
    QPushButton* waitingTab = nullptr;
    QPushButton* signedTab = nullptr;
    QListWidget* queue = nullptr;
    QLabel* heading = nullptr;
    QLabel* difference = nullptr;
    QLabel* telephone = nullptr;
    QLabel* trouble = nullptr;
    QWidget* detail = nullptr;
    QLabel* empty = nullptr;
    CheckList* checks = nullptr;
    PagePreview* preview = nullptr;
    QPushButton* clearButton = nullptr;
    QPushButton* returnButton = nullptr;
    QPushButton* checkedButton = nullptr;
    QPushButton* correctButton = nullptr;
    QMenu* reasons = nullptr;
};

namespace {

/// Where the chair looks after the signatures.
const std::vector<std::string> kSignedStates{"effective", "performing", "performed", "followed"};

} // namespace

void ReviewPage::Parts::build()
{
    ReviewPage* page = &page_;
    waitingTab = button({}, "choice");
    signedTab = button({}, "choice");
    for (auto* tab : {waitingTab, signedTab}) tab->setCheckable(true), tab->setAutoExclusive(true);
    waitingTab->setChecked(true);
    queue = new QListWidget;
    queue->setObjectName(QStringLiteral("queue"));
    queue->setProperty("look", "queue");
    queue->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    queue->setAccessibleName(ReviewPage::tr("Agreements to look at"));
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    left->setMinimumWidth(em(page) * 10);
    column->addWidget(waitingTab);
    column->addWidget(signedTab);
    column->addWidget(queue, 1);
    column->addWidget(remark(ReviewPage::tr("J next　K previous")));

    heading = wrappedLabel({}, "heading");
    difference = wrappedLabel({});
    difference->setObjectName(QStringLiteral("difference"));
    telephone = wrappedLabel({}, "warning");
    telephone->setObjectName(QStringLiteral("telephone"));
    trouble = warning();
    checks = new CheckList;
    auto* openCase = button(ReviewPage::tr("Open the case"), "quiet");
    auto* inside = new QWidget;
    auto* words = new QVBoxLayout(inside);
    for (QWidget* part : {static_cast<QWidget*>(heading), static_cast<QWidget*>(telephone),
             static_cast<QWidget*>(difference), static_cast<QWidget*>(checks), static_cast<QWidget*>(trouble)})
        words->addWidget(part);
    words->addWidget(openCase, 0, Qt::AlignLeft);
    words->addStretch(1);
    preview = new PagePreview;
    clearButton = bigButton(ReviewPage::tr("A  Clear"));
    returnButton = button(ReviewPage::tr("R  Return …"));
    checkedButton = bigButton(ReviewPage::tr("A  Checked"));
    correctButton = button(ReviewPage::tr("R  Ask for a correction …"));
    reasons = new QMenu(returnButton);
    for (const QString& reason : {ReviewPage::tr("a date is missing"), ReviewPage::tr("amounts do not agree"),
             ReviewPage::tr("signers are not complete"), ReviewPage::tr("identity is not clear"),
             ReviewPage::tr("the wording is not clear"), ReviewPage::tr("it may break the law")})
        reasons->addAction(reason, page, [this, reason] { returnIt(reason); });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (auto* each : {returnButton, correctButton, clearButton, checkedButton}) buttons->addWidget(each);
    auto* middle = new QWidget;
    auto* centre = new QVBoxLayout(middle);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addWidget(scrolling(inside), 1);
    centre->addLayout(buttons);
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(middle);
    split->addWidget(preview);
    split->setSizes({460, 480});
    detail = split;
    empty = wrappedLabel(ReviewPage::tr("No agreement waits for review."), "heading");
    empty->setAlignment(Qt::AlignCenter);
    auto* sides = new QHBoxLayout(page);
    sides->setContentsMargins(10, 8, 10, 8);
    sides->addWidget(left, 1);
    sides->addWidget(detail, 4);
    sides->addWidget(empty, 4);

    QObject::connect(queue, &QListWidget::currentRowChanged, page, [this](int row) { showCase(row); });
    for (auto* tab : {waitingTab, signedTab})
        QObject::connect(tab, &QPushButton::clicked, page, [this] { refreshQueue(); });
    QObject::connect(openCase, &QPushButton::clicked, page, [this] { emit page_.caseWanted(open.id()); });
    QObject::connect(checks, &CheckList::mendWanted, page,
        [this](const CheckFinding& finding) { emit page_.mendWanted(open.id(), finding); });
    QObject::connect(clearButton, &QPushButton::clicked, page, [this] { clearIt(); });
    QObject::connect(checkedButton, &QPushButton::clicked, page, [this] { clearIt(); });
    const auto ask = [this](QPushButton* at) { reasons->popup(at->mapToGlobal(QPoint(0, at->height()))); };
    QObject::connect(returnButton, &QPushButton::clicked, page, [this, ask] { ask(returnButton); });
    QObject::connect(correctButton, &QPushButton::clicked, page, [this, ask] { ask(correctButton); });
    const auto key = [page](Qt::Key which, const std::function<void()>& what) {
        auto* shortcut = new QShortcut(QKeySequence(which), page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, page, what);
    };
    key(Qt::Key_A, [this] { clearIt(); });
    key(Qt::Key_R, [this, ask] {
        if (!open.id().empty()) ask(answerable() ? returnButton : correctButton);
    });
    key(Qt::Key_J, [this] { move(1); });
    key(Qt::Key_K, [this] { move(-1); });
    QObject::connect(&workbench, &Workbench::changed, page, [this] { refreshQueue(); });
    QObject::connect(&open, &OpenCase::reloaded, page, [this] { refreshCase(); });
}

void ReviewPage::Parts::refreshQueue()
{
    const Id current = open.id();
    const int was = waiting;
    CaseFilter filter;
    filter.onlySubmitted = true;
    waiting = int(countCases(workbench.database(), filter));
    CaseFilter after;
    after.states = kSignedStates;
    after.limit = 60;
    waitingTab->setText(ReviewPage::tr("To be reviewed %1").arg(waiting));
    signedTab->setText(ReviewPage::tr("Signed, to be checked"));
    rows = listCases(workbench.database(), before() ? filter : after);
    const int row = queue->currentRow();
    const QSignalBlocker quiet(queue);
    queue->clear();
    int select = -1;
    for (const auto& each : rows) {
        if (each.id == current) select = queue->count();
        // All that wait are in one state; of the signed ones it says how far they are.
        QString standing = before() ? QString() : QLatin1Char('\n') + stateWord(each.state);
        // Cleared by telephone: the only ones that wait though they are past the draft.
        if (each.submitted && each.state != "drafted")
            standing += QLatin1Char('\n') + ReviewPage::tr("☎ to be countersigned");
        queue->addItem(shown(each.people) + QLatin1Char('\n') + shown(each.number) + standing);
        queue->item(queue->count() - 1)->setToolTip(shown(each.people) + QLatin1Char('\n') + shown(each.number));
    }
    if (select < 0 && !rows.empty()) select = std::clamp(row, 0, queue->count() - 1);
    queue->setCurrentRow(select);
    detail->setVisible(select >= 0);
    empty->setVisible(select < 0);
    showCase(select);
    if (was != waiting) emit page_.waitingChanged(waiting);
}

void ReviewPage::Parts::showCase(int row)
{
    if (row < 0 || row >= int(rows.size())) return;
    setWarning(trouble, {});
    open.turnTo(rows[std::size_t(row)].id);
}

void ReviewPage::Parts::refreshCase()
{
    const CaseFile& file = open.file();
    heading->setText(peopleText(file) + QStringLiteral("　") + matterText(file));
    checks->show(checkAgreement(file, open.state(), workbench.rules(), workbench.today()), answerable());
    const auto* agreement = agreementIn(file);
    for (auto* each : {clearButton, returnButton}) each->setVisible(answerable());
    for (auto* each : {checkedButton, correctButton}) each->setVisible(!answerable());
    const bool byTelephone = open.state().review.awaitsSignature();
    clearButton->setText(byTelephone ? ReviewPage::tr("A  Countersign") : ReviewPage::tr("A  Clear"));
    showTelephone();
    checkedButton->setEnabled(!open.state().review.checked);
    checkedButton->setText(open.state().review.checked ? ReviewPage::tr("Checked ✓")
            : byTelephone                              ? ReviewPage::tr("A  Countersign")
                                                       : ReviewPage::tr("A  Checked"));
    showDifference();
    const Subject subject{.about = agreement ? agreement->id : Id(), .on = workbench.today()};
    const Print print{.practice = workbench.practice(), .sealed = {}, .sealedId = {}, .wording = {}};
    preview->show([file, subject, print] { return documentFor("agreement", file, subject, print); });
}

/// What was said in the chair's name, and the code to compare with the one written down then.
void ReviewPage::Parts::showTelephone()
{
    const Review& review = open.state().review;
    telephone->setVisible(review.awaitsSignature());
    if (!review.awaitsSignature()) return;
    const auto* agreement = agreementIn(open.file());
    const QString code = agreement ? shown(shortDigest(sha256(agreementText(open.file(), *agreement)))) : QString();
    telephone->setText(
        ReviewPage::tr("☎ To be countersigned: cleared by telephone on %1, %2 was called.\n"
                       "Code read out: %3　Code of this text: %4")
            .arg(dayText(review.at, workbench.today()), shown(review.telephone), shown(review.digestRead), code));
}

void ReviewPage::Parts::showDifference()
{
    const auto then = fileWhenReturned(workbench.reading(), open.file());
    QStringList lines;
    if (then) {
        const TextChanges changes = textChanges(*then, open.file());
        lines << ReviewPage::tr(
            "Since it was returned: %n changes", nullptr, int(std::max(changes.gone.size(), changes.fresh.size())));
        for (const auto& line : changes.gone) lines << QStringLiteral("－ ") + line;
        for (const auto& line : changes.fresh) lines << QStringLiteral("＋ ") + line;
    }
    if (!open.state().review.reason.empty())
        lines << ReviewPage::tr("Last answer: %1").arg(shown(open.state().review.reason));
    difference->setText(lines.join(QLatin1Char('\n')));
    difference->setVisible(!lines.isEmpty());
}

void ReviewPage::Parts::act(Action action, const QString& reason, const QString& sentence)
{
    if (open.id().empty() || rows.empty()) return;
    ActionInput input = open.usualInput();
    input.reason = reason.toStdString();
    if (const auto* agreement = agreementIn(open.file())) {
        input.agreementId = agreement->id.text();
        // Just what is on this screen is answered; a text that changes meanwhile is not.
        input.textDigest = agreementTextDigest(open.file(), *agreement);
    }
    open.act(&page_, action, input, {}, [this, sentence](const Result<Acted>& acted) {
        if (!acted) return setWarning(trouble, sayWhy(acted.error()));
        emit page_.said(sentence);
    });
}

void ReviewPage::Parts::clearIt()
{
    answerable() ? act(Action::kClear, {}, ReviewPage::tr("Cleared."))
                 : act(Action::kChecked, {}, ReviewPage::tr("Marked as checked."));
}

void ReviewPage::Parts::returnIt(const QString& reason)
{
    answerable() ? act(Action::kReturn, reason, ReviewPage::tr("Returned: %1").arg(reason))
                 : act(Action::kAskCorrection, reason, ReviewPage::tr("A correction is asked for: %1").arg(reason));
}

void ReviewPage::Parts::move(int by)
{
    if (rows.empty()) return;
    queue->setCurrentRow(std::clamp(queue->currentRow() + by, 0, queue->count() - 1));
}

ReviewPage::ReviewPage(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , parts_(std::make_unique<Parts>(workbench, *this))
{
    setProperty("look", "page");
    parts_->build();
    parts_->refreshQueue();
}

ReviewPage::~ReviewPage() = default;

int ReviewPage::waiting() const
{
    return parts_->waiting;
}

void ReviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    parts_->refreshQueue();
    parts_->queue->setFocus(Qt::OtherFocusReason);
}

} // namespace beibao
