#include "app/township/unassigned_list.h"

#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/elided_label.h"
#include "app/shell/pieces.h"
#include "app/visit/action_dialog.h"
#include "app/words/type_words.h"
#include "app/words/words.h"

#include <QFrame>

namespace beibao {
namespace {

constexpr int kShown = 5; ///< at once; the next one moves up when one is given away

} // namespace

UnassignedList::UnassignedList(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , heading_(plainLabel({}, "strong", this))
    , rows_(new QVBoxLayout)
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(0);
    box->addWidget(heading_);
    box->addLayout(rows_);
}

void UnassignedList::refresh()
{
    clear(rows_);
    const CaseFilter accepted{.states = {"accepted"}, .dueBefore = "9999-12-31", .limit = kShown};
    for (const auto& row : listCases(bench_.database(), accepted)) rows_->addWidget(rowFor(row));
    const int count = int(countCases(bench_.database(), {.states = accepted.states}));
    heading_->setText(tr("Accepted, and nobody is named yet: %n", nullptr, count));
    setVisible(count > 0);
}

QWidget* UnassignedList::rowFor(const CaseRow& row)
{
    auto* made = card(this, "row");
    auto* line = new QHBoxLayout(made);
    line->setContentsMargins(6, 2, 6, 2);
    const QString about = shown(row.people) + QStringLiteral("　") + matterWord(row, bench_.rules());
    line->addWidget(new ElidedLabel(about, made), 1);
    auto* look = button(tr("Open"), "quiet", made);
    look->setAccessibleName(tr("Open %1").arg(about));
    auto* give = button(tr("Assign …"), "", made);
    give->setObjectName(QStringLiteral("assign"));
    give->setAccessibleName(tr("Assign a mediator to %1").arg(about));
    line->addWidget(look);
    line->addWidget(give);
    connect(look, &QPushButton::clicked, this, [this, id = row.id] { emit caseWanted(id); });
    connect(give, &QPushButton::clicked, this, [this, id = row.id] { assign(id); });
    return made;
}

void UnassignedList::assign(const Id& caseId)
{
    auto* open = new OpenCase(bench_, this);
    if (!open->turnTo(caseId)) return open->deleteLater();
    auto* dialog = new ActionDialog(*open, Action::kAssign, this);
    connect(dialog, &ActionDialog::taken, this, &UnassignedList::said);
    connect(dialog, &QObject::destroyed, open, &QObject::deleteLater);
    dialog->open();
}

} // namespace beibao
