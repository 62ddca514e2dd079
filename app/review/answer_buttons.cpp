#include "app/review/answer_buttons.h"

#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/pieces.h"
#include "app/words/words.h"

#include <QMenu>
#include <QShortcut>

namespace beibao {
namespace {

constexpr std::string_view kReasonsRule = "list.return_reasons";

} // namespace

AnswerButtons::AnswerButtons(const OpenCase& open, QWidget* page)
    : QWidget(page)
    , open_(open)
    , clear_(bigButton(tr("A  Clear")))
    , return_(button(tr("R  Return …")))
    , checked_(bigButton(tr("A  Checked")))
    , correct_(button(tr("R  Ask for a correction …")))
    , reasons_(new QMenu(this))
{
    reasons_->setObjectName(QStringLiteral("reasons"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    for (auto* each : {return_, correct_, clear_, checked_}) row->addWidget(each);
    for (auto* each : {clear_, checked_}) connect(each, &QPushButton::clicked, this, &AnswerButtons::clearWanted);
    for (auto* each : {return_, correct_}) connect(each, &QPushButton::clicked, this, &AnswerButtons::askReason);
    connect(reasons_, &QMenu::aboutToShow, this, &AnswerButtons::fillReasons);
    addKeys(page);
}

void AnswerButtons::addKeys(QWidget* page)
{
    const auto key = [this, page](Qt::Key which, const std::function<void()>& what) {
        auto* shortcut = new QShortcut(QKeySequence(which), page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    key(Qt::Key_A, [this] { emit clearWanted(); });
    key(Qt::Key_R, [this] {
        if (!open_.id().empty()) askReason();
    });
    key(Qt::Key_J, [this] { emit moveWanted(1); });
    key(Qt::Key_K, [this] { emit moveWanted(-1); });
}

void AnswerButtons::askReason()
{
    QPushButton* at = answerable() ? return_ : correct_;
    reasons_->popup(at->mapToGlobal(QPoint(0, at->height())));
}

/// What most often is the reason here; a county says it in its own words (list.return_reasons).
void AnswerButtons::fillReasons()
{
    reasons_->clear();
    for (const auto& reason : open_.workbench().rules().list(kReasonsRule))
        reasons_->addAction(shown(reason), this, [this, reason] { emit returnWanted(shown(reason)); });
}

bool AnswerButtons::answerable() const
{
    return transitionFor(Action::kClear, open_.state().state) != nullptr;
}

void AnswerButtons::refresh()
{
    const bool before = answerable(), byTelephone = open_.state().review.awaitsSignature();
    for (auto* each : {clear_, return_}) each->setVisible(before);
    for (auto* each : {checked_, correct_}) each->setVisible(!before);
    clear_->setText(byTelephone ? tr("A  Countersign") : tr("A  Clear"));
    checked_->setEnabled(!open_.state().review.checked);
    checked_->setText(open_.state().review.checked ? tr("Checked ✓")
            : byTelephone                          ? tr("A  Countersign")
                                                   : tr("A  Checked"));
}

} // namespace beibao
