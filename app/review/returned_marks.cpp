#include "app/review/returned_marks.h"

#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/review/kept_marks.h"
#include "app/shell/pieces.h"
#include "app/words/words.h"

#include <QScrollArea>

#include <algorithm>

namespace beibao {
namespace {

constexpr int kMostLines = 7; ///< of text; more are scrolled to

} // namespace

ReturnedMarks::ReturnedMarks(OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , heading_(wrappedLabel({}, "warning"))
{
    setObjectName(QStringLiteral("returnedMarks"));
    auto* inside = new QWidget;
    rows_ = new QVBoxLayout(inside);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(2);
    area_ = scrolling(inside);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    box->addWidget(heading_);
    box->addWidget(area_);
    connect(&open, &OpenCase::reloaded, this, &ReturnedMarks::refresh);
}

void ReturnedMarks::refresh()
{
    const Review& review = open_.state().review;
    const bool asked = review.returned || review.correctionAsked;
    marks_ = asked ? marksNow(open_.file(), open_.state()) : ClauseMarks();
    if (asked)
        if (const auto ticked = keptMarks(open_.workbench().drafts(), open_.id()); ticked && !marks_.empty())
            for (auto& mark : marks_)
                mark.mended = std::ranges::any_of(*ticked, [&](const ClauseMark& one) {
                    return one.where == mark.where && one.field == mark.field && one.words == mark.words && one.mended;
                });
    clear(rows_);
    for (std::size_t i = 0; i < marks_.size(); ++i) rows_->addWidget(rowFor(i));
    area_->setVisible(!marks_.empty());
    area_->setFixedHeight(std::min(rows_->sizeHint().height(), em(this) * kMostLines));
    setVisible(asked);
    tell();
}

void ReturnedMarks::tell()
{
    const auto open = std::ranges::count_if(marks_, [](const ClauseMark& mark) { return !mark.mended; });
    const QString why = tr("The chair gave it back: %1").arg(shown(open_.state().review.reason));
    heading_->setText(marks_.empty() ? why : why + tr("　%n marks still to be mended", nullptr, int(open)));
}

QWidget* ReturnedMarks::rowFor(std::size_t index)
{
    const ClauseMark& mark = marks_[index];
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* tick = toggle(tr("Mended"));
    tick->setObjectName(QStringLiteral("mended/%1").arg(index));
    tick->setAccessibleName(tr("Mended: %1").arg(wordsOf(mark)));
    tick->setChecked(mark.mended);
    line->addWidget(wrappedLabel(wordsOf(mark)), 1);
    auto* go = button(tr("Mend"), "quiet");
    go->setAccessibleName(tr("Mend: %1").arg(wordsOf(mark)));
    line->addWidget(go);
    line->addWidget(tick);
    connect(tick, &QPushButton::toggled, this, [this, index](bool on) {
        marks_[index].mended = on;
        keep();
        tell();
    });
    connect(go, &QPushButton::clicked, this, [this, mark] {
        CheckFinding finding;
        finding.where = mark.where;
        finding.field = mark.field;
        emit mendWanted(finding);
    });
    return row;
}

void ReturnedMarks::keep()
{
    open_.workbench().perform([id = open_.id(), marks = marks_](
                                  Workbench::Writing& writing) { return keepMarks(writing.scratch, id, marks); });
}

} // namespace beibao
