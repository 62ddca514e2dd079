#include "app/review/mark_list.h"

#include "app/casepage/look.h"
#include "app/shell/pieces.h"
#include "app/words/words.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace beibao {
namespace {

constexpr int kLongestMark = 300; // letters; a mark is short

} // namespace

MarkList::MarkList(QWidget* parent)
    : QWidget(parent)
    , box_(new QVBoxLayout(this))
{
    box_->setContentsMargins(0, 0, 0, 0);
    box_->setSpacing(2);
}

QString MarkList::shape(const CaseFile& file, const ClauseMarks& before, bool writable) const
{
    QStringList lines{writable ? QStringLiteral("w") : QString()};
    for (const auto& clause : clausesOf(file)) lines << clause.name + clause.text + shown(clause.where);
    for (const auto& mark : before) lines << wordsOf(mark) + (mark.mended ? QStringLiteral("✓") : QString());
    return lines.join(QLatin1Char('\n'));
}

void MarkList::show(
    const Id& caseId, const CaseFile& file, const ClauseMarks& before, const ClauseMarks& typed, bool writable)
{
    const QString now = shape(file, before, writable);
    if (caseId == caseId_ && now == shape_) return;
    caseId_ = caseId;
    shape_ = now;
    rows_.clear();
    clear(box_);
    for (const auto& clause : clausesOf(file)) box_->addWidget(rowFor(clause, before, typed, writable));
}

QWidget* MarkList::rowFor(const Clause& clause, const ClauseMarks& before, const ClauseMarks& typed, bool writable)
{
    auto* row = new QWidget;
    auto* box = new QVBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(1);
    auto* head = new QHBoxLayout;
    head->addWidget(wrappedLabel(clause.name + QStringLiteral("　") + clause.text), 1);
    auto* field = new QLineEdit;
    field->setObjectName(QStringLiteral("mark/") + shown(clause.field));
    field->setAccessibleName(tr("Mark beside: %1").arg(clause.name));
    field->setPlaceholderText(tr("What is to be mended here"));
    field->setMaxLength(kLongestMark);
    const auto kept = std::ranges::find_if(typed, [&](const ClauseMark& mark) { return isAbout(mark, clause); });
    if (kept != typed.end()) field->setText(shown(kept->words));
    field->setVisible(writable && kept != typed.end());
    auto* point = button(tr("Mark"), "quiet");
    point->setAccessibleName(tr("Write a mark beside: %1").arg(clause.name));
    point->setVisible(writable);
    connect(point, &QPushButton::clicked, field, [field] {
        field->show();
        field->setFocus(Qt::OtherFocusReason);
    });
    connect(field, &QLineEdit::textEdited, this, &MarkList::edited);
    head->addWidget(point, 0, Qt::AlignTop);
    box->addLayout(head);
    tellBefore(box, clause, before);
    box->addWidget(field);
    if (writable) rows_.push_back({clause, field});
    return row;
}

void MarkList::tellBefore(QVBoxLayout* box, const Clause& clause, const ClauseMarks& before)
{
    for (const auto& mark : before) {
        if (!isAbout(mark, clause)) continue;
        const QString said = mark.mended ? tr("✓ said to be mended: %1") : tr("✗ not mended: %1");
        box->addWidget(wrappedLabel(said.arg(shown(mark.words)), mark.mended ? "good" : "warning"));
    }
}

ClauseMarks MarkList::marks() const
{
    ClauseMarks out;
    for (const auto& row : rows_) {
        const QString words = row.mark->text().trimmed();
        if (!words.isEmpty())
            out.push_back({row.clause.where, row.clause.field, row.clause.name.toStdString(), words.toStdString()});
    }
    return out;
}

} // namespace beibao
